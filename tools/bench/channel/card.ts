import type { Json } from './activity';

/** The data of the button with this title on the card of an activity, and how it is pressed. */
export interface Button {
  readonly isExecute: boolean;
  readonly verb: unknown;
  readonly data: Json;
}

export function buttonOn(activity: Json, title: string): Button | undefined {
  const node = find(activity['attachments'], title);
  if (!node) return undefined;
  const { type, verb, data } = node as { type: string; verb?: unknown; data?: Json };
  return { isExecute: type === 'Action.Execute', verb, data: data ?? {} };
}

function find(node: unknown, title: string): Json | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const { type, title: own } = node as { type?: unknown; title?: unknown };
  if (own === title && typeof type === 'string' && type.startsWith('Action.')) return node as Json;
  for (const inner of Object.values(node)) {
    const found = find(inner, title);
    if (found) return found;
  }
  return undefined;
}
