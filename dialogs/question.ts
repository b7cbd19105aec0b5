import type { Card, Stamp } from '../cards/card';
import type { Awaitable } from '../src/ports/awaitable';
import type { Turn } from './turn';

/** What came of reading an answer. */
export type Outcome<Slots> =
  | { readonly kind: 'answered'; readonly slots: Slots }
  /** Not an answer yet, but something to go on: ask again with this card. */
  | { readonly kind: 'again'; readonly slots: Slots; readonly card: (stamp: Stamp) => Card };

/**
 * One thing that a form needs to know. Cards and plain text lead to the same `read`, so a person may mix them.
 */
export interface Question<Slots> {
  readonly id: string;
  /** Whether it still has to be asked, given what is known. */
  isOpen(slots: Slots): boolean;
  isAnswered(slots: Slots): boolean;
  ask(turn: Turn, slots: Slots, stamp: Stamp): Awaitable<Card>;
  read(turn: Turn, slots: Slots): Awaitable<Outcome<Slots>>;
  /** What the question's card becomes once it is answered. */
  used(turn: Turn, slots: Slots): Card;
  /** The slots as they were before this answer, for "back". */
  forget(slots: Slots): Slots;
  /** A step back inside the question, from a few offered answers to all of them; undefined where there is none. */
  widen?(slots: Slots): Slots | undefined;
}
