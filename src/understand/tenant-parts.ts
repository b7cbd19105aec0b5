import type { Customer } from '../domain/customer';
import type { Steps } from './in-steps';
import { NumberedRows } from './numbered-rows';

/** Hexadecimal digits that fill a key of 32 bits. */
const DIGITS = 8;
/** Short ones need a decimal digit: "cafe" and "bead" are words. */
const TENANT_PART = /^(?=.*\d|.{6})[0-9a-f]{4,32}$/u;

export function isTenantPart(term: string): boolean {
  return TENANT_PART.test(term);
}

/** Finds rows by the start or the end of the tenant ID, a GUID: keeps eight digits of each, and compares the rest. */
export class TenantParts {
  private constructor(
    private readonly customers: readonly Customer[],
    private readonly byStart: NumberedRows,
    private readonly byEnd: NumberedRows,
  ) {}

  static *of(customers: readonly Customer[]): Steps<TenantParts> {
    const idAt = (row: number): string => digitsOf(customers[row]);
    const byStart = yield* NumberedRows.of(customers.length, (row) => keyOf(idAt(row), '0'));
    const byEnd = yield* NumberedRows.of(customers.length, (row) => keyOf(ending(idAt(row)), '0'));
    return new TenantParts(customers, byStart, byEnd);
  }

  /** Calls back with the rows whose ID starts or ends with a part for which `isTenantPart` holds. */
  each(part: string, found: (row: number) => void): void {
    const [start, end] = [part, ending(part)];
    for (const row of this.byStart.between(keyOf(start, '0'), keyOf(start, 'f'))) {
      if (digitsOf(this.customers[row]).startsWith(part)) found(row);
    }
    for (const row of this.byEnd.between(keyOf(end, '0'), keyOf(end, 'f'))) {
      if (digitsOf(this.customers[row]).endsWith(part)) found(row);
    }
  }
}

function digitsOf(customer: Customer | undefined): string {
  return (customer?.tenantId ?? '').toLowerCase().replaceAll('-', '');
}

/** The last digits, backwards. */
function ending(digits: string): string {
  return [...digits.slice(-DIGITS)].reverse().join('');
}

/** The least or the greatest key, by what fills it up, of all that begin with the digits. */
function keyOf(digits: string, fill: '0' | 'f'): number {
  return Number.parseInt(digits.slice(0, DIGITS).padEnd(DIGITS, fill), 16) || 0;
}
