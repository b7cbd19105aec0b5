import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Card } from '../../cards';
import { Turn } from '../../dialogs/turn';
import { DeskAdapter } from '../../src/server/desk-adapter';
import { useDesk } from '../dialogs/use-desk';
import { collectGarbage } from '../support/collect-garbage';

describe('a turn whose replies are being sent', () => {
  const desk = useDesk();
  afterEach(() => sinon.restore());

  it('holds none of its cards any more: as many turns as are under way would fill the memory with them', async () => {
    const cards: WeakRef<Card>[] = [];
    const held: number[] = [];
    sinon.replace(Turn.prototype, 'ask', function (this: Turn, card: Card) {
      cards.push(new WeakRef(card));
      this.replies.push({ kind: 'card', card, asks: true });
    });
    const tell = sinon.stub(DeskAdapter.prototype, 'tellText');
    tell.callsFake(async function (this: DeskAdapter, ...told) {
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
      held.push(cards.filter((card) => card.deref() !== undefined).length);
      return tell.wrappedMethod.apply(this, told);
    });

    await desk.chat().say('file a ticket');

    assert.equal(cards.length, 1);
    assert.deepEqual(held, [0]);
  });
});
