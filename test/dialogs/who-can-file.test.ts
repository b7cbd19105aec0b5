import assert from 'node:assert/strict';
import { sealedData } from '../bot/sealed-data';
import { startTestDesk, type TestDesk } from '../support/desk';
import type { Json, ReadableCard } from '../support/readable-card';
import type { Chat } from '../support/teams-client';
import { play } from '../support/transcript';
import { type CrowdedPartner, startCrowdedPartner } from './crowded-partner';
import { submitRaw } from './raw-activity';
import { EVERYBODY_LEADS, speaker, useDesk } from './use-desk';

const WHICH_CUSTOMER = 'Which customer do you want to know about?';
const NOBODY = 'Nobody here can file this yet.';

/** Names in the order in which they are listed. */
function peopleOn({ text }: ReadableCard): readonly string[] {
  return [...text.matchAll(/^\d+\n(.+)$/gmu)].map(([, name]) => name as string);
}

describe('who can file', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  describe('names colleagues, each with role and group', () => {
    const rows = [
      {
        say: 'who can file for Fabrikam about Teams?',
        people: ['Helen Brandt', 'Nadia Ferrante', 'Ravi Chaudhary', 'Tomás Ibáñez'],
        reads: [
          'Service Support Administrator, through GDAP Service Support',
          'Teams Administrator, through GDAP Teams',
        ],
      },
      {
        say: 'who can file for contoso.com about Exchange?',
        people: ['Helen Brandt', 'Jonas Weber', 'Nadia Ferrante', 'Ravi Chaudhary', 'Tomás Ibáñez'],
        reads: ['Exchange Administrator, through GDAP Exchange', 'through GDAP New Starters'],
      },
      {
        say: 'who can file for Müller & Söhne about Intune?',
        people: ['Ravi Chaudhary', "Siobhán O'Neill"],
        reads: ['Intune Administrator, through GDAP Intune'],
      },
      {
        say: 'who can file for Adatum about Azure?',
        people: ['Priya Raman'],
        reads: [
          'One colleague can file this, given an Azure role.',
          'Directory Readers, through Azure Managers',
        ],
      },
      {
        say: 'who can file for Trey Research about Defender?',
        people: ['Nadia Ferrante', 'Omar Haddad', 'Tomás Ibáñez'],
        reads: ['Security Operator, through GDAP Security Operators'],
      },
    ];

    for (const { say, people, reads } of rows) {
      it(say, async () => {
        const card = await play(desk.chat('helen'), [{ say, reads }]);

        assert.deepEqual(peopleOn(card), people);
      });
    }

    it('never guests or disabled accounts, which are in the group as well', async () => {
      await play(desk.chat('helen'), [
        { say: 'who can file for Fabrikam?', never: ['Kim Akers', 'Marta Kowalska'] },
      ]);
    });
  });

  describe('names the one broken link and the sentence to send', () => {
    const rows = [
      { customer: 'Wide World', reads: ['nobody is in a group', 'The group GDAP Fabric has no members.'] },
      {
        customer: 'Blue Yonder',
        reads: ['was deleted', 'Please assign the role Service Support Administrator'],
      },
      { customer: 'Litware', reads: ['no security group of yours', 'Please assign the role'] },
      { customer: 'Tailspin', reads: ['none of its roles may file this', 'Please request a further one'] },
      { customer: 'Wingtip', reads: ['there is no GDAP relationship', 'Please request a GDAP relationship'] },
      {
        customer: 'Fourth Coffee',
        reads: ['waiting for the customer to approve', 'Please approve our access request'],
      },
      { customer: 'VanArsdel', reads: ['has expired', 'Please request a new one'] },
    ];

    for (const { customer, reads } of rows) {
      it(customer, async () => {
        await play(desk.chat('helen'), [
          {
            say: `who can file for ${customer}?`,
            reads: [NOBODY, 'Message to send', ...reads],
            never: ['colleague'],
          },
        ]);
      });
    }
  });

  it('asks for the customer when none was named', async () => {
    await play(desk.chat(), [
      { say: 'who can file?', reads: [WHICH_CUSTOMER] },
      { say: 'Fabrikam', reads: ['4 colleagues can file this.', 'Microsoft 365 apps'] },
    ]);
  });

  describe('after an answer', () => {
    it('“who else can file?” keeps customer and product', async () => {
      await play(desk.chat(), [
        { say: 'file a ticket for Fabrikam about Teams' },
        {
          say: 'who else can file?',
          reads: ['4 colleagues', 'Fabrikam, Inc.', 'Teams'],
          never: [WHICH_CUSTOMER],
        },
      ]);
    });

    it('[Who else can file?] keeps them as well, and the answer stays as it was', async () => {
      const chat = desk.chat();
      await chat.say('file a ticket for Fabrikam about Teams');
      const answer = chat.last().text;

      await play(chat, [{ press: 'Who else can file?', reads: ['4 colleagues', 'Fabrikam, Inc.', 'Teams'] }]);

      assert.equal(chat.cards()[0]?.text, answer);
    });

    it('leads back to one’s own access', async () => {
      await play(desk.chat('priya'), [
        { say: 'who can file for Fabrikam about Teams?', reads: ['4 colleagues'] },
        { press: 'Check my own access', reads: ['You can’t file this yet.', 'Fabrikam, Inc.', 'Teams'] },
      ]);
    });

    it('a correction asks the same about another customer', async () => {
      await play(desk.chat(), [
        { say: 'who can file for Fabrikam about Teams?' },
        { say: 'no, I meant Litware', reads: [NOBODY, 'Litware, Inc.', 'Teams'] },
      ]);
    });

    it('another product is asked about in the same way', async () => {
      await play(desk.chat(), [
        { say: 'who can file for Müller & Söhne about Exchange?', reads: ['2 colleagues', 'Exchange'] },
        { say: 'and Intune?', reads: ['2 colleagues', 'Müller & Söhne', 'Intune'] },
      ]);
    });

    it('another customer is asked about in the same way, for the same product', async () => {
      await play(desk.chat(), [
        { say: 'who can file for Fabrikam about Teams?' },
        { say: 'what about Litware?', reads: [NOBODY, 'Litware, Inc.', 'Teams'] },
      ]);
    });

    it('“start over” forgets what it was about', async () => {
      await play(desk.chat(), [
        { say: 'who can file for Fabrikam about Teams?' },
        { say: 'start over' },
        { say: 'Litware', reads: ['Which product has the problem?'] },
      ]);
    });

    it('a sentence that names an unknown customer is never answered for the one before', async () => {
      await play(desk.chat('tomas'), [
        { say: 'who can file for Fabrikam?' },
        {
          say: 'who can file for Zorgon?',
          reads: [WHICH_CUSTOMER, 'I don’t find “Zorgon” among'],
          never: ['colleagues'],
        },
        {
          say: 'file a ticket for Zorgon about Teams',
          reads: ['I don’t find “Zorgon” among'],
          never: ['You can'],
        },
      ]);
    });

    it('our own subscription is no customer’s', async () => {
      await play(desk.chat(), [
        { say: 'file a ticket for Fabrikam', reads: ['Which product'] },
        { press: 'Our own subscription', reads: ['your own support plan'], never: ['Fabrikam'] },
        { say: 'file a ticket for Fabrikam about Teams' },
        {
          say: 'who can file for our own subscription?',
          reads: ['your own support plan'],
          never: ['Fabrikam'],
        },
      ]);
    });
  });

  describe('on several pages', () => {
    let partner: CrowdedPartner;
    let crowded: TestDesk;
    let chat: Chat;

    before(async () => {
      partner = await startCrowdedPartner(15);
      crowded = await startTestDesk(partner.env);
    });
    after(async () => {
      await crowded.close();
      await partner.close();
    });
    beforeEach(async () => {
      chat = crowded.teams.chat(speaker('helen'));
      await play(chat, [
        { say: 'who can file for Fabrikam?', reads: ['19 colleagues can file this.', '1–8 of 19'] },
      ]);
    });

    it('turns them in place, forth and back', async () => {
      const seen = [peopleOn(chat.last())];

      const [second] = await chat.press('Next page');
      const [third] = await chat.press('Next page', {}, second);
      const [back] = await chat.press('Previous page', {}, third);

      seen.push(...[second, third].map((card) => peopleOn(card as ReadableCard)));
      assert.equal(new Set(seen.flat()).size, 19);
      assert.equal(third?.button('Next page'), undefined);
      assert.deepEqual(peopleOn(back as ReadableCard), seen[1]);
      assert.equal(chat.cards().length, 1);
    });

    it('turns them in a new message where a client knows no Action.Execute', async () => {
      const data = chat.last().button('Next page')?.['data'];

      await submitRaw(crowded.teams, chat, data);

      assert.match(chat.last().text, /9–16 of 19/u);
      assert.equal(chat.cards().length, 2);
    });

    it('shows the last page for one that is not there any more', async () => {
      const { seal: _seal, ...next } = chat.last().button('Next page')?.['data'] as Json;
      const data = await sealedData(crowded.dataDir, chat, { ...next, page: 999 });

      await submitRaw(crowded.teams, chat, data);

      assert.match(chat.last().text, /17–19 of 19/u);
    });
  });
});
