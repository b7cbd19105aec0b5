import pLimit from 'p-limit';
import type { Caller, StaffDirectory } from '../src/ports';

/** Readings under way at once. */
const AT_ONCE = 8;

/** The names of colleagues by object ID, each looked up once. Who left, or can't be read now, is missing. */
export async function colleagueNames(
  { staff }: { readonly staff: Pick<StaffDirectory, 'staff'> },
  personIds: readonly string[],
  caller: Caller | undefined,
): Promise<ReadonlyMap<string, string>> {
  const atOnce = pLimit(AT_ONCE);
  const named = await Promise.all(
    [...new Set(personIds)].map((id) =>
      atOnce(async (): Promise<readonly [string, string][]> => {
        const reading = await staff.staff(id, caller);
        return reading.kind === 'member' ? [[id, reading.person.name]] : [];
      }),
    ),
  );
  return new Map(named.flat());
}
