import assert from 'node:assert/strict';
import { type Customer, guid, type Partner, tailOf } from './partner';
import { ANA, CUSTOMER, SMALL_PARTNER } from './small-partner';
import { Stage } from './stage';
import { wordsIn } from './wiretap';

const CAN = /You can file this request\./u;

/** Somebody whom Ana doesn't see, and somebody of hers whose name comes near. */
const PAIRS = [
  { asked: 'Northwind Traders', hers: 'Northwind Brewing', near: 'the same first word' },
  { asked: 'Tailspin Harbor', hers: 'Fabrikam Harbor', near: 'the same last word' },
  { asked: 'Adatum Dental', hers: 'Proseware Rentals', near: 'a word that is one letter off' },
  { asked: 'Fabrikam Harbor', hers: 'F\u0430brikam Harbor', near: 'the same letters to the eye' },
] as const;

describe('a customer that is named in full', function () {
  this.timeout(20_000);

  for (const { asked, hers, near } of PAIRS) {
    const [hidden, seen] = [called(asked, CUSTOMER.nobodys), called(hers, CUSTOMER.first)];
    const before: Partner = { ...SMALL_PARTNER, customers: [hidden, seen] };
    const after: Partner = { ...before, customers: [{ ...hidden, relationships: accessTo(hidden) }, seen] };
    const question = { say: `file a ticket for ${asked} about Exchange` };

    it(`is not taken for another one that has ${near}`, () =>
      on(before, async (stage) => {
        const heard = await stage.does(ANA, question);

        assert.doesNotMatch(wordsIn(heard), CAN);
      }));

    it(`is found as soon as access to it was given, beside another one that has ${near}`, () =>
      on(before, async (stage) => {
        await stage.does(ANA, question);

        stage.graph.partner = after;
        const words = wordsIn(await stage.does(ANA, question));

        assert.match(words, CAN);
        assert.ok(words.includes(`…${tailOf(hidden)}`), words);
      }));
  }
});

describe('a lead', function () {
  this.timeout(20_000);

  for (const memberships of ['transitiveMemberOf', 'getMemberGroups', 'checkMemberGroups'] as const) {
    it(`gets an answer about every customer, where only ${memberships} tells of groups`, () =>
      on({ ...SMALL_PARTNER, manners: { ...SMALL_PARTNER.manners, memberships } }, async (stage) => {
        const [lead] = stage.partner.people;
        assert.ok(lead);

        for (const customer of stage.partner.customers) {
          const heard = await stage.does(lead, { say: `file a ticket for ${customer.name} about Exchange` });
          assert.ok(wordsIn(heard).includes(`…${tailOf(customer)}`), wordsIn(heard));
          assert.match(wordsIn(heard), /You can’t file this yet\./u);
        }
      }));
  }
});

function called(name: string, customer: Customer): Customer {
  return { ...customer, name };
}

function accessTo({ tenantId }: Customer): Customer['relationships'] {
  const [first] = CUSTOMER.first.relationships;
  return first ? [{ ...first, id: `${guid('given')}-${tenantId}`, name: 'Given just now' }] : [];
}

async function on(partner: Partner, test: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await Stage.set(partner);
  try {
    await stage.settled();
    await test(stage);
  } finally {
    await stage.strike();
  }
}
