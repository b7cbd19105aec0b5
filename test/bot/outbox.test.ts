import assert from 'node:assert/strict';
import { type Activity, type BotAdapter, TurnContext } from 'botbuilder';
import type { Card } from '../../cards';
import { cardTemplate } from '../../cards/render';
import { Outbox, type Rendered } from '../../src/bot/outbox';

const fill = cardTemplate({ type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: '${text}' }] });
const filled = fill({ text: 'Adatum’s …' }, 'Who files ✓');
const { content, summary } = filled;

const activity = { type: 'message', from: { id: '29:nadia', name: 'Nadia' } } as Partial<Activity>;

/** Renders the card as a question with prompts, and as what becomes of another message. */
function rendered(card: Card): Promise<Rendered> | Rendered {
  const context = new TurnContext({} as BotAdapter, activity);
  const replies = [{ kind: 'card', card, asks: true, prompts: ['file a ticket…'] }] as const;
  const outbox = new Outbox({ seal: (_occasion, sealed) => sealed });
  return outbox.render(context, { replies, inPlace: false }, new Map([['in-1’', card]]));
}

describe('a card that leaves the bot', () => {
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
  const prompt = { type: 'imBack', title: 'file a ticket…', value: 'file a ticket…' };
  const suggestedActions = { to: ['29:nadia'], actions: [prompt] };

  for (const [kind, card] of [
    ['was filled', filled],
    ['was made into another one', { content, summary }],
  ] as const) {
    it(`is an activity in characters of one byte, where it ${kind}`, async () => {
      const { posts } = await rendered(card);

      assert.deepEqual(
        posts.map(({ text }) => JSON.parse(text) as unknown),
        [
          { type: 'message', summary, attachments, suggestedActions },
          { type: 'message', summary, attachments, id: 'in-1’' },
        ],
      );
      for (const { text } of posts) assert.match(text, /^[\u0000-\u00ff]+$/u);
    });
  }
});
