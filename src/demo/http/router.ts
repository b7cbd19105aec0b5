import type { DemoWorld } from '../world';
import type { Reply } from './reply';

/** One request, as the routes see it. */
export interface Call {
  readonly world: DemoWorld;
  /** The tenant that the caller's token is for. */
  readonly tenantId: string;
  /** Absolute, under the server's own address: next links are made from it. */
  readonly url: URL;
  /** The parsed JSON body of a POST. */
  readonly body: unknown;
  readonly pageSize: number;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** Below `/v1.0`; `{id}` stands for one segment, which is handed over decoded. */
  readonly path: string;
  readonly answer: (call: Call, id: string, innerId: string) => Reply;
}

/** Answers a request from the table of routes; unknown paths and methods as Graph does. */
export function route(routes: readonly Route[], method: string, call: Call): Reply {
  const segments = call.url.pathname.split('/').slice(1).map(decoded);
  const matches = routes.flatMap((candidate) => {
    const ids = match(candidate.path, segments);
    return ids ? [{ candidate, ids }] : [];
  });
  const found = matches.find(({ candidate }) => candidate.method === method);
  if (found) return found.candidate.answer(call, found.ids[0] ?? '', found.ids[1] ?? '');
  return matches.length > 0 ? wrongMethod() : unknownPath(segments);
}

function match(path: string, segments: readonly (string | undefined)[]): readonly string[] | undefined {
  const pattern = `v1.0${path}`.split('/');
  if (pattern.length !== segments.length) return undefined;
  const ids: string[] = [];
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index];
    if (expected === '{id}' && actual) ids.push(actual);
    else if (expected.toLowerCase() !== actual?.toLowerCase()) return undefined;
  }
  return ids;
}

/** `undefined` for a broken escape sequence, which no route matches. */
function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function wrongMethod(): Reply {
  const message = 'Specified HTTP method is not allowed for the request target.';
  return { kind: 'refused', status: 405, code: 'Request_BadRequest', message };
}

function unknownPath(segments: readonly (string | undefined)[]): Reply {
  const message = `Resource not found for the segment '${segments.at(-1) ?? ''}'.`;
  return { kind: 'refused', status: 404, code: 'ResourceNotFound', message };
}
