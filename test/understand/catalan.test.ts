import assert from 'node:assert/strict';
import { understand, type Understanding } from '../../src/understand';
import { catalanErrands } from './catalan-errands';
import { catalanFamilies } from './catalan-families';
import { catalanLog } from './catalan-log';
import { catalanSteps } from './catalan-steps';

/** What a row states, with everything else that the row is about left at "not said". */
function stated(row: Partial<Understanding>, full: Understanding): Partial<Understanding> {
  const keys = new Set([...Object.keys(row), 'intent', 'workload', 'mention']);
  return Object.fromEntries(Object.entries(full).filter(([key]) => keys.has(key)));
}

describe('understand', () => {
  for (const [family, rows] of Object.entries({
    ...catalanErrands,
    ...catalanFamilies,
    ...catalanLog,
    ...catalanSteps,
  })) {
    describe(family, () => {
      for (const [text, row] of rows) {
        it(`"${text}"`, () => {
          const expected = { intent: undefined, workload: undefined, mention: '', ...row };

          assert.deepEqual(stated(row, understand(text)), expected);
        });
      }
    });
  }
});
