import type { Json } from '../support/readable-card';
import { type Customer, type Partner, type Person, tailOf } from './partner';
import { hiddenFrom, seenBy } from './oracle';

/** Whatever gives a customer away: its name, its domain, its tenant ID, and the end of that as cards show it. */
export function marksOf(customer: Customer): readonly string[] {
  const { name, domain, tenantId } = customer;
  return [name, domain, tenantId, `…${tailOf(customer)}`].map(comparable);
}

/** What one person must not get to read. */
export class Secrets {
  private constructor(
    private readonly hidden: readonly string[],
    /** What may be read, and may hold a hidden name inside a longer one. */
    private readonly open: readonly string[],
  ) {}

  /** What this person may not see, apart from what a customer that they may see says as well. */
  static from(partner: Partner, person: Person): Secrets {
    const open = seenBy(partner, person).flatMap(marksOf);
    const hidden = hiddenFrom(partner, person).flatMap(marksOf);
    return new Secrets(
      [...new Set(hidden)].filter((mark) => !open.includes(mark)),
      open,
    );
  }

  /** What must not be read where everybody looks: nothing about any customer. */
  static fromEverybody({ customers }: Partner): Secrets {
    return new Secrets([...new Set(customers.flatMap(marksOf))], []);
  }

  /** The hidden marks that were told, apart from those that stand in the very words to which this is the answer. */
  toldIn(sent: unknown, typed: string): readonly string[] {
    const text = comparable(JSON.stringify(withoutEnvelope(sent)) ?? '');
    const said = comparable(typed);
    return this.hidden.filter((mark) => !said.includes(mark) && this.without(mark, text).includes(mark));
  }

  /** The text without the longer marks that may be read and hold this one. */
  private without(mark: string, text: string): string {
    return this.open
      .filter((other) => other.includes(mark))
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, other) => rest.replaceAll(other, '∎'), text);
  }
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Whom an activity is sent to and where is what the sender said of themselves. */
function withoutEnvelope(sent: unknown): unknown {
  if (Array.isArray(sent)) return sent.map(withoutEnvelope);
  if (typeof sent !== 'object' || sent === null) return sent;
  const { recipient: _to, from: _by, conversation: _where, replyToId: _what, ...rest } = sent as Json;
  return rest;
}
