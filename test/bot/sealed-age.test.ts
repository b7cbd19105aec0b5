import assert from 'node:assert/strict';
import { speaker } from '../dialogs/use-desk';
import { startTestDesk, type TestDesk } from '../support/desk';
import { play } from '../support/transcript';

const DAY = 24 * 60 * 60 * 1000;

describe('an honest button that has grown old', () => {
  let now: number;
  let desk: TestDesk;

  beforeEach(async () => {
    now = Date.now();
    desk = await startTestDesk({}, { now: () => new Date(now) });
  });
  afterEach(() => desk.close());

  it('works for as long as it should, whichever key sealed it, and has moved on after that', async () => {
    const chat = desk.teams.chat(speaker('nadia'));
    const [first] = await chat.say('hello');
    now += 29 * DAY;
    const [second] = await chat.say('hello');
    await chat.press('Teach me', {}, first);
    now += 2 * DAY;

    await chat.press('Teach me', {}, first);
    assert.match(chat.last().text, /This has moved on/u);
    await chat.press('Teach me', {}, second);

    assert.match(chat.last().text, /Thirteen short topics/u);
  });

  it('of a question is shown anew after a week, and then answered', async () => {
    const chat = desk.teams.chat(speaker('nadia'));
    await play(chat, [{ say: 'file a ticket for Fabrikam', reads: ['Which product'] }]);
    now += 7 * DAY;

    const cards = await chat.press('Teams');

    assert.match(cards[0]?.text ?? '', /This has moved on/u);
    await play(chat, [{ press: 'Teams', reads: ['You can file this request.'] }]);
  });
});
