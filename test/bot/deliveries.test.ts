import assert from 'node:assert/strict';
import { allDeliveries, deliveriesOf, withDelivery } from '../../src/bot/deliveries';
import { type Delivery, deliveryOf } from '../../src/bot/delivery';

const NOW = new Date('2026-11-22T10:00:00Z');

function delivery(
  id: string,
  personId: string,
  conversation = 'a:1',
  rest: Partial<Delivery> = {},
): Delivery {
  const user = { id: `29:${personId}`, name: 'Nadia', aadObjectId: personId };
  const reference = { channelId: 'msteams', user, conversation: { id: conversation } };
  return deliveryOf({
    id,
    at: NOW,
    reference: reference as Delivery['reference'],
    posts: [],
    effects: [],
    ...rest,
  });
}

const post = { kind: 'message', text: '{"type":"message"}', asks: false } as const;

describe('what is kept of a finished delivery', () => {
  const kept = (before: Delivery, added: Delivery) =>
    allDeliveries(withDelivery(deliveriesOf([before]), added, NOW))[0]?.reference;

  it('is only whose it was, once the same person has spoken there again', () => {
    const reference = kept(delivery('1', 'nadia'), delivery('2', 'nadia'));

    assert.deepEqual(reference, { user: { id: '', name: '', aadObjectId: 'nadia' } });
  });

  const WHOLE: readonly (readonly [what: string, before: Delivery, added: Delivery])[] = [
    ['a message of it is not sent', delivery('1', 'nadia', 'a:1', { posts: [post] }), delivery('2', 'nadia')],
    ['it is the last one of another person', delivery('1', 'omar'), delivery('2', 'nadia')],
    ['it is the last one in another conversation', delivery('1', 'nadia', 'a:2'), delivery('2', 'nadia')],
  ];
  for (const [what, before, added] of WHOLE) {
    it(`is all as long as ${what}`, () => {
      assert.deepEqual(kept(before, added), before.reference);
    });
  }
});
