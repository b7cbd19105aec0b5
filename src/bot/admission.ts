import type { Activity } from 'botbuilder';
import type { Person } from '../domain/person';
import type { Asker, Caller, StaffDirectory, StaffReading } from '../ports';
import { type Awaitable, whenThere } from '../ports/awaitable';

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
export function admit(options: AdmissionOptions, activity: Activity, caller?: Caller): Awaitable<Admission> {
  const id = activity.from?.aadObjectId;
  if (!id || !isFromOurTenant(options, activity)) return { kind: 'refused' };
  return whenThere(options.staff.staff(id, caller), (staff) =>
    admissionOf(staff, { id, name: activity.from.name ?? '', email: undefined }, caller),
  );
}

/** `unchecked`: as whom somebody is let in who can't be looked up. */
function admissionOf(staff: StaffReading, unchecked: Person, caller: Caller | undefined): Admission {
  switch (staff.kind) {
    case 'member':
      return { kind: 'admitted', person: asking(staff.person, caller) };
    case 'failed':
      return { kind: 'admitted', person: asking(unchecked, caller) };
    case 'guest':
    case 'notFound':
      return { kind: 'refused' };
  }
}

function asking({ id, name, email }: Person, caller: Caller | undefined): Asker {
  return { id, name, email, caller };
}

function isFromOurTenant(
  { tenantId, mustNameTenant }: AdmissionOptions,
  { conversation, channelData }: Activity,
): boolean {
  const inConversation: unknown = conversation?.tenantId ?? undefined;
  const inData = tenantIn(channelData) ?? undefined;
  if (inConversation === undefined && inData === undefined) return !mustNameTenant;
  const isOurs = (id: unknown): boolean =>
    id === undefined || (typeof id === 'string' && (tenantId === undefined || id.toLowerCase() === tenantId));
  return isOurs(inConversation) && isOurs(inData);
}

function tenantIn(channelData: unknown): unknown {
  return (channelData as { tenant?: { id?: unknown } | null } | null | undefined)?.tenant?.id;
}
