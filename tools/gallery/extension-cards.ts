import type { Card } from '../../cards';
import * as cards from '../../cards';
import type { Filer } from '../../src/domain/filers';
import type { PortalLink } from '../../src/domain/route';
import type { Words } from '../../src/i18n/words';
import { brokenLinks, chainOf, customerOf, NOW, PARTNER, TENANT, USUAL } from '../../test/cards/answer-views';

const customer = customerOf(USUAL);
const question = { workload: 'm365', partner: PARTNER } as const;
const link = (portal: PortalLink['portal'], url: string): PortalLink => ({
  portal,
  url,
  context: 'customer',
  standing: 'documented',
  source: 'reportProblems',
});
const links = [
  link('m365Admin', `https://admin.cloud.microsoft/?ctid=${TENANT}`),
  link('azure', `https://portal.azure.com/${TENANT}`),
];
const filers: readonly Filer[] = [
  'Adele Vance',
  'Nadia Ferrante',
  'Tomàs Ibáñez',
  'Jonas Weber',
  'Helen B',
  'Zoe',
].map((name, id) => ({ person: { id: `${id}`, name, email: undefined }, chain: chainOf(USUAL) }));

/** The cards of the message extension, by name, with sample data. */
export function extensionCards(words: Words): Readonly<Record<string, Card>> {
  const [broken] = brokenLinks(USUAL);
  const people = { kind: 'people', filers, gap: undefined, warnings: [] } as const;
  const overview = { customer, lookAlikes: false, question, links, checkedAt: NOW, demo: true } as const;
  const form = { customers: [customer], typed: '', facts: {}, notices: [] } as const;
  const chatUrl = 'https://teams.microsoft.com/l/chat/0/0?users=28:8d3b2c1e-0000-4000-8000-000000000002';
  const shared = { asker: TENANT, question: 'sample' };
  return {
    inserted: cards.insertedCard(words, { asker: 'Adele Vance', question: shared, chatUrl }),
    'inserted-unasked': cards.insertedCard(words, { asker: 'Adele Vance', question: undefined, chatUrl }),
    overview: cards.overviewCard(words, { ...overview, verdict: people }),
    ...(broken && {
      'overview-nobody': cards.overviewCard(words, {
        ...overview,
        lookAlikes: true,
        verdict: { kind: 'nobody', broken, warnings: [] },
      }),
    }),
    'file-this': cards.fileThisCard(words, {
      ...form,
      message: 'Exchange has been down for Contoso since this morning, can anybody look at it?',
      chosen: customer,
      workload: 'exchange',
    }),
    'still-checking': cards.stillCheckingCard(words, {
      again: { verb: 'readMessage', message: 'Exchange is down' },
    }),
    'file-this-again': cards.fileThisCard(words, {
      ...form,
      message: '',
      chosen: undefined,
      typed: 'Contso',
      workload: undefined,
      notices: [{ kind: 'notFound', typed: 'Contso' }, { kind: 'noWorkload' }],
    }),
  };
}
