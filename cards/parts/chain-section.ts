import type { AccessAssignment, Relationship } from '../../src/domain/evidence';
import { CHAIN_LINKS, type BrokenLink, type Chain, type ChainLink } from '../../src/domain/verdict';
import type { Words } from '../../src/i18n/words';
import { groupNames, named, roleLabel } from './names';
import { marked, section, type Row, type Section } from './section';

/** Who asks: one person about themselves, or somebody about all colleagues. */
export type Audience = 'me' | 'team';

function activeText(words: Words, relationship: Relationship): string {
  return relationship.endsAt === undefined || relationship.autoExtends
    ? words.t('chain.link.active')
    : words.t('chain.holds.active', { date: words.date(relationship.endsAt) });
}

function assignmentText(words: Words, assignments: readonly AccessAssignment[]): string {
  const groups = groupNames(
    words,
    assignments.map((assignment) => assignment.group),
  );
  return assignments.length === 1
    ? words.t('chain.holds.assignment', { group: groups })
    : words.t('chain.holds.assignments', { groups });
}

/** A link of the chain as a statement that holds or doesn't. */
export function linkText(words: Words, link: ChainLink, audience: Audience): string {
  return link === 'membership' && audience === 'team'
    ? words.t('chain.somebodyIsMember')
    : words.t(`chain.link.${link}`);
}

function completeRow(words: Words, chain: Chain, link: ChainLink): string {
  switch (link) {
    case 'relationship':
      return words.t('chain.holds.relationship', { relationship: named(words, chain.relationship.name) });
    case 'active':
      return activeText(words, chain.relationship);
    case 'role':
      return words.t('chain.holds.role', { role: roleLabel(words, chain.roleId) });
    case 'assignment':
      return assignmentText(words, [chain.assignment]);
    case 'membership':
      return words.t('chain.link.membership');
  }
}

/** A chain without a gap, each link with what it is made of. */
export function completeChain(words: Words, chain: Chain, extra: readonly Row[], checkedAt: Date): Section {
  const rows = CHAIN_LINKS.map((link) =>
    marked(words.t('chain.mark.yes'), { text: completeRow(words, chain, link) }),
  );
  return chainSection(words, [...rows, ...extra], checkedAt);
}

/** What is known of a link that comes before the broken one. */
function heldRow(words: Words, broken: BrokenLink, link: ChainLink): string {
  if (broken.link === 'relationship') return words.t(`chain.link.${link}`);
  if (link === 'relationship') {
    return words.t('chain.holds.relationship', { relationship: named(words, broken.relationship.name) });
  }
  if (link === 'active') return activeText(words, broken.relationship);
  return link === 'assignment' && broken.link === 'membership'
    ? assignmentText(words, broken.assignments)
    : words.t(`chain.link.${link}`);
}

/** Roles that a card names; the rest is only counted. */
const ROLES_NAMED = 3;

/** Seeing the roles that are there saves the question "but we have a role, haven't we?". */
function rolesThere(words: Words, roleIds: readonly string[]): string {
  const names = roleIds.slice(0, ROLES_NAMED).map((roleId) => roleLabel(words, roleId));
  const further = roleIds.length - names.length;
  const all = further > 0 ? [...names, words.t('chain.furtherRoles', { count: further })] : names;
  return words.t('chain.itsRoles', { roles: words.list(all) });
}

function brokenRow(words: Words, broken: BrokenLink, audience: Audience): Row {
  const showsRoles = broken.link === 'role' && broken.relationship.roleIds.length > 0;
  const severalGroups = broken.link === 'membership' && broken.assignments.length > 1 && audience === 'me';
  return marked(words.t('chain.mark.no'), {
    text: severalGroups ? words.t('chain.inOneOfThem') : linkText(words, broken.link, audience),
    asides: showsRoles ? [rolesThere(words, broken.relationship.roleIds)] : [],
  });
}

/** The chain up to the link that broke; what comes after it is not decided yet. */
export function brokenChain(words: Words, broken: BrokenLink, audience: Audience, checkedAt: Date): Section {
  const gap = CHAIN_LINKS.indexOf(broken.link);
  const rows = CHAIN_LINKS.map((link, index) => {
    if (index === gap) return brokenRow(words, broken, audience);
    return index < gap
      ? marked(words.t('chain.mark.yes'), { text: heldRow(words, broken, link) })
      : marked(words.t('chain.mark.notReached'), { text: linkText(words, link, audience) });
  });
  return chainSection(words, rows, checkedAt);
}

function chainSection(words: Words, rows: readonly Row[], checkedAt: Date): Section {
  return section({
    id: 'chain',
    heading: words.t('chain.heading'),
    rows,
    notes: [words.t('chain.checkedAt', { time: words.time(checkedAt) })],
  });
}

/** In one sentence, which link broke and how. */
export function brokenText(words: Words, broken: BrokenLink, audience: Audience): string {
  switch (broken.link) {
    case 'relationship':
    case 'role':
      return words.t(`chain.broken.${broken.link}`);
    case 'active':
      return words.t(`chain.broken.active.${broken.problem}`);
    case 'assignment':
      return words.t(`chain.broken.assignment.${broken.problem}`);
    case 'membership':
      return broken.problem === 'notMember' && audience === 'team'
        ? words.t('chain.broken.membership.nobody')
        : words.t(`chain.broken.membership.${broken.problem}`);
  }
}
