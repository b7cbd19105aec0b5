import assert from 'node:assert/strict';
import { useDesk } from '../dialogs/use-desk';
import { type Admittance, TurnLimits, type LimitedTurn } from '../../src/bot/turn-limits';

const MESSAGE: LimitedTurn = { personId: 'nadia', conversationId: 'a:1', kind: 'message' };
const CLICK: LimitedTurn = { ...MESSAGE, kind: 'click' };
const KEYSTROKE: LimitedTurn = { ...MESSAGE, kind: 'keystroke' };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const nothing = async (): Promise<void> => undefined;

/** Many turns at once; answers what became of each, in the order in which they came. */
function flood(limits: TurnLimits, count: number, turn = nothing, limited = MESSAGE): Promise<Admittance[]> {
  return Promise.all(Array.from({ length: count }, () => limits.run(limited, turn)));
}

async function msOf(work: Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work;
  return performance.now() - startedAt;
}

function counted(outcomes: readonly Admittance[], wanted: Admittance): number {
  return outcomes.filter((outcome) => outcome === wanted).length;
}

describe('the limits on one person’s turns', () => {
  it('let a burst of a quarter of the minute’s turns through at once', async () => {
    const limits = new TurnLimits({ turnsPerMinute: 240 });

    const ms = await msOf(flood(limits, 60));

    assert.ok(ms < 200, `${ms} ms`);
  });

  it('make what comes faster than that wait, and drop none of it', async () => {
    const limits = new TurnLimits({ turnsPerMinute: 1200 });
    let ran = 0;

    const ms = await msOf(flood(limits, 300 + 20, async () => void (ran += 1)));

    assert.equal(ran, 320);
    assert.ok(ms > 700 && ms < 3_000, `${ms} ms for 20 turns at one in 50 ms`);
  });

  it('start turns in the order in which they came', async () => {
    const limits = new TurnLimits({ turnsPerMinute: 6000, atOnce: 1 });
    const started: number[] = [];

    await Promise.all(
      Array.from({ length: 50 }, (_, index) => limits.run(MESSAGE, async () => void started.push(index))),
    );

    assert.deepEqual(
      started,
      started.toSorted((a, b) => a - b),
    );
  });

  it('run at most two turns of one person at the same time', async () => {
    const limits = new TurnLimits({ turnsPerMinute: 600 });
    let running = 0;
    let most = 0;

    await flood(limits, 20, async () => {
      most = Math.max(most, (running += 1));
      await pause(5);
      running -= 1;
    });

    assert.equal(most, 2);
  });

  it('tell a person once in a conversation, and then no more, that too much is waiting', async () => {
    const limits = new TurnLimits({ turnsPerMinute: 600, atOnce: 1, patienceMs: 50 });

    const outcomes = await flood(limits, 20, () => pause(400));

    assert.deepEqual(
      (['ran', 'busy', 'busyStill'] as const).map((outcome) => counted(outcomes, outcome)),
      [1, 1, 18],
    );
  });

  it('tell it in each conversation', async () => {
    const limits = new TurnLimits({ turnsPerMinute: 600, atOnce: 1, patienceMs: 30 });

    const [, ...outcomes] = await Promise.all(
      ['a:1', 'a:2', 'a:3'].map((conversationId) =>
        limits.run({ ...MESSAGE, conversationId }, () => pause(400)),
      ),
    );

    assert.deepEqual(outcomes, ['busy', 'busy']);
  });

  for (const [what, limited, wanted] of [
    ['a click', CLICK, 'busy'],
    ['a keystroke', KEYSTROKE, 'ran'],
  ] as const) {
    it(`answer ${what} at once, also when nothing is free`, async () => {
      const limits = new TurnLimits({ turnsPerMinute: 600, atOnce: 1 });
      const running = limits.run(MESSAGE, () => pause(200));

      const startedAt = performance.now();
      const outcome = await limits.run(limited, nothing);
      const ms = performance.now() - startedAt;

      assert.equal(outcome, wanted);
      assert.ok(ms < 50, `${ms} ms`);
      await running;
    });
  }

  it('answer a keystroke at once when the pace is used up', async () => {
    const limits = new TurnLimits({ turnsPerMinute: 4 });

    const outcomes = await flood(limits, 3, nothing, KEYSTROKE);

    assert.equal(counted(outcomes, 'ran'), 2);
    assert.equal(counted(outcomes, 'busy'), 1);
  });

  it('hold up nobody else', async () => {
    const limits = new TurnLimits({ turnsPerMinute: 60, atOnce: 1, patienceMs: 300 });
    const busy = flood(limits, 50, () => pause(50));

    const ms = await msOf(limits.run({ ...MESSAGE, personId: 'adele' }, nothing));

    assert.ok(ms < 50, `${ms} ms`);
    await busy;
  });

  it('give the place back when a turn fails', async () => {
    const limits = new TurnLimits({ turnsPerMinute: 600, atOnce: 1 });
    await assert.rejects(
      limits.run(MESSAGE, () => Promise.reject(new Error('a fault'))),
      /a fault/u,
    );

    const outcome = await limits.run(MESSAGE, nothing);

    assert.equal(outcome, 'ran');
  });

  it('are off with 0', async () => {
    const limits = new TurnLimits({ turnsPerMinute: 0 });
    let running = 0;
    let most = 0;

    const outcomes = await flood(limits, 1_000, async () => {
      most = Math.max(most, (running += 1));
      await pause(5);
      running -= 1;
    });

    assert.equal(counted(outcomes, 'ran'), 1_000);
    assert.equal(most, 1_000);
  });
});

describe('a person who is faster than the pace', () => {
  const desk = useDesk({ TURNS_PER_MINUTE: '4' });

  it('is told so on a card, and asked to say it again', async () => {
    const chat = desk.chat('nadia');
    await chat.say('help');
    await chat.say('help');

    const cards = await chat.say('help');

    assert.match(cards[0]?.text ?? '', /still busy with your earlier messages.*say it again/su);
  }).timeout(15_000);

  it('gets no suggestions while typing, and no error', async () => {
    const chat = desk.chat('tomas');
    await chat.search('con');
    await chat.search('con');

    const found = await chat.search('con');

    assert.deepEqual(found, []);
  });
});
