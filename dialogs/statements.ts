import { setImmediate as breathe } from 'node:timers/promises';
import { type Card, directoryDownCard, healthCard, readinessCard } from '../cards';
import { contactsFor } from '../src/domain/organisation';
import { hasGdapApi } from '../src/domain/partner';
import { portalLink } from '../src/domain/portal-link';
import { readiness } from '../src/domain/readiness';
import { failedReading } from '../src/domain/reading';
import { incidentsAbout } from './answer';
import { authorise } from './authorise';
import type { DialogServices } from './services';
import { knownCustomer, type Slots } from './slots';
import type { Turn } from './turn';

/** "Am I ready?": for how many of their customers the person can file what, and what is missing for the others. */
export async function readinessStatement(services: DialogServices, turn: Turn): Promise<Card> {
  const { partner, gate, clock, demo } = services;
  const standing = await gate.standingOf(turn.person);
  const { customers, gap, sees, unlisted } = standing;
  if (gap && customers.length === 0 && hasGdapApi(partner.cloud)) {
    const contacts = contactsFor(services.organisation);
    return directoryDownCard(turn.words, { failure: gap, journey: 'ready', contacts });
  }
  const { survey, memberships } = hasGdapApi(partner.cloud)
    ? standing
    : { survey: noReading, memberships: noReading };
  const asked = { partner, memberships, survey, unlisted, customers };
  return readinessCard(turn.words, {
    readiness: await readiness(asked, clock.now(), () => breathe()),
    person: turn.person,
    totalCustomers: customers.length,
    gap,
    sees,
    demo,
  });
}

const noReading = failedReading<never>({ kind: 'incomplete' });

/** "Is Exchange down for Contoso?": what Microsoft has published, and how to see the customer's own service health. */
export async function healthStatement(
  { gate, health, clock, partner, demo, organisation }: DialogServices,
  turn: Turn,
  asked: Slots,
): Promise<Card> {
  const { slots } = await authorise(gate, turn.person, 'seeHealth', asked);
  const customer = knownCustomer(slots);
  const { workload } = slots;
  const all = await health.openIncidents(customer, turn.person.caller);
  return healthCard(turn.words, {
    incidents: incidentsAbout(workload, all),
    checkedAt: all.kind === 'read' ? all.at : clock.now(),
    ...(customer && {
      customer,
      partnerCenter: portalLink('partnerCenterServices', partner.cloud, customer, organisation.replaced),
    }),
    ...(workload && { workload }),
    demo,
  });
}
