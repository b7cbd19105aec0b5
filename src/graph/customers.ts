import type { Customer } from '../domain/customer';
import { hasGdapApi } from '../domain/partner';
import type { Reading } from '../domain/reading';
import type { CustomerDirectory } from '../ports';
import { asReading, type GraphContext } from './context';
import { GraphError, logFields } from './graph-error';
import { canonicalId } from './graph-path';
import { KeptReading } from './kept-reading';
import { Deadline } from './limits';
import { contract, delegatedAdminCustomer } from './shapes';

interface Listed {
  readonly customers: readonly Customer[];
  /** Domains could not be read just now, though they may be at the next try. */
  readonly lacksDomains: boolean;
}

interface Contracts {
  readonly rows: readonly { customerId: string; displayName?: string; defaultDomainName?: string }[];
  readonly failed: 'no' | 'forGood' | 'forNow';
}

/** The partner's customers: everybody with a GDAP relationship, and everybody with a contract. */
export class GraphCustomers implements CustomerDirectory {
  readonly #list: KeptReading<Listed>;
  #warned = false;

  constructor(private readonly context: GraphContext) {
    const { clock, limits, ages } = context;
    this.#list = new KeptReading({
      load: () => context.budget.forEverybody(() => asReading(context, () => this.#load())),
      clock,
      freshMs: ages.customersMs,
      usableMs: ages.customersMs * 10,
      isWhole: (listed) => !listed.lacksDomains,
      patienceMs: limits.operationMs,
    });
  }

  async customers(): Promise<Reading<readonly Customer[]>> {
    return customersIn(await this.#list.read());
  }

  /** As `customers`, however long the list takes. */
  async allCustomers(): Promise<Reading<readonly Customer[]>> {
    return customersIn(await this.#list.readToTheEnd());
  }

  async #load(): Promise<Listed> {
    const deadline = new Deadline(this.context.limits.backgroundMs);
    if (!hasGdapApi(this.context.cloud)) {
      return { customers: merged([], await this.#readContracts(deadline)), lacksDomains: false };
    }
    const [delegated, contracts] = await Promise.all([
      this.#readDelegated(deadline),
      this.#readContracts(deadline).then(asContracts, (error: unknown) => this.#withoutContracts(error)),
    ]);
    return { customers: merged(delegated, contracts.rows), lacksDomains: contracts.failed === 'forNow' };
  }

  #readDelegated(deadline: Deadline) {
    return this.context.client.list(
      {
        operation: 'listCustomers',
        path: '/tenantRelationships/delegatedAdminCustomers',
        query: { $top: '300' },
      },
      delegatedAdminCustomer,
      (row) => canonicalId(row.tenantId),
      deadline,
    );
  }

  #readContracts(deadline: Deadline) {
    return this.context.client.list(
      { operation: 'listContracts', path: '/contracts', query: { $top: '999' }, retries: 1 },
      contract,
      (row) => `${canonicalId(row.customerId)} ${row.defaultDomainName ?? ''}`,
      deadline,
    );
  }

  /** Domains are worth having, but nobody has to wait for help because of them. */
  #withoutContracts(error: unknown): Contracts {
    if (!(error instanceof GraphError)) throw error;
    if (!this.#warned) {
      this.context.log.warn(
        logFields(error),
        'Contracts could not be read: customers are listed without domains',
      );
    }
    this.#warned = true;
    const isState = ['forbidden', 'notFound', 'unsupported'].includes(error.code);
    return { rows: [], failed: isState ? 'forGood' : 'forNow' };
  }
}

function asContracts(rows: Contracts['rows']): Contracts {
  return { rows, failed: 'no' };
}

function customersIn(reading: Reading<Listed>): Reading<readonly Customer[]> {
  return reading.kind === 'failed' ? reading : { ...reading, value: reading.value.customers };
}

function merged(
  delegated: readonly { tenantId: string; name?: string }[],
  contracts: Contracts['rows'],
): readonly Customer[] {
  const customers = new Map<string, Customer>();
  for (const { tenantId, name } of delegated) {
    customers.set(canonicalId(tenantId), { tenantId, name: name ?? tenantId, domain: undefined });
  }
  for (const { customerId, displayName, defaultDomainName } of contracts) {
    const known = customers.get(canonicalId(customerId));
    const tenantId = known?.tenantId ?? customerId;
    const name = nameOf(known) ?? displayName ?? defaultDomainName ?? tenantId;
    customers.set(canonicalId(customerId), { tenantId, name, domain: known?.domain ?? defaultDomainName });
  }
  return [...customers.values()];
}

/** A tenant ID standing in for a name gives way to a real one. */
function nameOf(customer: Customer | undefined): string | undefined {
  return customer && customer.name !== customer.tenantId ? customer.name : undefined;
}
