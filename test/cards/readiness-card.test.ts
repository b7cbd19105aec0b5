import assert from 'node:assert/strict';
import { readinessCard, type ReadinessView } from '../../cards/readiness-card';
import { READINESS_FAMILIES, type FamilyReadiness, type Readiness } from '../../src/domain/readiness';
import { CHAIN_LINKS } from '../../src/domain/verdict';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, HOSTILE, textOf, titlesOf } from '../support/cards';
import { customerOf, everywhere, FAILURES, NOW, TENANT, USUAL, type Names } from './answer-views';

const words = wordsFor('en-GB');

function family(counts: Partial<FamilyReadiness> = {}): FamilyReadiness {
  return { family: 'microsoft365', canFile: 14, unchecked: 0, providerFiles: 0, total: 25, ...counts };
}

function known(names: Names, counts: Partial<FamilyReadiness> = {}): Readiness {
  return {
    kind: 'known',
    families: READINESS_FAMILIES.map((id) => family({ ...counts, family: id })),
    missing: CHAIN_LINKS.map((link, index) => ({
      link,
      count: index + 1,
      examples: [customerOf(names), customerOf(names), customerOf(names)],
      group: link === 'membership' ? { id: TENANT, name: names.group, opens: 5 } : undefined,
    })),
    adminAgent: 'no',
    checkedAt: NOW,
  };
}

function view(readiness: Readiness, names = USUAL): ReadinessView {
  return {
    readiness,
    person: { id: TENANT, name: names.person, email: undefined },
    totalCustomers: 25,
    demo: false,
  };
}

describe('readinessCard', () => {
  const headings: readonly [string, Partial<FamilyReadiness>, RegExp][] = [
    ['all', { canFile: 25 }, /for every customer/],
    ['some', { canFile: 14 }, /for some customers/],
    ['none', { canFile: 0 }, /can’t file for any customer yet/],
    ['none, though some were not read', { canFile: 0, unchecked: 3 }, /could not check every customer/],
    ['nothing read', { canFile: 0, unchecked: 25 }, /I could not check this/],
  ];
  for (const [name, counts, heading] of headings) {
    it(`says how ready somebody is: ${name}`, () => {
      const card = readinessCard(words, view(known(USUAL, counts)));

      checkCard(card);
      assert.match(textOf(card), heading);
    });
  }

  it('counts customers for each kind of request', () => {
    const text = textOf(readinessCard(words, view(known(USUAL))));

    assert.match(text, /Microsoft 365: 14 of 25 customers/);
    assert.match(text, /Azure: 14 of 25 customers/);
  });

  it('says what is missing, whom it concerns, and which group would open most', () => {
    const text = textOf(readinessCard(words, view(known(USUAL))));

    assert.match(text, /The group GDAP Service Support would open 5 customers/);
    assert.match(text, /For example Contoso/);
  });

  it('has words where nothing is known', () => {
    checkCard(readinessCard(words, view({ kind: 'noGdapApi' })));
    for (const failure of FAILURES) checkCard(readinessCard(words, view({ kind: 'failed', failure })));
  });

  it('has words where there are no customers yet', () => {
    const readiness = known(USUAL, { canFile: 0, total: 0 });

    const card = readinessCard(words, { ...view(readiness), totalCustomers: 0 });

    checkCard(card);
    assert.match(textOf(card), /no customers/);
  });

  it('leaves it to the provider where only the provider may', () => {
    const card = readinessCard(words, view(known(USUAL, { canFile: 0, providerFiles: 25 })));

    assert.match(textOf(card), /– Provider/);
  });

  for (const hostile of HOSTILE) {
    it(`takes a name as nothing but a name: ${JSON.stringify(hostile).slice(0, 40)}`, () => {
      const names = everywhere(hostile);

      checkCard(readinessCard(words, view(known(names), names)), { foreign: [hostile] });
    });
  }

  it('leads on to the rules and to a request', () => {
    assert.deepEqual(titlesOf(readinessCard(words, view(known(USUAL)))), ['Teach me', 'File a request']);
  });
});
