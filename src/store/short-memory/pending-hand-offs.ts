import type { Logger } from 'pino';
import type { HandOff } from '../../domain/hand-off';
import type { HandOffLog } from '../../ports';
import { isOutage } from './is-outage';
import { SecondTry } from './second-try';

const MOST_PENDING = 1_000;

/** A hand-off log that takes a record at once and writes it when it can. Tickets of others wait for nobody: they fail. */
export class PendingHandOffs implements HandOffLog {
  readonly #pending = new Map<string, HandOff>();
  readonly #again = new SecondTry(() => this.#writePending());

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
      this.#pending.set(handOff.id, handOff);
      this.#again.later();
    }
  }

  async addTicket(handOffId: string, personId: string, ticket: string, at: Date): Promise<boolean> {
    const waiting = this.#waiting(handOffId, personId);
    if (waiting === undefined) return this.handOffs.addTicket(handOffId, personId, ticket, at);
    this.#pending.set(handOffId, { ...waiting, ticket });
    return true;
  }

  async find(handOffId: string, personId: string): Promise<HandOff | undefined> {
    return this.#waiting(handOffId, personId) ?? (await this.handOffs.find(handOffId, personId));
  }

  close(): void {
    this.#again.stop();
    if (this.#pending.size === 0) return;
    this.log.warn({ handOffIds: [...this.#pending.keys()] }, 'these hand-offs were never logged');
  }

  #waiting(handOffId: string, personId: string): HandOff | undefined {
    const waiting = this.#pending.get(handOffId);
    return waiting?.personId === personId ? waiting : undefined;
  }

  /** Answers whether something is left to write. */
  async #writePending(): Promise<boolean> {
    for (const handOff of this.#pending.values()) {
      try {
        await this.handOffs.record(handOff);
      } catch (error) {
        if (isOutage(error)) return true;
        this.log.warn({ err: error, handOffId: handOff.id }, 'a hand-off can never be logged');
      }
      // A ticket that came while it was being written goes in with the next round; recording again changes nothing.
      const now = this.#pending.get(handOff.id);
      this.#pending.delete(handOff.id);
      if (now && now !== handOff && now.ticket !== undefined)
        await this.handOffs.addTicket(now.id, now.personId, now.ticket, now.at).catch(() => undefined);
    }
    this.log.info('the hand-offs that were waiting are logged');
    return this.#pending.size > 0;
  }
}
