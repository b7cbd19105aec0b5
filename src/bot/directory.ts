import type { Customer } from '../domain/customer';
import { buildDirectoryIndex, type DirectoryIndex } from '../understand';

/** Below this an index is built faster than anybody notices. */
const QUICKLY_BUILT = 5_000;

interface Built {
  readonly customers: readonly Customer[];
  readonly index: DirectoryIndex;
}

/** The index over the list of customers. It costs more than a turn, so one list is indexed once, and one at a time. */
export class Directory {
  private built: Built | undefined;
  private building: Promise<void> | undefined;

  /**
   * The index of this very list. While a long one is being built the one before it answers, and `isBehind` tells that
   * it may lack somebody.
   */
  async indexOf(customers: readonly Customer[]): Promise<{ index: DirectoryIndex; isBehind: boolean }> {
    while (this.built?.customers !== customers) {
      this.building ??= this.build(customers).finally(() => (this.building = undefined));
      if (this.built && customers.length > QUICKLY_BUILT) return { index: this.built.index, isBehind: true };
      await this.building;
    }
    return { index: this.built.index, isBehind: false };
  }

  private async build(customers: readonly Customer[]): Promise<void> {
    this.built = { customers, index: await buildDirectoryIndex(customers) };
  }
}
