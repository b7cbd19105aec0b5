import type { Card } from '../../cards';
import * as cards from '../../cards';
import { contactsFor, ownPortalsFor } from '../../src/domain/organisation';
import type { Verdict } from '../../src/domain/verdict';
import { type Words, wordsWith } from '../../src/i18n/words';
import {
  answerView,
  brokenLinks,
  chainOf,
  NO_AGENTS,
  NOW,
  PARTNER,
  TENANT,
  USUAL,
} from '../../test/cards/answer-views';
import { exampleOrganisation } from '../../test/support/organisation';

/** Cards with what an organisation adds to them; the first one in its own words, too. */
export function organisationCards(words: Words): Record<string, Card> {
  const { tables, texts } = exampleOrganisation();
  const ownWords = wordsWith(texts)(words.locale);
  const contacts = contactsFor(tables, 'exchange');
  const portals = ownPortalsFor(tables, 'exchange', { tenantId: TENANT });
  const customer = { tenantId: TENANT, name: USUAL.customer, domain: USUAL.domain };
  const question = { workload: 'exchange', partner: PARTNER } as const;
  const answer = (verdict: Verdict, inWords = words): Card =>
    cards.answerCard(inWords, { ...answerView(verdict), organisation: { contacts, portals } });
  const [broken = { link: 'relationship' }] = brokenLinks(USUAL).filter(({ link }) => link === 'membership');
  const verdict = { kind: 'nobody', broken, warnings: [] } as const;
  const who = {
    question,
    customer,
    verdict,
    agents: NO_AGENTS,
    place: 'personal',
    page: 0,
    checkedAt: NOW,
  } as const;
  return {
    'organisation-can-file': answer({ kind: 'canFile', chain: chainOf(USUAL), warnings: [] }, ownWords),
    'organisation-blocked': answer({ kind: 'blocked', broken, warnings: [] }),
    'organisation-unchecked': answer({
      kind: 'unchecked',
      reason: { kind: 'readFailed', failure: { kind: 'unreachable' } },
      chain: undefined,
      warnings: [],
    }),
    'organisation-replaced': replaced(words),
    'organisation-who-nobody': cards.whoCard(words, { ...who, demo: false, contacts }),
    'organisation-directory-down': cards.directoryDownCard(words, {
      failure: { kind: 'unreachable' },
      contacts,
    }),
    'organisation-no-sight': cards.noSightCard(words, { sees: 'own', contacts }),
    'organisation-help': cards.helpCard(words, { links: tables.links }),
    'organisation-tour': cards.tourMenuCard(words, { links: tables.links }),
  };
}

function replaced(words: Words): Card {
  const view = answerView({ kind: 'canFile', chain: chainOf(USUAL), warnings: [] });
  const url = 'https://wiki.northwind.example/exchange';
  const primary = { ...view.route.primary, url, standing: 'organisation', source: undefined } as const;
  return cards.answerCard(words, { ...view, route: { ...view.route, primary } });
}
