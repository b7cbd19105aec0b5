import type { Button } from './buttons';

/** A step of a list whose order matters. */
export interface NumberedStep {
  readonly number: string;
  readonly text: string;
}

const NONE: readonly never[] = [];

/** The texts that are there, for a template that repeats an element for each. */
export function lines(...texts: readonly (string | false | undefined)[]): readonly string[] {
  return texts.filter((text): text is string => typeof text === 'string' && text !== '');
}

/** The same of a list of texts. Nearly always all are there, and the list is as good as a copy. */
export function linesOf(texts: readonly string[]): readonly string[] {
  return texts.includes('') ? texts.filter((text) => text !== '') : texts;
}

/** The same of one text. Most places for texts are empty on most cards: all of those share one list. */
export function line(text: string | false | undefined): readonly string[] {
  return text ? [text] : NONE;
}

/** 1, 2, 3. Without a full stop, which would make a Markdown list of every single line. */
export function numbered(texts: readonly string[]): readonly NumberedStep[] {
  return texts.map((text, index) => ({ number: `${index + 1}`, text }));
}

/** One row of buttons for a template that repeats rows; an empty row leaves no gap. */
export function buttonRows(
  ...rows: readonly (readonly Button[])[]
): readonly { readonly buttons: readonly Button[] }[] {
  return rows.flatMap((buttons) => (buttons.length > 0 ? [{ buttons }] : []));
}

/** Teams makes a list of this, with its own indent. */
export function numberedList(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** The same with dots. */
export function dottedList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
