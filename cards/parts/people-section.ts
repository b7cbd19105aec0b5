import type { Filer } from '../../src/domain/filers';
import type { Chain } from '../../src/domain/verdict';
import type { Words } from '../../src/i18n/words';
import type { WhoView } from '../who-card';
import { agentText } from './agent-section';
import { standingButton, type Button } from './buttons';
import { factsOf } from './facts';
import { groupName, named, roleLabel } from './names';
import { counted, section, type Row, type Section } from './section';
import { short } from './short';

/** People on one page of "who can file?", unless the view says otherwise. */
const WHO_PAGE_SIZE = 8;

/** Some of the people, and where they stand among all. */
interface Page {
  readonly shown: readonly Filer[];
  /** Counted from 0: of this page, how many there are, and of the first person on it. */
  readonly page: number;
  readonly pages: number;
  readonly first: number;
}

/** The page that was asked for; past the end, the last one. */
export function pageOf(filers: readonly Filer[], view: WhoView): Page {
  const size = view.pageSize ?? WHO_PAGE_SIZE;
  const pages = Math.max(1, Math.ceil(filers.length / size));
  const page = Math.min(Math.max(0, view.page), pages - 1);
  const first = page * size;
  return { shown: filers.slice(first, first + size), page, pages, first };
}

/** One page of the people who can file, each with what makes it so. */
export function peopleSection(
  words: Words,
  filers: readonly Filer[],
  view: WhoView,
  longest: PeopleLengths,
): Section {
  const { shown, page, pages, first } = pageOf(filers, view);
  const range = { from: first + 1, to: first + shown.length, total: filers.length };
  return section({
    id: 'people',
    heading: words.t('who.heading'),
    rows: shown.map((filer, index) => personRow(words, filer, first + index + 1, view, longest)),
    notes: [
      ...(pages > 1 ? [words.t('who.range', range)] : []),
      words.t('chain.checkedAt', { time: words.time(view.checkedAt) }),
    ],
    pager: pages > 1 ? pager(words, view, page, pages) : [],
  });
}

/** UTF-16 units that a row may have of each. */
export interface PeopleLengths {
  readonly name: number;
  readonly email: number;
  readonly through: number;
}

/** Enough for nearly everybody, and what fits for a whole page of people, whatever they are called. */
export const PEOPLE_LENGTHS = {
  usual: { name: 80, email: 100, through: 160 },
  short: { name: 40, email: 60, through: 80 },
} as const satisfies Record<string, PeopleLengths>;

/** The part of an e-mail address that says where it is: a directory may have addresses for names. */
const MAIL_HOST = /@[^\s@]+/gu;

function personRow(
  words: Words,
  { person, chain }: Filer,
  number: number,
  view: WhoView,
  longest: PeopleLengths,
): Row {
  const shared = view.place === 'shared';
  const name = shared ? person.name.replace(MAIL_HOST, '') : person.name;
  const email = shared || person.email === undefined ? [] : [person.email];
  return counted(number, {
    name: short(named(words, name), longest.name),
    asides: [
      ...email.map((address) => short(named(words, address), longest.email)),
      throughText(words, chain, agentText(words, person, view.agents), longest),
    ],
  });
}

/** Through which role and group, and what the person is in Partner Center. */
function throughText(
  words: Words,
  { roleId, assignment }: Chain,
  agent: string | undefined,
  longest: PeopleLengths,
): string {
  const names = { role: roleLabel(words, roleId), group: groupName(words, assignment.group) };
  const through = short(words.t('who.through', names), longest.through);
  return agent === undefined ? through : words.t('who.throughAgent', { through, agent });
}

function pager(words: Words, { customer, question }: WhoView, page: number, pages: number): Button[] {
  const turn = { verb: 'whoPage', customer: customer.tenantId, ...factsOf(question) } as const;
  return [
    ...(page > 0 ? [standingButton(words.t('who.previous'), { ...turn, page: page - 1 })] : []),
    ...(page < pages - 1 ? [standingButton(words.t('who.next'), { ...turn, page: page + 1 })] : []),
  ];
}
