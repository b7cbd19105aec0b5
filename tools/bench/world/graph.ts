import { DEMO_PARTNER } from '../../../src/demo/data/organization';
import type { Case } from './world-messages';

export const PARTNER_TENANT = DEMO_PARTNER.tenantId;

export interface GraphAnswer {
  readonly status: number;
  readonly body: string;
}

/** A partner's Graph, in which one person has as many doubles as are asked for. */
export interface WorldGraph {
  /** Whom the doubles are doubles of. */
  readonly originalId: string;
  /** Tenants that the application gets tokens for. */
  readonly tenantIds: readonly string[];
  readonly leadGroupIds: string;
  readonly cases: readonly Case[];
  /** `address` is a whole one, of this very server. */
  answer(method: string, address: string, tenantId: string, text: string): GraphAnswer;
}
