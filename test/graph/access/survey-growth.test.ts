import assert from 'node:assert/strict';
import { type Bench, pause, QUICK, startBench } from '../support';
import { Held, readIn, serveCustomers } from './survey-world';
import { until } from '../../support/until';

const NAMES = ['adatum', 'contoso', 'fabrikam', 'litware', 'northwind', 'proseware', 'tailspin', 'wingtip'];

describe('a survey that takes long', () => {
  let bench: Bench;
  let held: Held;

  beforeEach(async () => {
    bench = await startBench({
      limits: { ...QUICK, attemptMs: 5_000, operationMs: 5_000, firstLookMs: 20, parallel: 2 },
    });
    held = new Held();
    serveCustomers(bench, NAMES, held.reply);
  });

  afterEach(async () => {
    held.all();
    await bench.stop();
  });

  it('answers with nothing yet, and says so', async () => {
    const { byCustomer, gap } = await bench.ports.access.survey();

    assert.deepEqual([byCustomer.size, gap], [0, { kind: 'stillReading' }]);
  });

  it('answers with the customers that are read to their end', async () => {
    await bench.ports.access.survey();

    await held.one();

    await until(async () => (await bench.ports.access.survey()).byCustomer.size === 1);
    const { byCustomer, gap } = await bench.ports.access.survey();
    assert.equal(byCustomer.size, 1);
    assert.deepEqual(gap, { kind: 'stillReading' });
  });

  it('gives another one only when that holds twice as much, or everything', async () => {
    const sizes = new Set<number>();
    const surveys = new Set<unknown>();
    const look = async (): Promise<void> => {
      const survey = await bench.ports.access.survey();
      surveys.add(survey);
      sizes.add(survey.byCustomer.size);
    };

    await look();
    for (let index = 0; index < NAMES.length; index += 1) {
      await held.one();
      for (let looks = 0; looks < 5; looks += 1) await look();
    }
    await until(async () => (await bench.ports.access.survey()).gap === undefined);
    await look();

    const grown = [...sizes].filter((size) => size > 0);
    assert.ok(grown.every((size, index) => size === NAMES.length || size >= 2 * (grown[index - 1] ?? 0)));
    assert.equal(grown.at(-1), NAMES.length);
    assert.ok(surveys.size <= sizes.size + 2, `${surveys.size} surveys of ${sizes.size} sizes`);
  });

  it('does not make the second caller wait again', async () => {
    const slow = await startBench({ limits: { ...QUICK, firstLookMs: 500 } });
    serveCustomers(slow, NAMES, held.reply);
    await slow.ports.access.survey();

    const first = await Promise.race([
      Promise.resolve(slow.ports.access.survey()).then(() => 'the survey'),
      pause(400).then(() => 'a good while'),
    ]);

    assert.equal(first, 'the survey');
    await slow.stop();
  });

  it('is whole in the end', async () => {
    await bench.ports.access.survey();

    held.all();

    await until(async () => (await bench.ports.access.survey()).gap === undefined);
    assert.deepEqual(readIn(await bench.ports.access.survey()).toSorted(), NAMES);
  });

  it('never asks for more at once than it may', async () => {
    await bench.ports.access.survey();
    await pause(50);

    assert.equal(bench.double.seen.filter(({ path }) => path.endsWith('/accessAssignments')).length, 2);
  });
});
