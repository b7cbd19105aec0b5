import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { buttonsOf } from '../support/cards';
import type { Json, ReadableCard } from '../support/readable-card';
import type { Chat } from '../support/teams-client';
import { type Exchange, play } from '../support/transcript';

/** A way through the product whose cards, together with those of the others, are of every kind that it sends. */
export interface Way {
  readonly journey: string;
  /** What has happened when it begins; the buttons of that are on other ways. */
  readonly before?: readonly Exchange[];
  readonly exchanges: readonly Exchange[];
}

const { fabrikam } = DEMO_CUSTOMERS;

export const WAYS: readonly Way[] = [
  {
    journey: 'file a request',
    exchanges: [
      { say: 'hello' },
      { press: 'File a request', reads: ['Which customer is the request for?'] },
      { press: 'Continue', inputs: { customer: fabrikam.tenantId }, reads: ['Which product'] },
      { press: 'Azure subscription', reads: ['Who sold the Azure subscription?'] },
      { press: 'We did, through CSP', reads: ['You can likely file this request.'] },
      { say: 'entra', reads: ['Does the customer have Entra ID P1 or P2?'] },
      { say: 'no', reads: ['You can likely file'] },
      { say: 'file a ticket for Contoso', reads: ['Which of these customers?'] },
      { say: 'back', reads: ['Recent customers'] },
      { say: 'cancel', reads: ['Cancelled'] },
    ],
  },
  {
    journey: 'a request that can’t be filed',
    exchanges: [{ say: 'file a ticket for Litware about Teams', reads: ['You can’t file this yet.'] }],
  },
  {
    journey: 'a product of somebody else’s',
    exchanges: [
      { say: 'a marketplace product of Fabrikam is broken', reads: ['The publisher supports this'] },
    ],
  },
  {
    journey: 'the ticket number',
    exchanges: [
      { say: 'file a ticket for Fabrikam about Teams', offers: ['I filed it'] },
      { press: 'I filed it', reads: ['What number did Microsoft give the request?'] },
      {
        press: 'Save the number',
        inputs: { ticket: '2411220030001234' },
        reads: ['The ticket number is saved.'],
      },
    ],
  },
  {
    journey: 'who can file',
    exchanges: [
      { say: 'who can file?', reads: ['Which customer do you want to know about?'] },
      { say: 'Fabrikam', reads: ['4 colleagues'] },
      { say: 'who can file for Litware?', reads: ['Nobody here can file this yet.'] },
    ],
  },
  {
    journey: 'self-service',
    exchanges: [
      { say: 'can the customer file themselves?', reads: ['What does the customer have?'] },
      { press: 'CSP and a direct trial', reads: ['No: they contact you.'] },
    ],
  },
  {
    journey: 'my requests',
    before: ['Teams', 'Exchange', 'SharePoint', 'Intune', 'Purview'].flatMap((product) =>
      ['Fabrikam', 'Northwind'].map((customer) => ({
        say: `file a ticket for ${customer} about ${product}`,
      })),
    ),
    exchanges: [
      { say: 'my requests', offers: ['Older'] },
      { press: 'Older', offers: ['Back to the newest'] },
      { press: 'Show', inputs: { workload: 'teams' }, offers: ['Clear the filter'] },
    ],
  },
  {
    journey: 'the history',
    exchanges: [
      { say: 'history', offers: ['Export as CSV'] },
      { press: 'Show', inputs: { outcome: 'open' }, offers: ['Export as CSV'] },
    ],
  },
  {
    journey: 'this was wrong',
    exchanges: [
      { say: 'file a ticket for Fabrikam about Teams', offers: ['This was wrong'] },
      { press: 'This was wrong', reads: ['What was wrong?'] },
      { press: 'Tell the leads', inputs: { reason: 'wrongPortal', note: 'No.' }, reads: ['It is noted.'] },
      { say: 'show feedback', reads: ['Answers that were called wrong'] },
    ],
  },
  { journey: 'my reminders', exchanges: [{ say: 'my reminders', offers: ['Stop these reminders'] }] },
  { journey: 'am I ready', exchanges: [{ say: 'am I ready?', reads: ['What is missing'] }] },
  { journey: 'teach me', exchanges: [{ say: 'teach me' }, { say: 'teach me about Azure' }] },
  { journey: 'service health', exchanges: [{ say: 'is Exchange down?', reads: ['EX512043'] }] },
  {
    journey: 'help',
    exchanges: [{ say: 'help' }, { say: 'flurble wubble', reads: ['I didn’t follow that'] }],
  },
];

/** A button as it was shown: its data, and the card that it stood on. */
export interface ShownButton {
  readonly data: Json;
  readonly card: ReadableCard;
  /** Whether no button before it on the way has the same verb. */
  readonly isFirstOfKind: boolean;
}

/** Goes the way and gathers the buttons of every card on it, as they were shown; those that say the same count once. */
export async function buttonsOnTheWay(
  chat: Chat,
  { before: earlier, exchanges }: Way,
): Promise<readonly ShownButton[]> {
  if (earlier) await play(chat, earlier);
  const shown = new Map<string, ShownButton>();
  const kinds = new Set<unknown>();
  for (const exchange of exchanges) {
    const before = chat.cards().length;
    await play(chat, [exchange]);
    for (const card of chat.cards().slice(before)) {
      for (const button of buttonsOf(card.content)) {
        const data = button['data'] as Json;
        const says = JSON.stringify({ ...data, seal: undefined });
        if (shown.has(says)) continue;
        shown.set(says, { data, card, isFirstOfKind: !kinds.has(data['verb']) });
        kinds.add(data['verb']);
      }
    }
  }
  return [...shown.values()];
}
