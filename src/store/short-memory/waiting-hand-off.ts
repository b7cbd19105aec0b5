import type { HandOff, Settlement } from '../../domain/hand-off';
import type { HandOffLog } from '../../ports';

/** A hand-off that isn't logged yet, and what its person told of it meanwhile. Works as the log will once it has it. */
export class WaitingHandOff {
  readonly #told: { readonly settlement: Settlement; readonly at: Date }[] = [];
  #now: HandOff;
  #isWritten = false;

  constructor(private readonly recorded: HandOff) {
    this.#now = recorded;
  }

  get handOff(): HandOff {
    return this.#now;
  }

  /** False once it is in the log, which must be told then. */
  settle(settlement: Settlement, at: Date): boolean {
    if (this.#isWritten) return false;
    const last = this.#told.at(-1);
    if (last && at < last.at) return true;
    this.#told.push({ settlement, at });
    const ticket = settlement.outcome === 'filed' ? settlement.ticket : undefined;
    this.#now = { ...this.#now, outcome: settlement.outcome, ticket: ticket ?? this.#now.ticket };
    return true;
  }

  /** Also what is told while it writes. Doing it again after a failure is harmless. */
  async writeTo(handOffs: HandOffLog): Promise<void> {
    const { id, personId } = this.recorded;
    await handOffs.record(this.recorded);
    for (const { settlement, at } of this.#told) await handOffs.settle(id, personId, settlement, at);
    this.#isWritten = true;
  }
}
