import type { Customer } from '../../domain/customer';
import { hasGdapApi } from '../../domain/partner';
import type { Listing } from '../../domain/reading';
import type { Caller, CustomerDirectory } from '../../ports';
import type { Awaitable } from '../../ports/awaitable';
import type { Progress, Rows } from '../http/client';
import { type GraphContext, noteFailure, patienceOf } from '../context';
import { type GraphError, logFields } from '../http/graph-error';
import {
  type Found,
  type Grown,
  KeptListing,
  type ListAges,
  type ListState,
  NOT_KEPT,
  type Paused,
} from './kept-listing';
import { type Deadline, UnhurriedDeadline } from '../http/limits';
import { Everybody } from '../http/owner';
import { type ContractRow, type DelegatedRow, mergeCustomers } from './merge-customers';
import { CUSTOMERS_PATH } from '../paths';
import { contract, delegatedAdminCustomer } from '../shapes';

/** A list that lacks something is read again after this, or later when it took long. */
const LACKING_MS = 10_000;

/** The partner's customers: everybody with a GDAP relationship, and everybody with a contract. */
export class GraphCustomers implements CustomerDirectory {
  readonly #list: KeptListing<Customer>;
  /** As they were last read to their end, for when they can't be read for a while. */
  #contracts: readonly ContractRow[] = [];
  #warned = false;

  constructor(private readonly context: GraphContext) {
    this.#list = new KeptListing(context, {
      load: (grown, paused) => this.#load(grown, paused),
      agesOf: (found, tookMs) => agesOf(found, tookMs, context.ages.customersMs),
      keyOf: (customer) => customer.tenantId,
      isSame: ({ name, domain }, other) => name === other.name && domain === other.domain,
    });
  }

  customers(caller?: Caller): Awaitable<Listing<Customer>> {
    return this.#list.read(patienceOf(caller, this.context.limits.firstLookMs));
  }

  /** How it stands with the list; reads nothing. */
  state(): ListState {
    return this.#list.state();
  }

  /** A long list would never be complete if it began again after every pause that Graph asks for. */
  #load(grown: Grown<Customer>, paused: Paused): Promise<Found<Customer>> {
    const deadline = new UnhurriedDeadline(this.context.limits.backgroundMs, new Everybody(), paused);
    const isGdap = hasGdapApi(this.context.cloud);
    return isGdap ? this.#loadBoth(grown, deadline) : this.#loadContracts(grown, deadline);
  }

  async #loadContracts(grown: Grown<Customer>, deadline: Deadline): Promise<Found<Customer>> {
    const { rows, gap } = await this.#readContracts(deadline, (some) =>
      grown(some.size, () => mergeCustomers([], some.values())),
    );
    return { items: mergeCustomers([], rows), gap: gap && noteFailure(this.context.log, gap) };
  }

  async #loadBoth(grown: Grown<Customer>, deadline: Deadline): Promise<Found<Customer>> {
    let contractsSoFar: ReadonlyMap<string, ContractRow> = new Map();
    const [delegated, contracts] = await Promise.all([
      this.#readDelegated(deadline, (some) =>
        grown(some.size, () => mergeCustomers(some.values(), contractsSoFar.values())),
      ),
      this.#readContracts(deadline, (some) => (contractsSoFar = some)),
    ]);
    return {
      items: mergeCustomers(delegated.rows, this.#usable(contracts)),
      gap: delegated.gap && noteFailure(this.context.log, delegated.gap),
      lacksDetails: contracts.gap !== undefined && !isForGood(contracts.gap),
    };
  }

  #readDelegated(deadline: Deadline, progress: Progress<DelegatedRow>): Promise<Rows<DelegatedRow>> {
    return this.context.client.listing(
      {
        operation: 'listCustomers',
        path: CUSTOMERS_PATH,
        query: { $top: '300' },
      },
      delegatedAdminCustomer,
      (row) => row.tenantId,
      deadline,
      progress,
    );
  }

  #readContracts(deadline: Deadline, progress: Progress<ContractRow>): Promise<Rows<ContractRow>> {
    return this.context.client.listing(
      { operation: 'listContracts', path: '/contracts', query: { $top: '999' }, retries: 1 },
      contract,
      (row) => `${row.customerId} ${row.defaultDomainName ?? ''}`,
      deadline,
      progress,
    );
  }

  /** Domains are worth having, but nobody has to wait for help because of them: those of last time will do. */
  #usable({ rows, gap }: Rows<ContractRow>): readonly ContractRow[] {
    if (gap && !this.#warned) {
      const text = 'Contracts could not be read: customers are listed without domains';
      this.context.log.warn(logFields(gap), text);
      this.#warned = true;
    }
    if (gap && !isForGood(gap)) return [...rows, ...this.#contracts];
    return (this.#contracts = rows);
  }
}

/** Such an answer doesn't change before somebody changes a setting. */
function isForGood({ code }: GraphError): boolean {
  return ['forbidden', 'notFound', 'unsupported'].includes(code);
}

/** Reading a long list again and again would keep Graph busy, so its age goes with the time that it takes. */
function agesOf(found: Found<Customer>, tookMs: number, leastMs: number): ListAges {
  const freshMs = Math.max(leastMs, 10 * tookMs);
  const whole = { freshMs, usableMs: 10 * freshMs };
  if (found.gap && found.items.length === 0) return NOT_KEPT;
  if (found.gap) return { ...whole, freshMs: Math.max(LACKING_MS, tookMs) };
  return found.lacksDetails ? { ...whole, freshMs: Math.max(LACKING_MS, 10 * tookMs) } : whole;
}
