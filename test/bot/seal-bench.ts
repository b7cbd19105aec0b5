import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { CardSeals } from '../../src/bot';
import type { DocumentStore } from '../../src/ports';
import { TemporaryStores } from '../store/temporary-store';
import { buttonsOf } from '../support/cards';
import type { Json } from '../support/readable-card';
import { cardWith, occasion } from './sealed-data';

export const DAY = 24 * 60 * 60 * 1000;
export const START = Date.parse('2026-03-02T09:41:00Z');
export const CUSTOMER = '11111111-2222-4333-8444-555555555555';

/** What buttons say: one that pages, one that answers a question. */
export const PAGE = { v: 1, verb: 'whoPage', customer: CUSTOMER, workload: 'teams', page: 2 };
export const ANSWER = { v: 1, flow: 'f', step: 3, verb: 'pickWorkload', workload: 'teams' };

export const nadia = occasion('Nadia', 'a:1');

/** Seals on a store of their own, at a time that the test sets; `close` belongs into `afterEach`. */
export class SealBench {
  now = START;
  /** What was logged. */
  readonly lines: string[] = [];
  private readonly stores = new TemporaryStores();
  readonly store = this.stores.open().documents;
  readonly seals = this.instance();

  close(): void {
    this.stores.clear();
  }

  /** An instance of the product, with nothing in its memory yet. */
  instance(store: DocumentStore = this.store): CardSeals {
    const log = pino({}, { write: (line: string) => void this.lines.push(line) });
    return new CardSeals({ store, clock: { now: () => new Date(this.now) }, randomBytes, log });
  }

  /** The data of a button, as it leaves the bot. */
  async sealed(data: Json, by = this.seals): Promise<Json> {
    const { content } = await by.seal(nadia, cardWith(data));
    return buttonsOf(content)[0]?.['data'] as Json;
  }

  /** What the bot makes of the data of a button. */
  async opened(data: unknown, by = this.seals, who = nadia): Promise<string> {
    return (await by.open(who, data)).kind;
  }

  async keysStored(): Promise<string> {
    return (await this.store.load('keys/cards'))?.body ?? '';
  }
}

/** A store that can't be reached. */
export function away(): DocumentStore {
  const fail = async () => Promise.reject(new TypeError('the store is away'));
  return { load: fail, save: fail, unfinished: fail };
}
