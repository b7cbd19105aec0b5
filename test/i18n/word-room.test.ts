import assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/i18n/words';
import { ALL_WORDS, baseOf } from '../support/all-words';
import { wordPlaces, type WordPlace } from '../support/word-places';

interface Room {
  /** Characters altogether. */
  readonly whole: number;
  /** Characters of one word, where the column is so narrow that a longer one would be cut. */
  readonly word?: number;
}

/**
 * The most that fits, measured on a card of 320 px, the narrowest there is: a button on one line, headings on four lines
 * and on three, marks and labels on two lines of their columns, and of a text what is read without losing the thread.
 */
const ROOM: Readonly<Record<WordPlace | 'elsewhere', Room>> = {
  button: { whole: 44 },
  largeHeading: { whole: 96 },
  heading: { whole: 80 },
  mark: { whole: 22, word: 11 },
  label: { whole: 20, word: 10 },
  factTitle: { whole: 24 },
  inputLabel: { whole: 26 },
  placeholder: { whole: 40 },
  choice: { whole: 40 },
  text: { whole: 340 },
  /** In a message to be copied, in a list of Teams' own, in a table. */
  elsewhere: { whole: 340 },
};

/** With what usually stands for its placeholders: a number, a product, a day, a short name. */
function filled(text: string): string {
  return text.replaceAll('{{count}}', '999').replace(/\{\{.+?\}\}/gu, 'x'.repeat(10));
}

function fits(text: string, { whole, word = whole }: Room): boolean {
  return text.length <= whole && text.split(/\s/u).every((one) => one.length <= word);
}

describe('the room for words', () => {
  const places = wordPlaces();

  it('is known for most texts', () => {
    const keys = new Set(ALL_WORDS.en.map(([key]) => baseOf(key)));

    const placed = [...keys].filter((key) => places.has(key));

    assert.ok(placed.length / keys.size > 0.7, `only ${placed.length} of ${keys.size} are on a card`);
  });

  for (const language of LANGUAGES) {
    it(`is enough in ${language}`, () => {
      const over = ALL_WORDS[language].flatMap(([key, text]) => {
        const shown = filled(text);
        const all = places.get(baseOf(key)) ?? new Set(['elsewhere'] as const);
        return [...all].flatMap((place) => (fits(shown, ROOM[place]) ? [] : [`${key}, ${place}: ${shown}`]));
      });

      assert.deepEqual(over, []);
    });
  }
});
