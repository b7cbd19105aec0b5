import { ENVELOPE_VERSION, type AnswerAction, type StandingAction } from '../actions';
import type { Stamp } from '../card';

type WithoutEnvelope<Action, Keys extends PropertyKey> = Action extends unknown ? Omit<Action, Keys> : never;

/** An answer without what its card's stamp adds. */
export type Answer = WithoutEnvelope<AnswerAction, 'v' | 'flow' | 'step'>;

/** A standing action without the version that every button carries. */
export type Standing = WithoutEnvelope<StandingAction, 'v'>;

/** A button as templates expect it: a title and the data that comes back when it is pressed. */
export interface Button {
  readonly title: string;
  /** The same as in `data`: `Action.Execute` needs it outside as well. */
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A button whose title stands on its card more than once, or is short: the tooltip says what it is about. */
export interface ExplainedButton extends Button {
  /** Begins with the title, for whoever hears one instead of the other. Never rendered as Markdown. */
  readonly tooltip: string;
}

/** A button that answers the question of one step of one flow. */
export function answerButton(title: string, { flow, step }: Stamp, answer: Answer): Button {
  return { title, verb: answer.verb, data: { v: ENVELOPE_VERSION, flow, step, ...answer } };
}

/** A button whose answer is what the person puts into the input of its card. */
export function inputButton(
  title: string,
  { flow, step }: Stamp,
  verb: 'pickCustomer' | 'giveTicket',
): Button {
  return { title, verb, data: { v: ENVELOPE_VERSION, flow, step, verb } };
}

/** A button that means the same however old its card is. */
export function standingButton(title: string, action: Standing): Button {
  return { title, verb: action.verb, data: { v: ENVELOPE_VERSION, ...action } };
}
