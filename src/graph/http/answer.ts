import { z } from 'zod';
import { GraphError, type GraphErrorCode } from './graph-error';
import type { Operation } from './operations';
import type { WireAnswer } from './transport';

/** Passes a 2xx answer on; every other status is a `GraphError`. */
export function succeeded(operation: Operation, answer: WireAnswer): WireAnswer {
  const { status, retryAfterMs } = answer;
  if (status >= 200 && status < 300) return answer;
  throw new GraphError(codeOf(status), operation, { status, retryAfterMs });
}

function codeOf(status: number): GraphErrorCode {
  // Graph never redirects these calls, so a redirect is somebody else speaking.
  if (status < 400) return 'malformed';
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return 'forbidden';
    case 404:
    case 410:
      return 'notFound';
    case 429:
      return 'throttled';
    case 408:
      return 'serverError';
    case 501:
      return 'unsupported';
    default:
      return status < 500 ? 'unsupported' : 'serverError';
  }
}

/** The body as what Graph documents, or a `GraphError`. A wrong shape is never read as "nothing". */
export function parseAnswer<T>(operation: Operation, { status, text }: WireAnswer, shape: z.ZodType<T>): T {
  const parsed = compiled(shape).safeParse(json(operation, text));
  if (parsed.success) return parsed.data;
  // The path tells where the shape broke, without any of the values.
  const note = `unexpected shape at ${parsed.error.issues[0]?.path.join('.') ?? ''}`;
  throw new GraphError('malformed', operation, { status, note });
}

/** By those that they were made of. */
const made = new WeakMap<z.ZodType, z.ZodType>();

/** The same schema as code of its own, which zod runs several times faster. Made at its first use. */
function compiled<T>(shape: z.ZodType<T>): z.ZodType<T>;
function compiled(shape: z.ZodType): z.ZodType {
  const known = made.get(shape);
  if (known) return known;
  const code = z.compile(shape);
  made.set(shape, code);
  return code;
}

function json(operation: Operation, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text, so it is not kept.
    throw new GraphError('malformed', operation, { note: 'not JSON' });
  }
}
