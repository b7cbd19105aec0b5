import { Template } from 'adaptivecards-templating';
import type { Card } from './card';

/** What a template is filled with: flat, complete and already in the reader's language. */
export type CardData = Readonly<Record<string, unknown>>;

/**
 * Turns a template into a function that fills it.
 *
 * The template is compiled at its first use and kept (compiling costs about twenty times a filling). A
 * template is JSON of ours and never built from data: text that is filled in is not evaluated again, so a
 * customer named `${1+1}` stays that.
 */
export function cardTemplate<Data extends CardData>(json: object): (data: Data, summary: string) => Card {
  let compiled: Template | undefined;
  return (data, summary) => {
    compiled ??= new Template(json);
    const content = compiled.expand({ $root: data }) as Record<string, unknown>;
    return { content: { ...content, fallbackText: summary }, summary };
  };
}
