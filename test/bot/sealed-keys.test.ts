import assert from 'node:assert/strict';
import { BotError } from '../../src/bot/bot-error';
import type { DocumentStore } from '../../src/ports';
import type { Json } from '../support/readable-card';
import { ANSWER, away, DAY, PAGE, SealBench, START } from './seal-bench';

describe('sealed cards, as their keys change:', () => {
  let bench: SealBench;

  beforeEach(() => {
    bench = new SealBench();
  });
  afterEach(() => bench.close());

  it('of an old key open until they expire, and the key is forgotten then', async () => {
    const keyOf = (data: Json) => String(data['seal']).split('.')[0];
    const atFirst = keyOf(await bench.sealed(PAGE));
    bench.now = START + 29 * DAY;
    const old = await bench.sealed(PAGE);
    bench.now = START + 31 * DAY;
    const young = await bench.sealed(PAGE);
    bench.now = START + 58 * DAY;

    assert.equal(keyOf(old), atFirst);
    assert.notEqual(keyOf(young), atFirst);
    assert.deepEqual([await bench.opened(old), await bench.opened(young)], ['standing', 'standing']);
    bench.now = START + 62 * DAY;
    await bench.sealed(PAGE);
    assert.ok(!(await bench.keysStored()).includes(String(atFirst)));
  });

  it('are sealed anew for a year with few keys at a time', async () => {
    for (let day = 0; day < 365; day += 1) {
      bench.now = START + day * DAY;
      const data = await bench.sealed(PAGE);
      assert.equal(await bench.opened(data), 'standing');
    }

    assert.ok((JSON.parse(await bench.keysStored()) as { keys: unknown[] }).keys.length <= 4);
  });

  it('of one instance open at another, also of a key that it has not seen', async () => {
    const other = bench.instance();
    const [here, there] = await Promise.all([bench.sealed(PAGE), bench.sealed(ANSWER, other)]);
    assert.deepEqual([await bench.opened(there), await bench.opened(here, other)], ['answer', 'standing']);
    bench.now = START + 30 * DAY;

    const renewed = await bench.sealed(PAGE);

    assert.equal(await bench.opened(renewed, other), 'standing');
    const [again, elsewhere] = [await bench.sealed(PAGE), await bench.sealed(PAGE, other)];
    assert.equal(again['seal'], elsewhere['seal']);
  });

  it('of ten instances that begin at once are all sealed with one key', async () => {
    const data = await Promise.all(Array.from({ length: 10 }, () => bench.sealed(PAGE, bench.instance())));

    assert.equal(new Set(data.map(({ seal }) => seal)).size, 1);
  });

  it('outlive a restart', async () => {
    const data = await bench.sealed(PAGE);

    assert.equal(await bench.opened(data, bench.instance()), 'standing');
  });

  it('read their keys once for as long as they know them', async () => {
    let loads = 0;
    const counted: DocumentStore = {
      ...bench.store,
      load: (key) => ((loads += 1), bench.store.load(key)),
    };
    const here = bench.instance(counted);

    const data = await Promise.all(Array.from({ length: 20 }, () => bench.sealed(PAGE, here)));
    await Promise.all(data.map((one) => bench.opened(one, here)));

    assert.equal(loads, 1);
  });

  it('fail with the store, and go on when it is back', async () => {
    let isAway = true;
    const failing: DocumentStore = {
      ...bench.store,
      load: (key) => (isAway ? away().load(key) : bench.store.load(key)),
    };
    const here = bench.instance(failing);

    await assert.rejects(async () => here.ready(), /the store is away/u);
    isAway = false;

    assert.equal(await bench.opened(await bench.sealed(PAGE, here), here), 'standing');
  });

  it('give up on a store that never lets them write', async () => {
    const busy = { ...bench.store, load: async () => undefined, save: async () => 'conflict' as const };

    await assert.rejects(
      async () => bench.instance(busy).ready(),
      (error) => error instanceof BotError && error.code === 'cardKeysBusy',
    );
  });

  for (const body of ['{', '[]', '{"version":2,"keys":[]}', '{"version":1,"keys":[]}']) {
    it(`set aside keys that they can’t read, and go on with new ones: ${body}`, async () => {
      const saved = await bench.store.save('keys/cards', body, undefined);

      const data = await bench.sealed(PAGE);

      assert.equal(await bench.opened(data, bench.instance()), 'standing');
      assert.ok(saved !== 'conflict');
      assert.equal((await bench.store.load(`keys/cards/set-aside/${saved.etag}`))?.body, body);
    });
  }
});
