import { answerCard, type Card, noSightCard } from '../cards';
import { showsContactReminder } from '../src/domain/contact-reminder';
import type { Customer } from '../src/domain/customer';
import type { Evidence } from '../src/domain/evidence';
import { brokenLinkOf } from '../src/domain/feedback';
import type { HandOff } from '../src/domain/hand-off';
import { incidentsFor, type KnownIncidents } from '../src/domain/incident';
import { judge } from '../src/domain/judge';
import { hasGdapApi } from '../src/domain/partner';
import type { Person } from '../src/domain/person';
import type { Question } from '../src/domain/question';
import { failedReading, type ReadFailure, type Reading, readingOf } from '../src/domain/reading';
import { roleName } from '../src/domain/roles';
import type { Route } from '../src/domain/route';
import { contactsFor, ownPortalsFor } from '../src/domain/organisation';
import { routeFor, targetOf } from '../src/domain/route-for';
import type { Verdict } from '../src/domain/verdict';
import { workloadOf, type WorkloadId } from '../src/domain/workloads';
import type { Caller, ServiceLink } from '../src/ports';
import { type Awaitable, bothOf, whenBoth, whenThere } from '../src/ports/awaitable';
import { authorise } from './authorise';
import { followUpEffects } from './follow-up';
import type { DialogServices } from './services';
import { knownCustomer, type Slots, withSlots } from './slots';
import type { Turn } from './turn';

/** Who asks, how they read, what takes note of verdict and hand-off, and where they can be asked about it later. */
type Asker = Pick<Turn, 'person' | 'words' | 'effect' | 'note' | 'chat' | 'timeZone'>;

/** Slots in which the question is complete. */
export type AnswerableSlots = Slots & { readonly workload: WorkloadId };

export interface Answer {
  readonly card: Card;
  readonly handOffId: string | undefined;
  /** What was answered: what was asked, with the customer as this person may see it. */
  readonly about: AnswerableSlots;
}

/**
 * Answers "can I file this, and where?": reads the evidence afresh, lets the rules conclude, records the
 * hand-off and renders the card.
 */
export async function answer(
  services: DialogServices,
  asker: Asker,
  asked: AnswerableSlots,
): Promise<Answer> {
  const authorised = await authorise(services.gate, asker.person, 'check', relevant(asked));
  const slots = withSlots(authorised.slots, { workload: asked.workload });
  if (slots.customer?.kind === 'hidden') {
    const { customer, ...about } = slots;
    const contacts = contactsFor(services.organisation, asked.workload);
    const card = noSightCard(asker.words, { ...customer, contacts });
    return { card, handOffId: undefined, about };
  }
  const evidence = authorised.evidence ?? unread(services, slots);
  return whenThere(asideOf(services, asker, slots), (aside) =>
    conclude(services, asker, slots, evidence, aside),
  );
}

/** What the answer tells beside the verdict. */
interface Aside {
  readonly serviceLinks: readonly ServiceLink[];
  readonly incidents: Reading<KnownIncidents> | undefined;
  readonly lookAlikes: boolean;
}

function asideOf(services: DialogServices, { person }: Asker, slots: AnswerableSlots): Awaitable<Aside> {
  const customer = knownCustomer(slots);
  const read = bothOf(
    linksFor(services, customer, person.caller),
    incidentsOf(services, slots.workload, customer, person.caller),
  );
  return whenBoth(
    read,
    hasLookAlikes(services, person, customer),
    ([serviceLinks, incidents], lookAlikes) => ({
      serviceLinks,
      incidents,
      lookAlikes,
    }),
  );
}

function conclude(
  services: DialogServices,
  asker: Asker,
  slots: AnswerableSlots,
  evidence: Evidence,
  aside: Aside,
): Awaitable<Answer> {
  const { serviceLinks, incidents, lookAlikes } = aside;
  const question = questionOf(services, slots);
  const customer = knownCustomer(slots);
  // Graph's own time, should our clock be wrong: an end date must not pass for past because of us.
  const verdict = judge(question, evidence, evidence.checkedAt);
  const { workload, partner } = question;
  const brokenLink = brokenLinkOf(verdict);
  const customerTenantId = customer?.tenantId;
  asker.note({ kind: 'verdict', workload, verdict: verdict.kind, brokenLink, customerTenantId });
  const { organisation } = services;
  const { replaced } = organisation;
  const target = targetOf({ customer, serviceLinks });
  const route = routeFor({ workload, customer, cloud: partner.cloud, serviceLinks, replaced }, target);
  const answeredAt = services.clock.now();
  const handed = { verdict, route, customer, workload, answeredAt };
  // A card with the portal is a hand-off; any other isn't.
  const handOffId = opensPortal(verdict) ? services.ids.next() : undefined;
  const card = answerCard(asker.words, {
    question,
    customer,
    customerTyped: slots.customer?.kind === 'typed' ? slots.customer.text : undefined,
    verdict,
    route,
    checkedAt: evidence.checkedAt,
    incidents,
    contact: asker.person,
    handOffId,
    answerId: handOffId ?? services.ids.next(),
    answeredAt,
    demo: services.demo,
    lookAlikes,
    organisation: {
      contacts: contactsFor(organisation, workload),
      portals: ownPortalsFor(organisation, workload, target),
    },
  });
  const answered = { card, handOffId, about: slots };
  if (handOffId === undefined) return answered;
  return whenThere(recordHandOff(services, asker, handOffId, handed), () => answered);
}

