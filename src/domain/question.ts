import type { Partner } from './partner';
import type { WorkloadId } from './workloads';

/** Does the customer own Entra ID P1 or P2? It decides which test an Entra request has to pass. */
export type EntraPremium = 'yes' | 'no' | 'unknown';

/** Who sold the Azure subscription? Only its provider may file for it. */
export type AzureSeller = 'us' | 'someoneElse' | 'unknown';

/** What is asked of the rules. Facts that a workload doesn't need are simply not looked at. */
export interface Question {
  readonly workload: WorkloadId;
  readonly partner: Partner;
  readonly entraPremium?: EntraPremium;
  readonly azureSeller?: AzureSeller;
}
