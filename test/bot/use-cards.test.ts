import assert from 'node:assert/strict';
import type { Card } from '../../cards';
import type { Reply, UsedCard } from '../../dialogs/turn';
import { ConversationDocuments, type ConversationDocument } from '../../src/bot/conversation-document';
import { useCards } from '../../src/bot/use-cards';
import { isUsed, usedCardsOf } from '../../src/bot/used-cards';
import { TemporaryStores } from '../store/temporary-store';

const ANSWER = { type: 'AdaptiveCard', fallbackText: 'answer' } as unknown as Card;
const CLOSED = { type: 'AdaptiveCard', fallbackText: 'closed' } as unknown as Card;

const used = (card: Card, which: UsedCard): Reply => ({ kind: 'used', card, which });

interface Case {
  readonly title: string;
  readonly replies: readonly Reply[];
  readonly clickedCardId?: string;
  readonly usedBefore?: readonly string[];
  readonly expected: readonly (readonly [string, Card])[];
}

const cases: readonly Case[] = [
  { title: 'nothing, where nothing was answered', replies: [], clickedCardId: 'm-1', expected: [] },
  {
    title: 'the message whose button was pressed',
    replies: [used(ANSWER, 'pressed')],
    clickedCardId: 'm-1',
    expected: [['m-1', ANSWER]],
  },
  {
    title: 'no message that was used before, though it is pressed again',
    replies: [used(ANSWER, 'pressed'), used(CLOSED, 'open')],
    clickedCardId: 'm-1',
    usedBefore: ['m-1'],
    expected: [['open', CLOSED]],
  },
  {
    title: 'the open card, where it is answered in words',
    replies: [used(ANSWER, 'pressed')],
    usedBefore: ['open'],
    expected: [['open', ANSWER]],
  },
  {
    title: 'what was said first of a message that is both',
    replies: [used(ANSWER, 'pressed'), used(CLOSED, 'open')],
    clickedCardId: 'open',
    expected: [['open', ANSWER]],
  },
  {
    title: 'no open card that was used before',
    replies: [used(CLOSED, 'open')],
    clickedCardId: 'm-1',
    usedBefore: ['open'],
    expected: [],
  },
];

describe('a turn uses up', () => {
  const stores = new TemporaryStores();
  afterEach(() => stores.clear());

  async function documentWith(usedBefore: readonly string[]): Promise<ConversationDocument> {
    const { document } = await new ConversationDocuments(stores.open().documents).load('key');
    document.openCardId = 'open';
    document.usedCards = usedCardsOf(usedBefore);
    return document;
  }

  for (const { title, replies, clickedCardId, usedBefore = [], expected } of cases) {
    it(title, async () => {
      const document = await documentWith(usedBefore);

      const becomes = useCards(document, { replies, clickedCardId });

      assert.deepEqual([...becomes], expected);
      for (const [id] of expected) assert.ok(isUsed(document.usedCards, id));
    });
  }
});
