import assert from 'node:assert/strict';
import { buttonsOf, SEAL_LENGTH } from '../support/cards';
import type { Json } from '../support/readable-card';
import { ANSWER, away, CUSTOMER, DAY, nadia, PAGE, SealBench, START } from './seal-bench';
import { cardWith, occasion } from './sealed-data';

const CHECK = { v: 1, verb: 'checkForMe', question: 'q1' };
const TYPED = { v: 1, flow: 'f', step: 1, verb: 'pickCustomer' };
const jonas = occasion('jonas', 'a:1');

describe('sealed cards', () => {
  let bench: SealBench;

  beforeEach(() => {
    bench = new SealBench();
  });
  afterEach(() => bench.close());

  it('open for whoever got them, as they were', async () => {
    const action = await bench.seals.open(nadia, await bench.sealed(PAGE));

    assert.deepEqual(action, { kind: 'standing', action: PAGE });
  });

  it('leave the card that was given as it was, and one without buttons alone', async () => {
    const card = cardWith(PAGE);
    const bare = { content: { type: 'AdaptiveCard', body: [] }, summary: 'None.' };

    await bench.seals.seal(nadia, card);

    assert.deepEqual(card, cardWith(PAGE));
    assert.equal(await bench.instance(away()).seal(nadia, bare), bare);
  });

  it('are sealed wherever a button stands', async () => {
    const submit = { type: 'Action.Submit', data: PAGE };
    const inner = { type: 'AdaptiveCard', actions: [submit] };
    const content = {
      type: 'AdaptiveCard',
      selectAction: submit,
      body: [{ type: 'Container', selectAction: submit, items: [{ type: 'ActionSet', actions: [submit] }] }],
      actions: [
        { type: 'Action.Execute', verb: 'whoPage', data: PAGE, fallback: submit },
        { type: 'Action.ShowCard', card: inner },
      ],
    };

    const card = await bench.seals.seal(nadia, { content, summary: 'All.' });

    const kinds = await Promise.all(buttonsOf(card.content).map(({ data }) => bench.opened(data)));
    assert.deepEqual(
      kinds,
      Array.from({ length: 6 }, () => 'standing'),
    );
  });

  const changes: readonly [string, Json, Json][] = [
    ['another customer', PAGE, { customer: '99999999-2222-4333-8444-555555555555' }],
    ['another page', PAGE, { page: 3 }],
    ['another verb', PAGE, { verb: 'recheck' }],
    ['a field more', PAGE, { entraPremium: 'yes' }],
    ['a customer more', { v: 1, verb: 'begin', journey: 'file' }, { customer: CUSTOMER }],
    ['a field less', PAGE, { page: undefined }],
    ['another step', ANSWER, { step: 4 }],
    ['another flow', ANSWER, { flow: 'g' }],
    ['another customer than the row’s', { ...TYPED, customer: CUSTOMER }, { customer: 'Fabrikam' }],
    ['no customer where the row has one', { ...TYPED, customer: CUSTOMER }, { customer: undefined }],
    ['no seal', PAGE, { seal: undefined }],
    ['a seal that is a list', PAGE, { seal: ['x'] }],
    ['a seal that is an object', PAGE, { seal: { k: 1 } }],
    ['a seal that is empty', PAGE, { seal: '' }],
    ['a very long seal', PAGE, { seal: 'x'.repeat(200_000) }],
    ['a seal by nobody’s key', PAGE, { seal: `AAAAAAAA.zzzzzz.${'A'.repeat(22)}` }],
  ];

  for (const [what, data, change] of changes) {
    it(`do not open with ${what}`, async () => {
      const forged: Json = JSON.parse(JSON.stringify({ ...(await bench.sealed(data)), ...change })) as Json;

      assert.equal(await bench.opened(forged), 'foreign');
    });
  }

  it('do not open with a later expiry, another key’s name or another button’s seal', async () => {
    const [keyId = '', expires = '', code = ''] = String((await bench.sealed(PAGE))['seal']).split('.');
    const other = (await bench.sealed({ ...PAGE, page: 0 }))['seal'];
    const later = (parseInt(expires, 36) + 1).toString(36);

    for (const seal of [`${keyId}.${later}.${code}`, `AAAAAAAA.${expires}.${code}`, other]) {
      assert.equal(await bench.opened({ ...PAGE, seal }), 'foreign');
    }
  });

  it('take what a person fills in, in the field that is theirs only', async () => {
    const data = await bench.sealed(TYPED);

    assert.equal(await bench.opened({ ...data, customer: 'Fabrikam' }), 'answer');
    assert.equal(await bench.opened({ ...data, customer: '' }), 'answer');
    assert.equal(await bench.opened({ ...data, ticket: '1', anything: ['else'] }), 'answer');
    assert.equal(await bench.opened({ ...data, customer: ['Fabrikam'] }), 'foreign');
  });

  it('are one person’s, whatever the capitals of their ID, and one conversation’s', async () => {
    const data = await bench.sealed(PAGE);

    assert.equal(await bench.opened(data, bench.seals, occasion('NADIA', 'a:1')), 'standing');
    assert.equal(await bench.opened(data, bench.seals, jonas), 'foreign');
    assert.equal(await bench.opened(data, bench.seals, occasion('nadia', 'a:2')), 'foreign');
  });

  it('with “check for me” are everybody’s in their conversation, and nobody’s elsewhere', async () => {
    const data = await bench.sealed(CHECK);

    assert.equal(await bench.opened(data, bench.seals, jonas), 'standing');
    assert.equal(await bench.opened(data, bench.seals, occasion('jonas', 'a:2')), 'foreign');
  });

  for (const [what, data, days] of [
    ['answers', ANSWER, 7],
    ['standing buttons', PAGE, 30],
  ] as const) {
    it(`open ${days} days long: ${what}`, async () => {
      const data2 = await bench.sealed(data);

      bench.now = START + days * DAY - 1000;
      const before = await bench.opened(data2);
      bench.now = START + days * DAY;
      const after = await bench.opened(data2);

      assert.notEqual(before, 'foreign');
      assert.equal(after, 'foreign');
    });
  }

  it('say in the log that a seal did not hold, in one line and without a word of what it said', async () => {
    const data = await bench.sealed(PAGE);
    bench.lines.splice(0);

    await bench.opened({ ...data, customer: '99999999-2222-4333-8444-555555555555' });

    assert.equal(bench.lines.length, 1);
    assert.match(bench.lines.join(''), /"refusal":"mismatch"/u);
    assert.doesNotMatch(bench.lines.join(''), /99999999|whoPage|a:1|nadia/iu);
  });

  it('grow by no more than what the tests of all cards allow for', async () => {
    bench.now = Date.parse('2038-01-01T00:00:00Z');

    const data = await bench.sealed(PAGE);

    assert.equal(JSON.stringify(data).length - JSON.stringify(PAGE).length, SEAL_LENGTH);
  });
});
