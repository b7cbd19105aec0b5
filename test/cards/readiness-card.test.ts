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
    helpdeskAgent: 'no',
    checkedAt: NOW,
  };
}

function view(readiness: Readiness, names = USUAL): ReadinessView {
  return {
    readiness,
    person: { id: TENANT, name: names.person, email: undefined },
    totalCustomers: 25,
    sees: 'own',
    demo: false,
  };
}

describe('readinessCard', () => {
  const headings: readonly [string, Partial<FamilyReadiness>, RegExp][] = [
    ['all', { canFile: 25 }, /for every customer you can see/],
    ['some', { canFile: 14 }, /for some of the customers you can see/],
    ['none', { canFile: 0 }, /can’t file for any of the customers you can see/],
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
    const unread = FAILURES.map((failure) => ({ kind: 'failed', failure, checkedAt: NOW }) as const);
    for (const readiness of [{ kind: 'noGdapApi', checkedAt: NOW } as const, ...unread]) {
      const card = readinessCard(words, view(readiness));

      checkCard(card);
      assert.match(textOf(card), /at 09:41 UTC/);
    }
  });

  const nobody = [
    ['own', undefined, /can’t see any customer yet[^]*security group[^]*Tell a lead/],
    ['all', undefined, /has no customers to file for yet[^]*requests a GDAP relationship/],
    ['own', { kind: 'stillReading' }, /could not read any customer of yours so far[^]*There may be more/],
    ['all', { kind: 'incomplete' }, /could not read any customer of yours so far[^]*There may be more/],
  ] as const;
  for (const [sees, gap, expected] of nobody) {
    it(`says why there is no customer and what to do next, not zeros: ${sees}, ${gap?.kind ?? 'all read'}`, () => {
      const readiness = known(USUAL, { canFile: 0, total: 0 });

      const card = readinessCard(words, { ...view(readiness), totalCustomers: 0, sees, gap });

      checkCard(card);
      assert.match(textOf(card), expected);
      assert.doesNotMatch(textOf(card), /0 of 0/);
      if (gap) assert.doesNotMatch(textOf(card), /can’t see any|has no customers/);
    });
  }

  const gaps: readonly [string, Partial<FamilyReadiness>, RegExp][] = [
    ['all of what was read', { canFile: 25 }, /for every customer that I could read/],
    ['none of what was read', { canFile: 0 }, /could not check every customer/],
    ['some', { canFile: 14 }, /for some of the customers you can see/],
  ];
  for (const [name, counts, heading] of gaps) {
    it(`never says "every" or "none" of a list with a gap: ${name}`, () => {
      for (const gap of FAILURES) {
        const card = readinessCard(words, { ...view(known(USUAL, counts)), gap });

        checkCard(card);
        assert.match(textOf(card), heading);
        assert.match(textOf(card), /There may be more\. /);
      }
    });
  }

  for (const adminAgent of ['yes', 'no', 'unknown'] as const) {
    for (const helpdeskAgent of ['yes', 'no', 'unknown'] as const) {
      it(`shows both roles in Partner Center and what they mean: ${adminAgent}, ${helpdeskAgent}`, () => {
        const card = readinessCard(words, view({ ...known(USUAL), adminAgent, helpdeskAgent } as Readiness));

        const marks = { yes: '✓ Yes', no: '✗ No', unknown: '\\? Unknown' };
        checkCard(card);
        assert.match(
          textOf(card),
          new RegExp(
            `${marks[adminAgent]}\nAdmin agent\n[^]*${marks[helpdeskAgent]}\nHelpdesk agent\n[^]*Partner Center roles and permissions`,
          ),
        );
      });
    }
  }

  it('writes large numbers so that they can be read', () => {
    const text = textOf(readinessCard(words, view(known(USUAL, { canFile: 12_345, total: 50_000 }))));

    assert.match(text, /Microsoft 365: 12,345 of 50,000 customers/);
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
