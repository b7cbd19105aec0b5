import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { type Exchange, play } from '../support/transcript';
import { EVERYBODY_LEADS, useDesk } from './use-desk';

const WHICH_CUSTOMER = 'Which customer is the request for?';
const WHICH_PRODUCT = 'Which product has the problem?';
const { contoso, contosoRetail, fabrikam, proseware } = DEMO_CUSTOMERS;

describe('the question for the customer', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  describe('understands what is typed', () => {
    const rows = [
      { typed: 'fabrikam', customer: 'fabrikam.com' },
      { typed: 'FABRIKAM, INC.', customer: 'fabrikam.com' },
      { typed: 'fabr', customer: 'fabrikam.com' },
      { typed: 'it is for fabrikam please', customer: 'fabrikam.com' },
      { typed: 'contoso.com', customer: 'contoso.com' },
      { typed: 'the one with contoso.com', customer: 'contoso.com' },
      { typed: 'contosoretail.onmicrosoft.com', customer: 'contosoretail.onmicrosoft.com' },
      { typed: contosoRetail.tenantId, customer: 'contosoretail.onmicrosoft.com' },
      { typed: '9875c0', customer: 'contosoretail.onmicrosoft.com' },
      { typed: 'c0ntoso', customer: 'c0ntoso-pay.onmicrosoft.com' },
      { typed: 'cafe nandu', customer: 'cafenandu.onmicrosoft.com' },
      { typed: 'Müller', customer: 'mueller-soehne.example' },
      { typed: "o'brien", customer: 'obrienbaker.onmicrosoft.com' },
      { typed: 'proseware', customer: 'proseware.onmicrosoft.com' },
      { typed: 'lamna', customer: '…61f5f9' },
      { typed: 'fine art', customer: 'schooloffineart.onmicrosoft.com' },
    ];

    for (const { typed, customer } of rows) {
      it(`“${typed}” is ${customer}`, async () => {
        await play(desk.chat(), [
          { say: 'file a ticket', reads: [WHICH_CUSTOMER] },
          { say: typed, reads: [WHICH_PRODUCT, customer] },
        ]);
      });
    }
  });

  describe('tells namesakes apart', () => {
    const choices = [
      { by: 'number', exchange: { say: '2' } },
      { by: 'number, in words', exchange: { say: 'the second one' } },
      { by: 'button', exchange: { press: /^2\. Contoso/u } },
      { by: 'domain', exchange: { say: 'contosoretail.onmicrosoft.com' } },
      { by: 'the end of the tenant ID', exchange: { say: '9875c0' } },
    ];

    for (const { by, exchange } of choices) {
      it(`by ${by}`, async () => {
        await play(desk.chat(), [
          {
            say: 'file a ticket for Contoso',
            reads: ['Which of these customers?', '1. Contoso', '…89ca23', '2. Contoso', '…9875c0', 'Caution'],
          },
          { ...exchange, reads: [WHICH_PRODUCT, 'contosoretail.onmicrosoft.com'], never: ['…89ca23'] },
        ]);
      });
    }

    it('asks again when the number is none of them', async () => {
      await play(desk.chat(), [
        { say: 'file a ticket for Contoso' },
        { say: '7', reads: ['Which of these customers?'], offers: [/^1\. Contoso/u, /^2\. Contoso/u] },
        { say: '1', reads: [WHICH_PRODUCT, 'contoso.com'] },
      ]);
    });

    it('keeps the product that was named with them', async () => {
      await play(desk.chat(), [
        { say: 'file a ticket for Contoso about Exchange', reads: ['Which of these customers?'] },
        { press: /^1\. Contoso/u, reads: ['You can file this request.', 'Exchange'], never: [WHICH_PRODUCT] },
      ]);
    });
  });

  describe('takes what the list’s field holds', () => {
    const inputs = [
      { field: 'a tenant ID', customer: fabrikam.tenantId, reads: [WHICH_PRODUCT, 'fabrikam.com'] },
      { field: 'a tenant ID in capitals', customer: fabrikam.tenantId.toUpperCase(), reads: [WHICH_PRODUCT] },
      { field: 'part of a name', customer: 'fabr', reads: [WHICH_PRODUCT, 'fabrikam.com'] },
      { field: 'a name that several have', customer: 'contoso', reads: ['Which of these customers?'] },
      { field: 'nothing', customer: '', reads: [WHICH_CUSTOMER, 'Choose a customer from the list'] },
      { field: 'blanks', customer: '   ', reads: [WHICH_CUSTOMER, 'Choose a customer from the list'] },
      { field: 'a stranger', customer: 'Zorgon', reads: [WHICH_CUSTOMER, 'I don’t find “Zorgon” among'] },
    ];

    for (const { field, customer, reads } of inputs) {
      it(field, async () => {
        await play(desk.chat(), [
          { say: 'file a ticket' },
          { press: 'Continue', inputs: { customer }, reads },
        ]);
      });
    }
  });

  describe('offers while one types', () => {
    it('customers with domain and end of the tenant ID, best first', async () => {
      const chat = desk.chat();
      await chat.say('file a ticket');

      const found = await chat.search('conto');

      assert.deepEqual(found.slice(0, 2), [
        { title: 'Contoso · contoso.com · …89ca23', value: contoso.tenantId },
        { title: 'Contoso · contosoretail.onmicrosoft.com · …9875c0', value: contosoRetail.tenantId },
      ]);
    });

    it('names as they are written, since options are shown as they stand', async () => {
      const chat = desk.chat();

      const [found] = await chat.search('proseware');

      assert.equal(found?.value, proseware.tenantId);
      assert.ok(found.title.startsWith(proseware.name));
    });

    it('nothing for what fits nobody', async () => {
      assert.deepEqual(await desk.chat().search('zorgon'), []);
    });

    it('at most fifteen', async () => {
      const found = await desk.chat().search('o');

      assert.ok(found.length <= 15 && found.length > 0);
    });
  });

  describe('remembers', () => {
    it('nobody for somebody new', async () => {
      await play(desk.chat('lucia'), [{ say: 'file a ticket', never: ['Recent customers'] }]);
    });

    it('whom a person asked about last, also in a new chat, most recent first', async () => {
      await play(desk.chat('jonas'), [
        { say: 'file a ticket for Northwind about Teams', reads: ['You can file this request.'] },
        { say: 'who can file for Fabrikam?', reads: ['colleagues can file this'] },
      ]);

      await play(desk.chat('jonas'), [
        {
          say: 'file a ticket',
          reads: [/Recent customers[^]*Fabrikam, Inc\.[^]*Northwind Traders/u],
        },
        { press: /^Northwind Traders/u, reads: [WHICH_PRODUCT, 'Northwind Traders'] },
      ]);
    });

    it('nothing about one person to another', async () => {
      await play(desk.chat('siobhan'), [{ say: 'file a ticket', never: ['Recent customers', 'Northwind'] }]);
    });

    it('them for an empty search', async () => {
      const found = await desk.chat('jonas').search('');

      assert.deepEqual(
        found.map(({ value }) => value),
        [DEMO_CUSTOMERS.northwind.tenantId, fabrikam.tenantId].sort((a) =>
          a === fabrikam.tenantId ? -1 : 1,
        ),
      );
    });
  });
});

