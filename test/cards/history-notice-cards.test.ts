import assert from 'node:assert/strict';
import { type Card, exportCard, leadsOnlyCard, requestsUnknownCard } from '../../cards';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, textOf, titlesOf } from '../support/cards';

const words = wordsFor('en-GB');

describe('notices about the log', () => {
  const table: readonly (readonly [string, Card, RegExp, readonly string[]])[] = [
    [
      'that everybody’s history is for leads',
      leadsOnlyCard(words, { what: 'history' }),
      /^This is for leads\nOnly leads see what colleagues filed\. [^]*If you should be a lead, ask/,
      ['My requests'],
    ],
    [
      'that the export is for leads',
      leadsOnlyCard(words, { what: 'export' }),
      /^This is for leads\nOnly leads can export[^]*If you should be a lead, ask/,
      ['My requests'],
    ],
    [
      'that endings are for leads',
      leadsOnlyCard(words, { what: 'endings' }),
      /^This is for leads\nOnly leads are told when relationships end[^]*If you should be a lead, ask/,
      ['Am I ready?', 'My reminders'],
    ],
    [
      'that a file is for the personal chat',
      exportCard(words, { kind: 'elsewhere' }),
      /personal chat\n[^]*Ask me for it in our own chat\.$/,
      [],
    ],
    [
      'that nothing fits',
      exportCard(words, { kind: 'nothing' }),
      /^There is nothing to export\n[^]*Choose other dates, or clear the filter\.$/,
      ['History'],
    ],
    [
      'that the file was declined',
      exportCard(words, { kind: 'declined' }),
      /^No file was saved\n[^]*You can export again/,
      ['History'],
    ],
    [
      'that the file failed',
      exportCard(words, { kind: 'failed' }),
      /^The file could not be saved\nNothing is lost[^]*Try again in a minute\.$/,
      ['History'],
    ],
    [
      'that the log can’t be read',
      requestsUnknownCard(words),
      /^I can’t read the log right now\nThis says nothing about what is in it\.[^]*Try again in a minute\.$/,
      ['My requests', 'File a request'],
    ],
  ];

  for (const [name, card, expected, buttons] of table) {
    it(`say ${name}, and the next step`, () => {
      checkCard(card);
      assert.match(textOf(card), expected);
      assert.deepEqual(titlesOf(card), buttons);
    });
  }
});
