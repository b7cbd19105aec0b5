/** What can go wrong in a turn by nobody's fault; the sentence says what to do. */
export class BotError extends Error {
  constructor(
    readonly code: 'conversationBusy' | 'cardKeysBusy' | 'noticesBusy' | 'languageBusy',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'BotError';
  }
}
