import { z } from 'zod';
import { jsonOf } from '../ports/json-of';
import { isStorable } from './storable-text';

/** An ID as a text that every store keeps: as it is, or as JSON where it holds what would be cut off or replaced. */
export function idText(id: string): string {
  return isStorable(id) && !id.startsWith('"') ? id : JSON.stringify(id);
}

/** Reads what `idText` made. */
export const idIn = z.string().transform((text, context) => {
  const id = text.startsWith('"') ? parsed(text) : text;
  if (id !== undefined) return id;
  context.addIssue('not an ID');
  return z.NEVER;
});

function parsed(text: string): string | undefined {
  return z.string().safeParse(jsonOf(text)).data;
}
