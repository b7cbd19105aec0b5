import type { Customer } from '../../src/domain/customer';

/** A customer for a card; what isn't told is ordinary. */
export function customerNamed(
  name: string,
  domain: string | undefined = 'contoso.com',
  tail = 'a1b2c3',
): Customer {
  return { tenantId: `00000000-0000-4000-8000-000000${tail}`, name, domain };
}
