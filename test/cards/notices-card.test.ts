import assert from 'node:assert/strict';
import { type NoticesView, noticesCard } from '../../cards';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, HOSTILE, textOf } from '../support/cards';
import { sayings } from './button-sayings';

const words = wordsFor('en-GB');
const timeZone = 'Europe/Madrid';

describe('noticesCard', () => {
  const on = { v: 1, verb: 'setNotices' };
  const table: readonly (readonly [string, NoticesView['choice'], NoticesView['leader'], RegExp, object])[] =
    [
      [
        'both on, for a lead',
        { followUps: true, endings: true },
        'lead',
        /Did you file it\?\n✓ On\n[^]*end soon\n✓ On\n/,
        {
          'Stop these reminders': { ...on, followUps: 'off' },
          'Stop these messages': { ...on, endings: 'off' },
        },
      ],
      [
        'both off, for a lead',
        { followUps: false, endings: false },
        'lead',
        /Did you file it\?\nOff\n[^]*end soon\nOff\n/,
        {
          'Remind me': { ...on, followUps: 'on' },
          'Tell me when relationships end': { ...on, endings: 'on' },
        },
      ],
      [
        'one for leads, which others can’t start',
        { followUps: true, endings: false },
        'notLead',
        /end soon\nOff\n[^]*These are for leads, because they concern every customer\.$/,
        { 'Stop these reminders': { ...on, followUps: 'off' } },
      ],
      [
        'one that was started by somebody who is no lead any more',
        { followUps: true, endings: true },
        'notLead',
        /end soon\n✓ On\n[^]*You are not a lead now, so nothing is sent\.$/,
        {
          'Stop these reminders': { ...on, followUps: 'off' },
          'Stop these messages': { ...on, endings: 'off' },
        },
      ],
      [
        'that it isn’t known who is a lead',
        { followUps: true, endings: false },
        'unknown',
        /end soon\nOff\n[^]*could not be checked: try again in a minute\.$/,
        { 'Stop these reminders': { ...on, followUps: 'off' } },
      ],
    ];
  for (const [name, choice, leader, expected, switches] of table) {
    it(`shows ${name}`, () => {
      const card = noticesCard(words, { choice, leader, timeZone });

      const { 'My requests': _mine, ...said } = sayings(card);
      checkCard(card);
      assert.match(textOf(card), expected);
      assert.deepEqual(said, switches);
    });
  }

  it('says when they come, on whose clock', () => {
    const card = noticesCard(words, {
      choice: { followUps: true, endings: false },
      leader: 'lead',
      timeZone,
    });

    assert.match(textOf(card), /on working days at 09:00 \(Europe\/Madrid\)\./);
  });

  for (const hostile of [...HOSTILE, '"'.repeat(200), '\\'.repeat(200)]) {
    it(`keeps ${JSON.stringify(hostile).slice(0, 40)} harmless, and fits`, () => {
      const text = `CANARY ${hostile}`;

      const choice = { followUps: true, endings: true };

      const card = noticesCard(words, { choice, leader: 'lead', timeZone: text });

      checkCard(card, { foreign: ['CANARY'] });
    });
  }
});
