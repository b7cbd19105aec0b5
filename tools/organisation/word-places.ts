import { join } from 'node:path';
import { ROOM, type WordPlace } from '../../src/i18n/word-room';
import { wordPlaces } from '../../test/support/word-places';

export const WORD_PLACES_FILE = join(__dirname, '..', '..', 'src', 'i18n', 'word-places.json');

/** The keys of each place that has less room than a text, found by drawing every card. */
export function wordPlacesJson(): string {
  const tight = (Object.keys(ROOM) as (WordPlace | 'elsewhere')[]).filter(
    (place): place is WordPlace => ROOM[place].whole < ROOM.text.whole,
  );
  const places = [...wordPlaces()];
  const keysAt = (place: WordPlace): readonly string[] =>
    places.flatMap(([key, all]) => (all.has(place) ? [key] : [])).toSorted();
  return `${JSON.stringify(Object.fromEntries(tight.map((place) => [place, keysAt(place)])), undefined, 2)}\n`;
}
