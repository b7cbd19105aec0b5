import WORD_PLACES from './word-places.json';

/** Where on a card words stand, as far as it decides how much room they have. */
export type WordPlace =
  | 'button'
  | 'largeHeading'
  | 'heading'
  | 'mark'
  | 'label'
  | 'factTitle'
  | 'inputLabel'
  | 'placeholder'
  | 'choice'
  | 'text';

export interface Room {
  /** Characters altogether. */
  readonly whole: number;
  /** Characters of one word, where the column is so narrow that a longer one would be cut. */
  readonly word?: number;
}

/**
 * The most that fits, measured on a card of 320 px, the narrowest there is: a button on one line, headings on four lines
 * and on three, marks and labels on two lines of their columns, and of a text what is read without losing the thread.
 */
export const ROOM: Readonly<Record<WordPlace | 'elsewhere', Room>> = {
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

/** Places with less room than a text has; a test holds the table of keys to what is drawn. */
const TIGHT: Readonly<Record<string, readonly string[]>> = WORD_PLACES;

/** The room of a key, without the plural's ending: the least of all places where it stands. */
export function roomOf(key: string): Room {
  const rooms = placesOf(key).map((place) => ROOM[place]);
  const words = rooms.flatMap(({ word }) => word ?? []);
  return {
    whole: Math.min(ROOM.text.whole, ...rooms.map(({ whole }) => whole)),
    ...(words.length > 0 && { word: Math.min(...words) }),
  };
}

function placesOf(key: string): readonly WordPlace[] {
  return (Object.keys(ROOM) as WordPlace[]).filter((place) => TIGHT[place]?.includes(key));
}

/** With what usually stands for its placeholders: a number, a product, a day, a short name. */
export function filled(text: string): string {
  return text.replaceAll('{{count}}', '999').replace(/\{\{.+?\}\}/gu, 'x'.repeat(10));
}

/** Whether a text, filled, has enough room. */
export function hasRoom(text: string, { whole, word = whole }: Room): boolean {
  return text.length <= whole && text.split(/\s/u).every((one) => one.length <= word);
}
