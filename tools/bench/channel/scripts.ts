import type { Json } from './activity';
import { buttonOn } from './card';
import type { Case } from '../world/world-messages';
import type { Call } from './channel';

/** One turn: what the person does, and all that the bot may say to it. */
export interface Step {
  /** What goes into the activity. `last` is the bot's latest message, `turn` counts from 1 in a conversation. */
  readonly say: (last: Call | undefined, turn: number) => Json;
  /** Texts that the one message of the answer holds. */
  readonly reads: (turn: number) => readonly string[];
  /** How many earlier cards are changed. */
  readonly updates: number;
}

export type Script = readonly Step[];

const NUMBER = '2411220030001234';

/** A request from the first word to Microsoft's number: five cards, three of which are changed once they are used. */
export function fileRequest({ named, customer, product }: Case): Script {
  return [
    { say: says('file a ticket'), reads: () => ['Which customer is the request for?'], updates: 0 },
    { say: says(named), reads: () => [customer, 'Which product has the problem?'], updates: 1 },
    { say: presses(product), reads: () => ['You can file this request.', customer, product], updates: 1 },
    { say: presses('I filed it'), reads: () => [customer, 'What number did Microsoft give'], updates: 0 },
    { say: says(NUMBER), reads: () => ['The ticket number is saved.', customer, NUMBER], updates: 1 },
  ];
}

/** Needs nothing of Graph's but who is speaking. */
export function lookAround(): Script {
  return [{ say: says('help'), reads: () => ['What you can say at any time'], updates: 0 }];
}

/** What an echo is told. */
export function echo(): Script {
  const words = 'file a ticket for Fabrikam about Exchange';
  return [{ say: says(words), reads: (turn) => [`"${turn}: ${words}"`], updates: 0 }];
}

function says(text: string): Step['say'] {
  return () => ({ text });
}

function presses(title: string): Step['say'] {
  return (last) => {
    const button = last && buttonOn(last.activity, title);
    if (!last || !button) return { text: `There is no button "${title}".` };
    const { isExecute, verb, data } = button;
    if (!isExecute) return { value: data, replyToId: last.id };
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    return { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: last.id };
  };
}
