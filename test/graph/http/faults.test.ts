import assert from 'node:assert/strict';
import type { ReadFailure } from '../../../src/domain/reading';
import {
  dribble,
  GraphDouble,
  html,
  inTurn,
  json,
  redirect,
  type Reply,
  reset,
  rows,
  silence,
  status,
  text,
} from '../../support/graph-double';
import {
  type Bench,
  CONTOSO,
  contoso,
  customerRow,
  GROUP,
  groupRow,
  PATHS,
  PERSON,
  startBench,
} from '../support';

const GOOD = rows(customerRow(CONTOSO, 'Contoso'));
const PERMISSION = 'DelegatedAdminRelationship.Read.All';

describe('faults of Graph', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  const recovers: readonly { fault: string; reply: Reply; attempts: number }[] = [
    { fault: '401 once', reply: inTurn(status(401), GOOD), attempts: 2 },
    { fault: '503 twice', reply: inTurn(status(503), status(503), GOOD), attempts: 3 },
    { fault: 'a reset', reply: inTurn(reset(), GOOD), attempts: 2 },
    { fault: 'an answer that never comes', reply: inTurn(silence(), GOOD), attempts: 2 },
    { fault: 'a body that never ends', reply: inTurn(dribble(), GOOD), attempts: 2 },
    { fault: '429 without Retry-After', reply: inTurn(status(429), GOOD), attempts: 2 },
    { fault: '408', reply: inTurn(status(408), GOOD), attempts: 2 },
    { fault: '504', reply: inTurn(status(504), GOOD), attempts: 2 },
    {
      fault: '429 with a date to wait for',
      reply: inTurn(status(429, { 'retry-after': 'Mon, 04 May 2026 09:41:00 GMT' }), GOOD),
      attempts: 2,
    },
    {
      fault: '429 with a Retry-After that is no time',
      reply: inTurn(status(429, { 'retry-after': 'soon' }), GOOD),
      attempts: 2,
    },
    {
      fault: '503 with Retry-After',
      reply: inTurn(status(503, { 'retry-after': '0.1' }), GOOD),
      attempts: 2,
    },
    {
      fault: '429 with Retry-After',
      reply: inTurn(status(429, { 'retry-after': '0.1' }), GOOD),
      attempts: 2,
    },
  ];
  for (const { fault, reply, attempts } of recovers) {
    it(`gets over ${fault}`, async () => {
      bench.double.on(PATHS.customers, reply);

      const listing = await bench.ports.customers.customers();

      assert.deepEqual([listing.items.length, listing.gap], [1, undefined]);
      assert.equal(bench.double.count(PATHS.customers), attempts);
    });
  }

  const fails: readonly { fault: string; reply: Reply; failure: ReadFailure; attempts: number }[] = [
    {
      fault: '401 for good',
      reply: status(401),
      failure: { kind: 'refused', permission: undefined },
      attempts: 2,
    },
    { fault: '403', reply: status(403), failure: { kind: 'refused', permission: PERMISSION }, attempts: 1 },
    { fault: '400', reply: status(400), failure: { kind: 'malformed' }, attempts: 2 },
    { fault: '404 on a list', reply: status(404), failure: { kind: 'malformed' }, attempts: 1 },
    { fault: '500 for good', reply: status(500), failure: { kind: 'malformed' }, attempts: 3 },
    { fault: 'resets for good', reply: reset(), failure: { kind: 'unreachable' }, attempts: 3 },
    { fault: 'silence for good', reply: silence(), failure: { kind: 'unreachable' }, attempts: 3 },
    { fault: 'dribbling for good', reply: dribble(), failure: { kind: 'unreachable' }, attempts: 3 },
    {
      fault: '429 with a long Retry-After',
      reply: status(429, { 'retry-after': '40' }),
      failure: { kind: 'throttled', retryAfterSeconds: 40 },
      attempts: 1,
    },
    { fault: 'HTML', reply: html(), failure: { kind: 'malformed' }, attempts: 1 },
    { fault: 'HTML with an error', reply: html(502), failure: { kind: 'malformed' }, attempts: 3 },
    { fault: 'an empty body', reply: text(''), failure: { kind: 'malformed' }, attempts: 1 },
    { fault: 'a bare list', reply: json([]), failure: { kind: 'malformed' }, attempts: 1 },
    { fault: 'cut JSON', reply: text('{"value":[{"id":"4fdb'), failure: { kind: 'malformed' }, attempts: 1 },
    { fault: 'no value', reply: json({}), failure: { kind: 'malformed' }, attempts: 1 },
    { fault: 'value null', reply: json({ value: null }), failure: { kind: 'malformed' }, attempts: 1 },
    {
      fault: 'a row without ID',
      reply: rows({ displayName: 'Contoso' }),
      failure: { kind: 'malformed' },
      attempts: 1,
    },
    {
      fault: 'a name that is a number',
      reply: rows({ id: 'x', displayName: 7 }),
      failure: { kind: 'malformed' },
      attempts: 1,
    },
  ];
  for (const { fault, reply, failure, attempts } of fails) {
    it(`says ${failure.kind} after ${fault}`, async () => {
      bench.double.on(PATHS.customers, reply);

      const listing = await bench.ports.customers.customers();

      assert.deepEqual([listing.items, listing.gap], [[], failure]);
      assert.equal(bench.double.count(PATHS.customers), attempts);
    });
  }

  for (const code of [301, 302, 303, 307, 308]) {
    it(`never follows a redirect, such as ${code}`, async () => {
      const stranger = await GraphDouble.start();
      bench.double.on(PATHS.customers, redirect(`${stranger.baseUrl}${PATHS.customers}`, code));

      const listing = await bench.ports.customers.customers();

      assert.deepEqual(listing.gap, { kind: 'malformed' });
      assert.equal(stranger.seen.length, 0);
      assert.equal(bench.double.count(PATHS.customers), 1);
      await stranger.stop();
    });
  }

  it('refuses a body over the cap', async () => {
    const small = await startBench({ limits: { bodyBytes: 1_000 } });
    small.double.on(
      PATHS.customers,
      rows(...Array.from({ length: 50 }, () => customerRow(CONTOSO, 'Contoso'))),
    );

    const listing = await small.ports.customers.customers();

    assert.deepEqual(listing.gap, { kind: 'malformed' });
    await small.stop();
  });

  it('shares the pause that Graph asks for with the calls of the same lane', async () => {
    bench.double.on(PATHS.customers, status(429, { 'retry-after': '40' }));
    await bench.ports.customers.customers();

    const { relationships } = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.deepEqual(relationships, {
      kind: 'failed',
      failure: { kind: 'throttled', retryAfterSeconds: 40 },
    });
    assert.equal(bench.double.count(PATHS.relationships), 0);
  });

  it('stops asking after five failures in a row, and looks again after a while', async () => {
    bench.double.on(PATHS.customers, status(503));
    await bench.ports.customers.customers();
    await bench.ports.customers.customers();
    const asked = bench.double.count(PATHS.customers);

    const whileOpen = await bench.ports.customers.customers();
    const askedWhileOpen = bench.double.count(PATHS.customers);
    bench.double.on(PATHS.customers, GOOD);
    await new Promise((resolve) => setTimeout(resolve, 320));
    const later = await bench.ports.customers.customers();

    assert.deepEqual(whileOpen.gap, { kind: 'unreachable' });
    assert.equal(asked, 5);
    assert.equal(askedWhileOpen, asked);
    assert.equal(later.gap, undefined);
  });

  it('keeps one lane open when another is in trouble', async () => {
    bench.double.on(PATHS.health, status(503)).on(PATHS.memberships, rows(groupRow(GROUP, 'Support')));
    await bench.ports.health.openIncidents();
    await bench.ports.health.openIncidents();

    const memberships = await bench.ports.staff.memberships(PERSON);

    assert.equal(memberships.kind, 'read');
  });

  it('says unreachable when nobody listens', async () => {
    await bench.double.stop();

    const listing = await bench.ports.customers.customers();

    assert.deepEqual(listing.gap, { kind: 'unreachable' });
    bench = await startBench();
  });

  it('logs one line a failure, without token, names or identifiers', async () => {
    bench.double.on(PATHS.customers, status(403)).on(PATHS.person, status(500));
    await bench.ports.customers.customers();
    await bench.ports.staff.staff(PERSON);

    const written = bench.log.join('\n');

    assert.match(
      written,
      /"operation":"listCustomers","code":"forbidden","status":403,"permission":"DelegatedAdminRelationship.Read.All"/,
    );
    assert.doesNotMatch(written, /secret-token|Bearer|Contoso|8d1c2b3a/);
    assert.equal(bench.log.length, 3);
  });
});

describe('probe', () => {
  it('asks for one page and says whether it can be read', async () => {
    const bench = await startBench();
    bench.double.on(PATHS.customers, inTurn(rows(), status(403)));

    const good = await bench.ports.probe();
    const refused = await bench.ports.probe();

    assert.equal(good.kind, 'read');
    assert.deepEqual(refused, { kind: 'failed', failure: { kind: 'refused', permission: PERMISSION } });
    await bench.stop();
  });
});
