import { isAmong, type Agents } from '../../src/domain/agents';
import type { Person } from '../../src/domain/person';
import type { SourceId } from '../../src/domain/sources';
import type { Words } from '../../src/i18n/words';
import { section, type Section } from './section';

const KINDS = ['admin', 'helpdesk'] as const satisfies readonly (keyof Agents)[];
type AgentKind = (typeof KINDS)[number];

/** One of the two, or both of them. */
function oneName(kinds: readonly AgentKind[]): AgentKind | 'both' | undefined {
  return kinds.length === KINDS.length ? 'both' : kinds[0];
}

/** What a person is called in Partner Center, if anything. */
export function agentText(words: Words, person: Person, agents: Agents): string | undefined {
  const name = oneName(KINDS.filter((kind) => isAmong(person, agents[kind]) === 'yes'));
  return name && words.t(`who.agent.${name}`);
}

/** Where it is from what the roles mean. */
export const AGENT_SOURCES = ['permissions', 'azureRbacInferred'] as const satisfies readonly SourceId[];

/** What these roles mean, as far as these people have them, and of which it could not be checked. */
export function agentSections(words: Words, people: readonly Person[], agents: Agents): Section[] {
  const having = (membership: 'yes' | 'unknown'): AgentKind[] =>
    KINDS.filter((kind) => people.some((person) => isAmong(person, agents[kind]) === membership));
  const known = having('yes');
  const unknown = oneName(having('unknown'));
  if (known.length === 0 && unknown === undefined) return [];
  return [
    section({
      id: 'agents',
      heading: words.t('who.agents.heading'),
      paragraphs: known.map((kind) => words.t(`who.agents.${kind}`)),
      notes: unknown ? [words.t(`who.agents.unknown.${unknown}`)] : [],
    }),
  ];
}
