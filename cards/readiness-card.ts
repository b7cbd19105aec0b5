import type { MissingPiece } from '../src/domain/missing-pieces';
import type { Person } from '../src/domain/person';
import type { FamilyReadiness, Readiness } from '../src/domain/readiness';
import { SERVICE_SUPPORT_ADMINISTRATOR } from '../src/domain/roles';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { journeyButtons } from './parts/journey-buttons';
import { named, roleLabel } from './parts/names';
import { readFailureText } from './parts/read-failure';
import { reportCard } from './parts/report';
import { marked, section, type Row, type Section, type Tone } from './parts/section';

export interface ReadinessView {
  readonly readiness: Readiness;
  readonly person: Person;
  readonly totalCustomers: number;
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
  const { readiness } = view;
  const degree = degreeOf(readiness, view.totalCustomers);
  const heading = words.t(`ready.heading.${degree}`);
  return reportCard(words, {
    tone: TONES[degree],
    heading,
    leads: leads(words, view),
    sections: readiness.kind === 'known' ? knownSections(words, readiness) : [],
    buttons: journeyButtons(words, ['teach', 'file']),
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

function leads(words: Words, { readiness, person }: ReadinessView): string[] {
  switch (readiness.kind) {
    case 'known': {
      const time = words.time(readiness.checkedAt);
      return [words.t('ready.checkedFor', { name: named(words, person.name), time })];
    }
    case 'noGdapApi':
      return [words.t('ready.noGdapApi')];
    case 'failed':
      return [readFailureText(words, readiness.failure)];
  }
}

function knownSections(words: Words, { families, missing, adminAgent }: Known): Section[] {
  const azure = families.find(({ family }) => family === 'azure');
  return [
    section({
      id: 'families',
      heading: words.t('ready.families'),
      rows: families.map((family) => familyRow(words, family)),
      notes: [
        ...(azure !== undefined && azure.canFile > 0 ? [words.t('ready.azureRole')] : []),
        ...(adminAgent === 'yes' ? [] : [words.t(`ready.adminAgent.${adminAgent}`)]),
      ],
    }),
    ...missingSections(words, missing),
  ];
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
