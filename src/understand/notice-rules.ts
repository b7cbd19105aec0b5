import type { Facts } from './facts';
import { firstOf, LIKELY, type Rule } from './rule';

/** Products, trouble and filing are what a sentence is about; "remind" in it is only a manner of speaking. */
function isAside(f: Facts): boolean {
  return f.workloads.length > 0 || f.trouble || f.files || f.ticket;
}

/** The reminders of hand-offs: "Did you file it?" */
export const followUps: Rule = (f) =>
  firstOf(
    [!(f.has('reminder') || f.states('followUps')) || f.has('relationship'), 0],
    [f.has('offTopic'), 0],
    [f.states('followUps') && !f.trouble, 9.2],
    [isAside(f), f.workloads.length > 0 ? 0 : LIKELY],
    [true, 9.2],
  );

/** The notices about relationships that end. */
export const endings: Rule = (f) => {
  const notices = f.has('tell', 'reminder');
  return firstOf(
    [f.trouble || f.files || f.ticket || f.workloads.some((workload) => workload !== 'teams'), 0],
    [f.states('endings'), 9.3],
    [f.has('relationship') && notices && f.has('ending', 'on', 'off'), 9.3],
    [!f.has('relationship') || !f.has('ending') || f.named, 0],
    [f.has('off') || f.has('which', 'show', 'be', 'how', 'explain'), 8.95],
    [true, LIKELY],
  );
};
