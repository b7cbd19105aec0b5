import assert from 'node:assert/strict';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { submitRaw } from '../dialogs/raw-activity';
import { TemporaryStores } from '../store/temporary-store';
import { Collector } from './collector';
import { startWatchedDesk } from './watched-desk';

const { nadia } = DEMO_PEOPLE;

describe('a turn that had to run again, because another instance wrote first', function () {
  this.timeout(30_000);

  it('is counted for what was saved of it, and not for what was thrown away', async () => {
    const stores = new TemporaryStores();
    const collectors = [await Collector.start(), await Collector.start()];
    const env = { DATA_DIR: stores.folder(), TELEMETRY: 'otlp' };
    const desks = await Promise.all(
      collectors.map(({ url }) => startWatchedDesk({ ...env, OTEL_EXPORTER_OTLP_ENDPOINT: url })),
    );
    const chats = desks.map(({ teams }) =>
      teams.chat({ id: nadia.id, name: nadia.displayName }, 'personal', 'a:both'),
    );
    await chats[0]?.say('file a ticket for Fabrikam');
    const card = chats[0]?.last();
    const data = card?.button('Teams')?.['data'];

    const answers = await Promise.all(
      desks.map(({ teams }, index) => {
        const chat = chats[index];
        assert.ok(chat && card);
        return submitRaw(teams, chat, data, card);
      }),
    );

    for (const desk of desks) await desk.close();
    for (const collector of collectors) await collector.stop();
    stores.clear();
    const sum = (name: string) =>
      collectors
        .map((collector) => collector.number(name, { verdict: 'canFile', workload: 'teams' }) ?? 0)
        .reduce((all, each) => all + each, 0);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    assert.equal(sum('filing_desk.verdicts'), 1);
    assert.equal(sum('filing_desk.handed_over'), 1);
  });
});
