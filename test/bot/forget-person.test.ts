import assert from 'node:assert/strict';
import { forgetPerson } from '../../src/bot';
import { deliveriesOf } from '../../src/bot/deliveries';
import { type Delivery, deliveryOf } from '../../src/bot/delivery';
import { serialiseConversation } from '../../src/bot/stored-conversation';
import { NO_USED_CARDS } from '../../src/bot/used-cards';
import { NO_TOPIC } from '../../dialogs/turn';

const NADIA = '11111111-1111-4111-8111-aaaaaaaaaaaa';
const JONAS = '22222222-2222-4222-8222-bbbbbbbbbbbb';

function delivery(personId: string, rest: Partial<Delivery> = {}): Delivery {
  return deliveryOf({
    id: `delivery of ${personId}`,
    at: new Date('2026-03-02T09:41:00Z'),
    reference: { user: { id: '29:x', name: '', aadObjectId: personId } },
    posts: [],
    effects: [],
    ...rest,
  });
}

const POST = { kind: 'message', text: '{"type":"message"}', asks: false } as const;

function conversation(deliveries: readonly Delivery[], askers: readonly string[]): string {
  return serialiseConversation({
    dialogs: { dialogStack: [] },
    topic: NO_TOPIC,
    openCardId: undefined,
    usedCards: NO_USED_CARDS,
    leftAt: undefined,
    greeted: false,
    resumes: false,
    sharedQuestions: askers.map((askerId, index) => ({
      id: `q${index}`,
      askerId,
      text: `asked by ${askerId}`,
    })),
    deliveries: deliveriesOf(deliveries),
  }).body;
}

describe('forgetPerson', () => {
  it('leaves alone a conversation in which the person never was', () => {
    assert.equal(forgetPerson(conversation([delivery(JONAS)], [JONAS]), NADIA), undefined);
  });

  it('takes out what the person asked and what they were told, and keeps what is others’', () => {
    const body = conversation([delivery(NADIA), delivery(JONAS)], [NADIA, JONAS]);

    const rest = forgetPerson(body, NADIA);

    assert.ok(!rest?.body.includes(NADIA));
    assert.ok(rest?.body.includes(`delivery of ${JONAS}`));
    assert.ok(rest?.body.includes(`asked by ${JONAS}`));
  });

  it('knows the person in whatever case', () => {
    const rest = forgetPerson(conversation([delivery(NADIA.toUpperCase())], []), NADIA);

    assert.ok(rest && !rest.body.toLowerCase().includes(NADIA));
  });

  it('knows whose every finished delivery was, also where it is only said of the first', () => {
    const body = conversation([delivery(NADIA), delivery(NADIA), delivery(JONAS), delivery(JONAS)], []);

    const rest = forgetPerson(body, NADIA);

    assert.ok(rest && !rest.body.includes(NADIA));
    assert.equal(rest.body.split(`delivery of ${JONAS}`).length, 3);
    assert.equal(forgetPerson(rest.body, JONAS)?.body.includes('delivery of'), false);
  });

  const unfinished: readonly (readonly [string, readonly Delivery[], boolean])[] = [
    ['somebody else still waits for a reply', [delivery(NADIA), delivery(JONAS, { posts: [POST] })], true],
    ['only they were waiting for one', [delivery(NADIA, { posts: [POST] }), delivery(JONAS)], false],
  ];
  for (const [when, deliveries, expected] of unfinished) {
    it(`says that the rest is ${expected ? '' : 'not '}unfinished when ${when}`, () => {
      assert.equal(forgetPerson(conversation(deliveries, []), NADIA)?.unfinished, expected);
    });
  }

  it('empties what it can’t read but finds the person in', () => {
    assert.deepEqual(forgetPerson(`{"version":99,"who":"${NADIA}"}`, NADIA), {
      body: '{}',
      unfinished: false,
    });
  });
});
