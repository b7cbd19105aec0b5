import type { Facts } from './facts';
import { exportHistory, history, mine } from './log-rules';
import { endings, followUps } from './notice-rules';
import { firstOf, LIKELY, type Rule, SURE } from './rule';
import type { Intent } from './understanding';

/** The intent to act on, and the next best to offer; if none is sure, only one to offer. */
export function rankIntents(facts: Facts): readonly [Intent | undefined, Intent | undefined] {
  const ranked = INTENT_RULES.map(([intent, rule]) => ({ intent, points: rule(facts) }))
    .filter(({ points }) => points >= LIKELY)
    .sort((a, b) => b.points - a.points);
  const [best, next] = ranked;
  return best && best.points >= SURE ? [best.intent, next?.intent] : [undefined, best?.intent];
}

/** Steering words count when they are all that was said: "cancel", but not "users cannot cancel a meeting". */
function steering(intent: Intent, bare: number, otherwise = 0): Rule {
  return (facts) => (facts.states(intent) ? (facts.bare ? bare : facts.trouble ? 0 : otherwise) : 0);
}

const file: Rule = (f) => {
  const about = f.named || f.workloads.length > 0 || f.trouble;
  const verb = f.files || f.has('open');
  return firstOf(
    [verb && f.has('request'), f.has('how') && !f.named ? 5 : 8],
    [
      f.files &&
        (about ? f.has('for', 'can', 'cannot', 'wants') || f.workloads.length > 0 || f.trouble : true),
      7,
    ],
    [f.has('open') && f.trouble && (f.workloads.length > 0 || f.clearlyNamed || !f.named), 7],
    [f.has('open') && f.topical && f.clearlyNamed, 6],
    [f.trouble && f.workloads.length > 0, 6],
    [f.trouble && f.clearlyNamed, 6],
    [f.has('request') && about && (f.workloads.length > 0 || f.clearlyNamed || f.trouble), 6],
    [f.states('help') && (f.workloads.length > 0 || f.clearlyNamed), 5],
    [(f.trouble || f.has('request')) && !f.named, 5],
    [f.files || f.trouble || f.has('request'), LIKELY],
    [f.workloads.length > 0 && f.named, LIKELY],
  );
};

const selfService: Rule = (f) => {
  const theySubject = f.subject === 'customer' || (f.subject === 'named' && !f.has('me', 'us'));
  const filing = f.files || (f.has('open') && f.has('request', 'microsoft'));
  return firstOf(
    [f.states('selfService'), 9],
    [f.has('who'), 0],
    [f.has('themselves') && f.subject !== 'me' && (f.has('customer', 'can', 'asks', 'wants') || f.named), 9],
    [filing && theySubject && f.has('can', 'asks'), f.subject === 'customer' ? 8.5 : 8.2],
    [filing && theySubject && f.has('wants'), 8.1],
  );
};

/** One rule an intent. Ties go to the earlier row. */
const INTENT_RULES: readonly (readonly [Intent, Rule])[] = [
  ['cancel', cancel],
  ['startOver', steering('startOver', 9.9)],
  ['back', steering('back', 9.8)],
  ['dontKnow', steering('dontKnow', 9.7)],
  ['no', steering('no', 9.5)],
  ['help', steering('help', 9.6, LIKELY)],
  ['thanks', steering('thanks', 9.4)],
  ['yes', steering('yes', 9.3)],
  ['greeting', steering('greeting', 9.2)],
  ['endings', endings],
  ['followUps', followUps],
  ['exportHistory', exportHistory],
  ['mine', mine],
  ['history', history],
  ['selfService', selfService],
  [
    'who',
    (f) =>
      firstOf(
        [f.has('who') && (f.files || f.has('request', 'access')), 8.8],
        [f.has('who') && f.has('can', 'open') && !f.states('ready'), f.named && !f.clearlyNamed ? LIKELY : 6],
        [f.has('who') && !f.named && !f.topical && !f.trouble && !f.states('help'), 5.5],
      ),
  ],
  ['ready', ready],
  ['teach', teach],
  ['ownSubscription', (f) => (f.workloads.includes('ownSubscription') ? 8.6 : 0)],
  ['filed', filed],
  ['health', health],
  ['file', file],
  ['marketplace', (f) => (f.workloads.includes('marketplace') ? 6.5 : 0)],
];

/** "cancel the ticket for Contoso" cancels; "stop the VM at Contoso" doesn't. */
function cancel(f: Facts): number {
  const ofRequest = f.opensWith('cancel') && !f.trouble && (f.has('request') || f.workloads.length === 0);
  return firstOf(
    [f.states('cancel') && f.bare, 10],
    [ofRequest, 8.9],
    [f.states('cancel') && !f.trouble, LIKELY],
  );
}

function ready(f: Facts): number {
  const canI = f.has('can') && f.subject === 'me';
  return firstOf(
    [f.states('ready'), 8.7],
    [canI && f.has('which') && (f.files || f.has('request')), 8.7],
    [canI && (f.files || f.has('request')) && !f.named && f.workloads.length === 0 && !f.has('how'), 8.2],
  );
}

function teach(f: Facts): number {
  const aboutUs = f.topical || f.workloads.length > 0 || f.files || f.has('request', 'themselves', 'who');
  const asksHow = f.has('how', 'explain', 'which');
  return firstOf(
    [f.states('teach'), 9],
    [f.has('explain') && aboutUs, 8.9],
    [asksHow && f.topical && !f.trouble, 8.4],
    [f.has('how') && (f.files || f.has('request')), f.named ? 5 : 7.5],
    [f.topical && !f.named && f.workloads.length === 0 && !f.trouble && !f.has('request'), 5],
    [f.topical && !f.named, LIKELY],
  );
}

function filed(f: Facts): number {
  const past =
    f.states('filed') || (f.has('filed') && f.has('me', 'us') && !f.has('can', 'cannot', 'how', 'who'));
  const onlyNumber = f.ticket && !f.files && !f.named && f.workloads.length === 0;
  return firstOf(
    [past && !f.has('how', 'who'), 8.6],
    [onlyNumber, 8],
    [f.ticket && !f.files && !f.has('open'), 7],
  );
}

function health(f: Facts): number {
  return firstOf(
    [f.states('health') && !f.states('teach'), 8.5],
    [f.asksAboutState && (f.trouble || f.has('how')) && !f.has('request', 'file'), 7],
    [f.has('outage') && (f.workloads.length > 0 || f.bare || f.has('which')), f.named ? 5.5 : 6.2],
    [f.trouble && f.workloads.length > 0, LIKELY],
  );
}
