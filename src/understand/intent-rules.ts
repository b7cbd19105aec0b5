import { CUE, cueSet } from './cue-sets';
import { INTENT } from './bits';
import type { Facts } from './facts';
import { exportHistory, history, mine } from './log-rules';
import { endings, followUps } from './notice-rules';
import { LIKELY, type Rule, SURE } from './rule';
import type { Intent } from './understanding';

const NOT_OR_CANNOT = cueSet('not', 'cannot');
const ASKING = cueSet('who', 'which', 'how', 'show', 'correction');
const WISHING = cueSet('for', 'can', 'cannot', 'wants');
const OTHER_ERRANDS = cueSet('who', 'how', 'show', 'log', 'export', 'requests', 'explain', 'relationship');
const NO_TROUBLE_TOLD = cueSet('offTopic', 'reminder', 'themselves', 'access', 'open');
const MICROSOFT_OR_CANNOT = cueSet('microsoft', 'cannot');
const REQUEST_OR_CUSTOMER = cueSet('request', 'customer');
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
const NO_PAST = cueSet('can', 'cannot', 'how', 'who');
const HOW_OR_WHO = cueSet('how', 'who');
const FILING_OR_ASKING = cueSet('request', 'file', 'open', 'who', 'how');
const WHICH_OR_BE = cueSet('which', 'be');
const HOW_OR_SYMPTOM = cueSet('how', 'symptom');
const REQUEST_OR_FILE_OR_NOT = cueSet('request', 'file', 'not');
const OF_FILING = cueSet('open', 'who', 'can', 'request', 'access');
const OF_OTHERS = cueSet('open', 'who', 'can', 'offTopic');
const SOMEONE_FILING = cueSet('me', 'us', 'my', 'our', 'open', 'filed', 'who', 'can');

/** Wordings so telling that a stray word beside them changes nothing; "ok" and "hello" begin all sorts of sentences. */
const HEARD_IN_PASSING: readonly Intent[] = ['back', 'startOver', 'thanks', 'dontKnow', 'help'];

/** Steering words count when they are all that was said: "cancel", but not "users cannot cancel a meeting". */
function steering(intent: Intent, bare: number, otherwise = 0): Rule {
  const stated = INTENT[intent];
  const inPassing = HEARD_IN_PASSING.includes(intent);
  return (facts) => {
    if (!facts.states(stated)) return 0;
    if (facts.bare) return bare;
    if (facts.trouble) return 0;
    return facts.nearlyBare && inPassing ? 5.2 : otherwise;
  };
}

/** What is none of our business becomes a request only with a product or a customer that we know. */
const file: Rule = (f) => {
  if (f.has(CUE.offTopic) && f.workloads.length === 0 && !f.known)
    return f.files || f.has(CUE.request) ? LIKELY : 0;
  const about = f.named || f.workloads.length > 0 || f.trouble;
  const verb = f.files || f.has(CUE.open);
  const goesWrong =
    (f.has(NOT_OR_CANNOT) || f.states(INTENT.help)) && !f.has(ASKING);
  if (verb && f.has(CUE.request)) return f.has(CUE.how) && !f.named && !f.trouble ? 5 : 8;
if (f.files &&
        (about ? f.has(WISHING) || f.workloads.length > 0 || f.trouble : true)) return 7;
if (f.has(CUE.open) && f.trouble && (f.workloads.length > 0 || f.clearlyNamed || !f.named)) return 7;
if (f.has(CUE.open) && f.topical && f.clearlyNamed) return 6;
if (f.trouble && f.workloads.length > 0) return 6;
if (f.trouble && f.clearlyNamed) return 6;
if (f.has(CUE.request) && about && (f.workloads.length > 0 || f.clearlyNamed || f.trouble)) return 6;
if (f.states(INTENT.help) && (f.workloads.length > 0 || f.clearlyNamed)) return 5;
if ((f.trouble || f.has(CUE.request)) && !f.named) return 5;
if (f.workloads.length > 0 && f.clearlyNamed && goesWrong) return 5.2;
if (isToldOf(f)) return SURE;
if (f.files || f.trouble || f.has(CUE.request)) return LIKELY;
if (f.workloads.length > 0 && f.named) return LIKELY;
return 0;
};

/** What takes no more words may be an answer, or an order to somebody else. */
const WORDS_ON_KNOWN = 4;
const WORDS_ON_ANYBODY = 6;

/** A customer and what goes on there, in words that nobody foresaw, and no sign of any other errand. */
function isToldOf(f: Facts): boolean {
  const isOther = f.has(OTHER_ERRANDS);
  if (
    f.tells < WORDS_ON_KNOWN ||
    f.asks ||
    isOther ||
    f.has(NO_TROUBLE_TOLD)
  )
    return false;
  const happens = f.workloads.length > 0 || f.has(MICROSOFT_OR_CANNOT);
  return f.known || (f.tells >= WORDS_ON_ANYBODY && f.clearlyNamed && happens && !f.has(CUE.contact));
}

const language: Rule = (f) => {
  const besides = f.workloads.length > 0 || f.trouble || f.has(REQUEST_OR_CUSTOMER) || f.known;
  if (besides || (f.clearlyNamed && !f.wishesLanguage)) return 0;
if (f.states(INTENT.language)) return 9.6;
if (f.wishesLanguage) return f.named ? 6 : 9.65;
if (f.speaksOf && !f.named) return 8;
return 0;
};

