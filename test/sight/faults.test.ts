import assert from 'node:assert/strict';
import { relationshipRows } from './directory-rows';
import type { Asked, Fault } from './graph-of';
import { canFile, maySee } from './oracle';
import { type Customer, customerIn, type Partner, type Person } from './partner';
import { ANA, CUSTOMER, LENA, SMALL_PARTNER } from './small-partner';
import { Stage } from './stage';
import { offersIn, wordsIn } from './wiretap';

/** A Graph that ignores the filter, so that a page of the relationships matters for every customer. */
const UNFILTERED: Partner = {
  ...SMALL_PARTNER,
  manners: { ...SMALL_PARTNER.manners, honoursFilter: false },
};

const CAN = /You can file this request\./u;
const CANNOT =
  /You can’t file|Nobody here can file|You are ready: you can file for every customer you can see/u;
const NOT_THERE =
  /I don’t find .* among (?:the customers you can see|your company’s customers)|I can’t show you this customer|You can’t see any customer|It is not among/u;

interface Case {
  readonly what: string;
  readonly partner: Partner;
  readonly fault: (asked: Asked) => Fault | undefined;
  /** The partner as far as it can be read. */
  readonly readable: Partner;
  /** The customers about whom something can't be read. */
  readonly affected: readonly Customer[];
  /** A service that fails time and again is left alone for a while, so that less is read than could be. */
  readonly isLeftAlone: boolean;
}

const everybody = SMALL_PARTNER.customers;

const CASES: readonly Case[] = [
  ...[1, 2, 3, 4].flatMap((page) =>
    (page === 4 ? (['html', 'serverError'] as const) : (['html'] as const)).map((fault): Case => ({
      what: `${fault} at page ${page} of 4 of the relationships`,
      partner: UNFILTERED,
      fault: (asked) => (asked.part === 'relationships' && asked.page === page ? fault : undefined),
      readable: relationshipsBefore(UNFILTERED, page),
      affected: everybody,
      isLeftAlone: fault === 'serverError',
    })),
  ),
  ...[CUSTOMER.first, CUSTOMER.throughSecond].map((customer): Case => {
    const id = customer.relationships.at(-1)?.id ?? '';
    return {
      what: `the assignments of ${customer.name}`,
      partner: SMALL_PARTNER,
      fault: (asked) => (asked.part === 'assignments' && asked.id === id ? 'html' : undefined),
      readable: withoutAssignments(SMALL_PARTNER, id),
      affected: [customer],
      isLeftAlone: false,
    };
  }),
  ...(['html', 'serverError', 'forbidden'] as const).map((fault): Case => ({
    what: `memberships: ${fault}`,
    partner: SMALL_PARTNER,
    fault: ({ part }) => (part === 'memberships' ? fault : undefined),
    readable: { ...SMALL_PARTNER, groups: [] },
    affected: everybody,
    isLeftAlone: fault === 'serverError',
  })),
];

describe('what could not be read', function () {
  this.timeout(60_000);

  for (const one of CASES) {
    it(`never becomes a "no", and a "yes" only where enough was read: ${one.what}`, () =>
      on(one.partner, one.fault, async (stage) => {
        await Promise.all([ANA, LENA].map((person) => holdsBack(stage, person, one)));
      }));
  }

  for (const page of [1, 2, 3]) {
    it(`leaves open who is a customer: page ${page} of 3 of the customers, with no contracts to make up for it`, () =>
      on(
        SMALL_PARTNER,
        ({ part, page: asked }) => {
          if (part === 'contracts') return 'forbidden';
          return part === 'customers' && asked === page ? 'html' : undefined;
        },
        async (stage) => {
          for (const person of [ANA, LENA]) {
            for (const customer of everybody) await leavesOpen(stage, person, customer);
            const unknown = await stage.does(person, {
              say: 'file a ticket for Wingtip Toys about Exchange',
            });
            assert.doesNotMatch(wordsIn(unknown), NOT_THERE);
          }
        },
      ));
  }

  for (const page of [2, 3, 4]) {
    it(`costs nothing that is read afresh: page ${page} of 4 of all relationships`, () =>
      on(
        SMALL_PARTNER,
        ({ part, page: asked }) => (part === 'relationships' && asked === page ? 'html' : undefined),
        async (stage) => {
          for (const customer of everybody.filter((each) => maySee(SMALL_PARTNER, ANA, each))) {
            const heard = await stage.does(ANA, { say: `file a ticket for ${customer.name} about Exchange` });
            const wanted = canFile(SMALL_PARTNER, ANA, customer) ? CAN : /You can’t file this yet\./u;
            assert.match(wordsIn(heard), wanted, customer.name);
          }
        },
      ));
  }
});