describe('a name that only comes near', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const NEAR = ['Did you mean this customer?', 'I don’t find “fabrikan”', 'fabrikam.com'];

  const answers: readonly { readonly how: string; readonly exchange: Exchange }[] = [
    { how: 'by yes', exchange: { say: 'yes', reads: [WHICH_PRODUCT] } },
    { how: 'by number', exchange: { say: '1', reads: [WHICH_PRODUCT] } },
    { how: 'by button', exchange: { press: /^1\. Fabrikam/u, reads: [WHICH_PRODUCT] } },
    { how: 'by another name', exchange: { say: 'Northwind', reads: [WHICH_PRODUCT] } },
  ];

  for (const { how, exchange } of answers) {
    it(`is asked about before anything is done, and answered ${how}`, async () => {
      await play(desk.chat(), [
        { say: 'file a request', reads: [WHICH_CUSTOMER] },
        { say: 'fabrikan', reads: NEAR, never: [WHICH_PRODUCT] },
        exchange,
      ]);
    });
  }

  it('is asked about in a sentence that says all, which goes on once it is settled', async () => {
    await play(desk.chat(), [
      { say: 'file a ticket for Fabrikam Retail about Exchange', reads: ['Did you mean this customer?'] },
      { say: 'yes', reads: ['You can file this request.', 'fabrikam.com', 'Exchange'] },
    ]);
  });

  it('is asked about again by number, when the number fits nobody', async () => {
    await play(desk.chat(), [
      { say: 'who can file for fabrikan?', reads: NEAR },
      { say: '7', reads: ['Did you mean this customer?'] },
    ]);
  });
});
