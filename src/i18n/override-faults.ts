import { baseOf, formOf, placeholdersIn, textEntries } from './text-entries';
import { boldMarks, textFault } from './text-faults';
import { filled, hasRoom, roomOf } from './word-room';
import type { Language } from './words';

/** What is wrong with one text that should take the place of ours. */
export interface OverrideFault {
  readonly key: string;
  readonly code: 'unknownText' | 'fixedText' | 'placeholders' | 'pluralForms' | 'noRoom' | 'markup';
  readonly fault: string;
}

/** Texts that say the verdict, or that the desk has to understand when they are said to it. */
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/^(?:answer|selfService)\.heading\.|^chain\.mark\.|^who\.(?:people|nobody)/u, 'it says the verdict'],
  [/^source\./u, 'it is a link'],
  [/^export\.fileName$/u, 'it names a file'],
  [/^help\.(?:say\.|journey\.\w+\.say$)|^welcome\.(?:example\.|language$)/u, 'people say it to the bot'],
];

/** Why a text stays as it is. */
function fixedBecause(key: string): string | undefined {
  return FIXED.find(([pattern]) => pattern.test(key))?.[1];
}

/** The keys that may be overridden in a language, each with the text that it has. */
export function overridable(language: Language): ReadonlyMap<string, string> {
  return new Map(textEntries(language).filter(([key]) => fixedBecause(key) === undefined));
}

/** All that is wrong with one language's texts, in their order. */
export function overrideFaults(
  language: Language,
  texts: Readonly<Record<string, string>>,
): readonly OverrideFault[] {
  const originals = overridable(language);
  return Object.entries(texts).flatMap(([key, text]) => {
    const original = originals.get(key);
    if (original === undefined) return [noSuch(language, key)];
    return [
      ...placeholderFaults(key, text, original),
      ...formFaults(key, texts, originals),
      ...roomFaults(key, text),
      ...markupFaults(key, text, original),
    ];
  });
}

function noSuch(language: Language, key: string): OverrideFault {
  const because = fixedBecause(key);
  if (because !== undefined)
    return { key, code: 'fixedText', fault: `it stays as it is, because ${because}` };
  return {
    key,
    code: 'unknownText',
    fault: `there is no such text in "${language}": env/organisation.schema.json lists all`,
  };
}

/** A form that counts one or many may do without the number: "one day". */
function placeholderFaults(key: string, text: string, original: string): readonly OverrideFault[] {
  const wanted = [...new Set(placeholdersIn(original))];
  const named = [...new Set(placeholdersIn(text))];
  const form = formOf(key);
  const mayMiss = form !== undefined && form !== 'other' ? ['count'] : [];
  const mayHave = form === undefined ? wanted : [...wanted, 'count'];
  const missing = wanted.filter((name) => !named.includes(name) && !mayMiss.includes(name));
  const odd = named.filter((name) => !mayHave.includes(name));
  const rest = text.replace(/\{\{\w+\}\}/gu, '');
  return [
    ...missing.map((name) => `placeholder {{${name}}} is missing`),
    ...(odd.length > 0 || /\{\{|\}\}|(?<!\$)\{\w+\}/u.test(rest) ? [onlyThese(mayHave)] : []),
  ].map((fault) => ({ key, code: 'placeholders', fault }));
}

function onlyThese(names: readonly string[]): string {
  if (names.length === 0) return 'this text has no placeholder';
  return `only these placeholders may be in it: ${names.map((name) => `{{${name}}}`).join(', ')}`;
}

/** A counted text is one text: half of it in other words would read as two people talking. */
function formFaults(
  key: string,
  texts: Readonly<Record<string, string>>,
  originals: ReadonlyMap<string, string>,
): readonly OverrideFault[] {
  const base = baseOf(key);
  if (base === key) return [];
  const siblings = [...originals.keys()].filter((one) => one !== key && baseOf(one) === base);
  const missing = siblings.filter((one) => !Object.hasOwn(texts, one));
  if (missing.length === 0) return [];
  return [
    {
      key,
      code: 'pluralForms',
      fault: `all forms of a counted text change together: ${missing.join(', ')} missing`,
    },
  ];
}

function roomFaults(key: string, text: string): readonly OverrideFault[] {
  const room = roomOf(baseOf(key));
  const shown = filled(text);
  if (hasRoom(shown, room)) return [];
  const ofAWord = room.word === undefined ? '' : `, and each word ${room.word}`;
  return [
    {
      key,
      code: 'noRoom',
      fault: `${shown.length} characters: there is room for ${room.whole}${ofAWord} (a placeholder counts as 10)`,
    },
  ];
}

function markupFaults(key: string, text: string, original: string): readonly OverrideFault[] {
  const fault = textFault(text, boldMarks(original));
  return fault === undefined
    ? []
    : [{ key, code: 'markup', fault: `expected a plain line of words: it holds ${fault}` }];
}
