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
  readonly languages: Pick<Languages, 'of'>;
  readonly log: Pick<Logger, 'warn'>;
  /** With the organisation's own texts; the product's words when left out. */
  readonly wordsFor?: WordsFor | undefined;
}

/**
 * In which language whoever speaks here is answered. It is read once a turn, beside whatever else is read. Never
 * rejects: what can't be read, or not in time, is Teams' own.
 */
export function speechIn(context: TurnContext, sources: SpeechSources): Promise<Speech> {
  const known = startedIn(context);
  if (known) return known;
  const { from } = context.activity;
  const usual = speechOf(context, sources.wordsFor);
  const started = chosenBy(from?.aadObjectId ?? '', sources).then((chosen) => ({ ...usual, chosen }));
  context.turnState.set(SPEECH, started);
  return started;
}

/** The same, as far as the turn has come to ask for it: nothing is read. */
export async function speechSoFar(context: TurnContext, wordsFor?: WordsFor): Promise<Speech> {
  return startedIn(context) ?? speechOf(context, wordsFor);
}

/** As Teams is set. */
function speechOf({ activity }: TurnContext, wordsFor: WordsFor | undefined): Speech {
  return { chosen: undefined, teamsLocale: activity.locale, ...(wordsFor && { wordsFor }) };
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

function startedIn(context: TurnContext): Promise<Speech> | undefined {
  return context.turnState.get<Promise<Speech> | undefined>(SPEECH);
}
