import assert from 'node:assert/strict';
import { CUSTOMERS } from './support/another-partner';
import { assertOpens, assertReads, CONTACT, Stage } from './support/stage';

const { complete } = CUSTOMERS;

describe('another partner: its type, its cloud, and what its Graph lacks', function () {
  this.timeout(30_000);
  let stage: Stage;

  describe('indirect reseller, with a Graph that lacks contracts, links and lists of memberships', () => {
    before(async () => {
      stage = await Stage.set({ PARTNER_TYPE: 'indirectReseller' }, [
        'contracts',
        'links',
        'transitiveMemberOf',
        'getMemberGroups',
      ]);
    });
    after(() => stage?.strike());

    it('lets file for Microsoft 365, by tenant ID, and says that Microsoft’s pages disagree', async () => {
      const card = await stage.chat().say('file a ticket for Adventure Works about Exchange');

      assertReads(card, ['You can file this request.', '…000001', 'pages disagree', ...CONTACT]);
      assert.ok(card.links.some((url) => url.includes(complete.tenantId)));
    });

    it('sends to the provider for Azure', async () => {
      const card = await stage.chat().say('azure request for Adventure Works');

      assertReads(card, [
        'Your provider has to file this.',
        'even with a paid support contract',
        'Message to send',
      ]);
      assert.deepEqual(
        card.links.filter((url) => url.includes('portal.azure')),
        [],
      );
    });

    it('knows who is in which group all the same', async () => {
      assertReads(await stage.chat('megan').say('ticket for Adventure Works, Exchange'), [
        'You can’t file this yet.',
        'Harbor Desk',
      ]);
      assertReads(await stage.chat().say('am I ready?'), [/Microsoft 365: 5 of \d+ customers/u]);
    });
  });

  describe('advisor, with a Graph that lacks getMemberGroups and groups by ID', () => {
    before(async () => {
      stage = await Stage.set({ PARTNER_TYPE: 'advisor' }, ['transitiveMemberOf', 'group', 'health']);
    });
    after(() => stage?.strike());

    it('can’t open Azure requests', async () => {
      assertReads(await stage.chat().say('azure ticket for Adventure Works'), [
        'Your provider has to file this.',
        'Ask your indirect provider',
      ]);
    });

    it('takes a group that it can’t look up for one without a name, and for no reason to say no', async () => {
      const chat = stage.chat();

      assertReads(await chat.say('who can file for Adventure Works?'), ['Adele Vance']);
      assertReads(await chat.say('am I ready?'), [/Microsoft 365: 5 of \d+ customers/u]);
      assertReads(await stage.chat('megan').say('Exchange ticket for Adventure Works'), [
        'you are not in a group',
      ]);
    });

    it('says that incidents could not be checked', async () => {
      const card = await stage.chat().say('Exchange ticket for Adventure Works');

      assertReads(card, ['You can file this request.', 'Known incidents could not be checked.']);
    });
  });

  describe('indirect provider, GCC', () => {
    before(async () => {
      stage = await Stage.set({ PARTNER_TYPE: 'indirectProvider', CLOUD: 'gcc' });
    });
    after(() => stage?.strike());

    it('files for Azure, in the customer’s tenant', async () => {
      const chat = stage.chat();

      await chat.say('azure request for Adventure Works');
      const card = await chat.press(/We did/u);

      assertReads(card, ['an Azure role', 'Support plan “Cloud Solution Provider”', ...CONTACT]);
      assertOpens(card, 'Open Azure portal in browser', 'https://portal.azure.com/adventure-works.example');
    });
  });

  const government = [
    { cloud: 'gccHigh', host: 'https://portal.office365.us' },
    { cloud: 'dod', host: 'https://portal.apps.mil' },
  ] as const;

  for (const { cloud, host } of government) {
    describe(`direct bill, ${cloud}`, () => {
      before(async () => {
        stage = await Stage.set({ CLOUD: cloud });
      });
      after(() => stage?.strike());

      it('guesses nothing, tells how to confirm it by hand, and opens the portal of that cloud', async () => {
        const chat = stage.chat();

        const card = await chat.say('file a ticket for Adventure Works about Exchange');
        const azure = await chat.say('and Azure, we sold it');

        assertReads(card, ['I could not check this.', 'adventure-works.example', '? Confirm', ...CONTACT]);
        assertReads(card, ['This link opens your own tenant']);
        assertOpens(card, 'Open Microsoft 365 admin center in browser', host);
        assertReads(azure, ['I could not check this.', 'Support plan “Cloud Solution Provider”']);
        assertOpens(azure, 'Open Azure portal in browser', 'https://portal.azure.us');
      });
    });
  }

  describe('when its Graph goes away in the middle of a conversation', () => {
    before(async () => {
      stage = await Stage.set();
    });
    after(() => stage?.strike());

    it('takes nothing that was read before for the truth of now, and answers soon', async () => {
      const chat = stage.chat();
      assertReads(await chat.say('Exchange ticket for Adventure Works'), ['You can file this request.']);

      await stage.graph.stop();
      const startedAt = Date.now();
      const card = await chat.say('and Teams?');

      assertReads(card, ['I could not check this.', 'Adventure Works', 'Teams', '? Confirm']);
      assert.ok(Date.now() - startedAt < 12_000);
      assert.ok(card.button('Check again'));
    });
  });
});
