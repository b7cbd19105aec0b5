import type { Facts } from './facts';
import { firstOf, LIKELY, type Rule } from './rule';

/** Trouble is to be filed, and a number was just given: neither asks for the log. */
function isAside(f: Facts): boolean {
  const openOnes = f.whose !== undefined && f.has('requests') && !f.has('can', 'how');
  const filing = f.files || (f.has('open') && f.has('request') && !f.has('show') && !openOnes);
  return f.trouble || f.ticket || (filing && !f.asksPast);
}

/** The speaker's own hand-offs. */
export const mine: Rule = (f) =>
  firstOf(
    [isAside(f) || (f.states('history') && !f.states('mine') && !f.has('filed', 'open')), 0],
    [f.whose === 'mine' && (f.asksPast || f.has('requests', 'log')), 9.05],
    [f.has('requests') && f.has('filed') && f.has('me') && !f.named, 9.05],
    [f.states('mine') && f.has('show', 'requests', 'which', 'log'), 9.05],
  );

/** Everybody's, or those for one customer. */
export const history: Rule = (f) =>
  firstOf(
    [isAside(f) || (f.whose === 'mine' && !f.states('history')), 0],
    [f.asksPast || f.states('history'), 9],
    [
      f.has('log') && (f.workloads.length === 0 || f.period || f.has('request', 'show') || !f.has('symptom')),
      8.9,
    ],
    [f.whose === 'ours', 8.9],
    [f.has('requests') && f.has('how', 'explain') && f.topical, LIKELY],
    [
      f.has('requests') && (f.has('show') || f.period),
      f.has('can', 'wants') && !f.has('show') ? LIKELY : 8.8,
    ],
    [f.has('requests') && f.has('which') && !f.has('can') && !f.topical, 6.5],
    [
      f.has('requests') && (f.clearlyNamed || f.workloads.length > 0),
      f.has('wants', 'can', 'cannot', 'me', 'customer', 'outage', 'offTopic') ? LIKELY : 6.5,
    ],
    [f.has('requests') && f.named && !f.has('wants', 'can'), LIKELY],
  );

/** Either as a file. "export" alone may mean a mailbox as well, which is why it takes a stretch of time or requests. */
export const exportHistory: Rule = (f) =>
  firstOf(
    [!f.has('export') || isAside(f), 0],
    [f.has('requests', 'log'), 9.3],
    [f.asksPast && (f.subjects.length === 0 || f.has('filed', 'me', 'us')), 9.3],
    [f.subjects.length > 0, 0],
    [f.period, 9.1],
    [!f.named && !f.topical, 6],
    [f.clearlyNamed && !f.topical, LIKELY],
  );
