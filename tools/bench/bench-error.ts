/** The benchmark can't go on; the message says what to do. */
export class BenchError extends Error {
  constructor(
    readonly code: 'arguments' | 'no-start' | 'wrong-reply' | 'world',
    sentence: string,
  ) {
    super(sentence);
    this.name = 'BenchError';
  }
}
