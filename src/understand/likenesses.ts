import type { Customer } from '../domain/customer';
import type { Steps } from './in-steps';
import { skeleton } from './look-alikes';
import { fnv } from './fnv';
import { NumberedRows } from './numbered-rows';

/** Which customers' names look alike: keeps a hash of each name's looks, and compares anew those that share it. */
export class Likenesses {
  private constructor(
    private readonly customers: readonly Customer[],
    private readonly byLooks: NumberedRows,
  ) {}

  static *of(customers: readonly Customer[]): Steps<Likenesses> {
    const byLooks = yield* NumberedRows.of(customers.length, (row) => fnv(looksOf(customers[row])));
    return new Likenesses(customers, byLooks);
  }

  /** The rows whose name looks like the customer's, its own among them, in ascending order. */
  rowsLike(customer: Customer): readonly number[] {
    const looks = looksOf(customer);
    const hash = fnv(looks);
    return this.byLooks.between(hash, hash).filter((row) => {
      const other = this.customers[row];
      return other === customer || looksOf(other) === looks;
    });
  }
}

/** A name of nothing but signs looks like itself only. */
function looksOf(customer: Customer | undefined): string {
  const name = customer?.name ?? '';
  return skeleton(name) || name;
}
