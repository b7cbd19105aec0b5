import type { Customer } from './customer';
import { CHAIN_LINKS } from './verdict';
import type { BrokenLink, ChainLink } from './verdict';

/** One reason why the person can't file for some customers (Microsoft 365 requests), most frequent first. */
export interface MissingPiece {
  readonly link: ChainLink;
  readonly count: number;
  /** A few of the customers, by name. */
  readonly examples: readonly Customer[];
  /** For link `membership`: the group most of them need, with how many customers it would open. */
  readonly group: { readonly id: string; readonly name: string; readonly opens: number } | undefined;
}

/** A customer for whom the person can't file, and why. */
export interface Blocked {
  readonly customer: Customer;
  readonly broken: BrokenLink;
}

const exampleCount = 3;

const byName = new Intl.Collator('en').compare;

/** What is missing, over all customers for whom the verdict is `blocked`. */
export function missingPieces(blocked: readonly Blocked[]): readonly MissingPiece[] {
  return CHAIN_LINKS.map((link) =>
    toPiece(
      link,
      blocked.filter(({ broken }) => broken.link === link),
    ),
  )
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function toPiece(link: ChainLink, blocked: readonly Blocked[]): MissingPiece {
  const customers = blocked.map(({ customer }) => customer).toSorted((a, b) => byName(a.name, b.name));
  return {
    link,
    count: blocked.length,
    examples: customers.slice(0, exampleCount),
    group: mostWanted(blocked),
  };
}

/** The group that would open the most customers. One without a readable name is of no use in a sentence. */
function mostWanted(blocked: readonly Blocked[]): MissingPiece['group'] {
  const groups = new Map<string, { id: string; name: string; tenants: Set<string> }>();
  for (const { customer, broken } of blocked) {
    for (const { group } of broken.link === 'membership' ? broken.assignments : []) {
      if (group.kind !== 'found') continue;
      const entry = groups.get(group.id) ?? { id: group.id, name: group.name, tenants: new Set() };
      entry.tenants.add(customer.tenantId);
      groups.set(group.id, entry);
    }
  }
  const [best] = [...groups.values()].toSorted(
    (a, b) => b.tenants.size - a.tenants.size || byName(a.name, b.name),
  );
  return best && { id: best.id, name: best.name, opens: best.tenants.size };
}
