import type { Customer } from '../domain/customer';
import type { Steps } from './in-steps';
import { skeleton } from './look-alikes';
import { fnv } from './fnv';
import { NumberedRows } from './numbered-rows';

/** Which customers' names look alike: keeps a hash of each name's looks, and compares anew those that share it. */
export class Likenesses {
  private constructor(
    private readonly customers: readonly Customer[],
    /** By tenant ID in small letters. */
    private readonly rows: ReadonlyMap<string, number>,
    /** Of each row's looks. */
    private readonly hashes: Uint32Array,
    private readonly byLooks: NumberedRows,
  ) {}

  static *of(customers: readonly Customer[], rows: ReadonlyMap<string, number>): Steps<Likenesses> {
    const hashes = new Uint32Array(customers.length);
    const byLooks = yield* NumberedRows.of(
      customers.length,
      (row) => (hashes[row] = fnv(looksOf(customers[row]))),
    );
    return new Likenesses(customers, rows, hashes, byLooks);
  }

  /** The rows whose name looks like the customer's, its own among them, in ascending order. */
  rowsLike(customer: Customer): readonly number[] {
    const own = this.rowOf(customer);
    const hash = own === undefined ? fnv(looksOf(customer)) : (this.hashes[own] ?? 0);
    const perhaps = this.byLooks.between(hash, hash);
    // Most names look like no other.
    if (perhaps.length === 1 && perhaps[0] === own) return perhaps;
    const looks = looksOf(customer);
    return perhaps.filter((row) => row === own || looksOf(this.customers[row]) === looks);
  }

  /** Where the customer stands, by the very name that it has there. */
  private rowOf({ tenantId, name }: Customer): number | undefined {
    const row = this.rows.get(tenantId.toLowerCase());
    return row !== undefined && this.customers[row]?.name === name ? row : undefined;
  }
}

/** A name of nothing but signs looks like itself only. */
function looksOf(customer: Customer | undefined): string {
  const name = customer?.name ?? '';
  return skeleton(name) || name;
}
