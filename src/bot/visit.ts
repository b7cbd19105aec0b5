import type { TurnContext } from 'botbuilder';
import type { CardAction } from '../../cards/actions';
import type { Said } from '../../dialogs/turn';
import type { Person } from '../domain/person';
import type { Speech } from '../i18n/speech';
import type { FileUploads } from '../ports';
import { type Incoming, type Place, textOf } from './incoming';

/** One person's turn, as far as it is known before any state is loaded. */
export interface Visit {
  readonly context: TurnContext;
  readonly incoming: Incoming;
  readonly place: Place;
  readonly person: Person;
  /** Read beside everything else, where it isn't known, and awaited when there is something to say. */
  readonly speech: Speech | Promise<Speech>;
  /** The button that was pressed, if its seal holds. */
  readonly pressed: CardAction | undefined;
  readonly files: FileUploads;
}

export function saidIn({ incoming, pressed }: Visit): Said {
  if (pressed?.kind === 'answer') return { kind: 'action', action: pressed.action };
  return { kind: 'text', text: textOf(incoming) };
}
