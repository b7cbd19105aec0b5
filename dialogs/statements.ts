import { type Card, directoryDownCard, healthCard, readinessCard } from '../cards';
import { incidentsFor } from '../src/domain/incident';
import { hasGdapApi } from '../src/domain/partner';
import { readiness } from '../src/domain/readiness';
import { failedReading, readingOf } from '../src/domain/reading';
import type { WorkloadId } from '../src/domain/workloads';
import type { DialogServices } from './services';
import type { Turn } from './turn';

/** "Am I ready?": for how many customers the person can file what, and what is missing for the others. */
export async function readinessStatement(services: DialogServices, turn: Turn): Promise<Card> {
  const visible = await services.gate.visibleTo(turn.person);
  if (visible.kind === 'failed')
    return directoryDownCard(turn.words, { failure: visible.failure, journey: 'ready' });
  const { customers } = visible.value;
  const [survey, memberships] = hasGdapApi(services.partner.cloud)
    ? await Promise.all([services.access.survey(), services.staff.memberships(turn.person.id)])
    : [failedReading<never>({ kind: 'incomplete' }), failedReading<never>({ kind: 'incomplete' })];
  const known = readiness(
    { partner: services.partner, memberships, survey, customers },
    services.clock.now(),
  );
  return readinessCard(turn.words, {
    readiness: known,
    person: turn.person,
    totalCustomers: customers.length,
    demo: services.demo,
  });
}

/** "Is Exchange down?": what Microsoft has published, and how to see the customer's own service health. */
export async function healthStatement(
  services: DialogServices,
  turn: Turn,
  workload: WorkloadId | undefined,
): Promise<Card> {
  const all = await services.health.openIncidents();
  const incidents =
    all.kind === 'read' && workload ? readingOf(incidentsFor(workload, all.value), all.at) : all;
  return healthCard(turn.words, {
    incidents,
    checkedAt: all.kind === 'read' ? all.at : services.clock.now(),
    ...(workload && { workload }),
    demo: services.demo,
  });
}
