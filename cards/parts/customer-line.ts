import { tenantTail, type Customer } from '../../src/domain/customer';
import type { Words } from '../../src/i18n/words';
import { plain } from '../plain';

/** "Contoso · contoso.com · …a1b2c3": tells namesakes apart. Foreign text: never for a `TextBlock`. */
export function customerLine(words: Words, customer: Customer): string {
  const name = plain(customer.name);
  const tail = tenantTail(customer.tenantId);
  return customer.domain === undefined
    ? words.t('common.customerWithoutDomain', { name, tail })
    : words.t('common.customer', { name, domain: plain(customer.domain), tail });
}

/** "contoso.com · …a1b2c3", for a line below the name. Foreign text: never for a `TextBlock`. */
export function customerDetail(words: Words, customer: Customer): string {
  const tail = tenantTail(customer.tenantId);
  return customer.domain === undefined
    ? words.t('common.tailOnly', { tail })
    : words.t('common.domainAndTail', { domain: plain(customer.domain), tail });
}
