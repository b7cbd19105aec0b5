import assert from 'node:assert/strict';
import { speaker } from '../../dialogs/use-desk';
import type { Chat } from '../../support/teams-client';
import { play } from '../../support/transcript';
import { until } from '../../support/until';
import { FRIDAY, MONDAY, RestartedDesk, TUESDAY } from './restarted-desk';

const DID_YOU = 'Did you file it?';

describe('a notice in a person’s chat, over HTTP', () => {
  let desk: RestartedDesk;

  before(async () => (desk = await RestartedDesk.startOnFriday()));
  after(() => desk?.close());

  /** Everything that has arrived in these chats since Friday, once so much has. */
  async function newest(chats: readonly Chat[], total: number): Promise<readonly string[]> {
    const count = () => chats.reduce((sum, chat) => sum + chat.cards().length, 0);
    await until(() => count() >= total);
    return chats.map((chat) => chat.last().text);
  }

  async function handOffs(who: Parameters<typeof speaker>[0], count: number): Promise<readonly Chat[]> {
    const chats = Array.from({ length: count }, () => desk.teams.chat(speaker(who)));
    for (const chat of chats) await chat.say('file a ticket for Fabrikam about Teams');
    return chats;
  }

  it('asks on the next working day, and its buttons hold', async () => {
    const [filed, withoutNumber, notFiled, snoozed] = (await handOffs('nadia', 4)) as [
      Chat,
      Chat,
      Chat,
      Chat,
    ];
    const chats = [filed, withoutNumber, notFiled, snoozed];

    await desk.restartAt(MONDAY);

    for (const text of await newest(chats, 8)) {
      assert.ok(text.includes(DID_YOU) && text.includes('Fabrikam, Inc.'), text);
    }
    await play(filed, [
      { press: 'I filed it', reads: ['What number did Microsoft give the request?'] },
      { press: 'Save the number', inputs: { ticket: 'SR-4711' }, reads: ['The ticket number is saved.'] },
    ]);
    await play(withoutNumber, [{ press: 'Filed, no number yet', reads: ['Noted: filed.'] }]);
    await play(notFiled, [{ press: 'I didn’t file it', reads: ['Noted: not filed.'] }]);
    await play(snoozed, [{ press: 'Ask me tomorrow', reads: ['I’ll ask again on Tuesday'] }]);
    const before = chats.map((chat) => chat.cards().length);

    await desk.restartAt(TUESDAY);

    await until(() => snoozed.cards().length > (before[3] ?? NaN));
    assert.ok(snoozed.last().text.includes(DID_YOU));
    assert.deepEqual(
      chats.slice(0, 3).map((chat) => chat.cards().length),
      before.slice(0, 3),
    );
  });

  it('understands an answer in words', async () => {
    await desk.restartAt(FRIDAY);
    const [chat] = (await handOffs('nadia', 1)) as [Chat];

    await desk.restartAt(MONDAY);
    await until(() => chat.last().text.includes(DID_YOU));

    await play(chat, [
      {
        say: 'I filed it, the number is 2411220030001234',
        reads: ['The ticket number is saved.', 'Fabrikam'],
      },
    ]);
  });

  it('stops when it is told to', async () => {
    await desk.restartAt(FRIDAY);
    const chats = await handOffs('nadia', 2);
    await desk.restartAt(MONDAY);
    await newest(chats, 4);
    const [one, other] = chats as [Chat, Chat];
    await other.press('Ask me tomorrow');
    await play(one, [{ press: 'Stop these reminders', reads: ['Your reminders'] }]);
    const count = other.cards().length;
    await one.say('file a ticket for Fabrikam about Teams');

    await desk.restartAt(TUESDAY);
    // The first look comes at the start, and takes a fraction of this.
    await new Promise((resolve) => setTimeout(resolve, 1_500));

    assert.equal(other.cards().length, count);
    assert.doesNotMatch(one.last().text, new RegExp(DID_YOU.slice(0, -1), 'u'));
  });

  it('tells leads what ends, and stops when it is told to', async () => {
    await desk.restartAt(FRIDAY);
    const chat = desk.teams.chat(speaker('helen'));
    await chat.say('tell me when relationships end');

    await desk.restartAt(MONDAY);
    await until(() => /relationships? ends? soon/u.test(chat.last().text));

    await play(chat, [
      { press: 'Stop these messages', reads: ['Your reminders', 'Tell me when relationships end'] },
    ]);
  });
});
