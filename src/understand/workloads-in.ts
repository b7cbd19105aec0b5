import type { WorkloadId } from '../domain/workloads';
import { idsOf, type Piece } from './pieces';

/** Products that decide the matter whatever else is named: "our own Azure subscription", "an Azure marketplace product". */
const DECISIVE: readonly WorkloadId[] = ['ownSubscription', 'marketplace'];
/** Names so general that any other product named beside them is the one that is meant. */
const GENERAL: readonly WorkloadId[] = ['m365'];

/** The products that are named; if none is, those that are suggested. */
export function workloadsIn(pieces: readonly Piece[]): readonly WorkloadId[] {
  const named = idsOf(pieces, 'workload');
  const found = named.length > 0 ? named : idsOf(pieces, 'hint');
  const decisive = DECISIVE.filter((workload) => found.includes(workload));
  if (decisive.length > 0) return decisive.slice(0, 1);
  const specific = found.filter((workload) => !GENERAL.includes(workload));
  return specific.length > 0 ? specific : found;
}
