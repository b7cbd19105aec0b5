/** `code` is stable: `imageWouldFail`. */
export class RehearsalError extends Error {
  override readonly name = 'RehearsalError';
  readonly code = 'imageWouldFail';
}
