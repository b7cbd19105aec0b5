import { PARTNER_TENANT } from '../world/graph';

export type Json = Readonly<Record<string, unknown>>;

let count = 0;

/** What Teams sends: about 1 kB around what is said. */
export function teamsActivity(
  serviceUrl: string,
  personId: string,
  conversationId: string,
  said: Json,
): Json {
  const now = new Date().toISOString();
  count += 1;
  return {
    type: 'message',
    textFormat: 'plain',
    attachments: [
      { contentType: 'text/html', content: `<p>${typeof said['text'] === 'string' ? said['text'] : ''}</p>` },
    ],
    timestamp: now,
    localTimestamp: now,
    id: `f:${process.pid}-${count}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${personId}`, name: 'Nadia Ferrante', aadObjectId: personId },
    conversation: { conversationType: 'personal', tenantId: PARTNER_TENANT, id: conversationId },
    recipient: { id: '28:8d3b2c1e-0000-4000-8000-0000000000be', name: 'Filing Desk' },
    entities: [
      { locale: 'en-GB', country: 'GB', platform: 'Windows', timezone: 'Europe/London', type: 'clientInfo' },
    ],
    channelData: { tenant: { id: PARTNER_TENANT }, source: { name: 'message' }, legacy: { replyToId: '' } },
    locale: 'en-GB',
    localTimezone: 'Europe/London',
    ...said,
  };
}
