import type { DialogServices } from '../../../dialogs/services';
import type { Customer } from '../../domain/customer';
import type { Person } from '../../domain/person';
import { withinOr } from '../../ports/within';

/** What a search came to. */
export type Found =
  | { readonly kind: 'customers'; readonly customers: readonly Customer[] }
  /** Nobody fits; `isComplete` says whether all that this person may see could be looked at. */
  | { readonly kind: 'nobody'; readonly isComplete: boolean }
  /** One letter fits too many to be of use, and so does nothing before anybody is recent. */
  | { readonly kind: 'tooShort' }
  /** The lists could not be had in time. */
  | { readonly kind: 'late' };

interface Query {
  readonly text: string;
  readonly skip: number;
  readonly count: number;
}

const FEWEST_LETTERS = 2;
/** Of one search, over all its pages. */
const MOST_FOUND = 15;

/** Teams gives an extension 5 s for everything, its own way to us included; a turn of ours may take nine. */
const PATIENCE_MS = 3_000;

/** The customers that this person may see and that fit what they typed; their recent ones where nothing is typed. */
export async function searchCustomers(
  services: Pick<DialogServices, 'gate' | 'recents'>,
  person: Person,
  query: Query,
  patienceMs = PATIENCE_MS,
): Promise<Found> {
  if (query.text !== '' && [...query.text].length < FEWEST_LETTERS) return { kind: 'tooShort' };
  return withinOr(patienceMs, find(services, person, query), () => ({ kind: 'late' }));
}

async function find(
  { gate, recents }: Pick<DialogServices, 'gate' | 'recents'>,
  person: Person,
  { text, skip, count }: Query,
): Promise<Found> {
  const [{ index, gap }, recent] = await Promise.all([gate.visibleTo(person), recents.of(person.id)]);
  const customers = text
    ? index.search(text, { limit: MOST_FOUND, first: recent })
    : recent.flatMap((id) => index.find(id) ?? []);
  if (customers.length > 0) {
    return { kind: 'customers', customers: customers.slice(0, MOST_FOUND).slice(skip, skip + count) };
  }
  return text === '' && !gap ? { kind: 'tooShort' } : { kind: 'nobody', isComplete: gap === undefined };
}
