import type { Card, Stamp } from '../../cards';
import type { AnswerAction } from '../../cards/actions';
import { type Understanding, understand } from '../../src/understand';
import type { Outcome, Question } from '../question';
import { type Slots, withSlots } from '../slots';
import type { Turn } from '../turn';

type ChoiceSlot = 'workload' | 'entraPremium' | 'azureSeller' | 'arrangement';

/** A question with a fixed set of answers: by button, or by saying it. */
export interface Choice<Slot extends ChoiceSlot> {
  readonly slot: Slot;
  readonly isOpen: (slots: Slots) => boolean;
  readonly ask: (turn: Turn, slots: Slots, stamp: Stamp, misunderstood: string | undefined) => Card;
  readonly used: (turn: Turn, value: NonNullable<Slots[Slot]>) => Card;
  readonly fromAction: (action: AnswerAction) => Slots[Slot];
  readonly fromText: (understood: Understanding) => Slots[Slot];
  /** What is no answer yet, and still helps to ask better. */
  readonly hintsIn?: (understood: Understanding) => Partial<Slots> | undefined;
}

export class ChoiceQuestion<Slot extends ChoiceSlot> implements Question<Slots> {
  readonly id: Slot;

  constructor(private readonly choice: Choice<Slot>) {
    this.id = choice.slot;
  }

  isOpen(slots: Slots): boolean {
    return !this.isAnswered(slots) && this.choice.isOpen(slots);
  }

  isAnswered(slots: Slots): boolean {
    return slots[this.choice.slot] !== undefined;
  }

  ask(turn: Turn, slots: Slots, stamp: Stamp): Card {
    return this.choice.ask(turn, slots, stamp, undefined);
  }

  read(turn: Turn, slots: Slots): Outcome<Slots> {
    const { said } = turn;
    const understood = said.kind === 'text' ? understand(said.text) : undefined;
    const value =
      said.kind === 'action'
        ? this.choice.fromAction(said.action)
        : understood && this.choice.fromText(understood);
    if (value !== undefined) {
      return { kind: 'answered', slots: withSlots(slots, { [this.choice.slot]: value }) };
    }
    const hints = understood && this.choice.hintsIn?.(understood);
    const known = hints ? withSlots(slots, hints) : slots;
    // What was understood in part isn't called unknown.
    const typed = said.kind === 'text' && !hints ? said.text : '';
    if (typed) turn.notUnderstood(this.id);
    return { kind: 'again', slots: known, card: (stamp) => this.choice.ask(turn, known, stamp, typed) };
  }

  used(turn: Turn, slots: Slots): Card {
    return this.choice.used(turn, slots[this.choice.slot] as NonNullable<Slots[Slot]>);
  }

  forget(slots: Slots): Slots {
    const { [this.choice.slot]: _answer, ...rest } = slots;
    return rest;
  }
}
