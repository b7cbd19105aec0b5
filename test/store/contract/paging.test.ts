import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type HandOff, type HandOffFilter, OUTCOMES } from '../../../src/domain/hand-off';
import type { HandOffLog } from '../../../src/ports';
import { HAND_OFF } from '../hand-off-samples';
import { STORE_KINDS } from './store-kinds';

const START = Date.UTC(2025, 10, 30);
const DAY = 86_400_000;

const moment = fc.oneof(
  // Few moments, so that several rows share one, at the edges of months too.
  fc.constantFrom(START, START + DAY, START + DAY - 1, START + 32 * DAY, START + 300 * DAY),
  fc.integer({ min: START, max: START + 400 * DAY }),
);
const date = moment.map((time) => new Date(time));
const personId = fc.constantFrom('megan', 'alex', "o'neil");
const customerTenantId = fc.constantFrom('contoso', 'fabrikam', 'none');
const workload = fc.constantFrom('exchange', 'teams');
const outcome = fc.constantFrom(...OUTCOMES);

const rows: fc.Arbitrary<HandOff[]> = fc
  .array(
    fc.record({
      at: date,
      personId,
      customerTenantId: fc.option(customerTenantId, { nil: undefined }),
      workload,
      outcome,
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map((row, index) => ({ ...HAND_OFF, ...row, id: `hand-off-${(index * 7) % 31}` })));

const filter: fc.Arbitrary<HandOffFilter> = fc.record(
  { personId, customerTenantId, workload, outcome, from: date, until: date },
  { requiredKeys: [] },
);

/** All pages, one after the other, and how long each was. */
async function allPages(
  log: HandOffLog,
  wanted: HandOffFilter,
  limit: number,
  between?: () => Promise<void>,
) {
  const found: HandOff[] = [];
  let after: string | undefined;
  do {
    const page = await log.list(wanted, { limit, after });
    assert.ok(page.handOffs.length <= limit);
    found.push(...page.handOffs);
    after = page.next;
    await between?.();
  } while (after !== undefined);
  return found;
}

function expected(all: readonly HandOff[], { from, until, ...equal }: HandOffFilter): HandOff[] {
  return all
    .filter((row) => Object.entries(equal).every(([name, value]) => Reflect.get(row, name) === value))
    .filter(({ at }) => (!from || at >= from) && (!until || at < until))
    .sort((left, right) => right.at.getTime() - left.at.getTime() || (left.id < right.id ? -1 : 1));
}

for (const kind of STORE_KINDS) {
  describe(`the pages of the hand-off log in ${kind.name}`, function () {
    this.timeout(60_000);
    before(kind.prepare);
    afterEach(() => kind.clear());
    const openWith = async (all: readonly HandOff[]) => {
      const { handOffs } = await kind.fresh()();
      for (const row of all) await handOffs.record(row);
      return handOffs;
    };

    it('are together what the filter lets through, newest first, whatever their size', async () => {
      const numRuns = kind.name === 'SQLite' ? 100 : 8;
      await fc.assert(
        fc.asyncProperty(
          rows,
          fc.array(filter, { minLength: 5, maxLength: 5 }),
          fc.nat(6),
          async (all, filters, more) => {
            const log = await openWith(all);

            for (const wanted of filters)
              assert.deepEqual(await allPages(log, wanted, 1 + more), expected(all, wanted));
            kind.clear();
          },
        ),
        { numRuns },
      );
    });

    it('neither lose nor double a row when others are added in between', async () => {
      const all = Array.from({ length: 25 }, (_, index) => ({
        ...HAND_OFF,
        id: `old-${String(index).padStart(2, '0')}`,
        at: new Date(START + Math.floor(index / 3) * 10 * DAY),
      }));
      const log = await openWith(all);
      let added = 0;
      const addSome = async () => {
        for (const at of [START, START + 40 * DAY, START + 500 * DAY])
          await log.record({ ...HAND_OFF, id: `new-${(added += 1)}`, at: new Date(at) });
      };

      const found = await allPages(log, { personId: 'megan' }, 4, addSome);

      const old = found.filter(({ id }) => id.startsWith('old-'));
      assert.deepEqual(old, expected(all, {}));
      assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
    });

    it('go on over months and years in which nothing fits', async () => {
      const all = Array.from({ length: 40 }, (_, index) => ({
        ...HAND_OFF,
        id: `hand-off-${index}`,
        at: new Date(Date.UTC(2020, index, 28, 23, 59, 59, 999)),
        workload: index === 0 ? ('teams' as const) : ('exchange' as const),
      }));
      const log = await openWith(all);

      assert.deepEqual(await allPages(log, { workload: 'teams' }, 5), expected(all, { workload: 'teams' }));
      assert.deepEqual(await allPages(log, {}, 7), expected(all, {}));
    });

    it('begin anew for a cursor that is none, and hold a row at least', async () => {
      const log = await openWith([HAND_OFF]);

      for (const after of ['', 'nonsense', "' or PartitionKey gt '", '\ud800', 'bnVsbA'])
        assert.deepEqual((await log.list({}, { limit: 10, after })).handOffs, [HAND_OFF], after);
      for (const limit of [0, -1, NaN, 0.5, 1e9])
        assert.deepEqual((await log.list({}, { limit })).handOffs, [HAND_OFF], `${limit}`);
    });
  });
}
