import assert from 'node:assert/strict';
import { followUpEffects } from '../../dialogs/follow-up';
import { noticeIn } from '../../dialogs/notice-items';
import type { NoticeChoice } from '../../dialogs/services';
import type { Chat } from '../../dialogs/turn';
import { aPerson } from '../support/evidence';

const FRIDAY = new Date('2026-11-27T15:00:00Z');
const CHAT: Chat = { reference: { channelId: 'msteams' }, locale: 'de-DE', timeZone: 'Europe/Berlin' };
const ON: NoticeChoice = { followUps: true, endings: false };

function ask(chosen: () => Promise<NoticeChoice>, chat: Chat | undefined) {
  const notices = { of: chosen, change: async () => undefined };
  const services = { notices, clock: { now: () => FRIDAY } };
  return followUpEffects(services, { person: aPerson(), chat }, { id: 'hand-off-1' });
}

describe('following up a hand-off', () => {
  it('is put down for nine o’clock on the next working day, where the person is', async () => {
    const effects = await ask(async () => ON, CHAT);

    const [effect] = effects;
    assert.ok(effect?.kind === 'schedule' && effects.length === 1);
    const { key, dueAt, personId } = effect.item;
    assert.deepEqual(
      [key, dueAt.toISOString(), personId],
      ['followUp/hand-off-1', '2026-11-30T08:00:00.000Z', aPerson().id],
    );
    assert.deepEqual(noticeIn(effect.item), { kind: 'followUp', handOffId: 'hand-off-1', chat: CHAT });
  });

  it('is not done where others read along', async () => {
    assert.deepEqual(await ask(async () => ON, undefined), []);
  });

  it('is not done for somebody who switched it off', async () => {
    assert.deepEqual(await ask(async () => ({ ...ON, followUps: false }), CHAT), []);
  });

  it('is put down while their choice can’t be read: it is looked at again when it is due', async () => {
    const effects = await ask(async () => Promise.reject(new TypeError('the store is away')), CHAT);

    assert.equal(effects.length, 1);
  });
});
