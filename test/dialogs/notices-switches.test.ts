import assert from 'node:assert/strict';
import { noticeIn } from '../../dialogs/notice-items';
import type { ScheduledItem } from '../../src/ports';
import type { Chat } from '../support/teams-client';
import { play } from '../support/transcript';
import { scheduledIn } from './record';
import { type DemoName, speaker, useDesk } from './use-desk';

const FILE = { say: 'file a ticket for Fabrikam about Teams', reads: ['You can file this request.'] };
/** A Monday morning in Berlin: the next working day is Tuesday. */
const NOW = new Date('2026-11-23T08:00:00.000Z');
const TUESDAY = '2026-11-24T08:00:00.000Z';

describe('reminders', () => {
  const desk = useDesk({}, { clock: { now: () => NOW } });

  function chat(name: DemoName): Chat {
    const own = desk.chat(name);
    own.timeZone = 'Europe/Berlin';
    return own;
  }

  async function of(name: DemoName, kind: 'followUp' | 'endings'): Promise<readonly ScheduledItem[]> {
    const { id } = speaker(name);
    return [...(await scheduledIn(desk.dataDir)).values()].filter(
      (item) => item.personId === id && noticeIn(item)?.kind === kind,
    );
  }

  it('are shown, with what is on', async () => {
    await play(chat('nadia'), [
      {
        say: 'my reminders',
        reads: ['Your reminders', '09:00 (Europe/Berlin)', '✓ On', 'These are for leads'],
        offers: ['Stop these reminders'],
      },
    ]);
  });

  it('are in UTC where the client tells no time zone, or one that isn’t', async () => {
    for (const timeZone of [undefined, 'Mars/Phobos', '']) {
      const own = desk.chat('nadia');
      own.timeZone = timeZone;
      await play(own, [{ say: 'my reminders', reads: ['09:00 (UTC)'] }]);
    }
  });

  it('of a request are put down for the next working day, where and when the person is', async () => {
    const own = chat('tomas');
    await play(own, [FILE]);

    const [item, ...others] = await of('tomas', 'followUp');

    assert.ok(item);
    assert.deepEqual([item.dueAt.toISOString(), others], [TUESDAY, []]);
    const notice = noticeIn(item);
    assert.deepEqual([notice?.chat.locale, notice?.chat.timeZone], ['en-GB', 'Europe/Berlin']);
    assert.match(JSON.stringify(notice?.chat.reference), new RegExp(own.id, 'u'));
    assert.doesNotMatch(item.body, /Tomás|Fabrikam/u);
  });

  it('of a request in a channel are none: there is no private place for them', async () => {
    const channel = desk.teams.chat(speaker('helen'), 'channel', '19:reminders@thread.tacv2');
    await channel.say('<at>Filing Desk</at> file a ticket for Fabrikam about Teams');

    await channel.press('Check for me');

    assert.deepEqual(await of('helen', 'followUp'), []);
  });

  it('of a request are taken back once the number is told', async () => {
    await play(chat('ravi'), [FILE, { press: 'I filed it' }, { say: '2411220030001234' }]);

    assert.deepEqual(await of('ravi', 'followUp'), []);
  });

  it('are not put down while they are switched off', async () => {
    const own = chat('ravi');
    await play(own, [{ say: 'stop the reminders', reads: ['Your reminders', 'Off'], offers: ['Remind me'] }]);
    await play(own, [FILE]);
    const whileOff = await of('ravi', 'followUp');

    await play(own, [{ press: 'Remind me', reads: ['✓ On'] }, FILE]);

    assert.deepEqual([whileOff.length, (await of('ravi', 'followUp')).length], [0, 1]);
  });

  it('can be put off until tomorrow', async () => {
    const own = chat('nadia');
    await play(own, [{ say: 'remind me tomorrow', reads: ['Your reminders'] }, FILE]);

    await play(own, [{ say: 'remind me tomorrow', reads: ['I’ll ask again on Tuesday', '24 Nov 2026'] }]);

    const [item, ...others] = await of('nadia', 'followUp');
    assert.deepEqual([item?.dueAt.toISOString(), others], [TUESDAY, []]);
  });

  it('can’t be put off while they are off, which is said', async () => {
    await play(chat('tomas'), [
      FILE,
      { say: 'stop the reminders' },
      { say: 'remind me tomorrow', reads: ['Your reminders', 'Off'], never: ['I’ll ask again'] },
      { say: 'start the reminders', reads: ['✓ On'] },
    ]);
  });

  describe('of relationships that end', () => {
    it('are for leads', async () => {
      await play(chat('nadia'), [
        { say: 'tell me when relationships end', reads: ['This is for leads'] },
        { say: 'my reminders', reads: ['Off'] },
      ]);

      assert.deepEqual(await of('nadia', 'endings'), []);
    });

    it('begin on the next working day, and are put down once however often it is said', async () => {
      const helen = chat('helen');
      await play(helen, [
        { say: 'tell me when relationships end', offers: ['Stop these messages'] },
        { say: 'tell me when relationships end', reads: ['✓ On'] },
      ]);

      const items = await of('helen', 'endings');

      assert.deepEqual(
        items.map(({ dueAt }) => dueAt.toISOString()),
        [TUESDAY],
      );
    });

    it('stop when they are told to', async () => {
      await play(chat('helen'), [{ say: 'stop telling me when relationships end', reads: ['Off'] }]);

      assert.deepEqual(await of('helen', 'endings'), []);
    });
  });

  it('are switched in one’s own chat only', async () => {
    const channel = desk.teams.chat(speaker('nadia'), 'channel', '19:switches@thread.tacv2');
    await channel.say('<at>Filing Desk</at> stop the reminders');

    const [card] = await channel.press('Check for me');

    assert.match(card?.text ?? '', /our personal chat/u);
  });
});
