import { ca } from './ca';
import { en } from './en';
import { es } from './es';
import type { Language } from './words';

/** A text by its full key, the plural's ending with it: "who.people_one". */
export type TextEntry = readonly [key: string, text: string];

const MODULES: Readonly<Record<Language, object>> = { en, es, ca };

/** Every text of a language. */
export function textEntries(language: Language): readonly TextEntry[] {
  return leaves(MODULES[language]);
}

function leaves(value: object, path = ''): readonly TextEntry[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner === 'string') return [[path + name, inner] as const];
    return typeof inner === 'object' && inner !== null ? leaves(inner, `${path}${name}.`) : [];
  });
}

const PLURAL = /_(zero|one|two|few|many|other)$/u;

/** The key as the code uses it: without the plural's ending. */
export function baseOf(key: string): string {
  return key.replace(PLURAL, '');
}

/** The plural's ending of a key, if it has one. */
export function formOf(key: string): string | undefined {
  return PLURAL.exec(key)?.[1];
}

/** Names in double braces, in alphabetical order. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(.+?)\}\}/gu)].map(([, name]) => name ?? '').toSorted();
}
