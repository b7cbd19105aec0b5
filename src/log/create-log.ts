import pino, { type Logger } from 'pino';
import { errorFields, type OurErrors } from './error-fields';

export interface LogOptions {
  readonly level: string;
  /** The classes whose messages may be read in the log. */
  readonly ourErrors: OurErrors;
  /** A file descriptor or a path; standard error when left out. */
  readonly to?: number | string;
  /** Goes into every line. */
  readonly fields?: (() => object) | undefined;
}

/** Hidden wherever they stand, should somebody log an object that carries them. */
const HIDDEN = ['authorization', 'token', 'secret', 'password'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.headers.${name}`,
]);

/**
 * The only way to the log. Whatever error is logged, under whatever key, is cut down to what names no person, no
 * customer and no secret; one entry is one line, since JSON encodes line breaks.
 */
export function createLog({ level, ourErrors, to = 2, fields }: LogOptions): Logger {
  return pino(
    {
      level,
      ...(fields && { mixin: () => fields() }),
      redact: { paths: HIDDEN, censor: '[hidden]' },
      // pino's own takes whatever has a message for an error, and adds to it.
      serializers: { err: (fields: unknown) => fields },
      formatters: { log: (fields) => withoutErrors(fields, ourErrors) },
      hooks: {
        // pino takes the error's own message where a line has no text.
        logMethod(args, method) {
          const [fields, text] = args as [unknown, unknown];
          if (typeof fields === 'string' || typeof text === 'string') return method.apply(this, args);
          method.apply(this, [fields, 'without words']);
        },
      },
    },
    pino.destination({ dest: to, sync: true }),
  );
}

function withoutErrors(fields: Record<string, unknown>, ours: OurErrors): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, loggable(key, value, ours)]));
}

/** Anything can be thrown; of what is no error, not even its text is taken over. */
function loggable(key: string, value: unknown, ours: OurErrors): unknown {
  if (value instanceof Error) return errorFields(value, ours);
  return key === 'err' && value !== undefined ? { type: typeof value } : value;
}
