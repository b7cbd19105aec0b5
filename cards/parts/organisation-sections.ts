import type { EscalationContact, OwnLink } from '../../src/domain/organisation';
import type { Verdict } from '../../src/domain/verdict';
import type { Words } from '../../src/i18n/words';
import { contactLines, contactLinks } from './contact-lines';
import { ownLinks } from './own-links';
import { section, type Section } from './section';

/** What an organisation adds to a card about one workload. */
export interface OrganisationView {
  readonly contacts: readonly EscalationContact[];
  readonly portals: readonly OwnLink[];
}

const NOTHING_ADDED: OrganisationView = { contacts: [], portals: [] };

/** IDs of the sections: what the organisation adds makes room for what the answer can't do without. */
export const ORGANISATION_SECTIONS: readonly string[] = ['ownPortals', 'escalation'];

/** Its own pages wherever one is opened, and whom to ask wherever somebody gets no further. Last of all, and calm. */
export function organisationSections(
  words: Words,
  { kind }: Pick<Verdict, 'kind'>,
  { contacts, portals }: OrganisationView = NOTHING_ADDED,
): readonly Section[] {
  switch (kind) {
    case 'canFile':
    case 'publisherSupports':
    case 'ownPlan':
      return ownPortals(words, portals);
    case 'unchecked':
      return [...ownPortals(words, portals), ...escalationSection(words, contacts)];
    case 'blocked':
      return escalationSection(words, contacts);
    case 'providerFiles':
      return [];
  }
}

/** They stand below the pages that were looked into, and say whose they are. */
function ownPortals(words: Words, portals: readonly OwnLink[]): readonly Section[] {
  if (portals.length === 0) return [];
  const paragraphs = [words.t('organisation.portals')];
  return [section({ id: 'ownPortals', paragraphs, links: ownLinks(words, portals) })];
}

/** Whom to ask in one's organisation. */
export function escalationSection(
  words: Words,
  contacts: readonly EscalationContact[] = [],
): readonly Section[] {
  if (contacts.length === 0) return [];
  return [
    section({
      id: 'escalation',
      paragraphs: contactLines(words, contacts),
      links: contactLinks(words, contacts),
    }),
  ];
}
