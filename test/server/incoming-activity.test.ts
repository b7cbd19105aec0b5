import assert from 'node:assert/strict';
import { parseActivity, toSdkActivity } from '../../src/server/incoming-activity';

const GOOD = {
  type: 'message',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  conversation: { id: 'a:1' },
};

const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  type: [undefined, null, '', 1, {}],
  serviceUrl: [undefined, null, '', 1, []],
  conversation: [
    undefined,
    null,
    'a:1',
    [],
    {},
    { id: '' },
    { id: 1 },
    { id: 'a', tenantId: 1 },
    { id: 'a', conversationType: {} },
  ],
  id: [1, {}],
  name: [1],
  text: [1, ['hi']],
  locale: [{}, 7],
  localTimezone: [1],
  replyToId: [{}],
  channelId: [1],
  deliveryMode: [true],
  from: ['me', [], { id: 1 }, { name: {} }, { aadObjectId: ['x'] }],
  recipient: [1, { id: {} }],
  entities: [{}, 'x', [1], [null], [[]]],
  attachments: [1, ['x']],
  membersAdded: [{}, [null]],
  membersRemoved: ['x', [7]],
};

describe('what was posted as an activity', () => {
  for (const [field, values] of Object.entries(WRONG)) {
    for (const value of values) {
      it(`is none with ${field} being ${JSON.stringify(value)}`, () => {
        assert.equal(parseActivity({ ...GOOD, [field]: value }), undefined);
      });
    }
  }

  for (const body of [null, undefined, 1, 'message', [], [GOOD]]) {
    it(`is none when it is ${JSON.stringify(body)}`, () => {
      assert.equal(parseActivity(body), undefined);
    });
  }

  it('may leave out or empty whatever isn’t required', () => {
    const required = new Set(Object.keys(GOOD));
    const empty = Object.keys(WRONG).filter((field) => !required.has(field));
    const body = { ...GOOD, ...Object.fromEntries(empty.map((field) => [field, null])) };

    assert.ok(parseActivity(body));
    assert.ok(parseActivity({ ...GOOD }));
  });

  it('brings no prototype', () => {
    const evil = '"__proto__":{"role":"admin"}';
    const text = `{"type":"message","serviceUrl":"https://x.example/",${evil},"conversation":{"id":"a",${evil}},"from":{${evil}},"entities":[{${evil}}]}`;

    const activity = parseActivity(JSON.parse(text));

    const parts = [activity, activity?.conversation, activity?.from, ...(activity?.['entities'] as object[])];
    const copies = parts.map((part) => Object.assign({}, part) as { readonly role?: unknown });
    assert.deepEqual(
      copies.map(({ role }) => role),
      Array(4).fill(undefined),
    );
    assert.ok(parts.every((part) => part && !Object.hasOwn(part, '__proto__')));
  });

  it('has its moments as dates and as they came, and says nothing of who calls', () => {
    const timestamp = '2026-11-22T09:41:00.000Z';
    const incoming = parseActivity({
      ...GOOD,
      locale: null,
      timestamp,
      expiration: 7,
      localTimestamp: 'soon',
      callerId: 'x',
    });
    assert.ok(incoming);

    const activity = toSdkActivity(incoming);

    assert.deepEqual(activity, {
      ...GOOD,
      locale: undefined,
      callerId: undefined,
      timestamp: new Date(timestamp),
      rawTimestamp: timestamp,
      localTimestamp: undefined,
      rawLocalTimestamp: 'soon',
      expiration: undefined,
    });
  });
});
