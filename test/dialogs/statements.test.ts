import assert from 'node:assert/strict';
import { TOPIC_IDS } from '../../src/domain/topics';
import { play } from '../support/transcript';
import { EVERYBODY_LEADS, type DemoName, useDesk } from './use-desk';

interface Ready {
  readonly who: DemoName;
  readonly reads: readonly (string | RegExp)[];
}

describe('am I ready?', () => {
  const desk = useDesk();

  const people: readonly Ready[] = [
    {
      who: 'nadia',
      reads: ['You can file for some of the customers you can see.', 'Microsoft 365: 12 of 16 customers'],
    },
    { who: 'jonas', reads: ['Microsoft 365: 2 of 2 customers'] },
    { who: 'priya', reads: ['Microsoft 365: 1 of 5 customers', 'Azure: 5 of 5 customers'] },
    { who: 'helen', reads: [/of 37 customers/u] },
    { who: 'lucia', reads: ['You can’t see any customer yet', 'Tell a lead'] },
  ];

  for (const { who, reads } of people) {
    it(`counts what ${who} sees`, async () => {
      await play(desk.chat(who), [
        { say: 'am I ready?', reads: [...reads, 'Admin agent', 'Helpdesk agent'] },
      ]);
    });
  }

  it('is the same by button', async () => {
    await play(desk.chat('lucia'), [
      { say: 'hi' },
      { press: 'Am I ready?', reads: ['You can’t see any customer yet'] },
    ]);
  });
});

describe('am I ready, for somebody who sees every customer?', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  const people: readonly Ready[] = [
    {
      who: 'nadia',
      reads: [
        'You can file for some',
        'Microsoft 365: 12 of 37 customers',
        'Azure: 16 of 37 customers',
        'The group GDAP Fabric would open 1 customer.',
      ],
    },
    {
      who: 'jonas',
      reads: ['Microsoft 365: 2 of 37 customers', 'The group GDAP Service Support would open'],
    },
    {
      who: 'priya',
      reads: ['Microsoft 365: 1 of 37 customers', 'Azure: 5 of 37 customers', 'a role on each subscription'],
    },
  ];

  for (const { who, reads } of people) {
    it(`tells ${who} what is missing`, async () => {
      await play(desk.chat(who), [
        { say: 'am I ready?', reads: [...reads, 'What is missing'], offers: ['Teach me', 'File a request'] },
      ]);
    });
  }
});

describe('service health', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  const rows = [
    {
      say: 'is Exchange down?',
      reads: ['Microsoft knows of 1 open problem.', 'EX512043'],
      never: ['TM509377'],
    },
    { say: 'is anything down?', reads: ['EX512043', 'TM509377'], never: [] },
    { say: 'is SharePoint down?', reads: ['Microsoft knows of no open problem.'], never: ['EX512043'] },
    { say: 'service health', reads: ['EX512043', 'Check health before you file'], never: [] },
  ];

  for (const { say, reads, never } of rows) {
    it(say, async () => {
      await play(desk.chat(), [
        {
          say,
          reads: [...reads, 'Seen from our own tenant', 'service request'],
          never,
          offers: ['File a request'],
        },
      ]);
    });
  }
});

describe('service health of one customer', () => {
  const desk = useDesk();

  it('is that of its own tenant, where it lets us read it', async () => {
    await play(desk.chat(), [
      {
        say: 'is Exchange down for contoso.com?',
        reads: ['EX513377', 'Since', 'Last update', 'Seen in Contoso’s own tenant', '…89ca23'],
        offers: ['Open Partner Center in browser', 'File a request'],
      },
    ]);
  });

  it('is ours otherwise, and says so', async () => {
    await play(desk.chat(), [
      {
        say: 'is Exchange down for Trey Research?',
        reads: ['EX512043', 'Seen from our own tenant', 'may show more'],
        never: ['EX513377'],
      },
    ]);
  });

  it('of somebody else’s customer is told as if nobody had been named', async () => {
    await play(desk.chat('jonas'), [
      { say: 'is Exchange down for Fabrikam?', reads: ['Seen from our own tenant'], never: ['Fabrikam'] },
    ]);
  });
});

describe('teach me', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  it('opens with every topic, and each can be read in turn without a further message', async () => {
    const chat = desk.chat();
    await play(chat, [{ say: 'teach me', reads: ['Thirteen short topics'] }]);
    const seen: string[] = [];

    let [card] = await chat.press('Who may file');
    for (let count = 1; card?.button(/^Next: /u) && count < TOPIC_IDS.length; count += 1) {
      seen.push(card.text);
      [card] = await chat.press(/^Next: /u, {}, card);
    }
    seen.push(card?.text ?? '');

    assert.equal(seen.length, TOPIC_IDS.length);
    for (const text of seen) assert.match(text, /(Source|Our own conclusion)/u);
    assert.equal(chat.cards().length, 1);
  });

  const topics = [
    { say: 'teach me about Azure', reads: 'Support plan' },
    { say: 'what severity should I choose?', reads: 'Severity and priority' },
    { say: 'teach me about marketplace products', reads: 'a support e-mail address' },
    { say: 'teach me how to check the service health', reads: 'Service health first' },
    { say: 'explain US Government', reads: 'US Government' },
  ];

  for (const { say, reads } of topics) {
    it(say, async () => {
      await play(desk.chat(), [{ say, reads: [/Topic \d+ of 13/u, reads], offers: ['All topics'] }]);
    });
  }

  it('leaves an open form where it is', async () => {
    await play(desk.chat(), [
      { say: 'file a ticket for Fabrikam', reads: ['Which product has the problem?'] },
      { say: 'teach me about Azure', reads: ['Cloud Solution Provider'] },
      { say: 'Teams', reads: ['You can file this request.', 'Fabrikam, Inc.'] },
    ]);
  });
});
