import type { PortalId } from './portals';
import type { TicketPermission } from './roles';
import type { StepsId } from './route';
import type { SourceId } from './sources';
import { WORKLOAD_ROWS } from './workload-table';

/** The products that a request can be about, in the order in which a person is offered them. */
export const WORKLOAD_IDS = [
  'm365',
  'exchange',
  'sharepoint',
  'teams',
  'entra',
  'intune',
  'defender',
  'purview',
  'dynamics365',
  'powerPlatform',
  'businessCentral',
  'powerBi',
  'azure',
  'marketplace',
  'ownSubscription',
] as const;
export type WorkloadId = (typeof WORKLOAD_IDS)[number];

/** Workloads of a family are judged by the same rule. */
export const WORKLOAD_FAMILIES = [
  'microsoft365',
  'dynamics',
  'entra',
  'azure',
  'marketplace',
  'ownSubscription',
] as const;
export type WorkloadFamily = (typeof WORKLOAD_FAMILIES)[number];

/** What a role must permit to count: one of the ticket permissions, or nothing but being in effect. */
export type TicketRight = TicketPermission | 'anyRole';

export interface Workload {
  readonly id: WorkloadId;
  readonly family: WorkloadFamily;
  /** Absent where no role of ours decides. For Entra ID it is the test for customers with P1 or P2. */
  readonly right: TicketRight | undefined;
  /** Template IDs of the workload's own admin roles that can file; Service Support Administrator can too, always. */
  readonly naturalRoles: readonly string[];
  /** Template IDs of roles that people take for sufficient, and that aren't. */
  readonly lookAlikeRoles: readonly string[];
  /** Template IDs that Microsoft lists for the portal where it is filed; absent where there is no such list. */
  readonly listedRoles: readonly string[] | undefined;
  /** What service health calls it: display names and IDs, old brands too. */
  readonly services: readonly string[];
  /** Where the request is filed. */
  readonly filedIn: PortalId;
  /** The workload's own admin center, often the same page. */
  readonly portal: PortalId;
  readonly steps: StepsId;
  readonly sources: readonly SourceId[];
}

export const WORKLOADS: readonly Workload[] = WORKLOAD_IDS.map((id) => ({ id, ...WORKLOAD_ROWS[id] }));

const byId: ReadonlyMap<WorkloadId, Workload> = new Map(WORKLOADS.map((workload) => [workload.id, workload]));

export function workloadOf(id: WorkloadId): Workload {
  return byId.get(id) ?? { id, ...WORKLOAD_ROWS[id] };
}
