import type { Relationship } from './evidence';
import { roleName, roleWeight } from './roles';
import type { Chain } from './verdict';
import type { Workload } from './workloads';

/** Microsoft's own notices come 30, 7 and 1 days before the end. Source: `gdapExpiry` in sources.ts. */
const SOON_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days until the end, rounded up. */
export function daysLeft(endsAt: Date, now: Date): number {
  return Math.ceil((endsAt.getTime() - now.getTime()) / DAY_MS);
}

/** Ends within 30 days, and nothing extends it. */
export function endsSoon({ endsAt, autoExtends }: Relationship, now: Date): boolean {
  return !autoExtends && endsAt !== undefined && endsAt.getTime() - now.getTime() <= SOON_DAYS * DAY_MS;
}

/** Made by Microsoft when it moved partners from DAP to GDAP. Source: `microsoftLed` in sources.ts. */
export function isMicrosoftLed({ name }: Relationship): boolean {
  return name.startsWith('MLT_');
}

/** The chain to rely on: not about to end, not Microsoft's own, and through the least-privileged role. */
export function bestChain(chains: readonly Chain[], workload: Workload, now: Date): Chain | undefined {
  const [first, ...others] = chains;
  if (first === undefined || others.length === 0) return first;
  let [best, least] = [first, weigh(first, workload, now)];
  for (const chain of others) {
    const weight = weigh(chain, workload, now);
    if (compare(weight, least) < 0) [best, least] = [chain, weight];
  }
  return best;
}

/** What is held against a chain, the gravest first; names at the end only make the choice the same every time. */
function weigh(
  { relationship, assignment, roleId }: Chain,
  workload: Workload,
  now: Date,
): readonly (number | string)[] {
  return [
    Number(endsSoon(relationship, now)),
    Number(isMicrosoftLed(relationship)),
    roleWeight(roleId),
    Number(workload.listedRoles !== undefined && !workload.listedRoles.includes(roleId.toLowerCase())),
    Number(!workload.naturalRoles.includes(roleId.toLowerCase())),
    roleName(roleId) ?? '',
    relationship.name,
    relationship.id,
    assignment.id,
  ];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, mine] of a.entries()) {
    const theirs = b[index] ?? mine;
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}
