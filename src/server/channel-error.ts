/** Why the Bot Connector was not told. */
export type ChannelErrorCode =
  /** The address is none of Teams': nothing was sent, and no token. */
  | 'hostNotAllowed'
  /** Entra gave the bot no token. */
  | 'noToken'
  /** No connection came about. */
  | 'unreachable'
  /** The connection broke, or no answer came in time: the message may have arrived. */
  | 'unclear'
  /** The turn's time was over before anything was sent. */
  | 'timeLimit'
  /** It answered "not now", and time or attempts ran out. */
  | 'refused'
  /** It answered that it will not, and that trying again is of no use. */
  | 'turnedDown';

const SENTENCES: Record<ChannelErrorCode, string> = {
  hostNotAllowed: 'The Bot Connector was not called: its address is none of Teams.',
  noToken: 'The Bot Connector was not called: the bot got no token from Entra. Check its credentials.',
  unreachable: 'The Bot Connector could not be reached.',
  unclear: 'The Bot Connector did not answer, so the message may have arrived or not.',
  timeLimit: "The Bot Connector was not called: the turn's time was over.",
  refused: 'The Bot Connector did not take the call, and time or attempts ran out.',
  turnedDown: 'The Bot Connector turned the call down.',
};

/** Whether the other side may have taken what was sent: `refused` is "no, and trying again is of no use". */
export type Arrival = 'never' | 'perhaps' | 'refused';

/** A call to the Bot Connector that came to nothing. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError';
  readonly statusCode: number | undefined;

  constructor(
    readonly code: ChannelErrorCode,
    readonly arrival: Arrival,
    { statusCode, ...options }: ErrorOptions & { readonly statusCode?: number } = {},
  ) {
    super(SENTENCES[code], options);
    this.statusCode = statusCode;
  }
}
