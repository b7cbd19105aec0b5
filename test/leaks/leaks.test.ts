import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { CUSTOMERS, PARTNER_TENANT } from '../e2e/support/another-partner';
import { type Ended, newFolder, Product } from '../e2e/support/product';
import type { Fault } from '../support/front';
import { Collector } from '../telemetry/collector';
import { adele, ALL, CANARY, CUSTOMER, found, IN_DATABASE, NEVER_ANSWERED } from './canaries';
import { filesOf } from './files-of';
import { Stage } from './stage';

const APP_ID = '5f1a2b3c-0d4e-4f5a-8b6c-7d8e9f0a1b2c';

const HTML = `<html><h1>${Object.values(CANARY).join(' ')}</h1></html>`;
const html = (status: number): Fault => ({ status, type: 'text/html', body: HTML });
const refusal = (status: number): Fault => ({
  status,
  type: 'application/json',
  body: JSON.stringify({ error: { code: CANARY.faultBody, message: HTML }, value: HTML }),
});

/**
 * Ends the process with an error as libraries throw them: a message that quotes, and the request with its token. And
 * before that, breaks what every card needs, so that neither an answer nor the word about its failure can be made.
 */
const CRASH = `process.on('SIGUSR2', () => {
  const error = new Error('${CANARY.crash}: ${CANARY.message}\\n    at ${CANARY.customer} (/a/file.js:1:1)');
  error.code = '${CANARY.person} is no code';
  error.request = { headers: { authorization: 'Bearer ${CANARY.bearer}' }, body: '${CANARY.input}' };
  error.cause = Object.assign(new TypeError('${CANARY.graphToken}'), { code: 'ECONNRESET' });
  Promise.reject(error);
});
process.on('SIGWINCH', () => {
  require('node:crypto').hash = () => {
    throw new Error('${CANARY.crash}: ${CANARY.message}');
  };
  require('node:module').syncBuiltinESMExports();
  process.stderr.write('cards are broken\\n');
});`;

/** What the process left behind, everywhere. */
interface Remains extends Ended {
  readonly database: string;
  readonly answers: string;
  /** What a collector was told. */
  readonly telemetry: Collector;
}

describe('nothing leaks', function () {
  this.timeout(120_000);

  let remains: Remains;

  before(async () => {
    const folder = newFolder();
    const crash = join(folder, 'crash.cjs');
    writeFileSync(crash, CRASH);
    const telemetry = await Collector.start();
    const stage = await Stage.set({
      DATA_DIR: join(folder, 'data'),
      NODE_OPTIONS: `--require ${crash}`,
      TELEMETRY: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: telemetry.url,
    });
    await everyJourney(stage);
    await everyFaultOfGraph(stage);
    await requestsOfStrangers(stage);
    await aBrokenConnector(stage);
    const beforeTheFault = filesOf(join(folder, 'data'));
    await aBrokenStore(stage, join(folder, 'data'));
    stage.product.signal('SIGWINCH');
    await stage.product.until(() => stage.product.stderr.includes('cards are broken'));
    await stage.chat().post({ type: 'message', text: `help ${CANARY.message}` });
    const ended = await stage.product.stop('SIGUSR2');
    const database = beforeTheFault + filesOf(join(folder, 'data'));
    remains = { ...ended, database, answers: stage.answers.join('\n'), telemetry };
    await stage.strike();
    await telemetry.stop();
    rmSync(folder, { recursive: true, force: true });
    if (process.env['LEAKS_SHOW']) process.stderr.write(`${ended.stderr}\n${ended.stdout}`);
  });

  it('had every fault, and told each in the log', () => {
    const lines = remains.stderr.split('\n').filter((line) => line.startsWith('{'));
    const texts = new Set(lines.map((line) => (JSON.parse(line) as { msg: string }).msg));

    assert.equal(remains.code, 1);
    for (const told of [
      'Graph could not be read',
      'a turn failed',
      'a reply is not sent again',
      'the failure could not be told',
      'Requests were turned away.',
      'unexpected: the process ends',
    ]) {
      assert.ok(texts.has(told), `${told} is not among:\n${[...texts].join('\n')}`);
    }
  });

  it('keeps all of it out of the log and of what a crash prints', () => {
    const leaked = found(remains.stdout + remains.stderr, ALL);

    assert.deepEqual(leaked, [], remains.stderr);
  });

  it('keeps people and tenants out of the log, by their IDs too', () => {
    assert.ok(!remains.stderr.includes(adele.id));
    assert.ok(!remains.stderr.slice(remains.stderr.indexOf('\n')).includes(PARTNER_TENANT));
  });

  it('told a collector of every journey and every fault', () => {
    const { spans, points } = remains.telemetry;
    const failed = spans.filter(({ isError }) => isError).map(({ name }) => name);
    const numbers = new Set(points.map(({ name }) => name));

    assert.ok(spans.length > 200, `${spans.length} spans`);
    for (const name of ['turn', 'store documents.load', 'graph GET /users/{id}']) {
      assert.ok(failed.includes(name), `${name} is not among ${[...new Set(failed)].join(', ')}`);
    }
    for (const name of ['filing_desk.handed_over', 'filing_desk.settled', 'filing_desk.call.faults']) {
      assert.ok(numbers.has(name), name);
    }
  });

  it('keeps all of it out of what a collector is told, and every ID, too', () => {
    const { everything } = remains.telemetry;
    const ids = [adele.id, PARTNER_TENANT, ...Object.values(CUSTOMERS).map(({ tenantId }) => tenantId)];

    assert.deepEqual(found(everything, ALL), []);
    for (const id of ids) assert.ok(!everything.includes(id), id);
  });

  it('tells a collector nothing but words of ours, of which there are few', () => {
    const values = remains.telemetry.values.filter((value) => !/^[\d.]+$/u.test(value));

    for (const value of values) assert.match(value, /^(?![0-9a-f]{8}-)[\w/{}.-]{1,90}$/u);
    assert.ok(new Set(values).size < 100);
  });

  it('keeps faults, exceptions and secrets out of the answers over HTTP', () => {
    assert.ok(remains.answers.length > 1_000);
    assert.deepEqual(found(remains.answers, NEVER_ANSWERED), []);
  });

  it('keeps in the database what the table allows, and nothing else', () => {
    const kept = found(remains.database, ALL);
    const unexpected = kept.filter((canary) => !(canary in IN_DATABASE));

    assert.ok(kept.includes('ticket'), 'the database was not read');
    assert.deepEqual(unexpected, []);
  });
});

