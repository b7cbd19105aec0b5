/** The process is gone: nothing that it would still do happens. */
export class Killed extends Error {}

/** Wraps every step that leaves the process, to let it fail. */
export type Meddle = <T>(step: string, work: () => Promise<T>) => Promise<T>;

export const LET_BE: Meddle = (_step, work) => work();

/** Where in a step the process ends: the step has not happened yet, or has, but nobody heard of it. */
export type Moment = 'before' | 'after';

/** Ends the process at the given step; nothing that it does from then on has any effect. */
export function killedAt(fatal: number, moment: Moment, steps: string[]): Meddle {
  return async (step, work) => {
    steps.push(step);
    if (steps.length > fatal) throw new Killed();
    if (steps.length === fatal && moment === 'before') throw new Killed();
    const result = await work();
    if (steps.length === fatal) throw new Killed();
    return result;
  };
}
