import { z } from 'zod';

const shape = z.object({ error: z.object({ code: z.string() }) });

/** Why the Bot Connector turned a call down, in its own word: nothing else of its answer is kept. */
export class ChannelReason extends Error {
  override readonly name = 'ChannelReason';

  constructor(readonly code: string) {
    super('The Bot Connector gave a reason.');
  }
}

/** The reason in an answer, if it gives one. */
export function reasonIn(answer: unknown): ChannelReason | undefined {
  const { data } = shape.safeParse(answer);
  return data && new ChannelReason(data.error.code);
}
