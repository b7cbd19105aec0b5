import assert from 'node:assert/strict';
import fc from 'fast-check';
import { freshConversation } from '../../src/bot/conversation-document';
import {
  allDeliveries,
  type Deliveries,
  NO_DELIVERIES,
  repeatedBy,
  trimAnswers,
  withDelivery,
  withUnfinished,
} from '../../src/bot/deliveries';
import { type Delivery, deliveryOf } from '../../src/bot/delivery';
import { parseConversation, serialiseConversation, type Serialised } from '../../src/bot/stored-conversation';
import { type Model, repeatedIn, storedIn, trimmedIn, withDeliveryIn } from './deliveries-model';

const START = new Date('2026-11-22T10:00:00Z').getTime();
const POST = { kind: 'message', text: '{"type":"message"}', asks: false } as const;
const EFFECT = { kind: 'unschedule', key: 'k' } as const;

/** What happens to a conversation, one thing after the other. */
type Happens =
  | { readonly kind: 'arrives'; readonly told: Told }
  | { readonly kind: 'finishes' | 'trims' | 'isReadAgain' | 'isSavedOnTop' }
  | { readonly kind: 'passes'; readonly milliseconds: number };

interface Told {
  readonly who: string | undefined;
  readonly where: string;
  readonly press: string | undefined;
  readonly posts: number;
  readonly effects: number;
  readonly answer: number | undefined;
}

const told: fc.Arbitrary<Told> = fc.record({
  who: fc.oneof(
    { weight: 4, arbitrary: fc.constant('nadia') },
    fc.constantFrom('omar', '"],["\\', '', '],[', 'ŋ', undefined),
  ),
  where: fc.oneof({ weight: 6, arbitrary: fc.constant('a:1') }, fc.constant('a:2')),
  press: fc.option(fc.constantFrom('pressed', '"],["\\"', 'ŋ', ''), { nil: undefined }),
  posts: fc.nat(2),
  effects: fc.nat(1),
  answer: fc.option(fc.constantFrom(1, 30_000), { nil: undefined, freq: 4 }),
});

const happens: fc.Arbitrary<Happens> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('arrives' as const), told }) },
  { weight: 6, arbitrary: fc.constant({ kind: 'finishes' as const }) },
  fc.constantFrom(
    { kind: 'trims' as const },
    { kind: 'isReadAgain' as const },
    { kind: 'isSavedOnTop' as const },
  ),
  fc.record({ kind: fc.constant('passes' as const), milliseconds: fc.constantFrom(1, 20_000, 61_000) }),
);

/** The list that is held to the model, how it was saved last, and the model. */
class Pair {
  private known: Deliveries = NO_DELIVERIES;
  private saved: Serialised | undefined;
  private model: Model = [];
  private now = new Date(START);
  private count = 0;

  meets(one: Happens): void {
    switch (one.kind) {
      case 'arrives':
        return this.meetsArrival(one.told);
      case 'finishes':
        this.known = withUnfinished(this.known, finished);
        this.model = this.model.map((each) => finished(each));
        return;
      case 'trims':
        this.known = trimAnswers(this.known, this.now);
        this.model = trimmedIn(this.model, this.now);
        return;
      case 'isReadAgain':
        this.known = parseConversation(serialise(this.known).body)?.deliveries ?? NO_DELIVERIES;
        this.saved = undefined;
        return;
      case 'isSavedOnTop':
        this.saved = serialise(this.known, this.saved);
        return;
      case 'passes':
        this.now = new Date(this.now.getTime() + one.milliseconds);
    }
  }

  agree(): void {
    const { body, parts } = serialise(this.known, this.saved);
    assert.equal(parts.join(''), body);
    assert.deepEqual((JSON.parse(body) as { deliveries: unknown }).deliveries, storedIn(this.model));
    assert.deepEqual(plain(allDeliveries(this.known)), plain(this.model));
    for (const id of [...this.model.map((one) => one.id), 'id-0', 'id-new'])
      this.agreeOn(id, undefined, false);
    for (const { press } of this.model)
      for (const isInvoke of [true, false]) this.agreeOn('id-new', press, isInvoke);
  }

  private agreeOn(id: string, press: string | undefined, isInvoke: boolean): void {
    const arrival = { id, press, isInvoke };
    const repeated = repeatedBy(this.known, arrival, { instance: 'i', now: this.now, isGone: () => true });
    const expected = repeatedIn(this.model, arrival, this.now);
    assert.deepEqual(repeated && { answer: repeated.answer }, expected && { answer: expected.answer });
  }

  private meetsArrival({ who, where, press, posts, effects, answer }: Told): void {
    const added = deliveryOf({
      id: `id-${(this.count += 1)}`,
      at: this.now,
      press,
      reference: {
        channelId: 'msteams',
        user: { id: '29:x', name: '', ...(who !== undefined && { aadObjectId: who }) },
        conversation: { id: where, conversationType: 'groupChat', isGroup: true, name: '' },
      },
      posts: Array.from({ length: posts }, () => POST),
      effects: Array.from({ length: effects }, () => EFFECT),
      answer: answer === undefined ? undefined : { status: 200, body: 'x'.repeat(answer) },
    });
    this.known = withDelivery(this.known, added, this.now);
    this.model = withDeliveryIn(this.model, added, this.now);
  }
}

function finished(delivery: Delivery): Delivery {
  return deliveryOf({ ...delivery, posts: delivery.posts.slice(1), effects: [] });
}

function serialise(deliveries: Deliveries, before?: Serialised): Serialised {
  return serialiseConversation({ ...freshConversation(), deliveries }, before);
}

/** Without `undefined`, as in what is stored; there, nobody's is whose it is when that is empty. */
function plain(deliveries: readonly Delivery[]): unknown {
  const json = JSON.stringify(deliveries, (key, value: unknown) =>
    key === 'aadObjectId' && value === '' ? undefined : value,
  );
  return JSON.parse(json);
}

describe('the deliveries of a conversation', () => {
  it('are what one list of them would be, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(happens, { minLength: 40, maxLength: 110 }), (all) => {
        const pair = new Pair();

        for (const one of all) pair.meets(one);

        pair.agree();
      }),
      { numRuns: 150 },
    );
  });
});
