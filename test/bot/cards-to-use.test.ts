import assert from 'node:assert/strict';
import type { Reply } from '../../dialogs/turn';
import { cardsToUse } from '../../src/bot/cards-to-use';
import type { ConversationDocument } from '../../src/bot/conversation-document';

const CARD = { content: {}, summary: '' };
const SAID: Reply = { kind: 'card', card: CARD, asks: false };
const PRESSED: Reply = { kind: 'used', card: CARD, which: 'pressed' };
const OPEN: Reply = { kind: 'used', card: CARD, which: 'open' };

interface Case {
  readonly replies: readonly Reply[];
  readonly clicked?: string;
  readonly usedBefore?: readonly string[];
  readonly usedAfter: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a turn that only says something uses none': { replies: [SAID], clicked: 'open', usedAfter: [] },
  'the pressed one': { replies: [SAID, PRESSED], clicked: 'other', usedAfter: ['other'] },
  'the pressed one, which is the open one': { replies: [PRESSED], clicked: 'open', usedAfter: ['open'] },
  'the open one, where it was answered in words': { replies: [PRESSED], usedAfter: ['open'] },
  both: { replies: [PRESSED, OPEN], clicked: 'other', usedAfter: ['other', 'open'] },
  'one that was used before keeps what it says': {
    replies: [PRESSED, OPEN],
    clicked: 'other',
    usedBefore: ['other'],
    usedAfter: ['other', 'open'],
  },
};

describe('the cards that a turn uses up', () => {
  for (const [what, { replies, clicked, usedBefore = [], usedAfter }] of Object.entries(CASES)) {
    it(what, () => {
      const document: ConversationDocument = {
        dialogs: { dialogStack: [] },
        topic: {
          journey: 'file',
          customerTenantId: undefined,
          customerTyped: undefined,
          workload: undefined,
          handOffId: undefined,
        },
        openCardId: 'open',
        usedCardIds: usedBefore,
        sharedQuestions: [],
        greeted: true,
        resumes: false,
        deliveries: [],
      };

      cardsToUse(document, { replies, clickedCardId: clicked });

      assert.deepEqual(document.usedCardIds, usedAfter);
    });
  }
});
