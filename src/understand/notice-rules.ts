import { CUE, cueSet } from './cue-sets';
import { INTENT } from './bits';
import type { Facts } from './facts';
import { LIKELY, type Rule } from './rule';

const TELL_OR_REMINDER = cueSet('tell', 'reminder');
const ENDING_OR_ON_OR_OFF = cueSet('ending', 'on', 'off');
const ASKS_ABOUT_IT = cueSet('which', 'show', 'be', 'how', 'explain');

/** Products, trouble and filing are what a sentence is about; "remind" in it is only a manner of speaking. */
function isAside(f: Facts): boolean {
  return f.workloads.length > 0 || f.trouble || f.files || f.ticket;
}

/** The reminders of hand-offs: "Did you file it?" */
export const followUps: Rule = (f) => {
  if (!(f.has(CUE.reminder) || f.states(INTENT.followUps)) || f.has(CUE.relationship)) return 0;
  if (f.has(CUE.offTopic)) return 0;
  if (f.states(INTENT.followUps) && !f.trouble) return 9.2;
  if (isAside(f)) return f.workloads.length > 0 ? 0 : LIKELY;
  return 9.2;
};

/** The notices about relationships that end. */
export const endings: Rule = (f) => {
  const notices = f.has(TELL_OR_REMINDER);
  if (f.trouble || f.files || f.ticket || f.workloads.some((workload) => workload !== 'teams')) return 0;
  if (f.states(INTENT.endings)) return 9.3;
  if (f.has(CUE.relationship) && notices && f.has(ENDING_OR_ON_OR_OFF)) return 9.3;
  if (!f.has(CUE.relationship) || !f.has(CUE.ending) || f.named) return 0;
  if (f.has(CUE.off) || f.has(ASKS_ABOUT_IT)) return 8.95;
  return LIKELY;
};
