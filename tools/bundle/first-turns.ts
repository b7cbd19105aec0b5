import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { BundleError } from './bundle-error';

/** As much as a person would say on their first day; it takes a second. */
const SAID = [
  'help',
  'file a ticket for Contoso about Exchange',
  'file a ticket for Fabrikam about Exchange',
  'who can file for Fabrikam?',
  'am I ready?',
  'teach me',
];

const TENANT = '00000000-0000-0000-0000-000000000000';

/** Says all of it to the bot at that address. Rejects with `BundleError` when it stays silent. */
export async function firstTurns(url: string): Promise<void> {
  let heard = 0;
  const channel = createServer((request, response) => {
    request.resume().once('end', () => {
      heard += 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: randomUUID() }));
    });
  }).listen(0, '127.0.0.1');
  await once(channel, 'listening');
  const serviceUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}/`;
  try {
    for (const text of SAID) await say(url, serviceUrl, text);
  } finally {
    channel.closeAllConnections();
    channel.close();
  }
  if (heard < SAID.length)
    throw new BundleError(`The bundle gave ${heard} answers to ${SAID.length} messages.`);
}

async function say(url: string, serviceUrl: string, text: string): Promise<void> {
  const [person] = Object.values(DEMO_PEOPLE);
  const account = { id: `29:${person?.id}`, aadObjectId: person?.id, name: person?.displayName };
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
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
      recipient: { id: '28:desk', name: 'Filing Desk' },
      conversation: { id: 'a:first', conversationType: 'personal', tenantId: TENANT },
      locale: 'en-GB',
      channelData: { tenant: { id: TENANT } },
    }),
  });
  await response.text();
  if (!response.ok) throw new BundleError(`The bundle answered “${text}” with ${response.status}.`);
}
