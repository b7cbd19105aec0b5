import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { startTestDesk, type TestDesk } from '../support/desk';
import type { Chat } from '../support/teams-client';
import { type Exchange, play } from '../support/transcript';
import { type CrowdedPartner, startCrowdedPartner } from './crowded-partner';
import { speaker, useDesk } from './use-desk';

const WHICH_CUSTOMER = 'Which customer is the request for?';
const WHICH_PRODUCT = 'Which product has the problem?';
const UNCHECKED = [
  'I could not check this.',
  'This says nothing about your access.',
  'Confirm by hand first',
];
const UNREAD = ['I couldn’t read the customers', 'Nothing is lost.', 'check by hand in Partner Center'];
const NEVER = ['You can file this request.', 'You can’t file this yet.', 'Nobody here can file this yet.'];
/** No turn takes longer, in milliseconds. */
const LONGEST_TURN = 12_000;

describe('while Microsoft Graph can’t be reached', () => {
  const desk = useDesk({ GRAPH_BASE_URL: 'http://127.0.0.1:1', GRAPH_DEV_TOKEN: 'x' });

  const journeys: readonly { readonly journey: string; readonly exchanges: readonly Exchange[] }[] = [
    {
      journey:
        'a request in one sentence keeps what was typed, and gives the checklist, the portal and the steps',
      exchanges: [
        {
          say: 'file a ticket for Fabrikam about Exchange',
          reads: [...UNCHECKED, 'Fabrikam', 'As typed, not looked up', 'Exchange', 'Steps in the portal'],
          offers: [/^Open Partner Center/u, 'I filed it', 'Check again', 'Start over'],
        },
      ],
    },
    {
      journey: 'a request step by step',
      exchanges: [
        { say: 'file a request', reads: [WHICH_CUSTOMER] },
        { say: 'Fabrikam', reads: [WHICH_PRODUCT] },
        { press: 'Exchange', reads: [...UNCHECKED, 'Fabrikam'] },
      ],
    },
    {
      journey: 'a request by card alone',
      exchanges: [
        { say: 'hello' },
        { press: 'File a request', reads: [WHICH_CUSTOMER] },
        { press: 'Continue', inputs: { customer: DEMO_CUSTOMERS.fabrikam.tenantId }, reads: [WHICH_PRODUCT] },
        { press: 'Azure subscription', reads: ['Who sold the Azure subscription?'] },
        { press: 'We did, through CSP', reads: [...UNCHECKED, 'Cloud Solution Provider'] },
      ],
    },
    {
      journey: 'checking again asks nothing a second time',
      exchanges: [
        { say: 'file a ticket for Fabrikam about Exchange' },
        { press: 'Check again', reads: [...UNCHECKED, 'Fabrikam', 'Exchange'], never: [WHICH_CUSTOMER] },
      ],
    },
    {
      journey: 'the next product is about the same customer',
      exchanges: [
        { say: 'file a ticket for Fabrikam about Exchange' },
        { say: 'and Teams?', reads: [...UNCHECKED, 'Fabrikam', 'Teams'] },
      ],
    },
    {
      journey: 'a correction is taken',
      exchanges: [
        { say: 'file a ticket for Fabrikam about Exchange' },
        { say: 'no, Litware', reads: [...UNCHECKED, 'Litware', 'Exchange'], never: ['Fabrikam'] },
      ],
    },
    {
      journey: 'a filed request is recorded all the same',
      exchanges: [
        { say: 'file a ticket for Fabrikam about Exchange' },
        {
          say: 'I filed it, number 2411220030001234',
          reads: ['The ticket number is saved.', '2411220030001234'],
        },
      ],
    },
    {
      journey: 'who can file',
      exchanges: [
        { say: 'who can file for Fabrikam?', reads: UNREAD, offers: ['Try again', 'Service health'] },
      ],
    },
    {
      journey: 'who else can file',
      exchanges: [
        { say: 'file a ticket for Fabrikam about Exchange' },
        { say: 'who else can file?', reads: UNREAD, offers: ['Try again'] },
      ],
    },
    { journey: 'am I ready', exchanges: [{ say: 'am I ready?', reads: UNREAD, offers: ['Try again'] }] },
    {
      journey: 'service health',
      exchanges: [
        {
          say: 'is Exchange down?',
          reads: ['Known incidents could not be checked.', 'Check health before you file'],
          never: ['no open problem'],
          offers: ['File a request'],
        },
      ],
    },
    {
      journey: 'what needs no directory works as ever',
      exchanges: [
        { say: 'can the customer file themselves? only CSP', reads: ['No: you file for them.'] },
        { say: 'teach me about Azure', reads: ['Support plan'] },
        { say: 'a marketplace product', reads: ['The publisher supports this, not Microsoft.'] },
        { say: 'our own subscription', reads: ['your own support plan'] },
      ],
    },
  ];

  for (const { journey, exchanges } of journeys) {
    it(journey, async () => {
      const chat = desk.chat();

      for (const exchange of exchanges)
        await inTime(chat, { ...exchange, never: [...NEVER, ...(exchange.never ?? [])] });

      assert.ok(chat.last().buttons.length > 0, 'a dead end');
    });
  }

  it('type-ahead offers nothing and breaks nothing', async () => {
    assert.deepEqual(await desk.chat().search('fab'), []);
  });

  async function inTime(chat: Chat, exchange: Exchange): Promise<void> {
    const start = performance.now();
    await play(chat, [exchange]);
    assert.ok(performance.now() - start < LONGEST_TURN);
  }
});

describe('once Microsoft Graph can be read again', () => {
  let partner: CrowdedPartner;
  let desk: TestDesk;
  let chat: Chat;

  beforeEach(async () => {
    partner = await startCrowdedPartner(0);
    desk = await startTestDesk(partner.env);
    chat = desk.teams.chat(speaker('nadia'));
    partner.down = true;
  });
  afterEach(async () => {
    await desk.close();
    await partner.close();
  });

  it('[Check again] checks the customer that could only be typed before', async () => {
    await play(chat, [{ say: 'file a ticket for Fabrikam about Exchange', reads: UNCHECKED }]);

    partner.down = false;

    await play(chat, [{ press: 'Check again', reads: ['You can file this request.', 'fabrikam.com'] }]);
  });

  it('a form goes on with what was typed', async () => {
    await play(chat, [
      { say: 'file a ticket', reads: [WHICH_CUSTOMER] },
      { say: 'Fabrikam', reads: [WHICH_PRODUCT] },
    ]);

    partner.down = false;

    await play(chat, [{ say: 'exchange', reads: ['You can file this request.', 'fabrikam.com'] }]);
  });

  it('a name that several customers have is asked about', async () => {
    await play(chat, [{ say: 'file a ticket for Contoso about Exchange', reads: UNCHECKED }]);

    partner.down = false;

    await play(chat, [
      { press: 'Check again', reads: ['Which of these customers?'] },
      { say: '1', reads: ['You can file this request.', 'contoso.com'] },
    ]);
  });
});