const selfService: Rule = (f) => {
  const theySubject = f.subject === 'customer' || (f.subject === 'named' && !f.has(ME_OR_US));
  const filing = f.files || (f.has(CUE.open) && f.has(REQUEST_OR_MICROSOFT));
  if (f.states(INTENT.selfService)) return 9;
if (f.has(CUE.who) || (f.trouble && f.workloads.length > 0 && !f.has(REQUEST_OR_THEMSELVES_OR_MICROSOFT))) return 0;
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
if (f.has(CUE.who) &&
            f.has(CUE.open) &&
            f.has(CAN_OR_CANNOT) &&
            (f.clearlyNamed || f.workloads.length > 0)) return 7.2;
if (f.has(CUE.who) && f.has(CAN_OR_OPEN) && !f.states(INTENT.ready)) return f.named && !f.clearlyNamed && f.workloads.length === 0 ? LIKELY : 6;
if (f.has(CUE.who) &&
            (!f.named || f.known) &&
            !f.topical &&
            !f.trouble &&
            !f.has(CUE.offTopic) &&
            !f.states(INTENT.help)) return 5.5;
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

/** "cancel the ticket for Contoso" cancels; "stop the VM at Contoso" doesn't. */
function cancel(f: Facts): number {
  const ofRequest = f.opensWith(INTENT.cancel) && !f.trouble && (f.has(CUE.request) || f.workloads.length === 0);
  if (f.states(INTENT.cancel) && f.bare) return 10;
if (f.states(INTENT.cancel) && f.nearlyBare && !f.trouble) return 5.2;
if (ofRequest) return 8.9;
if (f.states(INTENT.cancel) && !f.trouble) return LIKELY;
return 0;
}

/** Nobody of ours files those, so "who" asks for the publisher. */
function marketplace(f: Facts): number {
  if (!f.workloads.includes('marketplace')) return 0;
if (f.has(CUE.who) && !f.clearlyNamed) return 8.9;
return 6.5;
}

function ready(f: Facts): number {
  const canI = f.has(CUE.can) && f.subject === 'me';
  const isAboutMe =
    f.has(CUE.me) && !f.has(NOT_ABOUT_ME) && !f.topical;
  if (f.states(INTENT.ready)) return 8.7;
if (canI && f.has(CUE.which) && (f.files || f.has(CUE.request))) return 8.7;
if (isAboutMe && f.has(CAN_OR_BE_OR_WHICH) && f.files && !f.named && f.workloads.length === 0) return 7.4;
if (isAboutMe && f.has(CUE.access) && !f.named && f.workloads.length === 0) return 7.4;
if (canI && (f.files || f.has(CUE.request)) && !f.named && f.workloads.length === 0 && !f.has(CUE.how)) return 8.2;
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
if (asksHow && f.has(CUE.access) && !f.has(WHO_OR_CAN) && !f.trouble && !f.named && !f.states(INTENT.ready)) return 8.3;
if (f.has(CUE.explain) && aboutUs) return 8.9;
if (asksHow && f.topical && !f.trouble) return 8.4;
if (f.has(CUE.how) && (f.files || f.has(CUE.request))) return f.named ? 5 : 7.5;
if (f.topical && !f.named && f.workloads.length === 0 && !f.trouble && !f.has(CUE.request)) return 5;
if (f.topical && !f.named) return LIKELY;
return 0;
}

function filed(f: Facts): number {
  const past =
    f.states(INTENT.filed) || (f.has(CUE.filed) && f.has(ME_OR_US) && !f.has(NO_PAST));
  const onlyNumber = f.ticket && !f.files && !f.named && f.workloads.length === 0;
  if (past && !f.has(HOW_OR_WHO)) return 8.6;
if (onlyNumber) return 8;
if (f.ticket && !f.files && !f.has(CUE.open)) return 7;
if (f.ticket && !f.trouble && f.workloads.length === 0) return 6;
return 0;
}

function health(f: Facts): number {
  const isPlainTrouble =
    f.trouble && f.workloads.length > 0 && !f.has(FILING_OR_ASKING);
  if (f.has(CUE.offTopic) && f.workloads.length === 0) return 0;
if (f.states(INTENT.health) && !f.states(INTENT.teach)) return 8.5;
if (f.has(WHICH_OR_BE) && f.has(CUE.outage) && f.has(CUE.microsoft) && isNoOneFiling(f)) return 9.05;
if (f.asksAboutState && (f.trouble || f.has(HOW_OR_SYMPTOM)) && !f.has(REQUEST_OR_FILE_OR_NOT)) return 7;
if (f.asksAboutState && f.asks && !f.named && !f.files && !f.has(OF_FILING)) return 5.5;
if (f.asksOutage && !f.files && !f.has(OF_OTHERS)) return f.known ? 6.3 : 7.2;
if (f.has(CUE.outage) && (f.workloads.length > 0 || f.bare || f.has(CUE.which))) return f.named ? 5.5 : 6.2;
if (f.asksTrouble && isPlainTrouble) return f.named ? 5.5 : 6.3;
if (f.trouble && f.workloads.length > 0) return LIKELY;
return 0;
}

function isNoOneFiling(f: Facts): boolean {
  return !f.files && !f.has(SOMEONE_FILING);
}