describe('the client secret', function () {
  this.timeout(60_000);

  it('is in no output of a bot that can get no token, nor is the bearer token of a stranger', async () => {
    const product = await Product.start({
      HOST: '127.0.0.1',
      MicrosoftAppId: APP_ID,
      MicrosoftAppTenantId: PARTNER_TENANT,
      MicrosoftAppPassword: CANARY.clientSecret,
      LOG_LEVEL: 'trace',
    });
    const answer = await fetch(`${product.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${CANARY.bearer}.e30.e30` },
      body: JSON.stringify({ type: 'message', channelId: 'msteams', text: CANARY.message }),
    });
    const body = await answer.text();
    await product.until(() => product.stderr.includes('The first call to Graph has failed'));
    const { stdout, stderr } = await product.stop();

    assert.ok(answer.status >= 400, `${answer.status}`);
    assert.equal(body, '');
    assert.deepEqual(found(stdout + stderr, ALL), [], stderr);
  });
});

async function everyJourney(stage: Stage): Promise<void> {
  const chat = stage.chat();
  await chat.open();
  await chat.say(`file a ticket for ${CUSTOMER} about Exchange`);
  await chat.press('This was wrong');
  await chat.press('Tell the leads', { reason: 'somethingElse', note: CANARY.note });
  await chat.say('show feedback');
  await chat.say(`I filed it, the number is ${CANARY.ticket}`);
  await chat.say(`who can file for ${CUSTOMER}?`);
  for (const text of ['am I ready?', 'is Exchange down?', 'teach me about Azure', 'help', CANARY.message])
    await chat.say(text);
  await chat.say('file a ticket');
  await chat.search(CUSTOMER.slice(0, 4));
  await chat.say(CANARY.soughtCustomer);
  await chat.say(CUSTOMER);
  await chat.press('Teams', { note: CANARY.input });
  const shared = stage.chat('channel');
  await shared.say(`file a ticket for ${CUSTOMER} about Exchange ${CANARY.sharedMessage}`);
  await shared.press('Check for me');
}

async function everyFaultOfGraph(stage: Stage): Promise<void> {
  for (const fault of [refusal(401), refusal(403), refusal(429), html(200), refusal(500), html(502)]) {
    stage.graph.fault = () => fault;
    const chat = stage.chat();
    await chat.say(`file a ticket for ${CUSTOMER} about Exchange`);
    await chat.say(`who can file for ${CUSTOMER}?`);
    await chat.say('am I ready?');
  }
  stage.graph.fault = () => undefined;
}

async function requestsOfStrangers(stage: Stage): Promise<void> {
  const bodies = [
    `{"type":"message","text":"${CANARY.message}`,
    JSON.stringify({ type: 'message', channelId: CANARY.input, text: CANARY.message }),
    JSON.stringify({ type: 'invoke', name: CANARY.input, value: CANARY.input, channelId: 'msteams' }),
  ];
  for (const body of bodies) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${CANARY.bearer}` };
    const answer = await fetch(`${stage.product.url}/api/messages?${CANARY.input}`, {
      method: 'POST',
      headers,
      body,
    });
    stage.answers.push(JSON.stringify([...answer.headers]) + (await answer.text()));
  }
}

async function aBrokenConnector(stage: Stage): Promise<void> {
  for (const fault of [refusal(500), html(403), html(200)]) {
    stage.channel.fault = () => fault;
    await stage.chat().post({ type: 'message', text: `help ${CANARY.message}` });
  }
  stage.channel.fault = () => undefined;
}

/** The table goes while the process runs, so that every load throws an error of SQLite's. */
async function aBrokenStore(stage: Stage, folder: string): Promise<void> {
  const database = new Database(join(folder, 'filing-desk.db'));
  database.exec('DROP TABLE documents');
  database.close();
  await stage.chat().say(`file a ticket for ${CUSTOMER} about Exchange ${CANARY.message}`);
  stage.channel.fault = () => refusal(500);
  await stage.chat().post({ type: 'message', text: `help ${CANARY.message}` });
}
