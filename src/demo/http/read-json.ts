import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Refusal } from './reply';
import { badRequest } from './reply';

export type JsonBody = { readonly kind: 'json'; readonly value: unknown } | Refusal;

/** The JSON body of a request; `undefined` when there is none. */
export async function readJson(request: IncomingMessage): Promise<JsonBody> {
  try {
    const body = await text(request);
    return { kind: 'json', value: body === '' ? undefined : JSON.parse(body) };
  } catch {
    return badRequest('Unable to read JSON request payload. Please ensure payload is of valid JSON format.');
  }
}
