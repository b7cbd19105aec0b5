import type { AssignedGroup } from '../../src/domain/evidence';
import { roleName } from '../../src/domain/roles';
import type { Words } from '../../src/i18n/words';
import { plain } from '../plain';

/** Names stand many times on an answer, so they are cut sooner than other text, in graphemes. */
const LONGEST_NAME = 80;

/** A name from outside, never empty. Foreign text: never for a `TextBlock`. */
export function named(words: Words, name: string): string {
  return plain(name, LONGEST_NAME) || words.t('answer.noName');
}

/** How a security group is called, whatever is left of it. Foreign text: never for a `TextBlock`. */
export function groupName(words: Words, group: AssignedGroup): string {
  switch (group.kind) {
    case 'found':
      return named(words, group.name);
    case 'deleted':
      return words.t('chain.group.deleted', { id: plain(group.id) });
    case 'unnamed':
      return words.t('chain.group.unnamed', { id: plain(group.id) });
  }
}

/** Groups that a card names; the rest is only counted. */
const GROUPS_NAMED = 3;

export function groupNames(words: Words, groups: readonly AssignedGroup[]): string {
  if (groups.length === 0) return words.t('chain.group.ours');
  const names = groups.slice(0, GROUPS_NAMED).map((group) => groupName(words, group));
  const further = groups.length - names.length;
  return words.list(further > 0 ? [...names, words.t('chain.group.further', { count: further })] : names);
}

/** Microsoft's name of a role. A role that we don't know keeps its ID. */
export function roleLabel(words: Words, roleId: string): string {
  return roleName(roleId) ?? words.t('chain.unknownRole', { id: plain(roleId) });
}
