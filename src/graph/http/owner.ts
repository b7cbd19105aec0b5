import type { Caller } from '../../ports';

/** Whose share of the calls a call takes. All turns of one person have one share between them. */
export type Owner = Pick<Caller, 'personId'> | Everybody;

/** Work that serves everybody, such as a kept list: each has a share of its own, whoever set it off. */
export class Everybody {
  readonly personId = undefined;
}

/** What is asked outside of any turn. */
export const NOBODY: Owner = { personId: '' };

/** Graph lets calls of low priority wait first when it throttles. */
export type Priority = 'high' | 'low';

/** Where nobody in particular waits for the answer, it can wait while Graph is busy. */
export function priorityOf({ personId }: Owner): Priority {
  return personId === undefined ? 'low' : 'high';
}
