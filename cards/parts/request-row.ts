import type { Customer } from '../../src/domain/customer';
import type { HandOff, Outcome } from '../../src/domain/hand-off';
import type { Words } from '../../src/i18n/words';
import { standingButton, type ExplainedButton } from './buttons';
import { customerDetail } from './customer-line';
import { line, lines } from './lines';
import type { RequestCustomer } from './request-customer';
import { short } from './short';

/** A request of the log. */
export interface RequestRow {
  readonly handOff: HandOff;
  readonly customer: RequestCustomer;
  /** Only where everybody's are shown. */
  readonly person: string | undefined;
}

/** How a list of requests shows its rows. */
export interface RowLook {
  readonly timeZone: string;
  /** The list is about one customer, whom its heading names. */
  readonly oneCustomer: boolean;
  /** The requests are those of the person who looks at them. */
  readonly own: boolean;
  /** Units of UTF-16 that a name may have. */
  readonly longest: number;
}

/** A row as the template expects it. */
export interface RequestLine {
  readonly name: string;
  readonly texts: readonly string[];
  readonly asides: readonly string[];
  readonly status: string;
  readonly color: 'Default' | 'Good' | 'Accent';
  readonly actionSets: readonly { readonly buttons: readonly ExplainedButton[] }[];
}

/** The status says it in words; its colour only repeats them. */
const COLORS = { open: 'Accent', filed: 'Good', notFiled: 'Default' } as const satisfies Record<
  Outcome,
  RequestLine['color']
>;

export function requestLine(words: Words, row: RequestRow, look: RowLook): RequestLine {
  const { handOff } = row;
  const { name, detail } = subject(words, row, look);
  const product = words.t(`workload.${handOff.workload}`);
  const number = numberText(words, handOff, look.longest);
  const both = number && words.t('requests.productAndNumber', { product, number });
  return {
    name,
    texts: line(name === product ? number : (both ?? product)),
    asides: lines(detail, whenAndWho(words, row, look)),
    status: words.t(`requests.status.${handOff.outcome}`),
    color: COLORS[handOff.outcome],
    actionSets: look.own ? ownActions(words, row, look) : [],
  };
}

function subject(
  words: Words,
  { handOff, customer }: RequestRow,
  { oneCustomer, longest }: RowLook,
): { readonly name: string; readonly detail: string | undefined } {
  if (customer.kind === 'none' || oneCustomer) {
    return { name: words.t(`workload.${handOff.workload}`), detail: undefined };
  }
  if (customer.kind === 'hidden') return { name: words.t('requests.hidden'), detail: undefined };
  const { name, detail } = shortCustomer(words, customer.customer, longest);
  return { name, detail };
}

/** A customer in a list whose rows share the size of one card. Foreign text: never for a `TextBlock`. */
export function shortCustomer(words: Words, { tenantId, name, domain }: Customer, longest: number) {
  const known = { tenantId, name, domain: domain === undefined ? undefined : short(domain, longest) };
  return { name: short(name, longest) || words.t('answer.noName'), detail: customerDetail(words, known) };
}

function numberText(words: Words, { outcome, ticket }: HandOff, longest: number): string | undefined {
  if (ticket !== undefined) return words.t('requests.number', { ticket: short(ticket, longest) });
  return outcome === 'filed' ? words.t('requests.noNumber') : undefined;
}

function whenAndWho(words: Words, { handOff, person }: RequestRow, { timeZone, longest }: RowLook): string {
  const when = words.moment(handOff.at, timeZone);
  const name = person === undefined ? '' : short(person, longest);
  return name === '' ? when : words.t('requests.whenAndWho', { when, person: name });
}

/** What is still missing can be told right there. Rows share the title of their button, but not its tooltip. */
function ownActions(words: Words, row: RequestRow, look: RowLook): RequestLine['actionSets'] {
  const title = missing(words, row.handOff);
  if (title === undefined) return [];
  const { id, at, workload } = row.handOff;
  const product = words.t(`workload.${workload}`);
  const { name } = subject(words, row, look);
  const about = name === product ? name : words.t('requests.nameAndProduct', { name, product });
  const tooltip = words.t('requests.about', { title, about, when: words.moment(at, look.timeZone) });
  return [{ buttons: [{ ...standingButton(title, { verb: 'filed', handOff: id }), tooltip }] }];
}

function missing(words: Words, { outcome, ticket }: HandOff): string | undefined {
  if (outcome === 'open') return words.t('answer.buttons.filed');
  return outcome === 'filed' && ticket === undefined ? words.t('requests.addNumber') : undefined;
}
