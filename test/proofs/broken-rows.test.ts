import assert from 'node:assert/strict';
import { join } from 'node:path';
import Database from 'libsql';
import type { DEMO_PEOPLE } from '../../src/demo/data/people';
import { speaker } from '../dialogs/use-desk';
import { startTestDesk, type TestDesk } from '../support/desk';

const WHICH_PRODUCT = /Which product has the problem/u;
const ANSWER = /You can file this request/u;
const WHICH_NUMBER = /What number did Microsoft give the request/u;
const SAVED = /The ticket number is saved/u;
const MOVED_ON = /This has moved on/u;
const TICKET = '2411220030001234';

describe('rows that nobody can read', function () {
  this.timeout(20_000);
  let running: TestDesk;
  let database: Database.Database;

  beforeEach(async () => {
    running = await startTestDesk();
    database = new Database(join(running.dataDir, 'filing-desk.db'), { timeout: 2_000 });
  });
  afterEach(async () => {
    database?.close();
    await running?.close();
  });

  const chatOf = (name: keyof typeof DEMO_PEOPLE) => {
    const chat = running.teams.chat(speaker(name), 'personal', `a:${name}`);
    return async (text: string, expected: RegExp): Promise<void> => {
      const cards = await chat.say(text);
      assert.match(cards.map((card) => card.text).join('\n'), expected);
    };
  };
  const bodies = (body: string): unknown =>
    (
      database.prepare('SELECT count(*) AS count FROM documents WHERE body = ?').get([body]) as {
        count: unknown;
      }
    ).count;

  for (const broken of ['{"version":2,"dialogStack":[', '', '[]', '{"version":99}']) {
    it(`puts a conversation aside that is kept as ${JSON.stringify(broken)}, and goes on afresh`, async () => {
      const [nadia, priya] = [chatOf('nadia'), chatOf('priya')];
      await priya('file a request', /Which customer/u);
      await nadia('file a ticket for Fabrikam', WHICH_PRODUCT);
      const broke = database.prepare(
        `UPDATE documents SET body = ? WHERE key LIKE '%conversation/%a:nadia%' AND key NOT LIKE 'set-aside%'`,
      );
      assert.equal(broke.run([broken]).changes, 1);

      await nadia('file a ticket for Fabrikam about Exchange', ANSWER);
      await nadia('I filed it', WHICH_NUMBER);
      await priya('Fabrikam', /I don’t find “Fabrikam”/u);

      assert.equal(bodies(broken), 1);
    });
  }

  it('lets somebody go on whose hand-off has a date that is none, and everybody else', async () => {
    const [nadia, priya] = [chatOf('nadia'), chatOf('priya')];
    await nadia('file a ticket for Fabrikam about Exchange', ANSWER);
    assert.equal(database.prepare(`UPDATE hand_offs SET at = 'not a date'`).run().changes, 1);

    await nadia('I filed it', MOVED_ON);
    await nadia('my requests', /These entries can’t be read\nThere is one, kept as it is/u);
    await nadia('file a ticket for Fabrikam about Teams', ANSWER);
    await nadia('I filed it', WHICH_NUMBER);
    await nadia(TICKET, SAVED);
    await nadia('my requests', /One more entry could not be read/u);
    await priya('file a request', /Which customer/u);

    const kept = database.prepare('SELECT at, ticket FROM hand_offs ORDER BY at').all() as {
      at: string;
      ticket: string | null;
    }[];
    assert.equal(kept.length, 2);
    assert.equal(kept[0]?.ticket, TICKET);
    assert.equal(kept[1]?.at, 'not a date');
  });
});
