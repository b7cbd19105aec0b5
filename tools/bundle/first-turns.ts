import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { BundleError } from './bundle-error';

/** As much as a person would say on their first day; it takes a second. */
const SAID = [
  'help',
  'file a ticket',
  'Fabrikam',
  'file a ticket for Contoso about Exchange',
  'file a ticket for Fabrikam about Exchange',
  'who can file for Fabrikam?',
  'am I ready?',
  'teach me',
];

const TENANT = '00000000-0000-0000-0000-000000000000';

/** Who says it, and where the answers go. */
export interface Channel {
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly authorization?: string;
  /** How many answers have come. */
  heard(): number;
}

/** Says all of it to the bot at that address, over a channel of its own. Rejects with `BundleError` when it stays silent. */
export async function firstTurns(url: string): Promise<void> {
  let heard = 0;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      heard += 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: randomUUID() }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    await sayAll(url, { serviceUrl, tenantId: TENANT, botId: 'desk', heard: () => heard });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The same over this channel. */
export async function sayAll(url: string, channel: Channel): Promise<void> {
  for (const text of SAID) await say(url, channel, text);
  if (channel.heard() < SAID.length)
    throw new BundleError(`The bundle gave ${channel.heard()} answers to ${SAID.length} messages.`);
}

async function say(url: string, channel: Channel, text: string): Promise<void> {
  const { serviceUrl, tenantId, botId, authorization } = channel;
  const [person] = Object.values(DEMO_PEOPLE);
  const account = { id: `29:${person?.id}`, aadObjectId: person?.id, name: person?.displayName };
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({
      type: 'message',
      textFormat: 'plain',
      text,
      id: `f:${randomUUID()}`,
      timestamp: new Date().toISOString(),
      localTimezone: 'Europe/Madrid',
      serviceUrl,
      channelId: 'msteams',
      from: account,
      recipient: { id: `28:${botId}`, name: 'Filing Desk' },
      conversation: { id: 'a:first', conversationType: 'personal', tenantId },
      locale: 'en-GB',
      channelData: { tenant: { id: tenantId } },
    }),
  });
  await response.text();
  if (!response.ok) throw new BundleError(`The bundle answered “${text}” with ${response.status}.`);
}
