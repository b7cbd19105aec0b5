import { type Card, directoryDownCard, whoCard } from '../cards';
import type { Customer } from '../src/domain/customer';
import type { CustomerEvidence } from '../src/domain/evidence';
import { filers, groupsToAsk } from '../src/domain/filers';
import { hasGdapApi } from '../src/domain/partner';
import type { Person } from '../src/domain/person';
import { failedReading, type Reading } from '../src/domain/reading';
import type { WorkloadId } from '../src/domain/workloads';
import type { Words } from '../src/i18n/words';
import { answer, concernsCustomer, questionOf } from './answer';
import { authorise } from './authorise';
import { remember } from './file-request-dialog';
import { FormDialog } from './form-dialog';
import { CustomerQuestion } from './questions/customer-question';
import type { DialogServices } from './services';
import type { Slots } from './slots';
import type { Turn } from './turn';

export const WHO_CAN_FILE = 'whoCanFile';

/** The workload that "who can file?" is answered for when none was named: what most requests are about. */
const USUAL_WORKLOAD: WorkloadId = 'm365';

/** "Who can file for Contoso?": the colleagues, or the one broken link and the sentence to send. */
export class WhoCanFileDialog extends FormDialog<Slots> {
  constructor(private readonly services: DialogServices) {
    super(WHO_CAN_FILE, services.ids, [
      new CustomerQuestion(services, 'who', ({ workload }) => concernsCustomer(workload)),
    ]);
  }

  protected override async conclude(turn: Turn, slots: Slots): Promise<void> {
    turn.say(await whoCanFile(this.services, turn, slots));
    await remember(this.services, turn, slots, { ...turn.topic, journey: 'who' });
  }
}

export interface WhoSlots extends Slots {
  /** Which page of the people, from 0. */
  readonly page?: number;
}

/** Reads who is in the groups that would do, and renders one page of them. */
export async function whoCanFile(
  services: DialogServices,
  asker: { readonly person: Person; readonly words: Words },
  asked: WhoSlots,
): Promise<Card> {
  const workload = asked.workload ?? USUAL_WORKLOAD;
  const slots = { ...(await authorise(services, asker.person, asked)), workload };
  const { customer } = slots;
  if (customer?.kind === 'typed')
    return directoryDownCard(asker.words, { failure: customer.failure, journey: 'who' });
  if (!customer || workload === 'ownSubscription') return (await answer(services, asker, slots)).card;
  const question = questionOf(services, slots);
  const evidence = await evidenceOf(services, customer.customer);
  const groups = groupsToAsk(question, evidence, services.clock.now());
  const members = new Map<string, Reading<readonly Person[]>>(
    await Promise.all(groups.map(async (id) => [id, await services.staff.membersOf(id)] as const)),
  );
  return whoCard(asker.words, {
    question,
    customer: customer.customer,
    verdict: filers(question, evidence, members, services.clock.now()),
    page: asked.page ?? 0,
    checkedAt: evidence.checkedAt,
    demo: services.demo,
  });
}

async function evidenceOf(services: DialogServices, customer: Customer): Promise<CustomerEvidence> {
  if (hasGdapApi(services.partner.cloud)) return services.access.customerEvidence(customer);
  return { checkedAt: services.clock.now(), relationships: failedReading({ kind: 'incomplete' }) };
}
