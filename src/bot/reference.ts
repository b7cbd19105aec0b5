import type { Activity, ConversationReference } from 'botbuilder';

/** Where replies to an activity go. Only IDs are kept: names and the language are for nobody to find in the store. */
export function referenceTo(activity: Activity): Partial<ConversationReference> {
  const { id, channelId, serviceUrl, conversation, from } = activity;
  // The SDK's type promises one; who writes to us need not.
  const recipient = activity.recipient as Activity['recipient'] | undefined;
  return {
    activityId: id,
    channelId,
    serviceUrl,
    conversation: {
      id: conversation.id,
      conversationType: conversation.conversationType,
      tenantId: conversation.tenantId,
      isGroup: conversation.isGroup,
      name: '',
    },
    user: { id: from.id, name: '', aadObjectId: from.aadObjectId },
    ...(recipient && { bot: { id: recipient.id, name: '' } }),
  };
}
