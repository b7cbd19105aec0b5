import assert from 'node:assert/strict';
import { type Activity, TurnContext } from 'botbuilder';
import fc from 'fast-check';
import { addressed } from '../../src/bot/addressed';
import { type Delivery, type Post, serialiseActivity } from '../../src/bot/delivery';
import { knownJson } from '../../src/ports/known-json';

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
    channelId: text,
    locale: text,
    replyToId: text,
    recipient: account,
    nothing: fc.constant(undefined),
  },
  { requiredKeys: [] },
);
const kind = fc.constantFrom('message' as const, 'update' as const);

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a post as it leaves', () => {
  it('says what the SDK would say, whether or not its JSON was made before', () => {
    fc.assert(
      fc.property(kind, activity, reference, fc.boolean(), (sentAs, said, where, isSaved) => {
        const post = { kind: sentAs, activity: said as Partial<Activity>, asks: false } satisfies Post;
        const from = where as Delivery['reference'];
        if (isSaved) serialiseActivity(post.activity);

        const left = addressed(post, from);

        const bySdk = asJson(TurnContext.applyConversationReference({ ...post.activity }, from));
        assert.deepEqual(asJson(left), bySdk);
        const json = knownJson(left);
        if (json !== undefined) assert.deepEqual(JSON.parse(json), bySdk);
      }),
    );
  });

  it('is made into JSON once, for the store and for sending', () => {
    const post: Post = { kind: 'message', activity: { type: 'message', summary: 'hello' }, asks: true };
    const saved = serialiseActivity(post.activity);

    const left = addressed(post, { channelId: 'msteams' });

    assert.equal(knownJson(left), `{"channelId":"msteams",${saved.slice(1)}`);
  });

  it('loses its ID when it is new, since that is the other side’s to give', () => {
    const post: Post = { kind: 'message', activity: { type: 'message', id: '1' }, asks: false };

    const left = addressed(post, { channelId: 'msteams' });

    assert.equal(knownJson(left), undefined);
  });
});
