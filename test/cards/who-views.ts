import type { WhoView } from '../../cards/who-card';
import type { Agents } from '../../src/domain/agents';
import type { Filer, FilersVerdict } from '../../src/domain/filers';
import type { ReadFailure } from '../../src/domain/reading';
import { listingOf } from '../support/evidence';
import { answerView, chainOf, customerOf, NO_AGENTS, NOW, USUAL, type Names } from './answer-views';

export function filersOf(names: Names, count: number): readonly Filer[] {
  return Array.from({ length: count }, (_, index) => ({
    person: {
      id: `${index}`,
      name: `${names.person} ${index + 1}`,
      email: index % 2 ? undefined : names.domain,
    },
    chain: chainOf(names),
  }));
}

/** The first is both, the second an Admin agent, the third a Helpdesk agent. */
export function agentsOf(names: Names, gap?: ReadFailure): Agents {
  const [first, second, third] = filersOf(names, 3).map(({ person }) => [person]);
  const [both = [], admin = [], helpdesk = []] = [first, second, third];
  return { admin: listingOf([...both, ...admin], gap), helpdesk: listingOf([...both, ...helpdesk], gap) };
}

export function people(count: number, names = USUAL): FilersVerdict {
  return { kind: 'people', filers: filersOf(names, count), gap: undefined, warnings: [] };
}

export function whoView(verdict: FilersVerdict, { names = USUAL, page = 0 } = {}): WhoView {
  const { question } = answerView({ kind: 'ownPlan' });
  const customer = customerOf(names);
  return {
    question,
    customer,
    verdict,
    agents: NO_AGENTS,
    place: 'personal',
    page,
    checkedAt: NOW,
    demo: true,
  };
}
