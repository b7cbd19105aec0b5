import assert from 'node:assert/strict';
import { TurnContext } from 'botbuilder';
import fc from 'fast-check';
import type { Delivery, Post } from '../../src/bot/delivery';
import { Destination } from '../../src/bot/destination';

const text = fc.string({ unit: 'binary' });
const account = fc.record({ id: text, name: text, aadObjectId: text });
const reference = fc.record(
  {
    activityId: text,
    channelId: text,
    locale: text,
    serviceUrl: text,
    conversation: fc.record({ id: text, tenantId: text }),
    user: account,
    bot: account,
  },
  { requiredKeys: [] },
);
const activity = fc.record(
  {
    type: text,
    id: text,
    summary: text,
    attachments: fc.array(fc.record({ contentType: text, content: fc.jsonValue() })),
    nothing: fc.constant(undefined),
  },
  { requiredKeys: ['type'] },
);

describe('a post as it leaves', () => {
  it('says what the SDK would say, as text and as an object', () => {
    fc.assert(
      fc.property(activity, reference, (said, where) => {
        const post: Post = { kind: 'message', text: JSON.stringify(said), asks: false };
        const from = where as Delivery['reference'];

        const { body } = new Destination(from).told(post);
        const left = new Destination(from).activity(post);

        const bySdk = TurnContext.applyConversationReference({ ...said }, from);
        const expected: unknown = JSON.parse(JSON.stringify(bySdk));
        assert.deepEqual(JSON.parse(Buffer.from(body).toString()), expected);
        assert.deepEqual(JSON.parse(JSON.stringify(left)), expected);
      }),
    );
  });

  const place = new Destination({ activityId: 'in-1', channelId: 'msteams' });

  it('is what was saved, with its address in front', () => {
    const post: Post = { kind: 'message', text: '{"type":"message","summary":"Adatum’s ✓"}', asks: true };

    const { body } = place.told(post);

    const told = Buffer.from(body).toString();
    assert.equal(told, '{"channelId":"msteams","replyToId":"in-1","type":"message","summary":"Adatum’s ✓"}');
  });

  it('answers what was said, or takes the place of an earlier one', () => {
    const message: Post = { kind: 'message', text: '{"type":"message"}', asks: false };
    const update: Post = { kind: 'update', text: '{"type":"message","id":"1"}', asks: false, id: '1' };

    assert.equal(place.told(message).of, 'in-1');
    assert.equal(place.told(update).of, '1');
    assert.equal(new Destination({}).told(message).of, undefined);
  });
});
