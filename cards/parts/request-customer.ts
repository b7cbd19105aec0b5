import type { Customer } from '../../src/domain/customer';
import type { HandOff } from '../../src/domain/hand-off';
import type { Words } from '../../src/i18n/words';
import { customerDetail } from './customer-line';
import { named } from './names';
import { labelled, section, type Section } from './section';

/** The customer of a request, as far as the person who looks at it may still see them. */
export type RequestCustomer =
  /** It was about no customer: the partner's own subscription, a marketplace product. */
  | { readonly kind: 'none' }
  | { readonly kind: 'shown'; readonly customer: Customer }
  /** There is one, of whom nothing may be said. */
  | { readonly kind: 'hidden' };

/** Which request it is: whose, about what, and from when. */
export function requestSection(
  words: Words,
  { handOff, customer }: { readonly handOff: HandOff; readonly customer: RequestCustomer },
): Section {
  const product = labelled(words.t('answer.product'), { name: words.t(`workload.${handOff.workload}`) });
  const ticket = handOff.ticket === undefined ? [] : [named(words, handOff.ticket)];
  return section({
    id: 'request',
    rows: [
      ...customerRows(words, customer),
      product,
      ...ticket.map((name) => labelled(words.t('filed.number'), { name })),
    ],
  });
}

function customerRows(words: Words, customer: RequestCustomer) {
  const label = words.t('answer.customer');
  switch (customer.kind) {
    case 'none':
      return [];
    case 'hidden':
      return [labelled(label, { text: words.t('requests.hidden') })];
    case 'shown': {
      const name = named(words, customer.customer.name);
      return [labelled(label, { name, asides: [customerDetail(words, customer.customer)] })];
    }
  }
}
