import assert from 'node:assert/strict';
import type { Relationship } from '../../../src/domain/evidence';
import type { Survey } from '../../../src/ports';
import { json, type Reply, rows } from '../../support/graph-double';
import { assignmentRow, type Bench, PATHS, relationshipRow } from '../support';
import { until } from '../../support/until';

/** The path of a relationship's assignments. */
export function assignmentsPath(id: string): string {
  return `${PATHS.relationships}/${id}/accessAssignments`;
}

/** As many customers as there are names, with one relationship each that bears the customer's name. */
export function serveCustomers({ double }: Bench, names: readonly string[], reply: Reply): void {
  const list = names.map((name) => relationshipRow({ id: name, customer: { tenantId: name } }));
  double.on(PATHS.relationships, rows(...list)).on(PATHS.group, json({ displayName: 'Support tier 1' }));
  for (const name of names) double.on(assignmentsPath(name), reply);
}

export const ASSIGNED: Reply = rows(assignmentRow());

/** Holds every answer back until it is let go. */
export class Held {
  readonly #waiting: (() => void)[] = [];
  #open = false;

  readonly reply: Reply = (response, seen) => {
    const answer = (): void => ASSIGNED(response, seen);
    if (this.#open) answer();
    else this.#waiting.push(answer);
  };

  /** Lets one answer go, once somebody waits for it. */
  async one(): Promise<void> {
    await until(() => this.#waiting.length > 0);
    this.#waiting.shift()?.();
  }

  all(): void {
    this.#open = true;
    for (const answer of this.#waiting.splice(0)) answer();
  }
}

export function relationshipIn(survey: Survey, tenantId: string): Relationship | undefined {
  const relationships = survey.byCustomer.get(tenantId)?.relationships;
  assert.equal(relationships?.kind, 'read');
  return relationships.value[0];
}

/** The customers whose assignments of their one relationship were read. */
export function readIn({ byCustomer }: Survey): readonly string[] {
  return [...byCustomer].flatMap(([tenantId, { relationships }]) =>
    relationships.kind === 'read' &&
    relationships.value.every(({ assignments }) => assignments.kind === 'read')
      ? [tenantId]
      : [],
  );
}
