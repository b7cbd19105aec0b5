import type { Card } from '../../cards';
import * as cards from '../../cards';
import type { Customer } from '../../src/domain/customer';
import type { Filer } from '../../src/domain/filers';
import type { Words } from '../../src/i18n/words';
import { brokenLinks, chainOf, everywhere, NOW, PARTNER } from '../cards/answer-views';

/** The cards of the message extension, each with one and the same text wherever it takes a text from outside. */
export function extensionCards(
  words: Words,
  text: string,
  customer: Customer,
): readonly (readonly [name: string, make: () => Card])[] {
  const person = { id: '1', name: text, email: text };
  const filers: readonly Filer[] = Array.from({ length: 20 }, () => ({
    person,
    chain: chainOf(everywhere(text)),
  }));
  const gap = { kind: 'refused', permission: text } as const;
  const question = { workload: 'm365', partner: PARTNER } as const;
  const overview = { customer, lookAlikes: true, question, links: [], checkedAt: NOW, demo: true };
  const people = { kind: 'people', filers, gap, warnings: [] } as const;
  const nobody = brokenLinks(everywhere(text)).slice(-1);
  const form = { customers: Array.from({ length: 8 }, () => customer), chosen: customer, facts: {} };
  const found = { ...form, message: text, typed: text, workload: 'exchange', notices: [] } as const;
  const notices = [{ kind: 'several', typed: text }, { kind: 'noWorkload' }] as const;
  return [
    [
      'inserted',
      () =>
        cards.insertedCard(words, {
          asker: text,
          question: { asker: customer.tenantId, question: 'q' },
          chatUrl: undefined,
        }),
    ],
    ['overview: people', () => cards.overviewCard(words, { ...overview, verdict: people })],
    ...nobody.map(
      (broken) =>
        [
          'overview: nobody',
          () => cards.overviewCard(words, { ...overview, verdict: { kind: 'nobody', broken, warnings: [] } }),
        ] as const,
    ),
    ['file this', () => cards.fileThisCard(words, found)],
    ['file this: again', () => cards.fileThisCard(words, { ...found, notices })],
  ];
}
