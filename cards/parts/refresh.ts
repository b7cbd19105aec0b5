import type { Words } from '../../src/i18n/words';
import type { Card } from '../card';
import { standingButton } from './buttons';

/** For how many people Teams refreshes a card by itself. Source: Universal Actions, "userIds in refresh". */
export const MOST_VIEWERS = 60;

/** What a card of a shared question shows to each viewer. */
export interface Refresh {
  /** Opaque: stands for what was asked, which the card itself must not say. */
  readonly question: string;
  /** Teams' own IDs of those whose view is refreshed by itself; all others do it by hand. */
  readonly viewers: readonly string[];
}

/** The same card, which Teams asks us about anew when it comes into a viewer's sight. */
export function withRefresh(words: Words, card: Card, { question, viewers }: Refresh): Card {
  const { title, verb, data } = standingButton(words.t('notice.shared.refresh'), {
    verb: 'lookForMe',
    question,
  });
  // Without a list Teams would take everybody, as long as they are sixty at most.
  const userIds = [...new Set(viewers)].slice(0, MOST_VIEWERS);
  const refresh = { action: { type: 'Action.Execute', title, verb, data }, userIds };
  return { content: { ...card.content, refresh }, summary: card.summary };
}
