import { randomBytes, randomUUID } from 'node:crypto';
import pino from 'pino';
import { CardSeals } from '../../src/bot';
import type { Occasion } from '../../src/bot/card-seals';
import type { Clock } from '../../src/ports';
import { openStore } from '../../src/store';
import { buttonsOf } from '../support/cards';
import type { Json } from '../support/readable-card';
import type { Chat } from '../support/teams-client';

const systemClock: Clock = { now: () => new Date() };

/** Whoever speaks in a chat, as far as a seal is concerned. */
export function occasion(person: string, conversation: string): Occasion {
  return {
    from: { id: `29:${person}`, aadObjectId: person },
    conversation: { id: conversation },
  } as Occasion;
}

/** A card with one button. */
export function cardWith(data: unknown): { content: Json; summary: string } {
  return { content: { type: 'AdaptiveCard', actions: [{ type: 'Action.Submit', data }] }, summary: 'One.' };
}

/**
 * Data with a seal that holds, as only the product itself could make: with the keys out of its store. What stands
 * behind the seals has to hold without them.
 */
export async function sealedData(dataDir: string, chat: Chat, data: unknown): Promise<unknown> {
  const ids = { next: () => randomUUID() };
  const store = openStore({ dataDir, clock: systemClock, ids });
  const log = pino({ level: 'silent' });
  const seals = new CardSeals({ store: store.documents, clock: systemClock, randomBytes, log });
  const { content } = await seals.seal(occasion(chat.speaker.id, chat.id), cardWith(data));
  store.close();
  return buttonsOf(content)[0]?.['data'];
}
