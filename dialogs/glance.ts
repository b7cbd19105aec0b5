import { type Card, glanceCard } from '../cards';
import type { Customer } from '../src/domain/customer';
import type { CustomerEvidence, Evidence } from '../src/domain/evidence';
import { judge } from '../src/domain/judge';
import { failedReading, readingOf } from '../src/domain/reading';
import type { Verdict } from '../src/domain/verdict';
import { concernsCustomer, questionOf } from './answer';
import type { CustomerGate, DialogServices, Standing } from './services';
import type { Slots } from './slots';
import type { Turn } from './turn';
import { USUAL_WORKLOAD } from './who-can-file-dialog';

/** Which shared question, and by which ID Teams knows the viewer. */
export interface GlanceAt {
  readonly question: string;
  readonly viewer: string;
}

/**
 * Whether this person could file, from what is known already: nothing is read for them alone but their groups, nothing
 * is recorded, and no portal is opened. Undefined when too little is known; then they had better check.
 */
export async function glance(
  services: Pick<DialogServices, 'gate' | 'partner' | 'demo' | 'clock'>,
  viewer: Pick<Turn, 'person' | 'words'>,
  asked: Slots,
  at: GlanceAt,
): Promise<Card | undefined> {
  const { demo } = services;
  if (asked.customer?.kind === 'hidden') return noSightGlance(services, viewer, asked.customer.sees, at);
  const slots = { ...asked, workload: asked.workload ?? USUAL_WORKLOAD };
  const question = questionOf(services, slots);
  const concerned = concernsCustomer(slots.workload);
  const customer = concerned && slots.customer?.kind === 'known' ? slots.customer.customer : undefined;
  if (concerned && !customer) return undefined;
  const evidence = customer
    ? evidenceIn(await services.gate.standingOf(viewer.person), customer)
    : nothingRead(services.clock.now());
  if (!evidence) return undefined;
  const verdict = judge(question, evidence, evidence.checkedAt);
  if (isUnread(verdict)) return undefined;
  const { checkedAt } = evidence;
  return glanceCard(viewer.words, {
    kind: 'verdict',
    asked: question,
    customer,
    verdict,
    checkedAt,
    demo,
    ...at,
  });
}

/** This person may not see whom it is about, or nobody is called like that. */
export function noSightGlance(
  { demo }: Pick<DialogServices, 'demo'>,
  { words }: Pick<Turn, 'words'>,
  sees: 'own' | 'all',
  at: GlanceAt,
): Card {
  return glanceCard(words, { kind: 'noSight', sees, demo, ...at });
}

/** The same gate, which looks at nobody afresh: sixty people may be looking at once. */
export function keptGate(gate: CustomerGate): CustomerGate {
  return {
    visibleTo: (person) => gate.visibleTo(person),
    can: (...asked) => gate.can(...asked),
    standingOf: (person) => gate.standingOf(person),
    leadershipOf: (person) => gate.leadershipOf(person),
  };
}

function evidenceIn(
  { customers, survey, unlisted, memberships }: Standing,
  { tenantId }: Customer,
): Evidence | undefined {
  // Sight may have changed since the name was looked up.
  if (survey.kind === 'failed' || !customers.some((one) => one.tenantId === tenantId)) return undefined;
  const none: CustomerEvidence = { checkedAt: survey.at, relationships: readingOf([], survey.at) };
  const evidence = survey.value.get(tenantId) ?? (unlisted === 'noRelationship' ? none : undefined);
  return evidence && { ...evidence, memberships };
}

/** For what hangs on no customer's access. */
function nothingRead(checkedAt: Date): Evidence {
  const failure = { kind: 'incomplete' } as const;
  return { checkedAt, relationships: failedReading(failure), memberships: failedReading(failure) };
}

function isUnread(verdict: Verdict): boolean {
  if (verdict.kind !== 'unchecked') return false;
  return verdict.reason.kind === 'readFailed' || verdict.reason.kind === 'noGdapApi';
}
