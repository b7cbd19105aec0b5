import { CUE, cueSet } from './cue-sets';
import { INTENT } from './bits';
import type { Facts } from './facts';
import { exportHistory, history, mine } from './log-rules';
import { file, filed, health, marketplace } from './filing-rules';
import { endings, followUps } from './notice-rules';
import { LIKELY, type Rule } from './rule';
import { cancel, language, steering } from './steering-rules';
import type { Intent } from './understanding';

const ME_OR_US = cueSet('me', 'us');
const REQUEST_OR_MICROSOFT = cueSet('request', 'microsoft');
const REQUEST_OR_THEMSELVES_OR_MICROSOFT = cueSet('request', 'themselves', 'microsoft');
const THEIR_WISH = cueSet('customer', 'can', 'asks', 'wants');
const CAN_OR_ASKS = cueSet('can', 'asks');
const REQUEST_OR_ACCESS = cueSet('request', 'access');
const CAN_OR_CANNOT = cueSet('can', 'cannot');
const CAN_OR_OPEN = cueSet('can', 'open');
const NOT_ABOUT_ME = cueSet('who', 'how', 'explain', 'trouble', 'customer', 'open');
const CAN_OR_BE_OR_WHICH = cueSet('can', 'be', 'which');
const REQUEST_OR_THEMSELVES_OR_WHO = cueSet('request', 'themselves', 'who');
const HOW_OR_EXPLAIN_OR_WHICH = cueSet('how', 'explain', 'which');
const REQUESTS_OR_LOG = cueSet('requests', 'log');
const WHO_OR_CAN = cueSet('who', 'can');

const selfService: Rule = (f) => {
  const theySubject = f.subject === 'customer' || (f.subject === 'named' && !f.has(ME_OR_US));
  const filing = f.files || (f.has(CUE.open) && f.has(REQUEST_OR_MICROSOFT));
  if (f.states(INTENT.selfService)) return 9;
  if (f.has(CUE.who) || (f.trouble && f.workloads.length > 0 && !f.has(REQUEST_OR_THEMSELVES_OR_MICROSOFT)))
    return 0;
  if (f.has(CUE.themselves) && f.subject !== 'me' && (f.has(THEIR_WISH) || f.named)) return 9;
  if (filing && f.forAnother && f.subject === 'named') return 0;
  if (filing && theySubject && f.has(CAN_OR_ASKS)) return f.subject === 'customer' ? 8.5 : 8.2;
  if (filing && theySubject && f.has(CUE.wants)) return 8.1;
  return 0;
};

/** One rule an intent. Ties go to the earlier row. */
export const INTENT_RULES: readonly (readonly [Intent, Rule])[] = [
  ['cancel', cancel],
  ['startOver', steering('startOver', 9.9)],
  ['back', steering('back', 9.8)],
  ['dontKnow', steering('dontKnow', 9.7)],
  ['no', steering('no', 9.5)],
  ['help', steering('help', 9.6, LIKELY)],
  ['thanks', steering('thanks', 9.4)],
  ['yes', steering('yes', 9.3)],
  ['greeting', steering('greeting', 9.2)],
  ['feedback', steering('feedback', 9.65)],
  ['language', language],
  ['endings', endings],
  ['followUps', followUps],
  ['exportHistory', exportHistory],
  ['mine', mine],
  ['history', history],
  ['selfService', selfService],
  [
    'who',
    (f) => {
      if (f.forAnother && f.subject === 'named' && f.has(CUE.can) && !f.has(ME_OR_US)) return 8.3;
      if (f.has(CUE.who) && (f.files || f.has(REQUEST_OR_ACCESS) || f.states(INTENT.ready))) return 8.8;
      if (
        f.has(CUE.who) &&
        f.has(CUE.open) &&
        f.has(CAN_OR_CANNOT) &&
        (f.clearlyNamed || f.workloads.length > 0)
      )
        return 7.2;
      if (f.has(CUE.who) && f.has(CAN_OR_OPEN) && !f.states(INTENT.ready))
        return f.named && !f.clearlyNamed && f.workloads.length === 0 ? LIKELY : 6;
      if (
        f.has(CUE.who) &&
        (!f.named || f.known) &&
        !f.topical &&
        !f.trouble &&
        !f.has(CUE.offTopic) &&
        !f.states(INTENT.help)
      )
        return 5.5;
      return 0;
    },
  ],
  ['ready', ready],
  ['teach', teach],
  ['ownSubscription', (f) => (f.workloads.includes('ownSubscription') ? 8.6 : 0)],
  ['filed', filed],
  ['health', health],
  ['file', file],
  ['marketplace', marketplace],
];

function ready(f: Facts): number {
  const canI = f.has(CUE.can) && f.subject === 'me';
  const isAboutMe = f.has(CUE.me) && !f.has(NOT_ABOUT_ME) && !f.topical;
  if (f.states(INTENT.ready)) return 8.7;
  if (canI && f.has(CUE.which) && (f.files || f.has(CUE.request))) return 8.7;
  if (isAboutMe && f.has(CAN_OR_BE_OR_WHICH) && f.files && !f.named && f.workloads.length === 0) return 7.4;
  if (isAboutMe && f.has(CUE.access) && !f.named && f.workloads.length === 0) return 7.4;
  if (canI && (f.files || f.has(CUE.request)) && !f.named && f.workloads.length === 0 && !f.has(CUE.how))
    return 8.2;
  return 0;
}

function teach(f: Facts): number {
  const aboutUs = f.topical || f.workloads.length > 0 || f.files || f.has(REQUEST_OR_THEMSELVES_OR_WHO);
  const asksHow = f.has(HOW_OR_EXPLAIN_OR_WHICH);
  const isFiling =
    f.workloads.length > 0 &&
    !f.has(CUE.explain) &&
    (f.trouble || (f.has(CUE.open) && f.has(CUE.request) && (f.named || !f.has(CUE.how))));
  if (f.states(INTENT.teach) && f.has(CUE.show) && f.has(REQUESTS_OR_LOG)) return 7;
  if (f.states(INTENT.teach)) return isFiling ? 5.5 : 9;
  if (asksHow && f.has(CUE.access) && !f.has(WHO_OR_CAN) && !f.trouble && !f.named && !f.states(INTENT.ready))
    return 8.3;
  if (f.has(CUE.explain) && aboutUs) return 8.9;
  if (asksHow && f.topical && !f.trouble) return 8.4;
  if (f.has(CUE.how) && (f.files || f.has(CUE.request))) return f.named ? 5 : 7.5;
  if (f.topical && !f.named && f.workloads.length === 0 && !f.trouble && !f.has(CUE.request)) return 5;
  if (f.topical && !f.named) return LIKELY;
  return 0;
}
