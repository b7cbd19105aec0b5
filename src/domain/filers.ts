import { bestChain } from './best-chain';
import type { CustomerEvidence } from './evidence';
import { filingRule } from './filing-rule';
import type { ChainRule } from './filing-rule';
import { evidenceFailure, openChains } from './find-chains';
import { furthestBrokenLink } from './furthest-broken-link';
import { hasGdapApi } from './partner';
import type { Person } from './person';
import type { Question } from './question';
import type { Listing, ReadFailure } from './reading';
import type { BrokenLink, Chain, UncheckedReason, Warning } from './verdict';
import { chainWarnings, customerWarnings, rbacWarnings } from './warnings';
import type { TicketRight } from './workloads';

/** A colleague who can file, and through which chain. */
export interface Filer {
  readonly person: Person;
  readonly chain: Chain;
}

/** What the rules conclude for "who can file this?". */
export type FilersVerdict =
  | {
      readonly kind: 'people';
      /** By name; everybody once, never empty. */
      readonly filers: readonly Filer[];
      /** Set when some group could not be read: there may be more people than these. */
      readonly gap: ReadFailure | undefined;
      readonly warnings: readonly Warning[];
    }
  | { readonly kind: 'nobody'; readonly broken: BrokenLink; readonly warnings: readonly Warning[] }
  | { readonly kind: 'providerFiles'; readonly because: 'partnerType' | 'soldByAnother' }
  | { readonly kind: 'publisherSupports' }
  | { readonly kind: 'ownPlan' }
  | { readonly kind: 'unchecked'; readonly reason: UncheckedReason };

/** The members of each group that had to be read, by the group's ID. */
export type GroupMembers = ReadonlyMap<string, Listing<Person>>;

/** The groups whose members have to be read before `filers` can answer. */
export function groupsToAsk(question: Question, evidence: CustomerEvidence, now: Date): readonly string[] {
  const rule = filingRule(question);
  if (rule.kind === 'settled' || !hasGdapApi(question.partner.cloud)) return [];
  const rights = rule.perhaps === undefined ? [rule.right] : [rule.right, rule.perhaps];
  const chains = rights.flatMap((right) => openChains(right, evidence, now));
  return [...new Set(chains.map(({ assignment }) => assignment.group.id))];
}

/** Which colleagues may file this request for this customer? By the same rules as `judge`, for everybody at once. */
export function filers(
  question: Question,
  evidence: CustomerEvidence,
  members: GroupMembers,
  now: Date,
): FilersVerdict {
  const rule = filingRule(question);
  if (rule.kind === 'settled') return rule.verdict;
  if (!hasGdapApi(question.partner.cloud)) return { kind: 'unchecked', reason: { kind: 'noGdapApi' } };
  const roll = rollFor(rule.right, rule, evidence, members, now);
  if (roll.filers.length === 0) return withoutPeople(rule, roll, evidence, members, now);
  if (rule.unclear) return { kind: 'unchecked', reason: { kind: 'rulesUnclear' } };
  return {
    kind: 'people',
    filers: roll.filers,
    gap: roll.gap,
    warnings: warningsFor(roll, rule, evidence, now),
  };
}

function withoutPeople(
  rule: ChainRule,
  roll: Roll,
  evidence: CustomerEvidence,
  members: GroupMembers,
  now: Date,
): FilersVerdict {
  const perhaps = rule.perhaps && rollFor(rule.perhaps, rule, evidence, members, now);
  const failure = roll.gap ?? perhaps?.gap;
  if (failure !== undefined) return { kind: 'unchecked', reason: { kind: 'readFailed', failure } };
  if (perhaps !== undefined && perhaps.filers.length > 0) {
    return { kind: 'unchecked', reason: { kind: 'entraPremiumUnknown' } };
  }
  const broken = furthestBrokenLink(rule.right, evidence, now);
  return { kind: 'nobody', broken, warnings: [...rule.warnings, ...customerWarnings(evidence, now)] };
}

interface Roll {
  readonly filers: readonly Filer[];
  /** All complete chains of each of them. */
  readonly chains: ReadonlyMap<string, readonly Chain[]>;
  readonly gap: ReadFailure | undefined;
}

/** A group that nobody read is missing from the list, like a page that did not come. */
const unread: Pick<Listing<Person>, 'items' | 'gap'> = { items: [], gap: { kind: 'incomplete' } };

function rollFor(
  right: TicketRight,
  { workload }: ChainRule,
  evidence: CustomerEvidence,
  members: GroupMembers,
  now: Date,
): Roll {
  const people = new Map<string, { person: Person; chains: Chain[] }>();
  let gap = evidenceFailure(evidence);
  for (const chain of openChains(right, evidence, now)) {
    const listed = members.get(chain.assignment.group.id) ?? unread;
    gap ??= listed.gap;
    for (const person of listed.items) {
      const entry = people.get(person.id) ?? { person, chains: [] };
      entry.chains.push(chain);
      people.set(person.id, entry);
    }
  }
  const found = [...people.values()].flatMap(({ person, chains }) => {
    const chain = bestChain(chains, workload, now);
    return chain === undefined ? [] : [{ person, chain }];
  });
  return {
    filers: found.toSorted(byName),
    chains: new Map([...people].map(([id, { chains }]) => [id, chains])),
    gap,
  };
}

function byName(a: Filer, b: Filer): number {
  return a.person.name.localeCompare(b.person.name) || (a.person.id < b.person.id ? -1 : 1);
}

/** What holds for everybody on the list; of the ends that are near, the last one. */
function warningsFor(roll: Roll, rule: ChainRule, evidence: CustomerEvidence, now: Date): readonly Warning[] {
  const each = roll.filers.map(({ person, chain }) =>
    chainWarnings(chain, roll.chains.get(person.id) ?? [], rule, now),
  );
  const [first = [], ...others] = each.toSorted((a, b) => daysUntilEnd(b) - daysUntilEnd(a));
  const shared = first.filter(({ kind }) =>
    others.every((warnings) => warnings.some((other) => other.kind === kind)),
  );
  return [...rule.warnings, ...rbacWarnings(rule, 'unknown'), ...customerWarnings(evidence, now), ...shared];
}

function daysUntilEnd(warnings: readonly Warning[]): number {
  return warnings.find((warning) => warning.kind === 'endsSoon')?.days ?? 0;
}
