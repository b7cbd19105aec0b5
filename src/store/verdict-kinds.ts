import type { VerdictKind } from '../domain/verdict';

/** Every kind of verdict that a stored hand-off may name; the compiler lists what is missing. */
export const VERDICT_KINDS = {
  canFile: 'canFile',
  blocked: 'blocked',
  providerFiles: 'providerFiles',
  publisherSupports: 'publisherSupports',
  ownPlan: 'ownPlan',
  unchecked: 'unchecked',
} as const satisfies { readonly [Kind in VerdictKind]: Kind };