interface Handed {
  readonly verdict: Verdict;
  readonly route: Route;
  readonly customer: Customer | undefined;
  readonly workload: WorkloadId;
  readonly answeredAt: Date;
}

function recordHandOff(
  services: DialogServices,
  asker: Asker,
  id: string,
  { verdict, route, customer, workload, answeredAt }: Handed,
): Awaitable<void> {
  const handOff: HandOff = {
    id,
    at: answeredAt,
    personId: asker.person.id,
    customerTenantId: customer?.tenantId,
    workload,
    verdict: verdict.kind,
    portalUrl: route.primary.url,
    evidence: evidenceLine(verdict),
    contactReminder: showsContactReminder(verdict.kind),
    outcome: 'open',
    ticket: undefined,
  };
  asker.effect({ kind: 'recordHandOff', handOff });
  return whenThere(followUpEffects(services, asker, handOff), (effects) => {
    for (const effect of effects) asker.effect(effect);
  });
}

export function questionOf({ partner }: Pick<DialogServices, 'partner'>, slots: AnswerableSlots): Question {
  const { workload, entraPremium, azureSeller } = slots;
  return { workload, partner, entraPremium, azureSeller };
}

/** Whether a workload's answer hangs on a customer at all. */
export function concernsCustomer(workload: WorkloadId | undefined): boolean {
  return workload !== 'marketplace' && workload !== 'ownSubscription';
}

/** Our own subscription is no customer's, whoever was talked about before. */
function relevant(asked: AnswerableSlots): Slots {
  if (asked.workload !== 'ownSubscription') return asked;
  const { customer: _customer, ...rest } = asked;
  return rest;
}

/** Without a customer of ours there is nothing to read, and nothing follows from that. */
function unread({ clock }: DialogServices, { customer }: Slots): Evidence {
  const failure: ReadFailure = customer?.kind === 'typed' ? customer.failure : { kind: 'incomplete' };
  return {
    checkedAt: clock.now(),
    relationships: failedReading(failure),
    memberships: failedReading(failure),
  };
}

/** Links are a convenience: without them the table's own links stand in. */
export function linksFor(
  { partner, portals }: Pick<DialogServices, 'partner' | 'portals'>,
  customer: Customer | undefined,
  caller: Caller | undefined,
): Awaitable<readonly ServiceLink[]> {
  if (!customer || !hasGdapApi(partner.cloud)) return [];
  return whenThere(portals.serviceLinks(customer, caller), (reading) =>
    reading.kind === 'read' ? reading.value : [],
  );
}

function incidentsOf(
  { health }: DialogServices,
  workload: WorkloadId,
  customer: Customer | undefined,
  caller: Caller | undefined,
): Awaitable<Reading<KnownIncidents> | undefined> {
  if (workloadOf(workload).services.length === 0) return undefined;
  return whenThere(health.openIncidents(customer, caller), (reading) => incidentsAbout(workload, reading));
}

/** The part of a reading that concerns one workload. */
export function incidentsAbout(
  workload: WorkloadId | undefined,
  reading: Reading<KnownIncidents>,
): Reading<KnownIncidents> {
  if (reading.kind === 'failed' || workload === undefined) return reading;
  const incidents = incidentsFor(workload, reading.value.incidents);
  return readingOf({ ...reading.value, incidents }, reading.at);
}

export function hasLookAlikes(
  { gate }: DialogServices,
  person: Person,
  customer: Customer | undefined,
): Awaitable<boolean> {
  if (customer === undefined) return false;
  return whenThere(gate.visibleTo(person), ({ index }) => index.lookAlikes(customer).length > 0);
}

function opensPortal({ kind }: Verdict): boolean {
  return kind === 'canFile' || kind === 'unchecked' || kind === 'ownPlan';
}

function evidenceLine(verdict: Verdict): string {
  const chain = verdict.kind === 'canFile' || verdict.kind === 'unchecked' ? verdict.chain : undefined;
  if (!chain) return verdict.kind;
  const role = roleName(chain.roleId) ?? chain.roleId;
  return `relationship ${chain.relationship.id}, group ${chain.assignment.group.id}, role ${role}`;
}
