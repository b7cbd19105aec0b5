import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TurnContext } from 'botbuilder';
import type { Delivery, Post } from '../../src/bot/delivery';
import { Destination } from '../../src/bot/destination';
import { referenceTo } from '../../src/bot/reference';
import { sendPosts, type SentPosts } from '../../src/bot/send-posts';
import type { RunningServer } from '../../src/server/server';
import { message, postJson } from './http-client';
import { RecordingBot, SILENT, startWith } from './recording-bot';

interface Call {
  readonly call: string;
  readonly type: string | undefined;
  readonly body: unknown;
}

const POSTS: readonly Post[] = [
  { kind: 'message', text: '{"type":"message","summary":"“Filed” · ✓"}', asks: true },
  { kind: 'message', text: '{"type":"message","attachments":[{"content":{"body":[]}}]}', asks: false },
  { kind: 'update', text: '{"type":"message","summary":"used","id":"1:a/b"}', asks: false, id: '1:a/b' },
];

describe('posts on their way to the Bot Connector', () => {
  const calls: Call[] = [];
  let answers: readonly number[] = [];
  let connector: Server;
  let server: RunningServer;
  let act: (context: TurnContext) => Promise<unknown>;

  before(async () => {
    connector = createServer((request, response) => {
      void text(request).then((body) => {
        const { method, url, headers } = request;
        calls.push({ call: `${method} ${url}`, type: headers['content-type'], body: JSON.parse(body) });
        response.writeHead(answers[calls.length - 1] ?? 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ id: `out ${calls.length}` }));
      });
    });
    await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
    const sendLimits = { attempt: 1_000, turn: 1_000, pause: 100 };
    server = await startWith(new RecordingBot((context) => act(context)), { sendLimits });
  });
  beforeEach(() => {
    calls.length = 0;
    answers = [];
  });
  after(async () => {
    await server.close();
    connector.close();
    connector.closeAllConnections();
  });

  async function turn(work: typeof act): Promise<readonly Call[]> {
    act = work;
    calls.length = 0;
    const { port } = connector.address() as AddressInfo;
    await postJson(server.url, message({ serviceUrl: `http://127.0.0.1:${port}/`, locale: 'ca-ES' }));
    return [...calls];
  }

  async function sent(posts: readonly Post[]): Promise<SentPosts | undefined> {
    let outcome: SentPosts | undefined;
    await turn(async (context) => {
      outcome = await sendPosts(context, deliveryOf(context, posts), SILENT);
    });
    return outcome;
  }

  it('say what they would say as activities of the SDK', async () => {
    const asTexts = await turn((context) => sendPosts(context, deliveryOf(context, POSTS), SILENT));
    const asActivities = await turn(async (context) => {
      const place = new Destination(referenceTo(context.activity));
      for (const post of POSTS) {
        const activity = place.activity(post);
        if (post.kind === 'update') await context.adapter.updateActivity(context, activity);
        else await context.adapter.sendActivities(context, [activity]);
      }
    });

    assert.deepEqual(asTexts, asActivities);
    assert.deepEqual(
      asTexts.map(({ call }) => call),
      [
        'POST /v3/conversations/a%3Aconversation/activities/activity-1',
        'POST /v3/conversations/a%3Aconversation/activities/activity-1',
        'PUT /v3/conversations/a%3Aconversation/activities/1%3Aa%2Fb',
      ],
    );
  });

  it('tell where the question stands, by the ID that it was given', async () => {
    assert.deepEqual(await sent(POSTS), { left: [], openCardId: 'out 1' });
  });

  it('are not sent again when they were turned down', async () => {
    answers = [400];

    assert.deepEqual(await sent(POSTS), { left: [], openCardId: undefined });
    assert.equal(calls.length, 3);
  });

  it('wait, with all behind them, when nobody listens', async () => {
    const outcome = await new Promise<SentPosts>((resolve, reject) => {
      void turn(async (context) => {
        context.activity.serviceUrl = 'http://127.0.0.1:1/';
        await sendPosts(context, deliveryOf(context, POSTS), SILENT).then(resolve, reject);
      });
    });

    assert.deepEqual(outcome, { left: POSTS, openCardId: undefined });
  });
});

function deliveryOf({ activity }: TurnContext, posts: readonly Post[]): Delivery {
  const nothing = { press: undefined, sender: undefined, answer: undefined };
  return { id: 'in', at: new Date(), reference: referenceTo(activity), posts, effects: [], ...nothing };
}
