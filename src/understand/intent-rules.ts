import type { Facts } from './facts';
import { exportHistory, history, mine } from './log-rules';
import { endings, followUps } from './notice-rules';
import { firstOf, LIKELY, type Rule, SURE } from './rule';
import type { Intent } from './understanding';

/** Steering words count when they are all that was said: "cancel", but not "users cannot cancel a meeting". */
function steering(intent: Intent, bare: number, otherwise = 0): Rule {
  return (facts) =>
    firstOf(
      [!facts.states(intent), 0],
      [facts.bare, bare],
      [facts.trouble, 0],
      [facts.nearlyBare && HEARD_IN_PASSING.includes(intent), 5.2],
      [true, otherwise],
    );
}

/** Wordings so telling that a stray word beside them changes nothing; "ok" and "hello" begin all sorts of sentences. */
const HEARD_IN_PASSING: readonly Intent[] = ['back', 'startOver', 'thanks', 'dontKnow', 'help'];

/** What is none of our business becomes a request only with a product or a customer that we know. */
const file: Rule = (f) => {
  if (f.has('offTopic') && f.workloads.length === 0 && !f.known)
    return f.files || f.has('request') ? LIKELY : 0;
  const about = f.named || f.workloads.length > 0 || f.trouble;
  const verb = f.files || f.has('open');
  const goesWrong =
    (f.has('not', 'cannot') || f.states('help')) && !f.has('who', 'which', 'how', 'show', 'correction');
  return firstOf(
    [verb && f.has('request'), f.has('how') && !f.named && !f.trouble ? 5 : 8],
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
    [f.workloads.length > 0 && f.clearlyNamed && goesWrong, 5.2],
    [isToldOf(f), SURE],
    [f.files || f.trouble || f.has('request'), LIKELY],
    [f.workloads.length > 0 && f.named, LIKELY],
  );
};

/** What takes no more words may be an answer, or an order to somebody else. */
const WORDS_ON_KNOWN = 4;
const WORDS_ON_ANYBODY = 6;

/** A customer and what goes on there, in words that nobody foresaw, and no sign of any other errand. */
function isToldOf(f: Facts): boolean {
  const isOther = f.has('who', 'how', 'show', 'log', 'export', 'requests', 'explain', 'relationship');
  if (
    f.tells < WORDS_ON_KNOWN ||
    f.asks ||
    isOther ||
    f.has('offTopic', 'reminder', 'themselves', 'access', 'open')
  )
    return false;
  const happens = f.workloads.length > 0 || f.has('microsoft', 'cannot');
  return f.known || (f.tells >= WORDS_ON_ANYBODY && f.clearlyNamed && happens && !f.has('contact'));
}

const language: Rule = (f) => {
  const besides = f.workloads.length > 0 || f.trouble || f.has('request', 'customer') || f.known;
  return firstOf(
    [besides || (f.clearlyNamed && !f.wishesLanguage), 0],
    [f.states('language'), 9.6],
    [f.wishesLanguage, f.named ? 6 : 9.65],
    [f.speaksOf && !f.named, 8],
  );
};

const selfService: Rule = (f) => {
  const theySubject = f.subject === 'customer' || (f.subject === 'named' && !f.has('me', 'us'));
  const filing = f.files || (f.has('open') && f.has('request', 'microsoft'));
  return firstOf(
    [f.states('selfService'), 9],
    [
      f.has('who') || (f.trouble && f.workloads.length > 0 && !f.has('request', 'themselves', 'microsoft')),
      0,
    ],
    [f.has('themselves') && f.subject !== 'me' && (f.has('customer', 'can', 'asks', 'wants') || f.named), 9],
    [filing && f.forAnother && f.subject === 'named', 0],
    [filing && theySubject && f.has('can', 'asks'), f.subject === 'customer' ? 8.5 : 8.2],
    [filing && theySubject && f.has('wants'), 8.1],
  );
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
    (f) =>
      firstOf(
        [f.forAnother && f.subject === 'named' && f.has('can') && !f.has('me', 'us'), 8.3],
        [f.has('who') && (f.files || f.has('request', 'access') || f.states('ready')), 8.8],
        [
          f.has('who') &&
            f.has('open') &&
            f.has('can', 'cannot') &&
            (f.clearlyNamed || f.workloads.length > 0),
          7.2,
        ],
        [
          f.has('who') && f.has('can', 'open') && !f.states('ready'),
          f.named && !f.clearlyNamed && f.workloads.length === 0 ? LIKELY : 6,
        ],
        [
          f.has('who') &&
            (!f.named || f.known) &&
            !f.topical &&
            !f.trouble &&
            !f.has('offTopic') &&
            !f.states('help'),
          5.5,
        ],
      ),
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
  const ofRequest = f.opensWith('cancel') && !f.trouble && (f.has('request') || f.workloads.length === 0);
  return firstOf(
    [f.states('cancel') && f.bare, 10],
    [f.states('cancel') && f.nearlyBare && !f.trouble, 5.2],
    [ofRequest, 8.9],
    [f.states('cancel') && !f.trouble, LIKELY],
  );
}

