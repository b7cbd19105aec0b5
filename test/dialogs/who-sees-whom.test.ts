import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { GROUP_ID } from '../../src/demo/data/groups';
import type { Chat } from '../support/teams-client';
import { play } from '../support/transcript';
import { speaker, useDesk } from './use-desk';

const { fabrikam } = DEMO_CUSTOMERS;
/** What only the directory knows of Fabrikam; its name is typed by the people themselves. */
const FABRIKAMS = ['Fabrikam, Inc.', 'fabrikam.com', fabrikam.tenantId.slice(-6)];

function titles(found: readonly { readonly title: string }[]): string {
  return found.map(({ title }) => title).join('\n');
}

describe('whom a person sees', () => {
  const desk = useDesk();

  it('is the customers that they work for, and leads see all', async () => {
    const jonass = titles(await desk.chat('jonas').search('fab'));
    const nadias = titles(await desk.chat('nadia').search('fab'));
    const helens = titles(await desk.chat('helen').search('litware'));

    assert.equal(jonass, '');
    assert.match(nadias, /Fabrikam/u);
    assert.match(helens, /Litware/u);
  });

  it('a customer of others can’t be told from one that isn’t there, and the next step is said', async () => {
    for (const typed of ['Fabrikam', 'Zorgon']) {
      await play(desk.chat('jonas'), [
        {
          say: `file a ticket for ${typed} about Exchange`,
          reads: [
            `I don’t find “${typed}” among the customers you can see.`,
            'You see a customer when you are in a security group',
            'ask a lead',
          ],
          never: FABRIKAMS,
        },
      ]);
    }
  });

  it('a lead is told that nobody has that name, in words of their own', async () => {
    await play(desk.chat('helen'), [
      { say: 'who can file for Zorgon?', reads: ['I don’t find “Zorgon” among'], never: ['you can see'] },
    ]);
  });

  it('a button that names somebody else’s customer shows nothing of it', async () => {
    const jonas = desk.chat('jonas');
    await jonas.say('file a ticket for Northwind about Exchange');

    await play(jonas, [
      { say: 'no, I meant Fabrikam', reads: ['I don’t find “Fabrikam”'], never: FABRIKAMS },
    ]);
  });

  describe('in a channel', () => {
    const channel = '19:sight@thread.tacv2';
    const as = (name: 'nadia' | 'jonas' | 'helen'): Chat =>
      desk.teams.chat(speaker(name), 'channel', channel);

    it('each viewer sees their own answer, or that they can’t see the customer', async () => {
      await as('nadia').say('<at>Filing Desk</at> who can file for Fabrikam?');

      const [nadias] = await as('nadia').press('Check for me');
      const [jonass] = await as('jonas').press('Check for me');

      assert.match(nadias?.text ?? '', /colleagues can file this\.[^]*Fabrikam, Inc\./u);
      assert.match(jonass?.text ?? '', /I can’t show you this customer/u);
      for (const word of FABRIKAMS) assert.doesNotMatch(jonass?.text ?? '', new RegExp(word, 'u'));
    });

    it('names stand there without e-mail addresses', async () => {
      await as('helen').say('<at>Filing Desk</at> who can file for Fabrikam about Teams?');

      const [card] = await as('helen').press('Check for me');

      assert.match(card?.text ?? '', /Nadia Ferrante/u);
      assert.doesNotMatch(card?.text ?? '', /@/u);
    });
  });
});

describe('LEAD_GROUP_IDS', () => {
  const desk = useDesk({ LEAD_GROUP_IDS: `${GROUP_ID.newStarters.toUpperCase()}, ${GROUP_ID.intune}` });

  it('makes leads of the members of these groups, nested ones too, and of nobody else', async () => {
    assert.match(titles(await desk.chat('jonas').search('litware')), /Litware/u);
    assert.match(titles(await desk.chat('siobhan').search('litware')), /Litware/u);
    assert.equal(titles(await desk.chat('helen').search('litware')), '');
  });
});
