import { ca } from '../../src/i18n/ca';
import { en } from '../../src/i18n/en';
import { es } from '../../src/i18n/es';
import type { Language } from '../../src/i18n/words';

export type WordEntry = readonly [key: string, text: string];

/** Every text of every language, by its full key. */
export const ALL_WORDS: Readonly<Record<Language, readonly WordEntry[]>> = {
  en: leaves(en),
  es: leaves(es),
  ca: leaves(ca),
};

const PLURAL = /_(zero|one|two|few|many|other)$/u;

/** The key as the code uses it: without the plural's ending. */
export function baseOf(key: string): string {
  return key.replace(PLURAL, '');
}

/** The plural's ending of a key, if it has one. */
export function formOf(key: string): string | undefined {
  return PLURAL.exec(key)?.[1];
}

export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(.+?)\}\}/gu)].map(([, name]) => name ?? '').toSorted();
}

function leaves(value: object, path = ''): readonly WordEntry[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'string' ? [[path + name, inner] as const] : leaves(inner as object, `${path}${name}.`),
  );
}
