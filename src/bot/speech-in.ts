import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Languages } from '../../dialogs/services';
import type { Speech } from '../i18n/speech';
import type { Language, WordsFor } from '../i18n/words';
import { within } from '../ports/within';

/** How long the language may take to be read, in milliseconds: being answered counts for more. */
const PATIENCE_MS = 1_000;

/** Object IDs; what is none has chosen nothing, and is no part of a key. */
const ID = /^[\w-]{1,64}$/u;

const SPEECH = Symbol('filing-desk speech');

export interface SpeechSources {
  readonly languages: Pick<Languages, 'of' | 'known'>;
  readonly log: Pick<Logger, 'warn'>;
  /** With the organisation's own texts; the product's words when left out. */
  readonly wordsFor?: WordsFor | undefined;
}

/**
 * In which language whoever speaks here is answered. It is looked at once a turn: where it isn't known, it is read
 * beside whatever else is read. Never rejects: what can't be read, or not in time, is Teams' own.
 */
export function speechIn(context: TurnContext, sources: SpeechSources): Speech | Promise<Speech> {
  const before = startedIn(context);
  if (before) return before;
  const personId = context.activity.from?.aadObjectId ?? '';
  const known = knownChoiceOf(personId, sources);
  const started =
    known === undefined
      ? chosenBy(personId, sources).then((chosen) => speechOf(context, sources.wordsFor, chosen))
      : speechOf(context, sources.wordsFor, known === 'teams' ? undefined : known);
  context.turnState.set(SPEECH, started);
  return started;
}

/** Undefined where it has to be read. */
function knownChoiceOf(personId: string, { languages }: SpeechSources): Language | 'teams' | undefined {
  return ID.test(personId) ? languages.known?.(personId) : 'teams';
}

/** The same, as far as the turn has come to ask for it: nothing is read. */
export async function speechSoFar(context: TurnContext, wordsFor?: WordsFor): Promise<Speech> {
  return startedIn(context) ?? speechOf(context, wordsFor);
}

/** As Teams is set, where nothing was chosen. */
function speechOf({ activity }: TurnContext, wordsFor: WordsFor | undefined, chosen?: Language): Speech {
  const { locale: teamsLocale } = activity;
  return wordsFor ? { chosen, teamsLocale, wordsFor } : { chosen, teamsLocale };
}

/** The language that somebody chose. Never rejects. */
export async function chosenBy(
  personId: string,
  { languages, log }: SpeechSources,
): Promise<Language | undefined> {
  if (!ID.test(personId)) return undefined;
  try {
    return await within(PATIENCE_MS, languages.of(personId));
  } catch (cause) {
    log.warn({ err: cause }, 'the language that somebody chose could not be read');
    return undefined;
  }
}

function startedIn(context: TurnContext): Speech | Promise<Speech> | undefined {
  return context.turnState.get<Speech | Promise<Speech> | undefined>(SPEECH);
}
