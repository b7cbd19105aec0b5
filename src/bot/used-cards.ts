/** Cards that were used up are remembered until this many others were. */
const MOST_USED_CARDS = 50;

/** Messages that show an answer in place of their question by now, oldest first. */
export interface UsedCards {
  readonly ids: readonly string[];
  /** The same as JSON, without brackets: it grows at its end and is cut at its beginning. */
  readonly json: string;
}

export const NO_USED_CARDS: UsedCards = { ids: [], json: '' };

export function usedCardsOf(ids: readonly string[]): UsedCards {
  return { ids, json: jsonOf(ids) };
}

export function withUsed({ ids, json }: UsedCards, added: readonly string[]): UsedCards {
  const all = [...ids, ...added];
  const tooMany = all.length - MOST_USED_CARDS;
  const text = json === '' ? jsonOf(added) : `${json},${jsonOf(added)}`;
  if (tooMany <= 0) return { ids: all, json: text };
  return { ids: all.slice(tooMany), json: text.slice(jsonOf(all.slice(0, tooMany)).length + 1) };
}

function jsonOf(ids: readonly string[]): string {
  return JSON.stringify(ids).slice(1, -1);
}
