import { askCustomerCard, chooseCustomerCard, type Card, type Stamp, usedQuestion } from '../../cards';
import type { Customer } from '../../src/domain/customer';
import { type Awaitable, whenBoth, whenThere } from '../../src/ports/awaitable';
import { absorb, type Interpretation, interpretIn } from '../interpret';
import { customerBehind, MOST_OFFERED, offer, stillOffered } from '../look-up';
import type { Outcome, Question } from '../question';
import type { DialogServices, VisibleCustomers } from '../services';
import { knownCustomer, type Slots, withoutHints, withSlots } from '../slots';
import type { Turn } from '../turn';

const MOST_RECENT = 5;

/** What a tenant ID looks like, typed or behind a button. */
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

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

  ask(turn: Turn, slots: Slots, stamp: Stamp): Awaitable<Card> {
    const known = this.services.gate.visibleTo(turn.person);
    return whenBoth(known, this.offeredTo(turn, slots), (visible, offered) => {
      if (offered.length > 1 || (offered.length === 1 && slots.sought)) {
        return this.choose(turn, visible, { typed: '', matches: offered, near: slots.sought })(stamp);
      }
      return whenThere(this.recentOf(turn, visible), (recent) =>
        this.card(turn, visible, slots.sought, recent, stamp),
      );
    });
  }

  read(turn: Turn, slots: Slots): Awaitable<Outcome<Slots>> {
    const typed = typedText(turn);
    if (!GUID.test(typed)) return this.readText(turn, slots, typed);
    return whenThere(customerBehind(this.services.gate, turn.person, typed), (chosen) =>
      chosen.kind === 'known'
        ? { kind: 'answered', slots: withCustomer(slots, chosen.customer) }
        : this.readText(turn, slots, typed),
    );
  }

  used(turn: Turn, slots: Slots): Card {
    const customer = knownCustomer(slots);
    return usedQuestion(turn.words, customer ? { kind: 'customer', customer } : { kind: 'closed' });
  }

  forget(slots: Slots): Slots {
    const { customer: _customer, ...rest } = slots;
    return rest;
  }

  private readText(turn: Turn, slots: Slots, typed: string): Awaitable<Outcome<Slots>> {
    const read = interpretIn(this.services.gate, turn, typed);
    return whenBoth(read, this.offeredTo(turn, slots), (sentence, offered) =>
      this.outcomeOf(turn, slots, { typed, sentence, offered }),
    );
  }

  private outcomeOf(
    turn: Turn,
    slots: Slots,
    { typed, sentence, offered }: Answer,
  ): Awaitable<Outcome<Slots>> {
    const byNumber = chosenAmong(offered, sentence);
    if (byNumber) return { kind: 'answered', slots: withCustomer(slots, byNumber) };
    const known = absorb(slots, sentence);
    if (known.customer || !this.needsCustomer(known)) return { kind: 'answered', slots: withoutHints(known) };
    return whenThere(this.services.gate.visibleTo(turn.person), (visible) => {
      if (!visible.gap || visible.index.size > 0) return this.narrow(turn, known, visible, typed, sentence);
      const unread = { kind: 'typed', text: typed, failure: visible.gap } as const;
      return { kind: 'answered', slots: withSlots(known, { customer: unread }) };
    });
  }

  /** Several customers match, or none: say so, and make the next answer easy. */
  private async narrow(
    turn: Turn,
    slots: Slots,
    visible: VisibleCustomers,
    typed: string,
    { customer, understood }: Interpretation,
  ): Promise<Outcome<Slots>> {
    if (customer.kind === 'several' || customer.kind === 'perhaps') {
      const matches = customer.customers.slice(0, MOST_OFFERED);
      const near = customer.kind === 'perhaps' ? typed : undefined;
      const card = this.choose(turn, visible, { typed, matches, total: customer.total, near });
      return { kind: 'again', slots: withSlots(withoutHints(slots), offer(customer, typed)), card };
    }
    const matches = understood.ordinal ? await this.offeredTo(turn, slots) : [];
    if (matches.length > 0) {
      return {
        kind: 'again',
        slots,
        card: this.choose(turn, visible, { typed: '', matches, near: slots.sought }),
      };
    }
    turn.notUnderstood(this.id);
    const recent = await this.recentOf(turn, visible);
    const sought = understood.mention ? typed : '';
    const card = (stamp: Stamp): Card => this.card(turn, visible, sought, recent, stamp);
    return { kind: 'again', slots: withoutHints(slots), card };
  }

  /** The question itself; `sought` is what fitted nobody, empty when nothing was chosen. */
  private card(
    turn: Turn,
    { gap, sees }: VisibleCustomers,
    sought: string | undefined,
    recent: readonly Customer[],
    stamp: Stamp,
  ): Card {
    const notice = sought === undefined ? undefined : { kind: 'notFound' as const, typed: sought, sees };
    return askCustomerCard(turn.words, stamp, { purpose: this.purpose, recent, notice, gap });
  }

  private choose(
    turn: Turn,
    { index, gap, sees }: VisibleCustomers,
    { typed, matches, total = matches.length, near }: Choice,
  ): (stamp: Stamp) => Card {
    const lookAlikes = matches.some((match) =>
      index.lookAlikes(match).some((other) => other.name !== match.name),
    );
    const more = Math.max(0, total - matches.length);
    const notFound = near ? { near: { typed: near, among: gap ? ('soFar' as const) : sees } } : {};
    const view = { typed, matches, more, lookAlikes, ...notFound };
    return (stamp) => chooseCustomerCard(turn.words, stamp, view);
  }

  private offeredTo(turn: Turn, slots: Slots): Awaitable<readonly Customer[]> {
    return stillOffered(this.services.gate, turn.person, slots);
  }

  private recentOf(turn: Turn, visible: VisibleCustomers): Awaitable<readonly Customer[]> {
    return whenThere(this.services.recents.of(turn.person.id), (recent) => pick(visible, recent));
  }
}

/** What was typed, and what is known of whom it may mean. */
interface Answer {
  readonly typed: string;
  readonly sentence: Interpretation;
  readonly offered: readonly Customer[];
}

/** Customers to choose from. */
interface Choice {
  readonly typed: string;
  readonly matches: readonly Customer[];
  /** How many there are, when not all are shown. */
  readonly total?: number;
  /** What they come near to, when none of them has all of the words. */
  readonly near: string | undefined;
}

function typedText(turn: Turn): string {
  if (turn.said.kind === 'text') return turn.said.text.trim();
  return turn.said.action.verb === 'pickCustomer' ? turn.said.action.customer.trim() : '';
}

/** The first few of them that are seen. */
function pick({ index }: VisibleCustomers, tenantIds: readonly string[]): readonly Customer[] {
  const seen: Customer[] = [];
  for (const id of tenantIds) {
    const customer = index.find(id);
    if (customer) seen.push(customer);
    if (seen.length === MOST_RECENT) break;
  }
  return seen;
}

function chosenAmong(offered: readonly Customer[], { understood }: Interpretation): Customer | undefined {
  // "Did you mean this customer?" "Yes."
  if (understood.intent === 'yes' && offered.length === 1) return offered[0];
  return understood.ordinal ? offered[understood.ordinal - 1] : undefined;
}

function withCustomer(slots: Slots, customer: Customer): Slots {
  return withSlots(withoutHints(slots), { customer: { kind: 'known', customer } });
}
