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
export function customerDetail(words: Words, { tenantId, domain }: Customer): string {
  return detailOf(words, tenantId, domain === undefined ? undefined : plain(domain));
}

/** The same with a domain that was made safe already. */
export function detailOf(words: Words, tenantId: string, domain: string | undefined): string {
  const tail = tenantTail(tenantId);
  return domain === undefined
    ? words.t('common.tailOnly', { tail })
    : words.t('common.domainAndTail', { domain, tail });
}
