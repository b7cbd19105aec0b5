/** Stable, for logs and tests. */
export type CardTemplateErrorCode = 'template.beyond' | 'template.null';

/** A template of ours, or the data that it was given, is one that we don't fill: a mistake in the code. */
export class CardTemplateError extends Error {
  constructor(
    readonly code: CardTemplateErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'CardTemplateError';
  }

  /** A part of the template language that no template of ours has needed so far. */
  static beyond(what: string): CardTemplateError {
    return new CardTemplateError(
      'template.beyond',
      `Templates of cards know names, $data and $when only, not ${what}. Work it out before the card is filled.`,
    );
  }
}
