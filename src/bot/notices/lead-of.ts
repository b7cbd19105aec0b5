import type { NoticeServices } from './notice-services';
import { type Recipient, recipientOf } from './recipient';

/** A notice for leads: whom it is for, or that they are no lead any more. */
type LeadRecipient = Recipient | { readonly kind: 'notLead' };

/** Read afresh, like the recipient. */
export async function leadOf(services: NoticeServices, personId: string): Promise<LeadRecipient> {
  const recipient = await recipientOf(services, personId);
  if (recipient.kind !== 'member') return recipient;
  const leadership = await services.gate.leadershipOf(recipient.person);
  switch (leadership.kind) {
    case 'lead':
      return recipient;
    case 'notLead':
    case 'unknown':
      return { kind: leadership.kind };
  }
}
