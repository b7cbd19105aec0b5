import type { Card } from '../../cards';
import { parseCardAction } from '../../cards/actions';
import { actions } from '../support/cards';

/** What each button says, by its title. */
export function sayings(card: Card): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    actions(card).flatMap(({ title, data }) => {
      const parsed = parseCardAction(data);
      return parsed.kind === 'foreign' ? [] : [[String(title), parsed.action]];
    }),
  );
}
