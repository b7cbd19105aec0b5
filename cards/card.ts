/** A finished Adaptive Card: nothing in it is a template any more. */
export interface Card {
  /** The card as JSON, schema 1.5. */
  readonly content: Readonly<Record<string, unknown>>;
  /** One plain sentence for notifications, for clients that show no card and for screen readers. */
  readonly summary: string;
}

/** Ties a question's buttons to one step of one flow, so that an old card can be told from the current one. */
export interface Stamp {
  readonly flow: string;
  readonly step: number;
}
