/** Cards that were used up are remembered until this many others were. */
const MOST_USED_CARDS = 50;

/** Messages that show an answer in place of their question by now, oldest first, kept as the JSON that is stored. */
export interface UsedCards {
  readonly count: number;
  /** Their activity IDs, without brackets around them: it grows at its end and is cut at its beginning. */
  readonly json: string;
}

export const NO_USED_CARDS: UsedCards = { count: 0, json: '' };

const FIRST = /^"(?:[^"\\]|\\.)*"/u;

export function usedCardsOf(ids: readonly string[]): UsedCards {
  return ids.reduce(withOne, NO_USED_CARDS);
}

export function withUsedCards(before: UsedCards, ids: readonly string[]): UsedCards {
  let cards = ids.reduce(withOne, before);
  while (cards.count > MOST_USED_CARDS) cards = withoutFirst(cards);
  return cards;
}

/** A lone comma would be found between any two: no ID is one. */
export function isUsed({ json }: UsedCards, id: string): boolean {
  return json.includes(JSON.stringify(id));
}

function withOne({ count, json }: UsedCards, id: string): UsedCards {
  const text = JSON.stringify(id);
  return { count: count + 1, json: json === '' ? text : `${json},${text}` };
}

function withoutFirst({ count, json }: UsedCards): UsedCards {
  const [first = ''] = FIRST.exec(json) ?? [];
  return { count: count - 1, json: json.slice(first.length + 1) };
}
