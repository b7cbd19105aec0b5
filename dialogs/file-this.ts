import { type Card, fileThisCard, type FileThisNotice } from '../cards';
import type { StandingAction } from '../cards/actions';
import type { Customer } from '../src/domain/customer';
import { answer, type AnswerableSlots, concernsCustomer } from './answer';
import { remember } from './file-request-dialog';
import { absorb, interpret, type Interpretation } from './interpret';
import { customerBehind, lookUp, MOST_OFFERED, stillOffered } from './look-up';
import type { DialogServices } from './services';
import { knownCustomer, type Slots } from './slots';
import type { Turn } from './turn';

/** The form of "File this…", as it was sent. */
export type FileThisForm = Extract<StandingAction, { verb: 'fileThis' }>;

type Asks = Pick<Turn, 'person' | 'words'>;

/** What a message seems to be about, among the customers that this person may see. */
export async function proposeFiling(services: DialogServices, asker: Asks, message: string): Promise<Card> {
  const [sentence, recent] = await Promise.all([
    interpret(services.gate, asker.person, message),
    recentCustomers(services, asker),
  ]);
  const { entraPremium, azureSeller, workload, ...slots } = absorb({}, sentence);
  const fitting = fittingIn(sentence);
  return fileThisCard(asker.words, {
    message,
    customers: fitting.length > 0 ? fitting : recent,
    chosen: knownCustomer(slots),
    typed: '',
    workload,
    facts: { entraPremium, azureSeller },
    notices: noticesIn(sentence),
  });
}

/**
 * Answers what the form asks for, like every other way to the answer: through the gate, with the hand-off as an effect
 * of this turn. What is missing or unclear brings the form again.
 */
export async function fileThis(services: DialogServices, turn: Turn, form: FileThisForm): Promise<Card> {
  const { workload, entraPremium, azureSeller } = form;
  const typed = form.typedCustomer.trim();
  const facts = { ...(entraPremium && { entraPremium }), ...(azureSeller && { azureSeller }) };
  const named = await namedIn(services, turn, form);
  const customer = named.customer?.kind === 'hidden' ? undefined : named.customer;
  const isNamed = customer !== undefined || !concernsCustomer(workload);
  if (workload && isNamed) {
    return tell(services, turn, { ...facts, workload, ...(customer && { customer }) });
  }
  const offered = await stillOffered(services.gate, turn.person, named);
  const notices: readonly (FileThisNotice | undefined)[] = [
    isNamed ? undefined : customerNotice(form, named, offered),
    workload ? undefined : { kind: 'noWorkload' },
  ];
  return fileThisCard(turn.words, {
    message: '',
    customers: offered.length > 0 ? offered : await recentCustomers(services, turn),
    chosen: customer?.kind === 'known' ? customer.customer : undefined,
    // Once it is looked up, the choice above says it better.
    typed: customer?.kind === 'known' || offered.length > 0 ? '' : typed,
    workload,
    facts,
    notices: notices.filter((notice) => notice !== undefined),
  });
}

async function tell(services: DialogServices, turn: Turn, slots: AnswerableSlots): Promise<Card> {
  const { card, handOffId, about } = await answer(services, turn, slots);
  remember(turn, about, { journey: 'file', handOffId });
  return card;
}

/** What was typed goes before what was chosen: whoever types after a choice means what they typed. */
async function namedIn(
  { gate }: DialogServices,
  { person }: Asks,
  { customer, typedCustomer }: FileThisForm,
): Promise<Pick<Slots, 'customer' | 'candidates' | 'sought'>> {
  const typed = typedCustomer.trim();
  if (typed) return lookUp(gate, person, typed);
  const chosen = customer.trim();
  if (!chosen) return {};
  const behind = await customerBehind(gate, person, chosen);
  // Clients let people type into the list of choices, too.
  return behind.kind === 'hidden' || (behind.kind === 'typed' && behind.text === '')
    ? lookUp(gate, person, chosen)
    : { customer: behind };
}

function customerNotice(
  { customer, typedCustomer }: FileThisForm,
  { sought }: Pick<Slots, 'sought'>,
  offered: readonly Customer[],
): FileThisNotice {
  const typed = typedCustomer.trim() || customer.trim();
  if (!typed) return { kind: 'noCustomer' };
  if (offered.length === 0) return { kind: 'notFound', typed };
  return { kind: sought === undefined ? 'several' : 'near', typed };
}

function fittingIn({ customer }: Interpretation): readonly Customer[] {
  return customer.kind === 'several' || customer.kind === 'perhaps'
    ? customer.customers.slice(0, MOST_OFFERED)
    : [];
}

function noticesIn({ customer, understood }: Interpretation): readonly FileThisNotice[] {
  const typed = understood.mention;
  if (customer.kind === 'several') return [{ kind: 'several', typed }];
  return customer.kind === 'unreadable' ? [{ kind: 'gap' }] : [];
}

async function recentCustomers({ gate, recents }: DialogServices, { person }: Asks): Promise<Customer[]> {
  const [{ index }, recent] = await Promise.all([gate.visibleTo(person), recents.of(person.id)]);
  return recent.flatMap((id) => index.find(id) ?? []);
}
