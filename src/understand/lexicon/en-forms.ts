import type { Phrases } from './lexicon';

/** One of each part, in order: every phrase that they make. A part that begins with a comma may be left out. */
export function each(...parts: readonly Phrases[]): Phrases {
  return parts
    .map((part) => part.split(',').map((option) => option.trim()))
    .reduce((phrases, part) => phrases.flatMap((phrase) => part.map((next) => `${phrase} ${next}`.trim())))
    .join(', ');
}
