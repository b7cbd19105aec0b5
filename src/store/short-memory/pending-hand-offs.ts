import type { Logger } from 'pino';
import type { HandOff, HandOffFilter, Settlement } from '../../domain/hand-off';
import type { HandOffLog, HandOffPage } from '../../ports';
import { StoreError } from '../store-error';
import { isOutage } from './is-outage';
import { SecondTry } from './second-try';
import { WaitingHandOff } from './waiting-hand-off';

const MOST_PENDING = 1_000;

/** A hand-off log that takes a record at once and writes it when it can. What concerns logged ones waits for nobody: it fails. */
export class PendingHandOffs implements HandOffLog {
  readonly #pending = new Map<string, WaitingHandOff>();
  readonly #again = new SecondTry(() => (this.#writing = this.#writePending()));
  #writing: Promise<boolean> = Promise.resolve(false);

  constructor(
    private readonly handOffs: HandOffLog,
    private readonly log: Pick<Logger, 'info' | 'warn'>,
  ) {}

  async record(handOff: HandOff): Promise<void> {
    try {
      await this.handOffs.record(handOff);
    } catch (error) {
      if (!isOutage(error) || this.#pending.size >= MOST_PENDING) throw error;
      this.log.warn({ err: error, handOffId: handOff.id }, 'a hand-off could not be logged yet');
      if (!this.#pending.has(handOff.id)) this.#pending.set(handOff.id, new WaitingHandOff(handOff));
      this.#again.later();
    }
  }

  async settle(handOffId: string, personId: string, settlement: Settlement, at: Date): Promise<boolean> {
    const isWaiting = this.#waiting(handOffId, personId)?.settle(settlement, at) ?? false;
    return isWaiting || this.handOffs.settle(handOffId, personId, settlement, at);
  }

  async find(handOffId: string, personId: string): Promise<HandOff | undefined> {
    const waiting = this.#waiting(handOffId, personId)?.handOff;
    if (waiting) return waiting;
    try {
      return await this.handOffs.find(handOffId, personId);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'unreadableRow') throw error;
      this.log.warn({ err: error, handOffId }, 'a hand-off can’t be read: its person goes on without it');
      return undefined;
    }
  }

  /** Only what is logged: what still waits here is listed some seconds after the outage. */
  async list(
    filter: HandOffFilter,
    page: { limit: number; after?: string | undefined },
  ): Promise<HandOffPage> {
    return this.handOffs.list(filter, page);
  }

  async eraseOf(personId: string): Promise<number> {
    return (
      (await this.#drop((handOff) => handOff.personId === personId)) + (await this.handOffs.eraseOf(personId))
    );
  }

  async deleteBefore(moment: Date): Promise<number> {
    return (await this.#drop((handOff) => handOff.at < moment)) + (await this.handOffs.deleteBefore(moment));
  }

  /** How many could not be logged yet. */
  get waiting(): number {
    return this.#pending.size;
  }

  close(): void {
    this.#again.stop();
    if (this.#pending.size === 0) return;
    this.log.warn({ handOffIds: [...this.#pending.keys()] }, 'these hand-offs were never logged');
  }

  #waiting(handOffId: string, personId: string): WaitingHandOff | undefined {
    const waiting = this.#pending.get(handOffId);
    return waiting?.handOff.personId === personId ? waiting : undefined;
  }

  /** Answers how many were waiting. What is being written goes into the log first, so that it is deleted there. */
  async #drop(isMeant: (handOff: HandOff) => boolean): Promise<number> {
    await this.#writing;
    const meant = [...this.#pending.values()].filter(({ handOff }) => isMeant(handOff));
    for (const { handOff } of meant) this.#pending.delete(handOff.id);
    return meant.length;
  }

  /** Answers whether something is left to write. */
  async #writePending(): Promise<boolean> {
    for (const [id, waiting] of this.#pending) {
      try {
        await waiting.writeTo(this.handOffs);
      } catch (error) {
        if (isOutage(error)) return true;
        this.log.warn({ err: error, handOffId: id }, 'a hand-off can never be logged');
      }
      this.#pending.delete(id);
    }
    this.log.info('the hand-offs that were waiting are logged');
    return this.#pending.size > 0;
  }
}
