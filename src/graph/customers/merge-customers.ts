import type { Customer } from '../../domain/customer';

/** Somebody with a GDAP relationship. */
export interface DelegatedRow {
  readonly tenantId: string;
  readonly name?: string | undefined;
}

/** Somebody with a reseller contract. There may be several of one customer. */
export interface ContractRow {
  readonly customerId: string;
  readonly displayName?: string | undefined;
  readonly defaultDomainName?: string | undefined;
}

/**
 * Every customer once. Names come from the first list where it has them, domains from the contracts. IDs are in
 * lower case by now. With tens of thousands of them this is done in one go, so it makes no object twice.
 */
export function mergeCustomers(
  delegated: Iterable<DelegatedRow>,
  contracts: Iterable<ContractRow>,
): readonly Customer[] {
  const described = new Map<string, ContractRow>();
  for (const row of contracts) {
    const known = described.get(row.customerId);
    described.set(row.customerId, known ? { ...row, ...definedIn(known) } : row);
  }
  const customers = new Map<string, Customer>();
  for (const { tenantId, name } of delegated) {
    customers.set(tenantId, customerOf(tenantId, name, described.get(tenantId)));
  }
  for (const [tenantId, row] of described) {
    if (!customers.has(tenantId)) customers.set(tenantId, customerOf(tenantId, undefined, row));
  }
  return [...customers.values()];
}

/** What the first contract of a customer says counts. */
function definedIn({ displayName, defaultDomainName }: ContractRow): Partial<ContractRow> {
  return { ...(displayName && { displayName }), ...(defaultDomainName && { defaultDomainName }) };
}

/** Without any name, the tenant ID stands for it. */
function customerOf(tenantId: string, name: string | undefined, row: ContractRow | undefined): Customer {
  const domain = row?.defaultDomainName;
  return { tenantId, name: name ?? row?.displayName ?? domain ?? tenantId, domain };
}
