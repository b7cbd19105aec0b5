import type { DialogContext, DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog';
import type { TurnContext } from 'botbuilder';
import type { Card, Stamp } from '../cards/card';
import { usedQuestion } from '../cards';
import type { Ids } from '../src/ports';
import type { Outcome, Question } from './question';
import type { Awaitable } from '../src/ports/awaitable';
import { type Turn, turnOf } from './turn';

/** What a form keeps between turns. Plain JSON: it is saved with the conversation. */
interface FormState<Slots> {
  flow: string;
  /** Counts every asking, so that each card belongs to exactly one moment. */
  step: number;
  slots: Slots;
  /** The question that is open now. */
  asking: string | undefined;
}

/** What a form uses of the context that it runs in. */
export type FormContext = Pick<DialogContext, 'context' | 'activeDialog' | 'endDialog'>;

/**
 * A dialog that asks for what it doesn't know yet and then concludes.
 *
 * It stands in for a waterfall, whose steps can't be skipped, revisited or answered in another order without
 * bookkeeping in every step. Here a form is a list of questions; which one comes next follows from what is known.
 */
export abstract class FormDialog<Slots extends object> extends Dialog<Slots> {
  constructor(
    id: string,
    private readonly ids: Ids,
    private readonly questions: readonly Question<Slots>[],
  ) {
    super(id);
  }

  /** Called once nothing is left to ask. */
  protected abstract conclude(turn: Turn, slots: Slots): Awaitable<void>;

  override beginDialog(dc: FormContext, slots: Slots = {} as Slots): Promise<DialogTurnResult> {
    const state: FormState<Slots> = { flow: this.ids.next(), step: 0, slots, asking: undefined };
    (dc.activeDialog as DialogInstance).state = state;
    return this.advance(dc, state);
  }

  override continueDialog(dc: FormContext): Promise<DialogTurnResult> {
    const state = this.stateOf(dc.activeDialog);
    const question = this.open(state);
    if (!question) return this.advance(dc, state);
    const outcome = question.read(turnOf(dc.context), state.slots);
    return outcome instanceof Promise
      ? outcome.then((read) => this.goOn(dc, state, question, read))
      : this.goOn(dc, state, question, outcome);
  }

  private goOn(
    dc: FormContext,
    state: FormState<Slots>,
    question: Question<Slots>,
    outcome: Outcome<Slots>,
  ): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    state.slots = outcome.slots;
    if (outcome.kind === 'again') {
      turn.dialog = this.id;
      close(turn);
      turn.ask(outcome.card(this.nextStamp(state)));
      return ASKED;
    }
    turn.markUsed(question.used(turn, state.slots), 'pressed');
    return this.advance(dc, state);
  }

  /** Asks the open question once more, with a card of its own. */
  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const state = this.stateOf(instance);
    const question = this.open(state);
    if (!question) return;
    const turn = turnOf(context);
    close(turn);
    turn.ask(await question.ask(turn, state.slots, this.nextStamp(state)));
  }

  /** Whether a card's buttons belong to the question that is open now. */
  isCurrent(instance: DialogInstance, stamp: Stamp): boolean {
    const state = this.stateOf(instance);
    return state.flow === stamp.flow && state.step === stamp.step;
  }

  /** Goes back to the answer before, however it was given. False when there is none: the first question is open. */
  async stepBack(dc: FormContext): Promise<boolean> {
    const state = this.stateOf(dc.activeDialog);
    const slots = this.open(state)?.widen?.(state.slots) ?? this.withoutPreviousAnswer(state);
    if (!slots) return false;
    close(turnOf(dc.context));
    state.slots = slots;
    await this.advance(dc, state);
    return true;
  }

  /** Lays new facts over what is known ("no, I meant Fabrikam") and goes on from there. */
  amend(dc: FormContext, change: (slots: Slots) => Slots): Promise<unknown> {
    const turn = turnOf(dc.context);
    const state = this.stateOf(dc.activeDialog);
    state.slots = change(state.slots);
    close(turn);
    return this.advance(dc, state);
  }

  /** What is known so far, and which question is open. */
  progress(instance: DialogInstance): { readonly slots: Slots; readonly asking: string | undefined } {
    const { slots, asking } = this.stateOf(instance);
    return { slots, asking };
  }

  private advance(dc: FormContext, state: FormState<Slots>): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    turn.dialog = this.id;
    const { slots } = state;
    for (const question of this.questions) {
      if (!question.isOpen(slots)) continue;
      state.asking = question.id;
      return askWith(turn, question.ask(turn, slots, this.nextStamp(state)));
    }
    const concluded = this.conclude(turn, slots);
    return concluded instanceof Promise ? concluded.then(() => dc.endDialog()) : dc.endDialog();
  }

  private nextStamp(state: FormState<Slots>): Stamp {
    state.step += 1;
    return { flow: state.flow, step: state.step };
  }

  private withoutPreviousAnswer({ asking, slots }: FormState<Slots>): Slots | undefined {
    const here = this.questions.findIndex(({ id }) => id === asking);
    const previous = this.questions.slice(0, here).findLast((question) => question.isAnswered(slots));
    return previous?.forget(slots);
  }

  private open(state: FormState<Slots>): Question<Slots> | undefined {
    for (const question of this.questions) if (question.id === state.asking) return question;
    return undefined;
  }

  private stateOf(instance: DialogInstance | undefined): FormState<Slots> {
    return (instance as DialogInstance).state as FormState<Slots>;
  }
}

/** What the SDK is told by every question that is asked: one promise is enough for all of them. */
const ASKED = Promise.resolve(Dialog.EndOfTurn);

function askWith(turn: Turn, card: Awaitable<Card>): Promise<DialogTurnResult> {
  if (card instanceof Promise) return card.then((later) => askWith(turn, later));
  turn.ask(card);
  return ASKED;
}

/** The card of the open question gives way to what follows. */
function close(turn: Turn): void {
  turn.markUsed(usedQuestion(turn.words, { kind: 'closed' }), 'open');
}
