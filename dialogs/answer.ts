import { answerCard, type Card } from '../cards';
import type { Customer } from '../src/domain/customer';
import type { Evidence } from '../src/domain/evidence';
import { incidentsFor } from '../src/domain/incident';
import type { Incident } from '../src/domain/incident';
import { judge } from '../src/domain/judge';
import { hasGdapApi } from '../src/domain/partner';
import type { Person } from '../src/domain/person';
import type { Question } from '../src/domain/question';
import { failedReading, type ReadFailure, type Reading, readingOf } from '../src/domain/reading';
import { roleName } from '../src/domain/roles';
import { routeFor } from '../src/domain/route-for';
import type { Verdict } from '../src/domain/verdict';
import { workloadOf, type WorkloadId } from '../src/domain/workloads';
import type { Words } from '../src/i18n/words';
import type { ServiceLink } from '../src/ports';
import { authorise } from './authorise';
import type { DialogServices } from './services';
import { knownCustomer, type Slots } from './slots';

/** Who asks, and how they read. */
interface Asker {
  readonly person: Person;
  readonly words: Words;
}

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
  const slots = { ...(await authorise(services, asker.person, relevant(asked))), workload: asked.workload };
  const question = questionOf(services, slots);
  const customer = knownCustomer(slots);
  const [evidence, serviceLinks, incidents, lookAlikes] = await Promise.all([
    evidenceFor(services, asker.person, question, slots),
    linksFor(services, question, customer),
    incidentsOf(services, question.workload),
    hasLookAlikes(services, asker.person, customer),
  ]);
  const verdict = judge(question, evidence, services.clock.now());
  const route = routeFor({
    workload: question.workload,
    customer,
    cloud: services.partner.cloud,
    serviceLinks,
  });
  const handOffId = opensPortal(verdict) ? services.ids.next() : undefined;
  if (handOffId) {
    await services.handOffs.record({
      id: handOffId,
      at: services.clock.now(),
      personId: asker.person.id,
      customerTenantId: customer?.tenantId,
      workload: question.workload,
      verdict: verdict.kind,
      portalUrl: route.primary.url,
      evidence: evidenceLine(verdict),
      ticket: undefined,
    });
  }
  const card = answerCard(asker.words, {
    question,
    customer,
    ...(slots.customer?.kind === 'typed' && { customerTyped: slots.customer.text }),
    verdict,
    route,
    checkedAt: evidence.checkedAt,
    incidents,
    contact: asker.person,
    handOffId,
    demo: services.demo,
    lookAlikes,
  });
  return { card, handOffId, about: slots };
}

export function questionOf({ partner }: Pick<DialogServices, 'partner'>, slots: AnswerableSlots): Question {
  return {
    workload: slots.workload,
    partner,
    ...(slots.entraPremium && { entraPremium: slots.entraPremium }),
    ...(slots.azureSeller && { azureSeller: slots.azureSeller }),
  };
}

/** Whether a workload's answer hangs on a customer at all. */
export function concernsCustomer(workload: WorkloadId | undefined): boolean {
  return workload !== 'marketplace' && workload !== 'ownSubscription';
}

/** Our own subscription is no customer's, whoever was talked about before. */
function relevant(asked: AnswerableSlots): Slots {
  const { customer: _customer, ...rest } = asked;
  return asked.workload === 'ownSubscription' ? rest : asked;
}

async function evidenceFor(
  services: DialogServices,
  person: Person,
  question: Question,
  slots: Slots,
): Promise<Evidence> {
  const { customer } = slots;
  if (customer?.kind === 'known' && hasGdapApi(question.partner.cloud)) {
    return services.access.evidenceFor(person.id, customer.customer);
  }
  const failure: ReadFailure = customer?.kind === 'typed' ? customer.failure : { kind: 'incomplete' };
  return {
    checkedAt: services.clock.now(),
    relationships: failedReading(failure),
    memberships: failedReading(failure),
  };
}

/** Links are a convenience: without them the table's own links stand in. */
async function linksFor(
  services: DialogServices,
  { partner }: Question,
  customer: Customer | undefined,
): Promise<readonly ServiceLink[]> {
  if (!customer || !hasGdapApi(partner.cloud)) return [];
  const reading = await services.portals.serviceLinks(customer);
  return reading.kind === 'read' ? reading.value : [];
}

async function incidentsOf(
  services: DialogServices,
  workload: WorkloadId,
): Promise<Reading<readonly Incident[]> | undefined> {
  if (workloadOf(workload).services.length === 0) return undefined;
  const reading = await services.health.openIncidents();
  return reading.kind === 'read' ? readingOf(incidentsFor(workload, reading.value), reading.at) : reading;
}

async function hasLookAlikes(
  services: DialogServices,
  person: Person,
  customer: Customer | undefined,
): Promise<boolean> {
  if (!customer) return false;
  const visible = await services.gate.visibleTo(person);
  return visible.kind === 'read' && visible.value.index.lookAlikes(customer).length > 0;
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
