import type { Customer } from '../src/domain/customer';
import type { Partner } from '../src/domain/partner';
import type { Person } from '../src/domain/person';
import type { Reading } from '../src/domain/reading';
import type {
  AccessReader,
  Clock,
  HandOffLog,
  Ids,
  PortalDirectory,
  ServiceHealth,
  StaffDirectory,
} from '../src/ports';
import type { CustomerIndex } from '../src/understand';

/** The customers that one person may see, ready to be searched. */
export interface VisibleCustomers {
  readonly customers: readonly Customer[];
  readonly index: CustomerIndex;
}

/** The one place that decides which customers a person may see. */
export interface CustomerGate {
  visibleTo(person: Person): Promise<Reading<VisibleCustomers>>;
}

/** The customers that a person asked about last, most recent first. */
export interface Recents {
  of(personId: string): Promise<readonly string[]>;
  add(personId: string, customerTenantId: string): Promise<void>;
}

/** Everything that dialogs need from outside, passed in once. */
export interface DialogServices {
  readonly partner: Partner;
  /** Whether the answers come from the simulated partner; every card then says so. */
  readonly demo: boolean;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly gate: CustomerGate;
  readonly staff: StaffDirectory;
  readonly access: AccessReader;
  readonly portals: PortalDirectory;
  readonly health: ServiceHealth;
  readonly handOffs: HandOffLog;
  readonly recents: Recents;
}
