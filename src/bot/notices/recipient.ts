import type { Asker } from '../../ports';
import type { NoticeServices } from './notice-services';

/** Whom a notice is for, as things stand now. */
export type Recipient =
  | { readonly kind: 'member'; readonly person: Asker }
  /** No member of the staff any more. */
  | { readonly kind: 'nobody' }
  /** Could not be read. */
  | { readonly kind: 'unknown' };

/** Read afresh: an account that was closed just now is told nothing any more. All that is asked for them is theirs. */
export async function recipientOf(
  { staff, callerOf }: Pick<NoticeServices, 'staff' | 'callerOf'>,
  personId: string,
): Promise<Recipient> {
  const caller = callerOf?.(personId);
  const account = await staff.staffNow(personId, caller);
  switch (account.kind) {
    case 'member':
      return { kind: 'member', person: { ...account.person, caller } };
    case 'guest':
    case 'notFound':
      return { kind: 'nobody' };
    case 'failed':
      return { kind: 'unknown' };
  }
}
