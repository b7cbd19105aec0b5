import type { DialogServices } from '../../dialogs/services';
import type { Person } from '../domain/person';
import type { InvokeAnswer } from './delivery';
import type { Incoming } from './incoming';
import { searchAnswer } from './invoke-answers';

/** What a keystroke offers: the customers that fit, last used first; nothing typed yet offers the last used. */
export async function typeAhead(
  { gate, recents }: Pick<DialogServices, 'gate' | 'recents'>,
  person: Person,
  { query, most }: Extract<Incoming, { kind: 'search' }>,
): Promise<InvokeAnswer> {
  const { index } = await gate.visibleTo(person);
  const recent = await recents.of(person.id);
  const found = query.trim()
    ? index.search(query, { limit: most, first: recent })
    : recent.flatMap((id) => index.find(id) ?? []);
  return searchAnswer(found.slice(0, most));
}
