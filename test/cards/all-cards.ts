import type { Words } from '../../src/i18n/words';
import type { Sample } from '../../tools/gallery/gallery-page';
import { samples } from '../../tools/gallery/samples';
import { everyCard } from '../hostile/every-card';

/** Every card with everyday data, and every card function with this text wherever a text comes from outside. */
export function allCards(words: Words, text: string): readonly Sample[] {
  const worst = everyCard(text, words).map(([name, make]) => ({ name: `worst ${name}`, card: make() }));
  return [...samples(words), ...worst];
}
