import type { Feedback } from '../src/domain/feedback';
import type { HandOff, Settlement } from '../src/domain/hand-off';
import type { Language } from '../src/i18n/words';
import type { ScheduledItem } from '../src/ports';
import type { Awaitable } from '../src/ports/awaitable';
import type { DialogServices, NoticeChoice } from './services';
import type { Turn } from './turn';

/**
 * What a turn changes outside of its conversation. It is saved with the turn and carried out afterwards, after a
 * failure once more: so doing it twice comes to the same as doing it once.
 */
export type Effect =
  | { readonly kind: 'recordHandOff'; readonly handOff: HandOff }
  | {
      readonly kind: 'settle';
      readonly handOffId: string;
      readonly personId: string;
      readonly settlement: Settlement;
      readonly at: Date;
    }
  | { readonly kind: 'recordFeedback'; readonly feedback: Feedback }
  | { readonly kind: 'addRecent'; readonly personId: string; readonly customerTenantId: string }
  | { readonly kind: 'schedule'; readonly item: ScheduledItem }
  | { readonly kind: 'unschedule'; readonly key: string }
  | { readonly kind: 'setNotices'; readonly personId: string; readonly change: Partial<NoticeChoice> }
  | { readonly kind: 'setLanguage'; readonly personId: string; readonly language: Language | 'teams' };

/** This person's hand-off, be it one that this very turn records. */
export function findHandOff(
  { handOffs }: Pick<DialogServices, 'handOffs'>,
  turn: Pick<Turn, 'person' | 'effects'>,
  id: string,
): Awaitable<HandOff | undefined> {
  for (const effect of turn.effects) {
    if (effect.kind === 'recordHandOff' && effect.handOff.id === id) return effect.handOff;
  }
  return handOffs.find(id, turn.person.id);
}
