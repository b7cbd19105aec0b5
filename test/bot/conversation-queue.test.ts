import assert from 'node:assert/strict';
import { ConversationQueue } from '../../src/bot/conversation-queue';

const nextRound = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('turns of one conversation', () => {
  it('begin at once where nobody is before them', () => {
    const queue = new ConversationQueue();

    assert.equal(queue.enter('a'), undefined);
    assert.equal(queue.enter('b'), undefined);

    queue.leave('a');
    assert.equal(queue.enter('a'), undefined);
  });

  it('begin one after the other in the order in which they came', async () => {
    const queue = new ConversationQueue();
    const begun: number[] = [];
    void queue.enter('a');
    void queue.enter('a')?.then(() => begun.push(1));
    void queue.enter('a')?.then(() => begun.push(2));

    await nextRound();
    assert.deepEqual(begun, []);
    queue.leave('a');
    await nextRound();
    assert.deepEqual(begun, [1]);
    queue.leave('a');
    await nextRound();
    assert.deepEqual(begun, [1, 2]);
  });

  it('make room for the next one also where they fail', async () => {
    const queue = new ConversationQueue();

    const failed = queue.run('a', async () => {
      await nextRound();
      throw new RangeError('no');
    });
    const next = queue.run('a', async () => 'ran');

    await assert.rejects(failed, RangeError);
    assert.equal(await next, 'ran');
    assert.equal(queue.enter('a'), undefined);
  });
});
