import type { Activity } from 'botbuilder';
import type { Asker, Caller, StaffDirectory } from '../ports';

/** Who is speaking, as far as the partner's own directory knows. */
export type Admission =
  | { readonly kind: 'admitted'; readonly person: Asker }
  /** Not a member of the partner's staff. Guests, strangers and the anonymous are all told the same. */
  | { readonly kind: 'refused' };

export interface AdmissionOptions {
  readonly staff: StaffDirectory;
  /** The partner's tenant. Undefined only in local mode against a Graph that nobody named a tenant for. */
  readonly tenantId: string | undefined;
  /** With a bot identity an activity has to name our tenant; a client on this machine may name none. */
  readonly mustNameTenant: boolean;
}

/**
 * Whether the sender is one of us. When the directory can't be asked, the person is let in with the name that Teams
 * gives, since rules and checklists are nobody's secret; the gate then shows them no customer. Whatever is asked for
 * the person later is asked in the time of this `caller`.
 */
export async function admit(
  options: AdmissionOptions,
  activity: Activity,
  caller?: Caller,
): Promise<Admission> {
  const id = activity.from?.aadObjectId;
  if (!id || !isFromOurTenant(options, activity)) return { kind: 'refused' };
  const staff = await options.staff.staff(id, caller);
  switch (staff.kind) {
    case 'member':
      return { kind: 'admitted', person: { ...staff.person, caller } };
    case 'failed':
      return { kind: 'admitted', person: { id, name: activity.from.name ?? '', email: undefined, caller } };
    case 'guest':
    case 'notFound':
      return { kind: 'refused' };
  }
}

function isFromOurTenant(
  { tenantId, mustNameTenant }: AdmissionOptions,
  { conversation, channelData }: Activity,
): boolean {
  const named = [conversation?.tenantId, tenantIn(channelData)].filter(
    (id) => id !== undefined && id !== null,
  );
  if (named.length === 0) return !mustNameTenant;
  return named.every(
    (id) => typeof id === 'string' && (tenantId === undefined || id.toLowerCase() === tenantId),
  );
}

function tenantIn(channelData: unknown): unknown {
  return (channelData as { tenant?: { id?: unknown } | null } | null | undefined)?.tenant?.id;
}
