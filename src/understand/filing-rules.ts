import { INTENT } from './bits';
import { CUE, cueSet } from './cue-sets';
import type { Facts } from './facts';
import { LIKELY, type Rule, SURE } from './rule';

const NOT_OR_CANNOT = cueSet('not', 'cannot');
const ASKING = cueSet('who', 'which', 'how', 'show', 'correction');
const WISHING = cueSet('for', 'can', 'cannot', 'wants');
const OTHER_ERRANDS = cueSet('who', 'how', 'show', 'log', 'export', 'requests', 'explain', 'relationship');
const NO_TROUBLE_TOLD = cueSet('offTopic', 'reminder', 'themselves', 'access', 'open');
const MICROSOFT_OR_CANNOT = cueSet('microsoft', 'cannot');
const ME_OR_US = cueSet('me', 'us');
const NO_PAST = cueSet('can', 'cannot', 'how', 'who');
const HOW_OR_WHO = cueSet('how', 'who');
const FILING_OR_ASKING = cueSet('request', 'file', 'open', 'who', 'how');
const WHICH_OR_BE = cueSet('which', 'be');
const HOW_OR_SYMPTOM = cueSet('how', 'symptom');
const REQUEST_OR_FILE_OR_NOT = cueSet('request', 'file', 'not');
const OF_FILING = cueSet('open', 'who', 'can', 'request', 'access');
const OF_OTHERS = cueSet('open', 'who', 'can', 'offTopic');
const SOMEONE_FILING = cueSet('me', 'us', 'my', 'our', 'open', 'filed', 'who', 'can');

/** What is none of our business becomes a request only with a product or a customer that we know. */
export const file: Rule = (f) => {
  if (f.has(CUE.offTopic) && f.workloads.length === 0 && !f.known)
    return f.files || f.has(CUE.request) ? LIKELY : 0;
  const about = f.named || f.workloads.length > 0 || f.trouble;
  const verb = f.files || f.has(CUE.open);
  const goesWrong = (f.has(NOT_OR_CANNOT) || f.states(INTENT.help)) && !f.has(ASKING);
  if (verb && f.has(CUE.request)) return f.has(CUE.how) && !f.named && !f.trouble ? 5 : 8;
  if (f.files && (about ? f.has(WISHING) || f.workloads.length > 0 || f.trouble : true)) return 7;
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
  if (f.tells < WORDS_ON_KNOWN || f.asks || isOther || f.has(NO_TROUBLE_TOLD)) return false;
  const happens = f.workloads.length > 0 || f.has(MICROSOFT_OR_CANNOT);
  return f.known || (f.tells >= WORDS_ON_ANYBODY && f.clearlyNamed && happens && !f.has(CUE.contact));
}

/** Nobody of ours files those, so "who" asks for the publisher. */
export function marketplace(f: Facts): number {
  if (!f.workloads.includes('marketplace')) return 0;
  if (f.has(CUE.who) && !f.clearlyNamed) return 8.9;
  return 6.5;
}

export function filed(f: Facts): number {
  const past = f.states(INTENT.filed) || (f.has(CUE.filed) && f.has(ME_OR_US) && !f.has(NO_PAST));
  const onlyNumber = f.ticket && !f.files && !f.named && f.workloads.length === 0;
  if (past && !f.has(HOW_OR_WHO)) return 8.6;
  if (onlyNumber) return 8;
  if (f.ticket && !f.files && !f.has(CUE.open)) return 7;
  if (f.ticket && !f.trouble && f.workloads.length === 0) return 6;
  return 0;
}

export function health(f: Facts): number {
  const isPlainTrouble = f.trouble && f.workloads.length > 0 && !f.has(FILING_OR_ASKING);
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
