import type { MissingPiece } from '../src/domain/missing-pieces';
import type { Person } from '../src/domain/person';
import type { FamilyReadiness, Readiness } from '../src/domain/readiness';
import type { ReadFailure } from '../src/domain/reading';
import { SERVICE_SUPPORT_ADMINISTRATOR } from '../src/domain/roles';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { AGENT_SOURCES } from './parts/agent-section';
import { journeyButtons } from './parts/journey-buttons';
import { named, roleLabel } from './parts/names';
import { readFailureText } from './parts/read-failure';
import { reportCard } from './parts/report';
import { marked, section, type Row, type Section, type Tone } from './parts/section';
import { sourceLine } from './parts/source-line';

export interface ReadinessView {
  readonly readiness: Readiness;
  readonly person: Person;
  /** How many customers this person can see. */
  readonly totalCustomers: number;
  /** Set when there may be more customers than these. */
  readonly gap?: ReadFailure | undefined;
  /** Their own customers, or all as a lead. */
  readonly sees: 'own' | 'all';
  readonly demo: boolean;
}

type Known = Extract<Readiness, { kind: 'known' }>;
type Degree = 'all' | 'some' | 'none' | 'unsure' | 'noCustomers' | 'unknown';

const TONES: Readonly<Record<Degree, Tone>> = {
  all: 'good',
  some: 'accent',
  none: 'warning',
  unsure: 'warning',
  noCustomers: 'accent',
  unknown: 'warning',
};

/** The answer to "am I ready?": for how many customers each kind of request can be filed, and what is missing. */
export function readinessCard(words: Words, view: ReadinessView): Card {
  const degree = degreeOf(view.readiness, view.totalCustomers);
  const heading = headingText(words, degree, view);
  return reportCard(words, {
    tone: view.gap && degree === 'all' ? 'accent' : TONES[degree],
    heading,
    leads: leads(words, view),
    sections: sections(words, view),
    buttons: journeyButtons(words, view.totalCustomers === 0 ? ['teach', 'ready'] : ['teach', 'file']),
    demo: view.demo,
    summary: heading,
  });
}

/** How ready somebody is, by Microsoft 365 requests: the kind that needs least. */
function degreeOf(readiness: Readiness, totalCustomers: number): Degree {
  if (readiness.kind !== 'known') return 'unknown';
  if (totalCustomers === 0) return 'noCustomers';
  const family = readiness.families.find(({ family }) => family === 'microsoft365');
  if (family === undefined || family.unchecked === family.total) return 'unknown';
  if (family.canFile === family.total) return 'all';
  if (family.canFile > 0) return 'some';
  // "None" may only be said when every customer was read.
  return family.unchecked > 0 ? 'unsure' : 'none';
}

/** "Every", "none" and "no customer" are only said of a list without a gap. */
function headingText(words: Words, degree: Degree, { gap, sees }: ReadinessView): string {
  switch (degree) {
    case 'noCustomers':
      return words.t(gap ? 'ready.headingGap.noCustomers' : `ready.heading.noCustomers.${sees}`);
    case 'all':
    case 'none':
      return words.t(gap ? `ready.headingGap.${degree}` : `ready.heading.${degree}`);
    case 'some':
    case 'unsure':
    case 'unknown':
      return words.t(`ready.heading.${degree}`);
  }
}

function leads(words: Words, view: ReadinessView): string[] {
  const { readiness, person, gap } = view;
  const time = words.time(readiness.checkedAt);
  const checked = words.t('ready.checkedFor', { name: named(words, person.name), time });
  switch (readiness.kind) {
    case 'known':
      return [
        ...noCustomersLeads(words, view),
        ...(gap ? [words.t('ready.gap', { reason: readFailureText(words, gap) })] : []),
        checked,
      ];
    case 'noGdapApi':
      return [words.t('ready.noGdapApi'), checked];
    case 'failed':
      return [readFailureText(words, readiness.failure), checked];
  }
}

/** Why there is no customer, and what to do about it. */
function noCustomersLeads(words: Words, { totalCustomers, gap, sees }: ReadinessView): string[] {
  if (totalCustomers > 0 || gap) return [];
  return [words.t(`ready.noCustomers.${sees}`), words.t(`ready.noCustomersNext.${sees}`)];
}

function sections(words: Words, { readiness, totalCustomers }: ReadinessView): Section[] {
  if (readiness.kind !== 'known') return [];
  const agents = agentsSection(words, readiness);
  if (totalCustomers === 0) return [agents];
  return [familiesSection(words, readiness), ...missingSections(words, readiness.missing), agents];
}

function familiesSection(words: Words, { families }: Known): Section {
  const azure = families.find(({ family }) => family === 'azure');
  return section({
    id: 'families',
    heading: words.t('ready.families'),
    rows: families.map((family) => familyRow(words, family)),
    notes: [
      words.t('ready.counted'),
      ...(azure !== undefined && azure.canFile > 0 ? [words.t('ready.azureRole')] : []),
    ],
  });
}

/** Both roles, and what each means for the person. */
function agentsSection(words: Words, { adminAgent, helpdeskAgent }: Known): Section {
  return section({
    id: 'agents',
    heading: words.t('ready.agents.heading'),
    rows: [
      marked(words.t(`ready.agents.mark.${adminAgent}`), {
        text: words.t('ready.agents.admin'),
        asides: [words.t(`ready.agents.adminMeans.${adminAgent}`)],
      }),
      marked(words.t(`ready.agents.mark.${helpdeskAgent}`), {
        text: words.t('ready.agents.helpdesk'),
        asides: [words.t(`ready.agents.helpdeskMeans.${helpdeskAgent}`)],
      }),
    ],
    notes: AGENT_SOURCES.map((source) => sourceLine(words, source)),
  });
}

function markOf({ canFile, unchecked, providerFiles, total }: FamilyReadiness) {
  if (total > 0 && canFile === total) return 'all';
  if (canFile > 0) return 'some';
  if (total > 0 && providerFiles === total) return 'provider';
  return unchecked > 0 ? 'unknown' : 'none';
}

function familyRow(words: Words, family: FamilyReadiness): Row {
  const { canFile, total, unchecked, providerFiles } = family;
  const asides = [
    ...(unchecked > 0 ? [words.t('ready.unchecked', { count: unchecked })] : []),
    ...(providerFiles > 0 ? [words.t('ready.providerFiles', { count: providerFiles })] : []),
  ];
  return marked(words.t(`ready.mark.${markOf(family)}`), {
    text: words.t(`ready.family.${family.family}`, { canFile, total }),
    asides,
  });
}

function missingSections(words: Words, missing: readonly MissingPiece[]): Section[] {
  if (missing.length === 0) return [];
  const rows = missing.map((piece) => missingRow(words, piece));
  return [section({ id: 'missing', heading: words.t('ready.missing'), rows })];
}

function missingRow(words: Words, piece: MissingPiece): Row {
  const role = roleLabel(words, SERVICE_SUPPORT_ADMINISTRATOR);
  return marked(words.t('ready.missingCount', { count: piece.count }), {
    text: words.t(`ready.piece.${piece.link}`, { role }),
    asides: [...groupAside(words, piece), ...exampleAside(words, piece)],
  });
}

function groupAside(words: Words, { group }: MissingPiece): string[] {
  if (group === undefined) return [];
  return [words.t('ready.group', { group: named(words, group.name), count: group.opens })];
}

function exampleAside(words: Words, { examples }: MissingPiece): string[] {
  if (examples.length === 0) return [];
  const customers = words.list(examples.map((customer) => named(words, customer.name)));
  return [words.t('ready.examples', { customers })];
}
