import assert from 'node:assert/strict';
import * as cards from '../../cards';
import type { Card } from '../../cards';
import { contactsFor, type OrganisationTables, ownPortalsFor } from '../../src/domain/organisation';
import { wordsWith } from '../../src/i18n/words';
import { actions, checkCard, HOSTILE, textOf, titlesOf } from '../support/cards';
import { everyLanguage } from '../support/languages';
import { exampleOrganisation, fullTables } from '../support/organisation';
import { answerView, everywhere, NO_AGENTS, NOW, PARTNER, TENANT, USUAL, verdicts } from './answer-views';

const { texts, tables } = exampleOrganisation();
const wordsFor = wordsWith(texts);
const words = wordsFor('en-GB');
const all = verdicts(USUAL);

function added(own: OrganisationTables = tables, workload: 'exchange' | 'azure' = 'exchange') {
  return {
    contacts: contactsFor(own, workload),
    portals: ownPortalsFor(own, workload, { tenantId: TENANT }),
  };
}

const ASK = 'Whom to ask in your organisation:';
const OWN = 'Added by your organisation:';

describe('what an organisation adds to the answer', () => {
  const expected = {
    canFile: [OWN],
    unchecked: [OWN, ASK],
    blocked: [ASK],
    providerFiles: [],
    publisherSupports: [OWN],
    ownPlan: [OWN],
  } as const;

  for (const [at, verdict] of all.entries()) {
    it(`stands where it is of use, and last: ${verdict.kind} (${at})`, () => {
      const card = cards.answerCard(words, { ...answerView(verdict), organisation: added() });

      const text = textOf(card);
      const shown = [OWN, ASK].filter((line) => text.includes(line));
      assert.deepEqual(shown, expected[verdict.kind]);
      checkCard(card);
    });

    it(`changes nothing else: ${verdict.kind} (${at})`, () => {
      const plain = cards.answerCard(words, answerView(verdict));

      const card = cards.answerCard(words, { ...answerView(verdict), organisation: added() });

      assert.deepEqual(withoutOwn(card), plain.content);
    });
  }

  it('names the way to those who can help, for this product first', () => {
    const blocked = all.find(({ kind }) => kind === 'blocked') ?? assert.fail();

    const card = cards.answerCard(words, { ...answerView(blocked), organisation: added(tables, 'azure') });

    const lines = textOf(card).split('\n');
    const at = lines.indexOf(ASK);
    assert.deepEqual(lines.slice(at + 1, at + 3), [
      'Azure on call: +34 900 000 001',
      'Access desk: access@northwind.example, +34 900 000 000, in Teams (weekdays from 8 to 18)',
    ]);
    assert.ok(titlesOf(card).includes('Chat with Access desk'));
  });

  it('opens its own page below the portal, in the customer’s name', () => {
    const [canFile = assert.fail()] = all;

    const card = cards.answerCard(words, { ...answerView(canFile), organisation: added() });

    const links = actions(card).filter(({ type }) => type === 'Action.OpenUrl');
    assert.deepEqual(
      links.slice(0, 3).map(({ title, style }) => [title, style]),
      [
        ['Open Microsoft 365 admin center in browser', 'positive'],
        ['Open Partner Center in browser', 'default'],
        ['Open the mail runbook', 'default'],
      ],
    );
    assert.equal(links[2]?.['url'], `https://wiki.northwind.example/mail?tenant=${TENANT}`);
  });

  it('says in the reader’s language what there is in it, and the rest in English', () => {
    const [canFile = assert.fail()] = all;
    const titles = (locale: string) =>
      titlesOf(cards.answerCard(wordsFor(locale), { ...answerView(canFile), organisation: added() }));

    assert.ok(titles('es-MX').includes('Abrir la guía de correo'));
    assert.ok(titles('ca-ES').includes('Obrir la guia de correu'));
    assert.ok(
      titlesOf(cards.helpCard(wordsFor('ca-ES'), { links: tables.links })).includes(
        'How we work with Microsoft',
      ),
    );
  });

  it('takes the place of our own texts, in their language only', () => {
    const [canFile = assert.fail()] = all;
    const lead = (locale: string) => textOf(cards.answerCard(wordsFor(locale), answerView(canFile)));

    assert.match(lead('en-US'), /Use ticket category “Microsoft” in our own system as well\./);
    assert.match(lead('es-ES'), /Usa también la categoría/);
    assert.match(lead('ca-ES'), /El teu accés/);
  });
});

describe('the most that an organisation can add', () => {
  for (const languageWords of everyLanguage()) {
    for (const hostile of ['W', ...HOSTILE]) {
      it(`fits every answer, and stays text (${languageWords.locale}, ${hostile.slice(0, 12)})`, () => {
        const own = added(fullTables((longest) => hostile.slice(0, longest).padEnd(longest, 'W')));
        const names = everywhere(hostile.padEnd(120, 'W'));
        const foreign = hostile.length > 3 ? [hostile] : [];

        for (const verdict of verdicts(names)) {
          const card = cards.answerCard(languageWords, {
            ...answerView(verdict, { names }),
            organisation: own,
          });
          checkCard(card, { foreign });
        }
      });
    }
  }

  it('fits the other cards that it stands on', () => {
    const own = fullTables((longest) => '[x](https://evil.example) '.repeat(6).slice(0, longest).trim());
    const broken = { link: 'relationship' } as const;
    const customer = { tenantId: TENANT, name: USUAL.customer, domain: USUAL.domain };
    const { contacts, links } = own;
    const who = {
      question: { workload: 'exchange', partner: PARTNER },
      customer,
      agents: NO_AGENTS,
    } as const;
    const at = { place: 'personal', page: 0, checkedAt: NOW, demo: true, contacts } as const;

    for (const card of [
      cards.whoCard(words, { ...who, ...at, verdict: { kind: 'nobody', broken, warnings: [] } }),
      cards.whoCard(words, {
        ...who,
        ...at,
        verdict: { kind: 'unchecked', reason: { kind: 'rulesUnclear' } },
      }),
      cards.directoryDownCard(words, { failure: { kind: 'unreachable' }, contacts }),
      cards.noSightCard(words, { sees: 'own', contacts }),
      cards.failureCard(words, { correlationId: '7f3c9a', contacts }),
      cards.helpCard(words, { links }),
      cards.tourMenuCard(words, { links }),
    ]) {
      checkCard(card, { foreign: ['[x](https://evil.example)'] });
    }
  });
});

/** The card without the sections that the organisation added. */
function withoutOwn({ content }: Card): unknown {
  const body = content['body'] as readonly { readonly id?: string }[];
  return { ...content, body: body.filter(({ id }) => id !== 'ownPortals' && id !== 'escalation') };
}
