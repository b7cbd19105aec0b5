import { type Card, directoryDownCard, whoCard } from '../cards';
import type { Customer } from '../src/domain/customer';
import type { CustomerEvidence } from '../src/domain/evidence';
import { filers, type FilersVerdict, groupsToAsk } from '../src/domain/filers';
import { contactsFor } from '../src/domain/organisation';
import { hasGdapApi } from '../src/domain/partner';
import type { Question } from '../src/domain/question';
import type { WorkloadId } from '../src/domain/workloads';
import { answer, type AnswerableSlots, concernsCustomer, questionOf } from './answer';
import { authorise } from './authorise';
import { remember } from './file-request-dialog';
import { FormDialog } from './form-dialog';
import { CustomerQuestion } from './questions/customer-question';
import type { Caller } from '../src/ports';
import type { DialogServices } from './services';
import type { Slots } from './slots';
import type { Turn } from './turn';

export const WHO_CAN_FILE = 'whoCanFile';

/** The workload that "who can file?" is answered for when none was named: what most requests are about. */
export const USUAL_WORKLOAD: WorkloadId = 'm365';

/** "Who can file for Contoso?": the colleagues, or the one broken link and the sentence to send. */
export class WhoCanFileDialog extends FormDialog<Slots> {
  constructor(private readonly services: DialogServices) {
    super(WHO_CAN_FILE, services.ids, [
      new CustomerQuestion(services, 'who', ({ workload }) => concernsCustomer(workload)),
    ]);
  }

  protected override async conclude(turn: Turn, slots: Slots): Promise<void> {
    turn.say(await whoCanFile(this.services, turn, slots));
    remember(turn, slots, { ...turn.topic, journey: 'who' });
  }
}

export interface WhoSlots extends Slots {
  /** Which page of the people, from 0. */
  readonly page?: number;
}

/** Who asks, how they read, and whether others may be looking. */
type WhoAsks = Pick<Turn, 'person' | 'words' | 'place' | 'effect' | 'note' | 'chat' | 'timeZone'>;

/** Reads who is in the groups that would do, and renders one page of them. */
export async function whoCanFile(services: DialogServices, asker: WhoAsks, asked: WhoSlots): Promise<Card> {
  const workload = asked.workload ?? USUAL_WORKLOAD;
  const { evidence, ...authorised } = await authorise(services.gate, asker.person, 'listColleagues', asked);
  const slots = { ...authorised.slots, workload };
  const { customer } = slots;
  const needsNobody = workload === 'ownSubscription' || !hasGdapApi(services.partner.cloud);
  if (customer?.kind === 'known' && evidence && !needsNobody) {
    return peopleCard(services, asker, {
      customer: customer.customer,
      evidence,
      slots,
      page: asked.page ?? 0,
    });
  }
  if (customer?.kind === 'typed' && !needsNobody)
    return directoryDownCard(asker.words, {
      failure: customer.failure,
      journey: 'who',
      contacts: contactsFor(services.organisation, workload),
    });
  return (await answer(services, asker, slots)).card;
}

interface WhoAsked {
  readonly customer: Customer;
  readonly evidence: CustomerEvidence;
  readonly slots: AnswerableSlots;
  readonly page: number;
}

async function peopleCard(
  services: DialogServices,
  { words, place, person }: WhoAsks,
  { customer, evidence, slots, page }: WhoAsked,
): Promise<Card> {
  const question = questionOf(services, slots);
  const [agents, verdict] = await Promise.all([
    services.staff.agents(person.caller),
    filersNow(services, question, evidence, person.caller),
  ]);
  return whoCard(words, {
    question,
    customer,
    verdict,
    agents,
    place,
    page,
    checkedAt: evidence.checkedAt,
    demo: services.demo,
    contacts: contactsFor(services.organisation, question.workload),
  });
}

/** Which colleagues may file, with the members of the groups that would do as they are now. */
export async function filersNow(
  { staff }: Pick<DialogServices, 'staff'>,
  question: Question,
  evidence: CustomerEvidence,
  caller: Caller | undefined,
): Promise<FilersVerdict> {
  const groups = groupsToAsk(question, evidence, evidence.checkedAt);
  const listed = await Promise.all(
    groups.map(async (id) => [id, await staff.membersOf(id, caller)] as const),
  );
  return filers(question, evidence, new Map(listed), evidence.checkedAt);
}
