import type { Person } from '../../domain/person';
import type { NoticeServices } from './notice-services';

/** Whom a notice is for, as things stand now. */
export type Recipient =
  | { readonly kind: 'member'; readonly person: Person }
  /** No member of the staff any more. */
  | { readonly kind: 'nobody' }
  /** Could not be read. */
  | { readonly kind: 'unknown' };

/** Read afresh: an account that was closed just now is told nothing any more. */
export async function recipientOf(
  { staff }: Pick<NoticeServices, 'staff'>,
  personId: string,
): Promise<Recipient> {
  const account = await staff.staffNow(personId);
  switch (account.kind) {
    case 'member':
      return account;
    case 'guest':
    case 'notFound':
      return { kind: 'nobody' };
    case 'failed':
      return { kind: 'unknown' };
  }
}
