/** The evaluation can't go on; the message says what to do. */
export class EvalError extends Error {
  constructor(
    readonly code: 'arguments' | 'file' | 'sentence' | 'customer',
    sentence: string,
  ) {
    super(sentence);
    this.name = 'EvalError';
  }
}
