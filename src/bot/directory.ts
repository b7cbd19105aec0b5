import type { Customer } from '../domain/customer';
import type { Awaitable } from '../ports/awaitable';
import { buildDirectoryIndex, type DirectoryIndex } from '../understand';

/** Below this an index is built faster than anybody notices. */
const QUICKLY_BUILT = 5_000;

interface Indexed {
  readonly index: DirectoryIndex;
  readonly isBehind: boolean;
}

interface Built extends Indexed {
  readonly customers: readonly Customer[];
}

/** The index over the list of customers. It costs more than a turn, so one list is indexed once, and one at a time. */
export class Directory {
  private built: Built | undefined;
  private building: Promise<void> | undefined;

  /**
   * The index of this very list. While a long one is being built the one before it answers, and `isBehind` tells that
   * it may lack somebody.
   */
  indexOf(customers: readonly Customer[]): Awaitable<Indexed> {
    return this.built?.customers === customers ? this.built : this.newIndexOf(customers);
  }

  private async newIndexOf(customers: readonly Customer[]): Promise<Indexed> {
    while (this.built?.customers !== customers) {
      this.building ??= this.build(customers).finally(() => (this.building = undefined));
      if (this.built && customers.length > QUICKLY_BUILT) return { index: this.built.index, isBehind: true };
      await this.building;
    }
    return this.built;
  }

  private async build(customers: readonly Customer[]): Promise<void> {
    this.built = { customers, index: await buildDirectoryIndex(customers), isBehind: false };
  }
}
