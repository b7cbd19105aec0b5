import type { z } from 'zod';
import type { Request, Response } from 'restify';
import { answerJson, refuse } from '../answer';
import { admitFromThisMachine } from '../door';
import { readJson, type JsonLimits } from '../read-json';

/** Cards nest deeper than what people send. */
const LIMITS: JsonLimits = { bytes: 256 * 1024, depth: 64, entries: 20_000 };

export type Route = (request: Request, response: Response) => Promise<void>;

/** A route of the local chat: for this machine only, like the unsigned endpoint. */
export function localRoute(route: Route): Route {
  return async (request, response) => {
    const stranger = admitFromThisMachine(request);
    return stranger ? refuse(response, stranger) : route(request, response);
  };
}

/** The same with a JSON body of a known shape. */
export function localJsonRoute<T>(
  schema: z.ZodType<T>,
  route: (request: Request, response: Response, body: T) => Promise<void>,
): Route {
  return localRoute(async (request, response) => {
    const body = await readJson(request, LIMITS);
    if (body.kind === 'refused') return refuse(response, body.status);
    const parsed = schema.safeParse(body.value);
    return parsed.success
      ? route(request, response, parsed.data)
      : answerJson(response, 400, { error: 'The request is not of the expected shape.' });
  });
}

/** A path parameter, decoded by the router. */
export function parameter(request: Request, name: string): string {
  const parameters = request.params as Readonly<Record<string, string | undefined>>;
  return parameters[name] ?? '';
}
