import { channel } from 'node:diagnostics_channel';
import type { Card } from './card';
import { compileTemplate, type Filled, type Measure } from './compile-template';
import type { FilledButton } from './template-text';

/** What a template is filled with: flat, complete and already in the reader's language. */
export type CardData = Readonly<Record<string, unknown>>;

/** Hears `{ template }` of every template that is compiled. */
export const compilings = channel('filing-desk.templates.compiled');

/** Hears `{ template, data, content }` of every card that is filled. */
export const fillings = channel('filing-desk.templates.filled');

const known = new WeakMap<object, (data: unknown) => Filled>();

/** Whether a card fits is asked as soon as it is filled, or never; to remember it for all takes longer than to fill them. */
let last: { readonly content: object; readonly measure: () => Measure } | undefined;

/** How much a card takes, if it is the one that was filled last. */
export function measureOf({ content }: Card): Measure | undefined {
  if (last?.content !== content) return undefined;
  const { characters, buttons } = last.measure();
  return { characters: characters + FALLBACK + JSON.stringify(content['fallbackText']).length, buttons };
}

/** Of cards that were filled, as long as nobody took them. */
const buttons = new WeakMap<object, readonly FilledButton[]>();

/**
 * All buttons of a card that is as it was filled, for whoever asks first, who may change them in their place. Of any
 * other card, and of one that has none, undefined: its buttons may be somebody else's as well, and are to be looked for.
 */
export function takeButtons({ content }: Card): readonly FilledButton[] | undefined {
  const taken = buttons.get(content);
  if (taken) buttons.delete(content);
  return taken;
}

/**
 * Turns a template into a function that fills it.
 *
 * The template is compiled at its first use and kept, for all who use it. A template is JSON of ours and never
 * built from data: text that is filled in is not evaluated again, so a customer named `${1+1}` stays that.
 */
export function cardTemplate<Data extends CardData>(template: object): (data: Data, summary: string) => Card {
  let fill: ReturnType<typeof compiled> | undefined;
  return (data, summary) => {
    const filled = (fill ??= compiled(template))(data);
    const { content, measure } = filled;
    if (fillings.hasSubscribers) fillings.publish({ template, data, content: { ...content } });
    // Nobody else has it yet.
    content['fallbackText'] = summary;
    last = { content, measure };
    if (filled.buttons.length > 0) buttons.set(content, filled.buttons);
    return { content, summary };
  };
}

const FALLBACK = ',"fallbackText":'.length;

function compiled(template: object): (data: unknown) => Filled {
  const kept = known.get(template);
  if (kept) return kept;
  const made = compileTemplate(template);
  known.set(template, made);
  compilings.publish({ template });
  return made;
}
