import { channel } from 'node:diagnostics_channel';
import type { Card } from './card';
import { compileTemplate } from './compile-template';

/** What a template is filled with: flat, complete and already in the reader's language. */
export type CardData = Readonly<Record<string, unknown>>;

type Content = Record<string, unknown>;

/** Hears `{ template }` of every template that is compiled. */
export const compilings = channel('filing-desk.templates.compiled');

/** Hears `{ template, data, content }` of every card that is filled. */
export const fillings = channel('filing-desk.templates.filled');

const known = new WeakMap<object, (data: unknown) => Content>();

/**
 * Turns a template into a function that fills it.
 *
 * The template is compiled at its first use and kept, for all who use it. A template is JSON of ours and never
 * built from data: text that is filled in is not evaluated again, so a customer named `${1+1}` stays that.
 */
export function cardTemplate<Data extends CardData>(template: object): (data: Data, summary: string) => Card {
  return (data, summary) => {
    const content = compiled(template)(data);
    if (fillings.hasSubscribers) fillings.publish({ template, data, content });
    return { content: { ...content, fallbackText: summary }, summary };
  };
}

function compiled(template: object): (data: unknown) => Content {
  const kept = known.get(template);
  if (kept) return kept;
  const made = compileTemplate(template);
  known.set(template, made);
  compilings.publish({ template });
  return made;
}
