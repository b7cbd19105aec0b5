import assert from 'node:assert/strict';
import { CallBudget } from '../../../src/graph/http/call-budget';
import { deadlineFor } from '../../../src/graph/context';
import { Deadline, TurnCaller } from '../../../src/graph/http/limits';
import { Everybody } from '../../../src/graph/http/owner';
import { json, rows, type Reply } from '../../support/graph-double';
import { contoso, PATHS, PERSON, startBench, userRow } from '../support';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Calls that take a while, and how many of them ran at once. */
class Calls {
  most = 0;
  private running = 0;

  readonly call = async (): Promise<void> => {
    this.most = Math.max(this.most, (this.running += 1));
    await pause(5);
    this.running -= 1;
  };
}

describe('the budget of calls to Graph', () => {
  function ask(budget: CallBudget, person: string, count: number, calls: Calls): Promise<unknown> {
    const deadline = new Deadline(5_000, { personId: person });
    return Promise.all(Array.from({ length: count }, () => budget.run('readPerson', deadline, calls.call)));
  }

  it('bounds the calls of one person', async () => {
    const calls = new Calls();

    await ask(new CallBudget({ calls: 10, callsEach: 3 }), 'nadia', 40, calls);

    assert.equal(calls.most, 3);
  });

  it('bounds the calls of all people together', async () => {
    const calls = new Calls();
    const budget = new CallBudget({ calls: 10, callsEach: 3 });

    await Promise.all(Array.from({ length: 20 }, (_, index) => ask(budget, `person ${index}`, 10, calls)));

    assert.equal(calls.most, 10);
  });

  it('lets a person with one call pass by another’s backlog', async () => {
    const budget = new CallBudget({ calls: 4, callsEach: 2 });
    const finished: string[] = [];

    const backlog = ask(budget, 'nadia', 60, new Calls()).then(() => finished.push('nadia'));
    const single = ask(budget, 'adele', 1, new Calls()).then(() => finished.push('adele'));
    await Promise.all([backlog, single]);

    assert.deepEqual(finished, ['adele', 'nadia']);
  });

  it('counts what is read for everybody apart from whoever set it off', async () => {
    const budget = new CallBudget({ calls: 10, callsEach: 1 });
    const calls = new Calls();

    await Promise.all([
      budget.run('readPerson', new Deadline(5_000, { personId: 'nadia' }), calls.call),
      budget.run('listCustomers', new Deadline(5_000, new Everybody()), calls.call),
    ]);

    assert.equal(calls.most, 2);
  });

  it('counts all turns of one person, and what outlives them, as theirs', async () => {
    const budget = new CallBudget({ calls: 10, callsEach: 1 });
    const calls = new Calls();
    const [turn, another] = [new TurnCaller('nadia', 50), new TurnCaller('nadia', 50)];

    await Promise.all([
      budget.run('readPerson', deadlineFor(turn, 5_000), calls.call),
      budget.run('readPerson', deadlineFor(another, 5_000), calls.call),
      budget.run('listMembers', new Deadline(5_000, turn), calls.call),
    ]);

    assert.equal(calls.most, 1);
  });

  it('keeps everybody’s work apart from everybody else’s', async () => {
    const budget = new CallBudget({ calls: 10, callsEach: 1 });
    const calls = new Calls();

    await Promise.all(
      [new Everybody(), new Everybody()].map((owner) =>
        budget.run('listCustomers', new Deadline(5_000, owner), calls.call),
      ),
    );

    assert.equal(calls.most, 2);
  });

  it('gives places in the order in which they were asked for', async () => {
    const budget = new CallBudget({ calls: 2, callsEach: 1 });
    const order: number[] = [];

    await Promise.all(
      [1, 2, 3, 4, 5].map((number) =>
        budget.run('readPerson', new Deadline(5_000), async () => {
          order.push(number);
          await pause(2);
        }),
      ),
    );

    assert.deepEqual(order, [1, 2, 3, 4, 5]);
  });

  it('gives the place of a call that no longer waits to the next', async () => {
    const budget = new CallBudget({ calls: 1, callsEach: 1 });
    const slow = budget.run('readPerson', new Deadline(1_000), () => pause(60));
    const late = budget.run('readPerson', new Deadline(20), async () => 'late');
    const patient = budget.run('readPerson', new Deadline(5_000), async () => 'an answer');

    await assert.rejects(late, { code: 'crowded' });

    assert.equal(await patient, 'an answer');
    await slow;
  });

  it('ends waiting with the deadline, and does not call any more then', async () => {
    const budget = new CallBudget({ calls: 1, callsEach: 1 });
    let called = false;
    const slow = budget.run('readPerson', new Deadline(1_000), () => pause(80));

    await assert.rejects(
      budget.run('readPerson', new Deadline(20), async () => void (called = true)),
      { name: 'GraphError', code: 'crowded' },
    );

    await slow;
    await pause(10);
    assert.equal(called, false);
  });

  it('passes a failed call on, and gives its place back', async () => {
    const budget = new CallBudget({ calls: 1, callsEach: 1 });
    const failing = budget.run('readPerson', new Deadline(100), () => Promise.reject(new Error('a fault')));
    await assert.rejects(failing, /a fault/u);

    const answer = await budget.run('readPerson', new Deadline(100), async () => 'an answer');

    assert.equal(answer, 'an answer');
  });
});

describe('a crowded Graph, seen from the ports', () => {
  const later =
    (reply: Reply, ms: number): Reply =>
    (response, seen) =>
      void setTimeout(() => reply(response, seen), ms);

  it('says that somebody should wait, and does not open the breaker', async () => {
    const bench = await startBench({
      limits: { attemptMs: 4_000, operationMs: 900, calls: 1, callsEach: 1, breakAfter: 2, retries: 0 },
    });
    bench.double.on(PATHS.links, later(rows(), 300)).on(PATHS.person, json(userRow(PERSON)));

    const readings = await Promise.all(
      Array.from({ length: 8 }, async () => bench.ports.portals.serviceLinks(contoso)),
    );
    const afterwards = await bench.ports.portals.serviceLinks(contoso);

    const failures = readings.flatMap((reading) => (reading.kind === 'failed' ? [reading.failure.kind] : []));
    assert.ok(failures.length >= 4, `${failures.length} of 8`);
    assert.deepEqual([...new Set(failures)], ['throttled']);
    assert.equal(afterwards.kind, 'read');
    await bench.stop();
  });
});
