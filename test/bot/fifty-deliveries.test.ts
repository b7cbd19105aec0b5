import assert from 'node:assert/strict';
import { join } from 'node:path';
import Database from 'libsql';
import { sendRaw } from '../dialogs/raw-activity';
import { speaker } from '../dialogs/use-desk';
import { Product } from '../e2e/support/product';
import { TemporaryStores } from '../store/temporary-store';
import { startTestDesk } from '../support/desk';
import { TeamsClient } from '../support/teams-client';
import { play } from '../support/transcript';

const CAN_FILE = 'You can file this request.';
const ENV = { TURNS_PER_MINUTE: '0' };

/** An instance of the product, with the Teams client that talks to it. */
interface Instance {
  readonly teams: TeamsClient;
  readonly stop: () => Promise<unknown>;
}

async function inThisProcess(DATA_DIR: string): Promise<Instance> {
  const { teams, desk } = await startTestDesk({ ...ENV, DATA_DIR });
  return { teams, stop: () => desk.close() };
}

async function inItsOwnProcess(DATA_DIR: string): Promise<Instance> {
  const product = await Product.start({ ...ENV, DATA_DIR });
  return { teams: await TeamsClient.connect(product.url), stop: () => product.stop() };
}

describe('the same activity fifty times at once', () => {
  const stores = new TemporaryStores();
  const nadia = speaker('nadia');
  let dataDir: string;
  let instances: readonly Instance[];

  beforeEach(() => {
    dataDir = stores.folder();
    instances = [];
  });
  afterEach(async () => {
    for (const { teams, stop } of instances) {
      await teams.close();
      await stop();
    }
    stores.clear();
  });

  for (const { where, start } of [
    { where: 'over two instances in one process', start: inThisProcess },
    { where: 'over two processes', start: inItsOwnProcess },
  ]) {
    it(`${where}: one hand-off and one visible answer`, async function () {
      this.timeout(60_000);
      instances = [await start(dataDir), await start(dataDir)];
      const chats = instances.map(({ teams }) => teams.chat(nadia, 'personal', 'a:fifty'));
      const [chat] = chats;
      assert.ok(chat);
      await play(chat, [{ say: 'file a ticket for Fabrikam' }]);
      const card = chat.last();
      const press = {
        id: 'the-same',
        type: 'message',
        value: card.button('Teams')?.['data'],
        replyToId: card.activityId,
      };

      const answers = await Promise.all(
        Array.from({ length: 50 }, async (_, index) => {
          const at = index % 2;
          return sendRaw((instances[at] as Instance).teams, chats[at] ?? chat, press);
        }),
      );

      const texts = chats.flatMap((one) => one.cards().map(({ text }) => text));
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
      assert.equal(texts.filter((text) => text.includes(CAN_FILE)).length, 1);
      assert.equal(texts.length, 2, texts.join('\n---\n'));
      assert.equal(handOffsIn(dataDir), 1);
    });
  }
});

function handOffsIn(dataDir: string): unknown {
  const database = new Database(join(dataDir, 'filing-desk.db'));
  const row = database.prepare('SELECT count(*) AS count FROM hand_offs').get() as { count: unknown };
  database.close();
  return row.count;
}
