import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { HAND_OFF } from '../store/hand-off-samples';
import type { Chat } from '../support/teams-client';
import { play } from '../support/transcript';
import { record } from './record';
import { submitRaw } from './raw-activity';
import { speaker, useDesk } from './use-desk';

const MINE = 'Your requests';
const EVERYBODYS = 'Everybody’s requests';
const NARROWED = 'The requests of colleagues are for leads.';
const FABRIKAM = 'Fabrikam, Inc.';
/** A product for every page and one more. */
const PRODUCTS = [
  'Teams',
  'Exchange',
  'SharePoint',
  'Intune',
  'Purview',
  'Defender',
  'Power BI',
  'Windows 365',
];

async function file(chat: Chat, customer: string, ...products: readonly string[]): Promise<void> {
  for (const product of products) await chat.say(`file a ticket for ${customer} about ${product}`);
}

describe('my requests', () => {
  const desk = useDesk();

  it('are none at first, and it is said what will stand there', async () => {
    await play(desk.chat('zoe'), [{ say: 'my requests', reads: ['No requests yet', 'I note the customer'] }]);
  });

  it('are one’s own, with customer, product, date and what became of them', async () => {
    await play(desk.chat('nadia'), [
      { say: 'file a ticket for Fabrikam about Teams' },
      { say: 'my requests', reads: [MINE, FABRIKAM, 'Teams', 'Open'], never: ['Nadia Ferrante'] },
      { press: 'I filed it' },
      { say: '2411220030001234' },
      { say: 'my requests', reads: [MINE, '✓ Filed', 'Number 2411220030001234'] },
    ]);
  });

  it('are shown by the button, too, and leave an open form as it is', async () => {
    await play(desk.chat('nadia'), [
      { say: 'hello' },
      { say: 'file a ticket for Fabrikam' },
      { press: 'My requests', reads: [MINE] },
      { say: 'Teams', reads: ['You can file this request.'] },
    ]);
  });

  it('show a page at a time, there and back', async () => {
    const tomas = desk.chat('tomas');
    await file(tomas, 'Fabrikam', 'Exchange');
    const [first] = await tomas.say('my requests');
    for (let count = 0; count < 8; count += 1) await file(tomas, 'Fabrikam', 'Teams');

    await play(tomas, [
      { say: 'my requests', reads: ['The newest come first.', 'Teams'], never: [/Exchange[^ ]*\n.*Open/u] },
      { press: 'Older', reads: ['Continued, newest first.', 'Exchange'] },
      { press: 'Back to the newest', reads: ['The newest come first.'] },
    ]);
    assert.match(first?.text ?? '', /One in all\.|in all, newest first/u);
  });

  it('can be narrowed to a product, an outcome and days', async () => {
    const ravi = desk.chat('ravi');
    await file(ravi, 'Fabrikam', 'Teams', 'Exchange');
    const today = new Date().toISOString().slice(0, 10);

    await play(ravi, [
      { say: 'my requests', reads: ['2 in all'] },
      { press: 'Show', inputs: { workload: 'teams', from: '', until: '' }, reads: ['One fits.'] },
      { press: 'Show', inputs: { outcome: 'filed' }, reads: ['No request fits the filter'] },
      { press: 'Show', inputs: { outcome: 'open', from: today, until: today }, reads: ['2 fit'] },
      { press: 'Show', inputs: { until: '2020-01-01' }, reads: ['No request fits the filter'] },
      { say: 'my requests about Exchange', reads: ['One fits.'] },
      { say: 'my requests last year', reads: ['No request fits the filter'] },
    ]);
  });

  it('name no customer whom one can’t see any more', async () => {
    const { dataDir } = desk;
    const { id: personId } = speaker('jonas');
    const { tenantId: customerTenantId } = DEMO_CUSTOMERS.fabrikam;
    await record(dataDir, { ...HAND_OFF, id: 'lost', personId, customerTenantId });

    await play(desk.chat('jonas'), [
      { say: 'my requests', reads: ['A customer that you can’t see now', 'Exchange'], never: [FABRIKAM] },
    ]);
  });

  it('count the days where the person is', async () => {
    const helen = desk.chat('helen');
    helen.timeZone = 'Pacific/Kiritimati';
    await file(helen, 'Fabrikam', 'Teams');
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: helen.timeZone }).format(new Date());

    await play(helen, [
      { say: 'my requests' },
      { press: 'Show', inputs: { from: today, until: today }, reads: ['One fits.'] },
    ]);
  });
});

