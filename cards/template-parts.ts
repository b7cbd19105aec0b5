import { isPlain, narrowed } from './json-text';
import type { Fill, Filling } from './template-text';

/** Writes what a part of a template comes to. */
export type Write = (...from: Parameters<Fill>) => void;

/** What always stands there is JSON from the beginning. */
export type Part = string | Write;

/** Texts that meet become one: each that is added to another costs. */
export function inOrder(parts: readonly Part[]): Write {
  const steps: { readonly before: string; readonly write: Write }[] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      steps.push({ before: text, write: part });
      text = '';
    }
  }
  const end = text;
  return (data, filling, index) => {
    for (const { before, write } of steps) {
      filling.text += before;
      write(data, filling, index);
    }
    filling.text += end;
  };
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
