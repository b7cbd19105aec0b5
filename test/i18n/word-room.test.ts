import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { filled, hasRoom, ROOM, roomOf } from '../../src/i18n/word-room';
import { LANGUAGES } from '../../src/i18n/words';
import { WORD_PLACES_FILE, wordPlacesJson } from '../../tools/organisation/word-places';
import { ALL_WORDS, baseOf } from '../support/all-words';
import { wordPlaces } from '../support/word-places';

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
        return [...all].flatMap((place) =>
          hasRoom(shown, ROOM[place]) ? [] : [`${key}, ${place}: ${shown}`],
        );
      });

      assert.deepEqual(over, []);
    });
  }

  it('is kept with the product as it was found here (else: npm run organisation)', () => {
    assert.equal(readFileSync(WORD_PLACES_FILE, 'utf8'), wordPlacesJson());
  });

  it('is the least of all places where a text stands', () => {
    for (const [key, all] of places) {
      assert.equal(roomOf(key).whole, Math.min(...[...all].map((place) => ROOM[place].whole)), key);
    }
    assert.deepEqual(roomOf('chain.mark.yes'), ROOM.mark);
    assert.deepEqual(roomOf('no.such.key'), { whole: 340 });
  });
});
