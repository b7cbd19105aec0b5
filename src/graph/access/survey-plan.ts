import { setImmediate as breathe } from 'node:timers/promises';
import type { CustomerEvidence, Relationship } from '../../domain/evidence';
import { readRelationships } from '../../domain/find-chains';
import type { ReadFailure } from '../../domain/reading';
import type { Survey } from '../../ports';
import { type GraphContext, noteFailure } from '../context';
import type { Deadline } from '../http/limits';
import {
  mayGiveRights,
  type Relationships,
  type RelationshipTerms,
  tenantOf,
  termsOf,
} from './relationships';
import { relationshipRow } from '../shapes';
import type { SurveyParts } from './survey-parts';

/** A relationship whose assignments may still have to be read. */
export interface Piece {
  readonly terms: RelationshipTerms | Relationship;
  readonly needsAssignments: boolean;
}

/** What a survey has to read, and what it says when that is done. */
export interface SurveyPlan {
  readonly at: Date;
  readonly gap: ReadFailure | undefined;
  /** As long as it is under way. */
  readonly gapMeanwhile: ReadFailure | undefined;
  /** Of these nothing more has to be read. */
  readonly known: ReadonlyMap<string, CustomerEvidence>;
  /** Calls have failed lately, so one goes ahead. */
  readonly afterTrouble: boolean;
  /** By tenant ID in lower case. */
  readonly customers: ReadonlyMap<string, readonly Piece[]>;
}

interface Listed {
  readonly tenantId: string | undefined;
  readonly terms: RelationshipTerms | Relationship;
}

/** Reads the list of all relationships. */
export async function planSurvey(
  { clock, log }: Pick<GraphContext, 'clock' | 'log'>,
  relationships: Relationships,
  parts: SurveyParts,
  deadline: Deadline,
): Promise<SurveyPlan> {
  const startedAt = clock.stamp();
  // Row by row as pages come, so that no more than a page is held as Graph writes it.
  const listed = relationshipRow.transform((row): Listed => {
    const tenantId = tenantOf(row)?.toLowerCase();
    return { tenantId, terms: tenantId === undefined ? termsOf(row) : parts.terms(tenantId, termsOf(row)) };
  });
  const { rows, gap } = await relationships.list(listed, ({ terms }) => terms.id, deadline);
  const at = startedAt();
  return {
    at,
    gap: gap && noteFailure(log, gap),
    gapMeanwhile: { kind: 'stillReading' },
    known: new Map(),
    afterTrouble: false,
    customers: await byCustomer(rows, clock.now()),
  };
}

/** Reads again what could not be read; first of all what nobody came to. */
export function planRepair({ byCustomer, gap, at }: Survey, triedInVain: ReadonlySet<string>): SurveyPlan {
  const broken = [...byCustomer].flatMap(([tenantId, evidence]): [string, readonly Piece[]][] => {
    const pieces = readRelationships(evidence).map(repairOf);
    return pieces.some(({ needsAssignments }) => needsAssignments) ? [[tenantId, pieces]] : [];
  });
  const wasTried = ([, pieces]: [string, readonly Piece[]]): boolean =>
    pieces.some(({ needsAssignments, terms }) => needsAssignments && triedInVain.has(terms.id));
  const customers = new Map([...broken.filter((one) => !wasTried(one)), ...broken.filter(wasTried)]);
  return { at, gap, gapMeanwhile: gap, known: byCustomer, afterTrouble: true, customers };
}

function repairOf(terms: Relationship): Piece {
  return { terms, needsAssignments: terms.assignments.kind === 'failed' };
}

const AT_ONCE = 5_000;

/** In slices, since others wait for this thread meanwhile. */
async function byCustomer(
  rows: readonly Listed[],
  now: Date,
): Promise<ReadonlyMap<string, readonly Piece[]>> {
  const customers = new Map<string, Piece[]>();
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    if (start > 0) await breathe();
    for (const { tenantId, terms } of rows.slice(start, start + AT_ONCE)) {
      // Nobody has accepted it yet, so it is no customer's.
      if (tenantId === undefined) continue;
      const piece = { terms, needsAssignments: mayGiveRights(terms, now) };
      const others = customers.get(tenantId);
      if (others) others.push(piece);
      else customers.set(tenantId, [piece]);
    }
  }
  return customers;
}
