import type { DialogServices } from '../../../dialogs/services';
import { dueEndings, type Ending, endingsBefore, type ToldEndings } from '../../domain/endings';
import type { ReadFailure } from '../../domain/reading';
import type { Asker } from '../../ports';

export interface EndingsLook {
  readonly now: Date;
  readonly nextLook: Date;
  readonly told: ToldEndings;
}

export interface FoundEndings {
  /** All that end soon. */
  readonly endings: readonly Ending[];
  /** Those of them that are to be told of now. */
  readonly due: readonly Ending[];
  /** What is known afterwards. */
  readonly told: ToldEndings;
  readonly gap: ReadFailure | undefined;
  /** Nothing could be read at all: silence would be taken for "nothing ends". */
  readonly sawNothing: boolean;
}

/** What ends soon among the customers that this person sees, and what of it is new. */
export async function lookForEndings(
  { gate }: Pick<DialogServices, 'gate'>,
  person: Asker,
  { now, nextLook, told }: EndingsLook,
): Promise<FoundEndings> {
  const standing = await gate.standingOf(person);
  const found = endingsBefore(standing, now, nextLook);
  const sawNothing =
    found.gap !== undefined && (standing.survey.kind === 'failed' || !standing.customers.length);
  return { ...found, sawNothing, ...dueEndings(found, told, nextLook) };
}
