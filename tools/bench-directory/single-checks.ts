import { setImmediate } from 'node:timers/promises';
import type { Customer } from '../../src/domain/customer';
import { readiness } from '../../src/domain/readiness';
import type { BenchDesk } from './bench-desk';
import { BlockWatch, heldMegabytes, type Spread, spreadOf, timed } from './instruments';
import { Seeded } from './seeded';

const ROUNDS = 100;

export interface Standings {
  readonly ms: number;
  readonly longestBlockMs: number;
  readonly customers: number;
}

export interface SingleChecks {
  readonly resolveAsLead: Spread;
  readonly resolveAsAgent: Spread;
  /** The agent types the name of a customer whom the lists don't show them: Graph is asked. */
  readonly freshLook: Spread;
  readonly check: Spread;
  readonly readiness: readonly Standings[];
}

/** What a turn does once. */
export async function singleChecks(desk: BenchDesk): Promise<SingleChecks> {
  const { lead, agent, gate, graph } = desk;
  const everybody = (await desk.visibleTo(lead)).index.all();
  const seen = (await desk.visibleTo(agent)).index;
  const theirs = some(seen.all());
  const hidden = some(everybody.filter(({ tenantId }) => !seen.find(tenantId)));
  const resolveAs =
    (person: typeof lead) =>
    async ({ name }: Customer) =>
      (await desk.visibleTo(person, name)).index.resolve(name);
  return {
    resolveAsLead: await spreadOver(some(everybody), resolveAs(lead)),
    resolveAsAgent: await spreadOver(theirs, resolveAs(agent)),
    freshLook: await spreadOver(hidden, resolveAs(agent)),
    check: await spreadOver(theirs, (customer) =>
      gate.can({ ...agent, caller: graph.callerOf(agent.id) }, 'check', customer),
    ),
    readiness: [await amIReady(desk), await amIReady(desk)],
  };
}

/** "Am I ready?" of a lead: every customer is judged. */
async function amIReady({ graph, gate, lead }: BenchDesk): Promise<Standings> {
  const blocks = await BlockWatch.start();
  const { value, ms } = await timed(async () => {
    const standing = await gate.standingOf({ ...lead, caller: graph.callerOf(lead.id) });
    const partner = { type: 'directBill', cloud: 'commercial' } as const;
    await readiness({ partner, ...standing }, new Date(), () => setImmediate());
    return standing.customers.length;
  });
  return { ms, longestBlockMs: await blocks.longest(), customers: value };
}

export interface IndexCost {
  readonly buildMs: number;
  readonly buildBlockMs: number;
  /** Of the index and both persons' views. */
  readonly megabytes: number;
  /** What the first look of an agent adds: the survey is turned round. */
  readonly turnMs: number;
  readonly turnBlockMs: number;
}

/** What another gate takes that begins with everything read. */
export async function indexCost(desk: BenchDesk): Promise<IndexCost> {
  const before = await heldMegabytes();
  const gate = desk.newGate();
  const blocks = await BlockWatch.start();
  const build = await timed(() => desk.visibleTo(desk.lead, undefined, gate));
  const buildBlockMs = await blocks.longest();
  const turn = await timed(() => desk.visibleTo(desk.agent, undefined, gate));
  const turnBlockMs = await blocks.longest();
  const megabytes = (await heldMegabytes()) - before;
  // The gate has to be there until it has been weighed.
  await desk.visibleTo(desk.lead, undefined, gate);
  return { buildMs: build.ms, buildBlockMs, megabytes, turnMs: turn.ms, turnBlockMs };
}

async function spreadOver<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<Spread> {
  const durations: number[] = [];
  for (const one of all) durations.push((await timed(() => work(one))).ms);
  return spreadOf(durations);
}

function some(customers: readonly Customer[]): readonly Customer[] {
  const random = new Seeded(5);
  return Array.from({ length: ROUNDS }, () => customers[random.below(customers.length)]).filter(
    (one) => one !== undefined,
  );
}
