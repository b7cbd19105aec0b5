import type { Customer } from '../../src/domain/customer';
import type { Words } from '../../src/i18n/words';
import type { Stamp } from '../card';
import { answerButton, type Button } from './buttons';
import { detailOf } from './customer-line';
import { short } from './short';

/** A customer to choose with one tap: the name, and beside it what tells namesakes apart. */
export interface CustomerRow extends Button {
  readonly name: string;
  readonly detail: string;
}

/** Fifteen rows of the longest names have to fit into one card, with the seals of their buttons. */
const LONGEST_NAME = 72;
const LONGEST_DOMAIN = 52;

/** `number` is what the person can say instead of tapping. */
export function customerRow(words: Words, stamp: Stamp, customer: Customer, number?: number): CustomerRow {
  const { tenantId } = customer;
  const domain = customer.domain === undefined ? undefined : short(customer.domain, LONGEST_DOMAIN);
  const detail = detailOf(words, tenantId, domain);
  const plainName = short(customer.name, LONGEST_NAME);
  const name =
    number === undefined ? plainName : words.t('flow.chooseCustomer.numbered', { number, name: plainName });
  // Read out loud, the row says exactly what it shows.
  const title = words.t('common.customerRow', { name, detail });
  const { verb, data } = answerButton(title, stamp, { verb: 'pickCustomer', customer: tenantId });
  return { title, verb, data, name, detail };
}
