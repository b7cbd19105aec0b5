import type { Activity } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import type { CustomerGate, VisibleCustomers } from '../../dialogs/services';
import type { Customer } from '../domain/customer';
import type { Person } from '../domain/person';
import { failedReading, type Reading, readingOf } from '../domain/reading';
import type { CustomerDirectory, StaffDirectory } from '../ports';
import { createCustomerIndex } from '../understand';

/** Who is speaking, as far as the partner's own directory knows. */
export type Admission =
  | { readonly kind: 'admitted'; readonly person: Person }
  /** Not a member of the partner's staff. Guests, strangers and the anonymous are all told the same. */
  | { readonly kind: 'refused' };

export interface GateOptions {
  readonly staff: StaffDirectory;
  readonly customers: CustomerDirectory;
  /** The partner's tenant. Undefined only in local mode against a Graph that nobody named a tenant for. */
  readonly tenantId: string | undefined;
  /** With a bot identity an activity has to name our tenant; a client on this machine may name none. */
  readonly mustNameTenant: boolean;
}

/** Decides who may use the bot, and which customers a person may see. Every doubt closes it. */
export class Gate implements CustomerGate {
  private readonly indexes = new LRUCache<readonly Customer[], VisibleCustomers>({ max: 4 });

  constructor(private readonly options: GateOptions) {}

  /**
   * Whether the sender is one of us. When the directory can't be asked, the person is let in with the name
   * that Teams gives, since rules and checklists are nobody's secret; `visibleTo` then shows them no customer.
   */
  async admit(activity: Activity): Promise<Admission> {
    const id = activity.from?.aadObjectId;
    if (!id || !this.fromOurTenant(activity)) return { kind: 'refused' };
    const staff = await this.options.staff.staff(id);
    switch (staff.kind) {
      case 'member':
        return { kind: 'admitted', person: staff.person };
      case 'failed':
        return { kind: 'admitted', person: { id, name: activity.from.name ?? '', email: undefined } };
      case 'guest':
      case 'notFound':
        return { kind: 'refused' };
    }
  }

  /** Every member of the partner's staff sees all customers; nobody else sees any. */
  async visibleTo(person: Person): Promise<Reading<VisibleCustomers>> {
    const staff = await this.options.staff.staff(person.id);
    if (staff.kind === 'failed') return failedReading(staff.failure);
    const customers = await this.options.customers.customers();
    if (customers.kind === 'failed') return customers;
    const allowed = staff.kind === 'member' ? customers.value : NOBODYS;
    return readingOf(this.indexed(allowed), customers.at);
  }

  /** Building an index costs more than a turn, so it is kept for as long as the list is the same object. */
  private indexed(customers: readonly Customer[]): VisibleCustomers {
    const known = this.indexes.get(customers);
    if (known) return known;
    const built = { customers, index: createCustomerIndex(customers) };
    this.indexes.set(customers, built);
    return built;
  }

  private fromOurTenant({ conversation, channelData }: Activity): boolean {
    const { tenantId, mustNameTenant } = this.options;
    const named = [conversation?.tenantId, tenantIn(channelData)].filter(
      (id) => id !== undefined && id !== null,
    );
    if (named.length === 0) return !mustNameTenant;
    return named.every(
      (id) => typeof id === 'string' && (tenantId === undefined || id.toLowerCase() === tenantId),
    );
  }
}

const NOBODYS: readonly Customer[] = [];

function tenantIn(channelData: unknown): unknown {
  return (channelData as { tenant?: { id?: unknown } | null } | null | undefined)?.tenant?.id;
}
