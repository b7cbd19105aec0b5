import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, request as send } from 'undici';

/* The same echo without any SDK: what the two round trips of a turn cost by themselves. */

interface Incoming {
  readonly id: string;
  readonly text: string;
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly conversation: { readonly id: string };
  readonly from: object;
  readonly recipient: object;
}

const dispatcher = new Agent({ keepAliveTimeout: 60_000 });
const turns = new Map<string, number>();

async function answer(incoming: Incoming): Promise<void> {
  const { id, text, serviceUrl, channelId, conversation, from, recipient } = incoming;
  const turn = (turns.get(conversation.id) ?? 0) + 1;
  turns.set(conversation.id, turn);
  const path = `v3/conversations/${encodeURIComponent(conversation.id)}/activities/${encodeURIComponent(id)}`;
  const response = await send(serviceUrl + path, {
    method: 'POST',
    dispatcher,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      serviceUrl,
      channelId,
      from: recipient,
      recipient: from,
      conversation,
      replyToId: id,
      text: `${turn}: ${text}`,
    }),
  });
  await response.body.text();
}

function receive(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const incoming = JSON.parse(Buffer.concat(chunks).toString()) as Incoming;
    answer(incoming).then(
      () => response.writeHead(200).end(),
      () => response.writeHead(500).end(),
    );
  });
}

const server = createServer(receive);
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
