import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { Collector, type Span } from './collector';
import { startWatchedDesk } from './watched-desk';

const { nadia } = DEMO_PEOPLE;
const speaker = { id: nadia.id, name: nadia.displayName };

describe('the trace of a turn', function () {
  this.timeout(30_000);

  let collector: Collector;
  let spans: readonly Span[];
  let turnOfAnswer: readonly Span[];

  before(async () => {
    collector = await Collector.start();
    const desk = await startWatchedDesk({ TELEMETRY: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    const chat = desk.teams.chat(speaker);
    await chat.say('file a ticket for Fabrikam about Exchange');
    await chat.press('This was wrong');
    await chat.press('Tell the leads', { reason: 'wrongPortal' });
    await chat.say('am I ready?');
    await desk.close();
    ({ spans } = collector);
    const answered = spans.find((span) => span.attributes['filing_desk.dialog'] === 'fileRequest');
    turnOfAnswer = spans.filter(({ traceId }) => traceId === answered?.traceId);
  });
  after(() => collector.stop());

  const named = (name: string): Span => {
    const found = turnOfAnswer.find((span) => span.name === name);
    assert.ok(found, `${name} is not among:\n${turnOfAnswer.map((span) => span.name).join('\n')}`);
    return found;
  };
  const parentOf = (span: Span): string | undefined =>
    turnOfAnswer.find(({ spanId }) => spanId === span.parentSpanId)?.name;

  it('begins with the request, of which there is one to a trace', () => {
    const request = named('POST /api/messages');

    assert.equal(request.parentSpanId, undefined);
    assert.equal(request.attributes['http.response.status_code'], 200);
    assert.equal(spans.filter(({ name }) => name === 'POST /api/messages').length, 4);
  });

  it('leads over the turn to the dialog', () => {
    const turn = named('turn');
    const dialog = named('dialog');

    assert.equal(parentOf(turn), 'POST /api/messages');
    assert.equal(parentOf(dialog), 'turn');
    assert.equal(turn.attributes['filing_desk.kind'], 'text');
    assert.equal(turn.attributes['filing_desk.place'], 'personal');
    assert.equal(turn.attributes['filing_desk.outcome'], 'answered');
  });

  it('says what was concluded', () => {
    const { attributes } = named('turn');

    assert.equal(attributes['filing_desk.workload'], 'exchange');
    assert.equal(attributes['filing_desk.verdict'], 'canFile');
    assert.equal(attributes['filing_desk.customer'], undefined);
  });

  it('says for which customer only where that is asked for', async () => {
    const told = await Collector.start();
    const target = { TELEMETRY: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: told.url };
    const desk = await startWatchedDesk({ ...target, TELEMETRY_CUSTOMERS: 'yes' });
    await desk.teams.chat(speaker).say('file a ticket for Fabrikam about Exchange');
    await desk.close();
    await told.stop();

    const named = told.spans.flatMap(({ attributes }) => attributes['filing_desk.customer'] ?? []);
    assert.deepEqual(named, [DEMO_CUSTOMERS.fabrikam.tenantId]);
  });

  it('leads from the dialog to Graph, by the endpoint and not by whom it is about', () => {
    const call = named('graph GET /tenantRelationships/delegatedAdminRelationships/{id}/accessAssignments');

    assert.equal(parentOf(call), 'dialog');
    assert.equal(call.kind, 3);
    assert.equal(call.attributes['http.response.status_code'], 200);
    assert.equal(call.attributes['http.request.resend_count'], 0);
  });

  it('leads to the store, before the dialog and after it', () => {
    assert.equal(parentOf(named('store documents.load')), 'turn');
    assert.equal(parentOf(named('store documents.save')), 'turn');
    assert.equal(parentOf(named('store handOffs.record')), 'turn');
    assert.equal(spans.filter(({ name }) => name === 'store feedback.record').length, 1);
  });

  it('ends with the call that brings the answer to Teams', () => {
    const reply = named('connector POST /v3/conversations/{id}/activities/{id}');

    assert.equal(parentOf(reply), 'turn');
    assert.equal(reply.attributes['http.response.status_code'], 200);
  });

  it('names the journey where no form was needed', () => {
    const dialogs = spans.flatMap(({ attributes }) => attributes['filing_desk.dialog'] ?? []);

    assert.deepEqual(dialogs.toSorted(), ['fileRequest', 'none', 'none', 'ready']);
  });

  it('has no span outside of turns, such as for what is read for everybody', () => {
    const roots = spans.filter(({ parentSpanId }) => parentSpanId === undefined);

    assert.deepEqual([...new Set(roots.map(({ name }) => name))], ['POST /api/messages']);
    assert.ok(!spans.some(({ name }) => name === 'graph GET /contracts'));
  });
});

describe('a request that is turned away', function () {
  this.timeout(30_000);

  it('is no trace, and a trace of somebody else is not joined', async () => {
    const collector = await Collector.start();
    const desk = await startWatchedDesk({ TELEMETRY: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    const foreign = '11112222333344445555666677778888';
    const headers = { 'content-type': 'application/json', traceparent: `00-${foreign}-1111222233334444-01` };

    const answer = await fetch(`${desk.desk.server.url}/api/messages`, {
      method: 'POST',
      headers,
      body: '{"type":"message","channelId":"webchat"}',
    });

    await desk.close();
    assert.equal(answer.status, 400);
    assert.deepEqual(collector.spans, []);
    assert.ok(!collector.everything.includes(foreign));
    await collector.stop();
  });
});
