import { askCustomerCard, chooseCustomerCard, type Card, type Stamp, usedQuestion } from '../../cards';
import type { Customer } from '../../src/domain/customer';
import type { Reading } from '../../src/domain/reading';
import { absorb, interpret, type Interpretation } from '../interpret';
import { MOST_OFFERED } from '../look-up';
import type { Outcome, Question } from '../question';
import type { DialogServices, VisibleCustomers } from '../services';
import { knownCustomer, type Slots, withoutHints } from '../slots';
import type { Turn } from '../turn';

const MOST_RECENT = 5;

export type CustomerPurpose = 'file' | 'who' | 'selfService';

/** Which customer? By type-ahead, by one tap on a recent one, or by typing any part of the name or domain. */
export class CustomerQuestion implements Question<Slots> {
  readonly id = 'customer';

  constructor(
    private readonly services: DialogServices,
    private readonly purpose: CustomerPurpose,
    private readonly needsCustomer: (slots: Slots) => boolean = () => true,
  ) {}

  isOpen(slots: Slots): boolean {
    return !this.isAnswered(slots) && this.needsCustomer(slots);
  }

  isAnswered(slots: Slots): boolean {
    return slots.customer !== undefined;
  }

  widen(slots: Slots): Slots | undefined {
    return slots.candidates ? withoutHints(slots) : undefined;
  }

  async ask(turn: Turn, slots: Slots, stamp: Stamp): Promise<Card> {
    const visible = await this.services.gate.visibleTo(turn.person);
    const offered = visible.kind === 'read' ? pick(visible.value, slots.candidates ?? []) : [];
    if (visible.kind === 'read' && offered.length > 1) {
      return this.choose(turn, visible.value, '', offered, offered.length)(stamp);
    }
    const recent = await this.recentOf(turn, visible);
    return askCustomerCard(turn.words, stamp, { purpose: this.purpose, recent, ...notFound(slots.sought) });
  }

  async read(turn: Turn, slots: Slots): Promise<Outcome<Slots>> {
    const visible = await this.services.gate.visibleTo(turn.person);
    const typed = typedText(turn);
    if (visible.kind === 'failed') {
      return {
        kind: 'answered',
        slots: { ...slots, customer: { kind: 'typed', text: typed, failure: visible.failure } },
      };
    }
    const chosen = chosenById(visible.value, typed);
    if (chosen) return { kind: 'answered', slots: withCustomer(slots, chosen) };
    return this.readText(turn, slots, visible.value, typed);
  }

  used(turn: Turn, slots: Slots): Card {
    const customer = knownCustomer(slots);
    return usedQuestion(turn.words, customer ? { kind: 'customer', customer } : { kind: 'closed' });
  }

  forget(slots: Slots): Slots {
    const { customer: _customer, ...rest } = slots;
    return rest;
  }

  private async readText(
    turn: Turn,
    slots: Slots,
    visible: VisibleCustomers,
    typed: string,
  ): Promise<Outcome<Slots>> {
    const sentence = interpret(typed, { kind: 'read', value: visible, at: this.services.clock.now() });
    const byNumber = offeredByNumber(visible, slots, sentence);
    if (byNumber) return { kind: 'answered', slots: withCustomer(slots, byNumber) };
    const known = absorb(slots, sentence);
    if (known.customer || !this.needsCustomer(known)) return { kind: 'answered', slots: withoutHints(known) };
    return this.narrow(turn, known, visible, typed, sentence);
  }

  /** Several customers match, or none: say so, and make the next answer easy. */
  private async narrow(
    turn: Turn,
    slots: Slots,
    visible: VisibleCustomers,
    typed: string,
    { customer, understood }: Interpretation,
  ): Promise<Outcome<Slots>> {
    if (customer.kind === 'several') {
      const offered = customer.customers.slice(0, MOST_OFFERED);
      const candidates = offered.map(({ tenantId }) => tenantId);
      const card = this.choose(turn, visible, typed, offered, customer.total);
      return { kind: 'again', slots: { ...slots, candidates }, card };
    }
    const offered = understood.ordinal ? pick(visible, slots.candidates ?? []) : [];
    if (offered.length > 0) {
      return { kind: 'again', slots, card: this.choose(turn, visible, '', offered, offered.length) };
    }
    const recent = await this.recentOf(turn, { kind: 'read', value: visible, at: this.services.clock.now() });
    const notice = { kind: 'notFound' as const, typed: understood.mention ? typed : '' };
    const view = { purpose: this.purpose, recent, notice };
    const card = (stamp: Stamp): Card => askCustomerCard(turn.words, stamp, view);
    return { kind: 'again', slots: withoutHints(slots), card };
  }

  private choose(
    turn: Turn,
    visible: VisibleCustomers,
    typed: string,
    matches: readonly Customer[],
    total: number,
  ): (stamp: Stamp) => Card {
    const lookAlikes = matches.some(({ name, ...match }) =>
      visible.index.lookAlikes({ name, ...match }).some((other) => other.name !== name),
    );
    const more = Math.max(0, total - matches.length);
    return (stamp) => chooseCustomerCard(turn.words, stamp, { typed, matches, more, lookAlikes });
  }

  private async recentOf(turn: Turn, visible: Reading<VisibleCustomers>): Promise<readonly Customer[]> {
    if (visible.kind === 'failed') return [];
    const recent = pick(visible.value, await this.services.recents.of(turn.person.id));
    return recent.slice(0, MOST_RECENT);
  }
}

function notFound(typed: string | undefined): { notice?: { kind: 'notFound'; typed: string } } {
  return typed ? { notice: { kind: 'notFound', typed } } : {};
}

function typedText(turn: Turn): string {
  if (turn.said.kind === 'text') return turn.said.text.trim();
  return turn.said.action.verb === 'pickCustomer' ? turn.said.action.customer.trim() : '';
}

function chosenById({ customers }: VisibleCustomers, typed: string): Customer | undefined {
  return customers.find(({ tenantId }) => tenantId.toLowerCase() === typed.toLowerCase());
}

function pick({ customers }: VisibleCustomers, tenantIds: readonly string[]): Customer[] {
  return tenantIds.flatMap((id) => customers.find(({ tenantId }) => tenantId === id) ?? []);
}

function offeredByNumber(
  visible: VisibleCustomers,
  slots: Slots,
  { understood }: Interpretation,
): Customer | undefined {
  if (!understood.ordinal) return undefined;
  return pick(visible, slots.candidates ?? [])[understood.ordinal - 1];
}

function withCustomer(slots: Slots, customer: Customer): Slots {
  return { ...withoutHints(slots), customer: { kind: 'known', customer } };
}
