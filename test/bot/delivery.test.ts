import assert from 'node:assert/strict';
import { freshConversation } from '../../src/bot/conversation-document';
import { deliveriesOf } from '../../src/bot/deliveries';
import { type Delivery, type Post, storedDelivery } from '../../src/bot/delivery';
import { serialiseConversation } from '../../src/bot/stored-conversation';

const AT = '2026-03-02T09:41:00.000Z';
const MESSAGE = { type: 'message', summary: '“hi”' };
const STORED = { id: 'd', at: AT, reference: { channelId: 'msteams' }, posts: [], effects: [] };

function read(stored: unknown): Delivery {
  return storedDelivery.parse(JSON.parse(JSON.stringify(stored)));
}

function written(delivery: Delivery): unknown {
  const { body } = serialiseConversation({ ...freshConversation(), deliveries: deliveriesOf([delivery]) });
  return (JSON.parse(body) as { readonly deliveries: readonly unknown[] }).deliveries[0];
}

describe('a delivery as it is stored', () => {
  const POSTS: readonly (readonly [what: string, stored: object, post: Post])[] = [
    [
      'a message, the text that leaves',
      { kind: 'message', activity: MESSAGE, asks: true },
      { kind: 'message', text: JSON.stringify(MESSAGE), asks: true },
    ],
    [
      'an update with the ID of the message that it changes',
      { kind: 'update', activity: { ...MESSAGE, id: 'card-1' }, asks: false },
      { kind: 'update', text: JSON.stringify({ ...MESSAGE, id: 'card-1' }), asks: false, id: 'card-1' },
    ],
    [
      'a message without an ID, which is the other side’s to give',
      { kind: 'message', activity: { ...MESSAGE, id: 'made-up' }, asks: false },
      { kind: 'message', text: JSON.stringify(MESSAGE), asks: false },
    ],
  ];
  for (const [what, stored, post] of POSTS) {
    it(`gives back ${what}`, () => {
      assert.deepEqual(read({ ...STORED, posts: [stored] }).posts, [post]);
    });
  }

  const posts = POSTS.slice(0, 2).map(([, stored]) => stored);
  const PARTS: readonly object[] = [
    {},
    { press: 'p' },
    { posts },
    { sender: { instance: 'i', until: AT } },
    { answer: { status: 200, body: { statusCode: 200 } } },
    { press: 'p', posts, answer: { status: 200 } },
  ];
  for (const part of PARTS) {
    it(`is written as it was read with ${Object.keys(part).join(', ') || 'nothing left to do'}`, () => {
      const stored = { ...STORED, ...part };

      assert.deepEqual(written(read(stored)), stored);
    });
  }
});
