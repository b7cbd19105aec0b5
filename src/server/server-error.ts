/** Why the server did not start. */
export type ServerErrorCode =
  | 'portInUse'
  | 'addressNotUsable'
  | 'unsignedNotLoopback'
  | 'localChatWithIdentity'
  | 'localChatNotLoopback'
  | 'identityIncomplete';

/** The server cannot run like this; the message is one sentence for the person who started it. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  constructor(
    readonly code: ServerErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
