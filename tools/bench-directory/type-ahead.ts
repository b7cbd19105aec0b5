import { performance } from 'node:perf_hooks';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Customer } from '../../src/domain/customer';
import type { Person } from '../../src/domain/person';
import type { CustomerIndex } from '../../src/understand';
import type { BenchDesk } from './bench-desk';
import { spreadOf, type Spread } from './instruments';
import { type Query, queriesOf, QUERY_KINDS, type QueryKind } from './query-kinds';

const WARM_UP = 200;
/** What is found is looked at for so many queries of a kind, off the clock. */
const LOOKED_AT = 200;

export interface KindFigures {
  readonly kind: QueryKind;
  readonly spread: Spread;
  /** Of the queries made from a customer, the share that has it among all matches; undefined where none must. */
  readonly found: number | undefined;
}

export interface TypeAheadFigures {
  readonly sees: number;
  readonly kinds: readonly KindFigures[];
  readonly overall: Spread;
  readonly mostOptions: number;
  /** Of queries that fit several, the share whose recent customers come first, in their order. */
  readonly recentsFirst: number;
  /** The share of the time in which the process had a core; clearly less than 1 where others use the machine too. */
  readonly onCore: number;
}

/** Types ahead as this person: through the gate, then the search, as a turn does. */
export async function typeAhead(desk: BenchDesk, person: Person, queries: number): Promise<TypeAheadFigures> {
  const { index } = await desk.visibleTo(person);
  const customers = index.all();
  const first = queriesOf(QUERY_KINDS[0] as QueryKind, customers, 8, 1).map(
    ({ customer }) => customer.tenantId,
  );
  const asked = QUERY_KINDS.map((kind, place) => ({
    kind,
    list: queriesOf(kind, customers, queries, place + 7),
  }));
  await run(
    desk,
    person,
    asked.map(({ list }) => list.slice(0, WARM_UP)),
    first,
  );
  const [began, before] = [performance.now(), process.cpuUsage()];
  const { durations, mostOptions } = await run(
    desk,
    person,
    asked.map(({ list }) => list),
    first,
  );
  const { user, system } = process.cpuUsage(before);
  const onCore = (user + system) / 1000 / (performance.now() - began);
  const kinds = asked.map(({ kind, list }, place) => ({
    kind,
    spread: spreadOf(durations[place] ?? []),
    found: kind.finds ? found(index, list) : undefined,
  }));
  const recentsFirst = shareOf(
    asked.flatMap(({ list }) => list.slice(0, LOOKED_AT)),
    (query) => recentsComeFirst(index, query),
  );
  return { sees: index.size, kinds, overall: spreadOf(durations.flat()), mostOptions, recentsFirst, onCore };
}

interface Run {
  /** For each kind. */
  readonly durations: readonly (readonly number[])[];
  readonly mostOptions: number;
}

/** One of each kind in turn, so that a moment in which the machine is busy falls on all of them. */
async function run(
  desk: BenchDesk,
  person: Person,
  kinds: readonly (readonly Query[])[],
  first: readonly string[],
): Promise<Run> {
  const durations = kinds.map((): number[] => []);
  let mostOptions = 0;
  for (const place of Array.from({ length: Math.max(...kinds.map(({ length }) => length)) }).keys()) {
    for (const [kind, queries] of kinds.entries()) {
      const text = queries[place]?.text;
      if (text === undefined) continue;
      const began = performance.now();
      const { index } = await desk.visibleTo(person);
      const options = index.search(text, { first });
      durations[kind]?.push(performance.now() - began);
      mostOptions = Math.max(mostOptions, options.length);
    }
    await breathe();
  }
  return { durations, mostOptions };
}

function found(index: CustomerIndex, queries: readonly Query[]): number {
  return shareOf(queries.slice(0, LOOKED_AT), ({ text, customer }) =>
    matchesOf(index, text).some(({ tenantId }) => tenantId === customer.tenantId),
  );
}

/** Undefined for a query that fits too few to tell. */
function recentsComeFirst(index: CustomerIndex, { text }: Query): boolean | undefined {
  const matches = matchesOf(index, text);
  const recent = [matches.at(-1), matches[Math.floor(matches.length / 2)]].flatMap(
    (one) => one?.tenantId ?? [],
  );
  if (matches.length < 3) return undefined;
  const [one, two] = index.search(text, { first: recent });
  return one?.tenantId === recent[0] && two?.tenantId === recent[1];
}

function matchesOf(index: CustomerIndex, text: string): readonly Customer[] {
  return index.search(text, { limit: index.size });
}

function shareOf<T>(all: readonly T[], isSo: (one: T) => boolean | undefined): number {
  const answers = all.map(isSo).filter((answer) => answer !== undefined);
  return answers.length === 0 ? 1 : answers.filter(Boolean).length / answers.length;
}
