import { isPlain, narrowed } from './json-text';
import type { Fill, Filling } from './template-text';

/** Writes what a part of a template comes to. */
export type Write = (...from: Parameters<Fill>) => void;

/** What always stands there is JSON from the beginning. */
export type Part = string | Write;

/** Parts in their order, which always begin with a text. */
export interface InOrder {
  readonly start: string;
  /** All behind it. */
  readonly write: Write;
}

/** Texts that meet become one: each that is added to another costs. */
export function inOrder(parts: readonly Part[]): InOrder {
  const steps: { readonly write: Write; after: string }[] = [];
  let start = '';
  for (const part of parts) {
    const last = steps.at(-1);
    if (typeof part !== 'string') steps.push({ write: part, after: '' });
    else if (last) last.after += part;
    else start += part;
  }
  const write: Write = (data, filling, index) => {
    for (const { write, after } of steps) {
      write(data, filling, index);
      filling.text += after;
    }
  };
  return { start, write };
}

/** Writes a value as JSON. */
export function writeValue(value: unknown, filling: Filling): void {
  if (isPlain(value)) {
    filling.text += `"${value}"`;
    return;
  }
  const json = JSON.stringify(value);
  const text = narrowed(json);
  filling.text += text;
  filling.escapes += text.length - json.length;
}
