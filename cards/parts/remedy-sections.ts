import type { Customer } from '../../src/domain/customer';
import type { AccessAssignment, AssignedGroup } from '../../src/domain/evidence';
import type { Question } from '../../src/domain/question';
import { remedyFor, type RemedyId } from '../../src/domain/remedy';
import { permitsTicket, roleWeight, SERVICE_SUPPORT_ADMINISTRATOR } from '../../src/domain/roles';
import type { BrokenLink } from '../../src/domain/verdict';
import { workloadOf } from '../../src/domain/workloads';
import type { Words } from '../../src/i18n/words';
import type { Audience } from './chain-section';
import { groupNames, named, roleLabel } from './names';
import { section, type Section } from './section';

/** The assignments that a broken link is about, if it is about any. */
function assignmentsOf(broken: BrokenLink): readonly AccessAssignment[] {
  if (broken.link === 'membership') return broken.assignments;
  return broken.link === 'assignment' && broken.assignment !== undefined ? [broken.assignment] : [];
}

/** Roles that are already granted and only need to be passed on; a new grant asks for the least one. */
function grantedRoles(broken: BrokenLink): readonly string[] {
  const assigned = assignmentsOf(broken).flatMap((assignment) => assignment.roleIds);
  return broken.link === 'assignment' ? [...assigned, ...broken.relationship.roleIds] : assigned;
}

/** The role to ask for: the least one among those granted that permit filing, else Service Support Administrator. */
function neededRole(broken: BrokenLink, question: Question): string {
  const { right } = workloadOf(question.workload);
  const fitting = grantedRoles(broken).filter(
    (roleId) => right === 'anyRole' || (right !== undefined && permitsTicket(roleId, right)),
  );
  const [least] = fitting.toSorted((one, other) => roleWeight(one) - roleWeight(other));
  return least ?? SERVICE_SUPPORT_ADMINISTRATOR;
}

/** One group is enough, and it has to be one that holds the role that is named beside it. */
function groupsFor(broken: BrokenLink, role: string): readonly AssignedGroup[] {
  const assignments = assignmentsOf(broken);
  const holding = assignments.find(({ roleIds }) =>
    roleIds.some((id) => id.toLowerCase() === role.toLowerCase()),
  );
  return (holding ? [holding] : assignments).map(({ group }) => group);
}

type RemedyWords = RemedyId | 'somebodyJoins';

function remedyWords(id: RemedyId, audience: Audience): RemedyWords {
  return id === 'joinGroup' && audience === 'team' ? 'somebodyJoins' : id;
}

/** What mends a broken link: what to do, whom to ask, and the message to send, naming all that it needs. */
export function remedySections(
  words: Words,
  broken: BrokenLink,
  question: Question,
  customer: Customer | undefined,
  audience: Audience,
): Section[] {
  const { id, mender } = remedyFor(broken);
  const key = remedyWords(id, audience);
  const role = neededRole(broken, question);
  const names = {
    customer: customer === undefined ? words.t('answer.thisCustomer') : named(words, customer.name),
    relationship:
      broken.link === 'relationship'
        ? words.t('remedy.unnamedRelationship')
        : named(words, broken.relationship.name),
    group: groupNames(words, groupsFor(broken, role)),
    role: roleLabel(words, role),
  };
  return [
    section({
      id: 'remedy',
      heading: words.t('remedy.heading'),
      paragraphs: [words.t(`remedy.${key}.advice`, names), words.t(`remedy.mender.${mender}`)],
    }),
    messageSection(words, words.t(`remedy.${key}.message`, names)),
  ];
}

/** A message to copy: plain text, apart from everything else. */
export function messageSection(words: Words, message: string): Section {
  return section({
    id: 'message',
    style: 'emphasis',
    heading: words.t('remedy.send'),
    paragraphs: [message],
  });
}