/** Nobody of ours files those, so "who" asks for the publisher. */
function marketplace(f: Facts): number {
  return firstOf(
    [!f.workloads.includes('marketplace'), 0],
    [f.has('who') && !f.clearlyNamed, 8.9],
    [true, 6.5],
  );
}

function ready(f: Facts): number {
  const canI = f.has('can') && f.subject === 'me';
  const isAboutMe =
    f.has('me') && !f.has('who', 'how', 'explain', 'trouble', 'customer', 'open') && !f.topical;
  return firstOf(
    [f.states('ready'), 8.7],
    [canI && f.has('which') && (f.files || f.has('request')), 8.7],
    [isAboutMe && f.has('can', 'be', 'which') && f.files && !f.named && f.workloads.length === 0, 7.4],
    [isAboutMe && f.has('access') && !f.named && f.workloads.length === 0, 7.4],
    [canI && (f.files || f.has('request')) && !f.named && f.workloads.length === 0 && !f.has('how'), 8.2],
  );
}

function teach(f: Facts): number {
  const aboutUs = f.topical || f.workloads.length > 0 || f.files || f.has('request', 'themselves', 'who');
  const asksHow = f.has('how', 'explain', 'which');
  const isFiling =
    f.workloads.length > 0 &&
    !f.has('explain') &&
    (f.trouble || (f.has('open') && f.has('request') && (f.named || !f.has('how'))));
  return firstOf(
    [f.states('teach') && f.has('show') && f.has('requests', 'log'), 7],
    [f.states('teach'), isFiling ? 5.5 : 9],
    [asksHow && f.has('access') && !f.has('who', 'can') && !f.trouble && !f.named && !f.states('ready'), 8.3],
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
    [f.ticket && !f.trouble && f.workloads.length === 0, 6],
  );
}

function health(f: Facts): number {
  const isPlainTrouble =
    f.trouble && f.workloads.length > 0 && !f.has('request', 'file', 'open', 'who', 'how');
  return firstOf(
    [f.has('offTopic') && f.workloads.length === 0, 0],
    [f.states('health') && !f.states('teach'), 8.5],
    [f.has('which', 'be') && f.has('outage') && f.has('microsoft') && isNoOneFiling(f), 9.05],
    [f.asksAboutState && (f.trouble || f.has('how', 'symptom')) && !f.has('request', 'file', 'not'), 7],
    [
      f.asksAboutState && f.asks && !f.named && !f.files && !f.has('open', 'who', 'can', 'request', 'access'),
      5.5,
    ],
    [f.asksOutage && !f.files && !f.has('open', 'who', 'can', 'offTopic'), f.known ? 6.3 : 7.2],
    [f.has('outage') && (f.workloads.length > 0 || f.bare || f.has('which')), f.named ? 5.5 : 6.2],
    [f.asksTrouble && isPlainTrouble, f.named ? 5.5 : 6.3],
    [f.trouble && f.workloads.length > 0, LIKELY],
  );
}

function isNoOneFiling(f: Facts): boolean {
  return !f.files && !f.has('me', 'us', 'my', 'our', 'open', 'filed', 'who', 'can');
}