describe('history', () => {
  const desk = useDesk();

  before(async () => {
    await file(desk.chat('nadia'), 'Fabrikam', 'Teams');
    await file(desk.chat('jonas'), 'Northwind', 'Exchange');
  });

  it('is everybody’s for a lead, with who it was', async () => {
    await play(desk.chat('helen'), [
      {
        say: 'history',
        reads: [EVERYBODYS, 'Nadia Ferrante', speaker('jonas').name, FABRIKAM, 'Northwind'],
        never: [NARROWED],
        offers: ['Export as CSV'],
      },
    ]);
  });

  it('can be of one customer, one product and some days', async () => {
    await play(desk.chat('helen'), [
      { say: 'history for Fabrikam', reads: [EVERYBODYS, 'Nadia Ferrante', FABRIKAM], never: ['Northwind'] },
      { say: 'history of Exchange requests', reads: ['Northwind'], never: ['Nadia Ferrante'] },
      { say: 'history for Fabrikam today', reads: ['One fits.'] },
      { say: 'history for Fabrikam last year', reads: ['No request fits the filter'] },
    ]);
  });

  it('asks which customer is meant, and goes on from there', async () => {
    const helen = desk.chat('helen');
    await play(helen, [{ say: 'history for Contoso', reads: ['Which of these customers?'] }]);

    await play(helen, [{ say: 'the first one', reads: ['No requests for this customer'] }]);
  });

  it('asks again for a customer whom nobody knows', async () => {
    await play(desk.chat('helen'), [
      { say: 'history for Zorgon', reads: ['I don’t find “Zorgon”'] },
      { say: 'Fabrikam', reads: [EVERYBODYS, 'Nadia Ferrante'] },
    ]);
  });

  it('is one’s own for somebody who isn’t a lead, and that is said', async () => {
    await play(desk.chat('jonas'), [
      { say: 'history', reads: [MINE, NARROWED, 'Northwind'], never: ['Nadia', FABRIKAM, 'Export'] },
      { say: 'history for Northwind', reads: [MINE, NARROWED, 'Northwind'], never: ['Nadia'] },
    ]);
  });

  it('of a customer whom one can’t see is as if there were none of that name', async () => {
    await play(desk.chat('jonas'), [
      { say: 'history for Fabrikam', reads: ['I don’t find “Fabrikam”'], never: [FABRIKAM, 'Nadia'] },
    ]);
  });

  it('in front of others is each viewer’s own', async () => {
    const channel = '19:history@thread.tacv2';
    const as = (name: 'helen' | 'jonas') => desk.teams.chat(speaker(name), 'channel', channel);
    await as('helen').say('<at>Filing Desk</at> history for Fabrikam');

    const [helens] = await as('helen').press('Check for me');
    const [jonass] = await as('jonas').press('Check for me');

    assert.match(helens?.text ?? '', /Everybody’s requests[^]*Nadia Ferrante/u);
    assert.doesNotMatch(jonass?.text ?? '', /Nadia|Fabrikam, Inc/u);
    assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(channel)), /Nadia|Fabrikam, Inc/u);
  });

  it('turns its pages by a button that only its own viewer can press', async () => {
    const helen = desk.chat('helen');
    await file(helen, 'Fabrikam', ...PRODUCTS, ...PRODUCTS);
    const [page] = await helen.say('history');
    const older = page?.button('Older')?.['data'];
    assert.ok(older);

    const { cards } = await submitRaw(desk.teams, desk.chat('jonas'), older);

    assert.match(cards.at(-1)?.text ?? '', /^This has moved on/u);
  });
});
