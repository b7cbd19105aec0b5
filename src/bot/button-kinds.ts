import type { Card } from '../../cards';
import { isTelling } from './log-actions';

type Json = Readonly<Record<string, unknown>>;

/** Marks the data of buttons whose answers stay in place. It isn't sealed: it decides about no more than that. */
const STAYS = 'inPlace';

/**
 * The same card with buttons that are all answered in its place, and so on for the cards that follow: where a card was
 * inserted, the bot need not be part of the conversation, and a message of its own would never get there. So there is
 * no `Action.Submit` to fall back on, either.
 */
export function stayingInPlace(card: Card): Card {
  return changed(card, (action) => {
    const data: Json = { ...dataOf(action), [STAYS]: true };
    return { ...withoutFallback(action), type: 'Action.Execute', verb: data['verb'], data };
  });
}

export function staysInPlace(data: unknown): boolean {
  return isRecord(data) && data[STAYS] === true;
}

/**
 * The same card for one viewer in a shared place: telling what became of a request, or that an answer was wrong, is
 * answered in its place.
 */
export function tellingInPlace(card: Card): Card {
  return changed(card, (action) => {
    const { verb } = dataOf(action);
    if (action['type'] === 'Action.Execute' || !isTelling(verb)) return action;
    const { title, data } = action;
    return { ...action, type: 'Action.Execute', verb, fallback: { type: 'Action.Submit', title, data } };
  });
}

/** The same card for a dialog, whose buttons all send what they say: dialogs know no `Action.Execute`. */
export function forDialog(card: Card): Card {
  return changed(card, ({ verb: _verb, ...action }) => ({
    ...withoutFallback(action),
    type: 'Action.Submit',
  }));
}

function changed({ content, summary }: Card, change: (action: Json) => Json): Card {
  return { content: changedIn(content, change) as Json, summary };
}

function changedIn(node: unknown, change: (action: Json) => Json): unknown {
  if (Array.isArray(node)) return node.map((item) => changedIn(item, change));
  if (!isRecord(node)) return node;
  if (node['type'] === 'Action.Submit' || node['type'] === 'Action.Execute') return change(node);
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, changedIn(inner, change)]));
}

function withoutFallback({ fallback: _fallback, ...rest }: Json): Json {
  return rest;
}

function dataOf({ data }: Json): Json {
  return isRecord(data) ? data : {};
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