async function holdsBack(stage: Stage, person: Person, one: Case): Promise<void> {
  const { partner, readable, affected, isLeftAlone } = one;
  for (const customer of affected) {
    const file = wordsIn(
      await stage.does(person, { say: `file a ticket for ${customer.name} about Exchange` }),
    );
    const who = wordsIn(await stage.does(person, { say: `who can file for ${customer.tenantId}?` }));
    for (const words of [file, who]) assertNothingNegative(words, `${person.name}, ${customer.name}`);
    const enough = canFile(readable, person, customerIn(readable, customer));
    if (CAN.test(file) || !isLeftAlone) assert.equal(CAN.test(file), enough, `${person.name}:\n${file}`);
  }
  assertNothingNegative(wordsIn(await stage.does(person, { say: 'am I ready?' })), person.name);
  const found = offersIn(await stage.does(person, { search: 'a' }));
  const allowed = partner.customers
    .filter((each) => maySee(partner, person, each))
    .map(({ tenantId }) => tenantId);
  assert.deepEqual(
    found.filter((id) => !allowed.includes(id)),
    [],
  );
}

async function leavesOpen(stage: Stage, person: Person, customer: Customer): Promise<void> {
  const words = wordsIn(
    await stage.does(person, { say: `file a ticket for ${customer.name} about Exchange` }),
  );
  assert.doesNotMatch(words, NOT_THERE);
  if (CAN.test(words)) assert.ok(canFile(SMALL_PARTNER, person, customer), words);
  if (CANNOT.test(words)) {
    assert.ok(maySee(SMALL_PARTNER, person, customer) && !canFile(SMALL_PARTNER, person, customer), words);
  }
}

function assertNothingNegative(words: string, who: string): void {
  assert.ok(words.length > 0, `${who}: no answer`);
  assert.doesNotMatch(words, CANNOT, who);
  assert.doesNotMatch(words, NOT_THERE, who);
}

async function on(
  partner: Partner,
  fault: Stage['graph']['fault'],
  test: (stage: Stage) => Promise<void>,
): Promise<void> {
  const stage = await Stage.set(partner);
  stage.graph.fault = fault;
  try {
    await test(stage);
  } finally {
    await stage.strike();
  }
}

/** With the relationships that stand on the pages before this one. */
function relationshipsBefore(partner: Partner, page: number): Partner {
  const read = relationshipRows(partner, new Date())
    .slice(0, (page - 1) * partner.manners.pageSize)
    .map(({ id }) => id);
  return mapRelationships(partner, (all) => all.filter(({ id }) => read.includes(id)));
}

function withoutAssignments(partner: Partner, relationshipId: string): Partner {
  return mapRelationships(partner, (all) =>
    all.map((each) => (each.id === relationshipId ? { ...each, assignments: [] } : each)),
  );
}

function mapRelationships(
  partner: Partner,
  change: (all: Customer['relationships']) => Customer['relationships'],
): Partner {
  const customers = partner.customers.map((each) => ({ ...each, relationships: change(each.relationships) }));
  return { ...partner, customers };
}
