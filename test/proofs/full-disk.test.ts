import assert from 'node:assert/strict';
import Database from 'libsql';
import pino from 'pino';
import sinon from 'sinon';
import { type Desk, startDesk } from '../../src/desk';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { speaker } from '../dialogs/use-desk';
import { fill } from '../store/fill-database';
import { TemporaryStores } from '../store/temporary-store';
import { testConfig } from '../support/config';
import { TeamsClient } from '../support/teams-client';
import { type LogReader, sqliteLog } from './support/log-rows';
import { until } from '../support/until';

const WHICH_PRODUCT = /Which product has the problem/u;
const ANSWER = /You can file this request/u;
const WHICH_NUMBER = /What number did Microsoft give the request/u;
const SAVED = /The ticket number is saved/u;
const TICKET = '2411220030001234';

/** What waited is saved some seconds after that works again. */
const LATEST_SAVED_MS = 8_000;

describe('a desk whose disk is full', function () {
  this.timeout(30_000);
  const stores = new TemporaryStores();
  let desk: Desk;
  let teams: TeamsClient;
  let database: Database.Database;
  let log: LogReader;
  let printed: string[];

  beforeEach(async () => {
    const dataDir = stores.folder();
    const config = testConfig({ DATA_DIR: dataDir });
    printed = [];
    const write = (line: string): unknown => printed.push(line);
    const executed = sinon.spy(Database.prototype, 'exec');
    try {
      desk = await startDesk(config, pino({ level: 'warn' }, { write }));
    } finally {
      executed.restore();
    }
    // The limit belongs to a connection, so it is set on the desk's own.
    database = executed.thisValues[0] as Database.Database;
    teams = await TeamsClient.connect(desk.server.url);
    log = sqliteLog(dataDir);
  });
  afterEach(async () => {
    await teams?.close();
    await desk?.close();
    stores.clear();
  });

  const chatOf = (name: keyof typeof DEMO_PEOPLE) => {
    const chat = teams.chat(speaker(name), 'personal', `a:${name}`);
    return async (text: string, expected: RegExp): Promise<void> => {
      const cards = await chat.say(text);
      assert.match(cards.map((card) => card.text).join('\n'), expected);
    };
  };
  const rows = () => log.rowsOf(DEMO_PEOPLE.nadia.id);

  it('answers, says in its log what it could not save, and saves it when there is space again', async () => {
    const nadia = chatOf('nadia');
    await nadia('file a ticket for Fabrikam', WHICH_PRODUCT);
    fill(database);

    await nadia('Exchange', ANSWER);
    await nadia('I filed it', WHICH_NUMBER);
    const whileFull = await rows();
    database.exec('PRAGMA max_page_count = 1000000');
    await nadia(TICKET, SAVED);
    await until(async () => (await rows())[0]?.ticket === TICKET, LATEST_SAVED_MS);

    assert.deepEqual(whileFull, []);
    assert.equal((await rows()).length, 1);
    assert.match(printed.join(''), /a conversation could not be saved: it is kept in memory for now/u);
    assert.match(printed.join(''), /a hand-off could not be logged yet/u);
    assert.doesNotMatch(printed.join(''), /"level":60/u);
  });

  it('logs the hand-off when there is space again, although nobody says anything any more', async () => {
    const nadia = chatOf('nadia');
    await nadia('file a ticket for Fabrikam', WHICH_PRODUCT);
    fill(database);
    await nadia('Exchange', ANSWER);

    database.exec('PRAGMA max_page_count = 1000000');

    await until(async () => (await rows()).length === 1, LATEST_SAVED_MS);
  });

  it('lets somebody begin who was never here before', async () => {
    await chatOf('nadia')('file a ticket for Fabrikam', WHICH_PRODUCT);
    fill(database);

    const priya = chatOf('priya');
    await priya('file a request', /Which customer/u);
    await priya('Fabrikam', /Which customer/u);
    await priya('Cancel', /./u);
  });
});
