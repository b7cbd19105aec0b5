import { channel } from 'node:diagnostics_channel';
import { compileTemplate, type FillTemplate } from './compile-template';
import { FilledCard } from './filled-card';

/** What a template is filled with: flat, complete and already in the reader's language. */
export type CardData = Readonly<Record<string, unknown>>;

/** Hears `{ template }` of every template that is compiled. */
export const compilings = channel('filing-desk.templates.compiled');

/** Hears `{ template, data, content }` of every card that is filled. */
export const fillings = channel('filing-desk.templates.filled');

const known = new WeakMap<object, FillTemplate>();

/**
 * Turns a template into a function that fills it. What the client shows where it can't show the card is the summary,
 * unless it is given.
 *
 * The template is compiled at its first use and kept, for all who use it. A template is JSON of ours and never
 * built from data: text that is filled in is not evaluated again, so a customer named `${1+1}` stays that.
 */
export function cardTemplate<Data extends CardData>(
  template: object,
): (data: Data, summary: string, fallbackText?: string) => FilledCard {
  let fill: FillTemplate | undefined;
  return (data, summary, fallbackText = summary) => {
    fill ??= compiled(template);
    if (fillings.hasSubscribers) {
      fillings.publish({ template, data, content: new FilledCard(summary, fill(data)).content });
    }
    return new FilledCard(summary, fill(data, fallbackText));
  };
}

function compiled(template: object): FillTemplate {
  const kept = known.get(template);
  if (kept) return kept;
  const made = compileTemplate(template);
  known.set(template, made);
  compilings.publish({ template });
  return made;
}
