import { CUE, cueSet } from './cue-sets';
import { INTENT } from './bits';
import type { Facts } from './facts';
import { LIKELY, type Rule } from './rule';

const CAN_OR_HOW = cueSet('can', 'how');
const FILED_OR_OPEN = cueSet('filed', 'open');
const REQUESTS_OR_LOG = cueSet('requests', 'log');
const SHOWN = cueSet('show', 'requests', 'which', 'log');
const REQUEST_OR_SHOW = cueSet('request', 'show');
const HOW_OR_EXPLAIN = cueSet('how', 'explain');
const CAN_OR_WANTS = cueSet('can', 'wants');
const SAYS_MORE = cueSet('wants', 'can', 'cannot', 'me', 'customer', 'outage', 'offTopic');
const WANTS_OR_CAN = cueSet('wants', 'can');
const FILED_OR_ME_OR_US = cueSet('filed', 'me', 'us');

/** Trouble is to be filed, and a number was just given: neither asks for the log. */
function isAside(f: Facts): boolean {
  const openOnes = f.whose !== undefined && f.has(CUE.requests) && !f.has(CAN_OR_HOW);
  const filing = f.files || (f.has(CUE.open) && f.has(CUE.request) && !f.has(CUE.show) && !openOnes);
  return f.trouble || f.ticket || (filing && !f.asksPast);
}

/** The speaker's own hand-offs. */
export const mine: Rule = (f) => {
  if (isAside(f) || (f.states(INTENT.history) && !f.states(INTENT.mine) && !f.has(FILED_OR_OPEN))) return 0;
  if (f.whose === 'mine' && (f.asksPast || f.has(REQUESTS_OR_LOG))) return 9.05;
  if (f.has(CUE.requests) && f.has(CUE.filed) && f.has(CUE.me) && !f.named) return 9.05;
  if (f.states(INTENT.mine) && f.has(SHOWN)) return 9.05;
  return 0;
};

/** Everybody's, or those for one customer. */
export const history: Rule = (f) => {
  if (isAside(f) || (f.whose === 'mine' && !f.states(INTENT.history))) return 0;
  if (f.asksPast || f.states(INTENT.history)) return 9;
  if (
    f.has(CUE.log) &&
    (f.workloads.length === 0 || f.period || f.has(REQUEST_OR_SHOW) || !f.has(CUE.symptom))
  )
    return 8.9;
  if (f.whose === 'ours') return 8.9;
  if (f.has(CUE.requests) && f.has(HOW_OR_EXPLAIN) && f.topical) return LIKELY;
  if (f.has(CUE.requests) && (f.has(CUE.show) || f.period))
    return f.has(CAN_OR_WANTS) && !f.has(CUE.show) ? LIKELY : 8.8;
  if (f.has(CUE.requests) && f.has(CUE.which) && !f.has(CUE.can) && !f.topical) return 6.5;
  if (f.has(CUE.requests) && (f.clearlyNamed || f.workloads.length > 0))
    return f.has(SAYS_MORE) ? LIKELY : 6.5;
  if (f.has(CUE.requests) && f.named && !f.has(WANTS_OR_CAN)) return LIKELY;
  return 0;
};

/** Either as a file. "export" alone may mean a mailbox as well, which is why it takes a stretch of time or requests. */
export const exportHistory: Rule = (f) => {
  if (!f.has(CUE.export) || isAside(f)) return 0;
  if (f.has(REQUESTS_OR_LOG)) return 9.3;
  if (f.asksPast && (f.subjects.length === 0 || f.has(FILED_OR_ME_OR_US))) return 9.3;
  if (f.subjects.length > 0) return 0;
  if (f.period) return 9.1;
  if (!f.named && !f.topical) return 6;
  if (f.clearlyNamed && !f.topical) return LIKELY;
  return 0;
};
