/** Error classes of ours: their messages are sentences of ours, without anything from outside. */
export type OurErrors = readonly (abstract new (...args: never[]) => Error)[];

/** What the log may know of an error. */
export interface ErrorFields {
  readonly type: string;
  readonly code?: string;
  readonly status?: number;
  readonly message?: string;
  /** Where it happened, innermost first. */
  readonly at?: readonly string[];
  readonly cause?: ErrorFields;
}

const MOST_CAUSES = 5;
const MOST_FRAMES = 20;

/** A word such as `ECONNRESET`, `ERR_INVALID_URL` or `AuthenticationError`; a sentence might say anything. */
const WORD = /^[A-Za-z][\w.-]{0,60}$/;

/** A place in a file: `at name (file:line:column)`, or without the name. */
const FRAME = /^\s+at (?:[\w$.<>#[\] ]+ \()?(?:file:\/\/|node:|\/|[A-Z]:\\)[^()\n]*:\d+:\d+\)?$/;

/**
 * An error without what others put into it. Messages of libraries quote what they choked on, and their errors carry
 * the whole request with its token; so only errors of ours keep their message, and no other property is taken over.
 */
export function errorFields(error: Error, ours: OurErrors, depth = 0): ErrorFields {
  const code = wordIn(error, 'code');
  const status = statusOf(error);
  const isOurs = ours.some((known) => error instanceof known);
  const at = framesOf(error);
  return {
    type: WORD.test(error.name) ? error.name : 'Error',
    ...(code && { code }),
    ...(status !== undefined && { status }),
    ...(isOurs && { message: error.message }),
    ...(at.length > 0 && { at }),
    ...(error.cause instanceof Error &&
      depth < MOST_CAUSES && { cause: errorFields(error.cause, ours, depth + 1) }),
  };
}

function wordIn(error: Error, property: string): string | undefined {
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' && WORD.test(value) ? value : undefined;
}

function statusOf(error: Error): number | undefined {
  const status: unknown = Reflect.get(error, 'statusCode') ?? Reflect.get(error, 'status');
  return typeof status === 'number' ? status : undefined;
}

/** The stack begins with the message, which may look like a stack itself: it is taken off first. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const afterMessage = message === '' ? 0 : stack.indexOf(message) + message.length;
  const rest = stack.includes(message) ? stack.slice(afterMessage) : '';
  return rest
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim());
}
