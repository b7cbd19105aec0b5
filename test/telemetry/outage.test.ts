import assert from 'node:assert/strict';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { until } from '../support/until';
import { Collector } from './collector';
import { startWatchedDesk } from './watched-desk';

const { nadia } = DEMO_PEOPLE;
const speaker = { id: nadia.id, name: nadia.displayName };
const OFTEN = { spansMs: 50, metricsMs: 50 };
const DOES_NOT_ARRIVE = 'telemetry does not arrive: it is thrown away meanwhile';
const ARRIVES = 'telemetry arrives again';

describe('a collector that is not there', function () {
  this.timeout(30_000);

  it('slows no turn, breaks none, and is one line in the log', async () => {
    const desk = await startWatchedDesk(
      { TELEMETRY: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' },
      OFTEN,
    );
    const chat = desk.teams.chat(speaker);
    await chat.say('help');
    const startedAt = performance.now();

    const cards = await chat.say('file a ticket for Fabrikam about Exchange');
    for (let turn = 0; turn < 20; turn += 1) await chat.say('help');
    const tookMs = performance.now() - startedAt;

    await until(() => desk.lines().some(({ msg }) => msg === DOES_NOT_ARRIVE));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const closingAt = performance.now();
    await desk.close();
    const closedMs = performance.now() - closingAt;
    const lines = desk.lines().filter(({ level }) => Number(level) >= 40);
    assert.match(cards.at(-1)?.text ?? '', /You can file this request\./u);
    assert.ok(tookMs < 5_000, `${tookMs} ms`);
    assert.deepEqual(
      lines.map(({ msg }) => msg),
      [DOES_NOT_ARRIVE],
    );
    assert.ok(closedMs < 6_000, `closing took ${closedMs} ms`);
  });

  it('that refuses is told once, and once more when it takes everything again', async () => {
    const collector = await Collector.start();
    collector.status = 400;
    const desk = await startWatchedDesk(
      { TELEMETRY: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
      OFTEN,
    );
    const chat = desk.teams.chat(speaker);
    await chat.say('help');
    await until(() => collector.bodies.length > 6);
    collector.status = 200;
    await chat.say('help');

    await until(() => desk.lines().some(({ msg }) => msg === ARRIVES));

    await desk.close();
    await collector.stop();
    const told = desk.lines().filter(({ msg }) => msg === DOES_NOT_ARRIVE || msg === ARRIVES);
    assert.deepEqual(
      told.map(({ msg }) => msg),
      [DOES_NOT_ARRIVE, ARRIVES],
    );
  });
});

describe('a collector that wants to know who we are', function () {
  this.timeout(30_000);

  it('is given the headers of the settings, which are in no line of the log', async () => {
    const collector = await Collector.start();
    const desk = await startWatchedDesk({
      TELEMETRY: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=some%20key,x-team=support',
    });
    await desk.teams.chat(speaker).say('help');

    await desk.close();
    await collector.stop();

    assert.ok(collector.headers.length >= 2);
    for (const headers of collector.headers) {
      assert.equal(headers['api-key'], 'some key');
      assert.equal(headers['x-team'], 'support');
    }
    assert.doesNotMatch(JSON.stringify(desk.lines()), /some key|some%20key/u);
  });
});

describe('the log of a watched desk', function () {
  this.timeout(30_000);

  it('says in which trace a line was written, where it belongs to one', async () => {
    const collector = await Collector.start();
    const desk = await startWatchedDesk({
      TELEMETRY: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      GRAPH_BASE_URL: 'http://127.0.0.1:9/v1.0',
      GRAPH_DEV_TOKEN: 'some-token',
    });

    await desk.teams.chat(speaker).say('am I ready?');

    await desk.close();
    await collector.stop();
    const line = desk.lines().find(({ operation }) => operation === 'readPerson');
    const call = collector.spans.find(({ name }) => name === 'graph GET /users/{id}');
    assert.ok(line && call, JSON.stringify(desk.lines()));
    assert.equal(line['traceId'], call.traceId);
    assert.match(String(line['spanId']), /^[0-9a-f]{16}$/u);
  });
});
