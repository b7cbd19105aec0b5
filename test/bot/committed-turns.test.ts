import assert from 'node:assert/strict';
import { submitRaw } from '../dialogs/raw-activity';
import { speaker } from '../dialogs/use-desk';
import { TemporaryStores } from '../store/temporary-store';
import { startTestDesk, type TestDesk } from '../support/desk';
import type { Chat } from '../support/teams-client';
import { play } from '../support/transcript';

const MOVED_ON = 'This has moved on';
const CAN_FILE = 'You can file this request.';

/** Two instances of the product on one store, as behind a load balancer; one person talks to both. */
describe('two turns at once in one conversation', () => {
  const stores = new TemporaryStores();
  const nadia = speaker('nadia');
  let desks: readonly [TestDesk, TestDesk];
  let chats: readonly [Chat, Chat];
  let count = 0;

  before(async () => {
    const env = { DATA_DIR: stores.folder() };
    desks = [await startTestDesk(env), await startTestDesk(env)];
  });
  after(async () => {
    for (const { teams, desk } of desks) {
      await teams.close();
      await desk.close();
    }
    stores.clear();
  });
  beforeEach(() => {
    const id = `a:both-${(count += 1)}`;
    const [one, other] = desks;
    chats = [one.teams.chat(nadia, 'personal', id), other.teams.chat(nadia, 'personal', id)];
  });

  function textsOf(all: readonly Chat[]): readonly string[] {
    return all.flatMap((chat) => chat.cards().map(({ text }) => text));
  }

  it('a form begun at one instance goes on at the other', async () => {
    await play(chats[0], [{ say: 'file a ticket for Fabrikam' }]);

    await play(chats[1], [{ say: 'teams', reads: [CAN_FILE, 'Fabrikam, Inc.'] }]);
  });

  it('the same button at both instances is answered once, and once as moved on', async () => {
    await play(chats[0], [{ say: 'file a ticket for Fabrikam' }]);
    const card = chats[0].last();
    const data = card.button('Teams')?.['data'];

    const answers = await Promise.all(
      chats.map((chat, index) => submitRaw((desks[index] as TestDesk).teams, chat, data, card)),
    );

    const texts = textsOf(chats);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    assert.equal(texts.filter((text) => text.includes(CAN_FILE)).length, 1);
    assert.equal(texts.filter((text) => text.includes(MOVED_ON)).length, 1);
  });

  it('words at both instances leave a conversation that can go on', async () => {
    await Promise.all(chats.map((chat) => chat.say('file a ticket for Fabrikam')));

    await play(chats[0], [{ say: 'teams', reads: [CAN_FILE] }]);
    await play(chats[1], [{ say: 'who else can file?', reads: ['4 colleagues', 'Teams'] }]);
  });

  it('ten messages at once at one instance are answered one after the other', async () => {
    const [chat] = chats;

    await Promise.all(Array.from({ length: 10 }, () => chat.say('teach me about Azure')));

    assert.equal(textsOf([chat]).filter((text) => text.includes('Support plan')).length, 10);
  });
});
