import type { Customer } from './customer';
import type { AssignedGroup } from './evidence';
import { CHAIN_LINKS } from './verdict';
import type { ChainLink } from './verdict';

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
  readonly link: ChainLink;
  /** For link `membership`: those that would do. */
  readonly groups: readonly AssignedGroup[];
}

const exampleCount = 3;

const byName = new Intl.Collator('en').compare;

/** Counts what is missing, customer by customer, over all for whom the verdict is `blocked`. */
export class MissingPieces {
  private readonly tallies = new Map<ChainLink, Tally>();

  add({ customer, link, groups }: Blocked): void {
    const tally = this.tallies.get(link) ?? { count: 0, examples: [], groups: new Map() };
    this.tallies.set(link, tally);
    tally.count++;
    addExample(tally.examples, customer);
    addGroups(tally.groups, customer, groups);
  }

  /** Most frequent first. */
  found(): readonly MissingPiece[] {
    return CHAIN_LINKS.flatMap((link) => {
      const tally = this.tallies.get(link);
      return tally ? [toPiece(link, tally)] : [];
    }).toSorted((a, b) => b.count - a.count);
  }
}

interface Tally {
  count: number;
  /** The first few by name, of those counted so far. */
  readonly examples: Customer[];
  readonly groups: Map<string, Wanted>;
}

interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly tenants: Set<string>;
}

function toPiece(link: ChainLink, { count, examples, groups }: Tally): MissingPiece {
  return { link, count, examples, group: mostWanted(groups) };
}

/** Most customers come after the few that are kept: one comparison tells. */
function addExample(examples: Customer[], customer: Customer): void {
  const last = examples[exampleCount - 1];
  if (last && byName(customer.name, last.name) >= 0) return;
  examples.push(customer);
  examples.sort((a, b) => byName(a.name, b.name));
  examples.splice(exampleCount);
}

/** The groups that would open this customer. One without a readable name is of no use in a sentence. */
function addGroups(
  wantedBy: Map<string, Wanted>,
  customer: Customer,
  groups: readonly AssignedGroup[],
): void {
  for (const group of groups) {
    if (group.kind !== 'found') continue;
    const wanted = wantedBy.get(group.id) ?? { id: group.id, name: group.name, tenants: new Set() };
    wanted.tenants.add(customer.tenantId);
    wantedBy.set(group.id, wanted);
  }
}

/** The group that would open the most customers. */
function mostWanted(groups: ReadonlyMap<string, Wanted>): MissingPiece['group'] {
  const [best] = [...groups.values()].toSorted(
    (a, b) => b.tenants.size - a.tenants.size || byName(a.name, b.name),
  );
  return best && { id: best.id, name: best.name, opens: best.tenants.size };
}
