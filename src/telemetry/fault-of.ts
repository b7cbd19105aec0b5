/** A word such as `ECONNRESET` or `throttled`; a sentence might say anything. */
const WORD = /^[A-Za-z]\w{0,40}$/u;

/** What went wrong, in one word: the code of the error, or what it is. Never its message, which may quote. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'string' && WORD.test(code)) return code;
  return WORD.test(error.name) ? error.name : 'Error';
}
