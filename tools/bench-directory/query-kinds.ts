import type { Customer } from '../../src/domain/customer';
import { withoutAccents } from './partner-names';
import { Seeded } from './seeded';

/** One thing that people type to find a customer. */
export interface QueryKind {
  readonly name: string;
  /** Undefined where this customer's name or domain has nothing of the kind. */
  readonly text: (customer: Customer, random: Seeded) => string | undefined;
  /** Whether the customer has to be among all that match. */
  readonly finds: boolean;
}

export interface Query {
  readonly text: string;
  readonly customer: Customer;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export const QUERY_KINDS: readonly QueryKind[] = [
  { name: 'nothing typed', finds: false, text: () => '' },
  { name: 'one letter', finds: true, text: ({ name }) => name.slice(0, 1) },
  { name: 'two letters', finds: true, text: ({ name }) => name.slice(0, 2) },
  {
    name: 'start of a word',
    finds: true,
    text: ({ name }, random) => longWord(name, 5, random)?.slice(0, 4),
  },
  { name: 'inside a word', finds: true, text: ({ name }, random) => longWord(name, 7, random)?.slice(2, 6) },
  { name: 'full name', finds: true, text: ({ name }) => name },
  { name: 'words in another order', finds: true, text: ({ name }) => reordered(name) },
  { name: 'accents left out', finds: true, text: ({ name }) => accentFree(name) },
  { name: 'one typing error', finds: true, text: ({ name }, random) => misspelt(name, random) },
  {
    name: 'two words, one error each',
    finds: true,
    text: ({ name }, random) => doublyMisspelt(name, random),
  },
  {
    name: 'no such customer',
    finds: false,
    text: (_, random) => `q${letters(4, random)}xq ${letters(5, random)}`,
  },
  { name: 'part of a domain', finds: true, text: ({ domain }, random) => partOfDomain(domain, random) },
  { name: 'whole domain', finds: true, text: ({ domain }) => domain },
  { name: 'start of a tenant ID', finds: true, text: ({ tenantId }) => tenantId.slice(0, 8) },
  { name: 'end of a tenant ID', finds: true, text: ({ tenantId }) => tenantId.slice(-6) },
  { name: 'whole tenant ID', finds: true, text: ({ tenantId }) => tenantId.toUpperCase() },
];

/** So many queries of the kind, each made from one of these customers. */
export function queriesOf(
  kind: QueryKind,
  customers: readonly Customer[],
  count: number,
  seed: number,
): readonly Query[] {
  const random = new Seeded(seed);
  const queries: Query[] = [];
  for (let tries = 0; queries.length < count && tries < 1_000 * count; tries += 1) {
    const customer = customers[random.below(customers.length)];
    const text = customer && kind.text(customer, random);
    if (customer && text !== undefined) queries.push({ text, customer });
  }
  return queries;
}

function longWord(name: string, least: number, random: Seeded): string | undefined {
  const [first, ...others] = name.split(/[\s.]+/u).filter((word) => word.length >= least);
  return first === undefined ? undefined : random.pick([first, ...others]);
}

function reordered(name: string): string | undefined {
  const words = name.split(' ');
  const [first, second] = words;
  return first === undefined || second === undefined ? undefined : `${second} ${first.slice(0, 4)}`;
}

function accentFree(name: string): string | undefined {
  const plain = withoutAccents(name);
  return plain === name ? undefined : plain.toLowerCase();
}

/** The first word with an error in it, as somebody begins to type. */
function misspelt(name: string, random: Seeded): string | undefined {
  const [first = ''] = name.split(' ');
  return first.length < 6 ? undefined : withError(first, random);
}

function doublyMisspelt(name: string, random: Seeded): string | undefined {
  const [first = '', second = ''] = name.split(' ');
  if (first.length < 6 || second.length < 6) return undefined;
  return `${withError(first, random)} ${withError(second, random)}`;
}

/** Behind its first two letters one letter is swapped with the next, wrong, left out, or too much. */
function withError(word: string, random: Seeded): string {
  const at = 2 + random.below(word.length - 3);
  const before = word.slice(0, at);
  const [one = '', two = ''] = word.slice(at, at + 2);
  const after = word.slice(at + 2);
  const wrong = letters(1, random);
  return random.pick([
    `${before}${two}${one}${after}`,
    `${before}${wrong}${two}${after}`,
    `${before}${two}${after}`,
    `${before}${one}${wrong}${two}${after}`,
  ]);
}

function partOfDomain(domain: string | undefined, random: Seeded): string | undefined {
  const [label = ''] = domain?.split('.') ?? [];
  if (label.length < 10) return undefined;
  const start = random.below(label.length - 7);
  const part = label.slice(start, start + 7);
  return part.includes('-') ? undefined : part;
}

function letters(count: number, random: Seeded): string {
  return Array.from({ length: count }, () => LETTERS.charAt(random.below(LETTERS.length))).join('');
}
