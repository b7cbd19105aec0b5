import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { type Exchange, play } from '../support/transcript';
import { EVERYBODY_LEADS, useDesk } from './use-desk';

const FABRIKAM = { customer: DEMO_CUSTOMERS.fabrikam.tenantId };
const WHICH_CUSTOMER = 'Which customer is the request for?';
const WHICH_PRODUCT = 'Which product has the problem?';
const HAS_PREMIUM = 'Does the customer have Entra ID P1 or P2?';
const WHO_SOLD = 'Who sold the Azure subscription?';
const CAN_FILE = 'You can file this request.';

interface Row {
  readonly how: string;
  readonly exchanges: readonly Exchange[];
}

function each(rows: readonly Row[], play: (row: Row) => Promise<unknown>): void {
  for (const row of rows) {
    it(row.how, async () => {
      await play(row);
    });
  }
}

describe('filing a request', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  describe('leads to the same answer', () => {
    const ways: readonly Row[] = [
      { how: 'said in one sentence', exchanges: [{ say: 'file a ticket for Fabrikam about Exchange' }] },
      { how: 'said the other way round', exchanges: [{ say: 'Exchange is down at Fabrikam' }] },
      {
        how: 'by buttons alone',
        exchanges: [
          { say: 'hello', offers: ['File a request'] },
          { press: 'File a request', reads: [WHICH_CUSTOMER] },
          { press: 'Continue', inputs: FABRIKAM, reads: [WHICH_PRODUCT] },
          { press: 'Exchange' },
        ],
      },
      {
        how: 'by words alone',
        exchanges: [
          { say: 'I need to open a ticket', reads: [WHICH_CUSTOMER] },
          { say: 'fabrikam', reads: [WHICH_PRODUCT, 'fabrikam.com'] },
          { say: 'exchange' },
        ],
      },
      {
        how: 'by button, then by words',
        exchanges: [
          { say: 'file a request' },
          { press: 'Continue', inputs: FABRIKAM, reads: [WHICH_PRODUCT] },
          { say: 'it is about exchange' },
        ],
      },
      {
        how: 'by words, then by button',
        exchanges: [{ say: 'file a request for fabrikam', reads: [WHICH_PRODUCT] }, { press: 'Exchange' }],
      },
      {
        how: 'the product first',
        exchanges: [
          { say: 'Exchange is broken', reads: [WHICH_CUSTOMER], never: [WHICH_PRODUCT] },
          { say: 'Fabrikam', never: [WHICH_PRODUCT] },
        ],
      },
      {
        how: 'the product in reply to the question for the customer',
        exchanges: [
          { say: 'file a request' },
          { say: 'exchange', reads: [WHICH_CUSTOMER], never: ['I found no customer'] },
          { say: 'fabrikam', never: [WHICH_PRODUCT] },
        ],
      },
      {
        how: 'both in reply to the question for the customer',
        exchanges: [
          { say: 'file a request' },
          { say: 'Fabrikam, and it is Exchange', never: [WHICH_PRODUCT] },
        ],
      },
      {
        how: 'with the customer named by its domain',
        exchanges: [{ say: 'file a ticket for fabrikam.com about exchange' }],
      },
      {
        how: 'with the customer named by its tenant ID',
        exchanges: [{ say: `file a ticket for ${FABRIKAM.customer} about exchange` }],
      },
    ];

    each(ways, async ({ exchanges }) => {
      const last = await play(desk.chat(), exchanges);

      await play(desk.chat(), [
        {
          say: 'file a ticket for Fabrikam about Exchange',
          reads: [CAN_FILE, last.text.split('Checked at')[0] as string],
        },
      ]);
    });
  });

  describe('the answer', () => {
    it('carries all that filing takes, in the order in which it is needed', async () => {
      const answer =
        /You can file this request\.[^]*Fabrikam, Inc\.[^]*fabrikam\.com · …88e592[^]*Exchange[^]*Fabrikam managed services[^]*Service Support Administrator[^]*GDAP Service Support[^]*Checked at \d\d:\d\d UTC[^]*EX512043[^]*Give your own details, never the customer’s[^]*nadia\.ferrante@alpinecloud\.example[^]*View all support tickets/u;

      const card = await play(desk.chat(), [
        {
          say: 'file a ticket for Fabrikam about Exchange',
          reads: [answer],
          offers: ['I filed it', 'Who else can file?', 'Start over', /^Open Microsoft 365 admin center/u],
        },
      ]);

      const [portal] = card.links;
      if (!portal?.includes('fabrikam')) throw new Error(`not in the customer’s context: ${String(portal)}`);
    });

    it('names the plan to choose for Azure, and what could not be seen', async () => {
      await play(desk.chat(), [
        { say: 'file a ticket for Fabrikam about Azure', reads: [WHO_SOLD] },
        {
          press: 'We did, through CSP',
          reads: [
            'You can likely file this request.',
            'Cloud Solution Provider',
            /role on the subscription/u,
          ],
        },
      ]);
    });

    it('sends to whoever sold the Azure subscription', async () => {
      await play(desk.chat(), [
        { say: 'azure ticket for fabrikam', reads: [WHO_SOLD] },
        {
          say: 'someone else',
          reads: ['The provider of the subscription has to file this.', 'Message to send'],
          never: [CAN_FILE],
        },
      ]);
    });

    it('sends to the publisher for a product of the marketplace, whoever the customer is', async () => {
      await play(desk.chat(), [
        {
          say: 'a marketplace product is broken',
          reads: ['The publisher supports this, not Microsoft.', 'an e-mail address', 'a phone number'],
          never: [WHICH_CUSTOMER, 'I filed it'],
        },
      ]);
    });

    it('asks for a plan of our own for our own subscription', async () => {
      await play(desk.chat(), [
        {
          say: 'I need help with our own subscription',
          reads: ['You can file this with your own support plan.', 'Premier', 'Azure support plan'],
          never: [WHICH_CUSTOMER],
        },
      ]);
    });

    it('says where the e-mail address has to come from when the directory has none', async () => {
      await play(desk.chat('ravi'), [
        {
          say: 'file a ticket for Fabrikam about Teams',
          reads: [CAN_FILE, 'Ravi Chaudhary'],
          never: ['undefined', 'null'],
        },
      ]);
    });
  });

  describe('asks only what the product needs', () => {
    const products = [
      { product: 'Microsoft 365 apps', reads: CAN_FILE },
      { product: 'Exchange', reads: CAN_FILE },
      { product: 'SharePoint and OneDrive', reads: CAN_FILE },
      { product: 'Teams', reads: CAN_FILE },
      { product: 'Entra ID', reads: HAS_PREMIUM },
      { product: 'Intune', reads: CAN_FILE },
      { product: 'Defender', reads: CAN_FILE },
      { product: 'Purview', reads: CAN_FILE },
      { product: 'Dynamics 365', reads: CAN_FILE },
      { product: 'Power Platform', reads: CAN_FILE },
      { product: 'Business Central', reads: CAN_FILE },
      { product: 'Power BI and Fabric', reads: CAN_FILE },
      { product: 'Azure subscription', reads: WHO_SOLD },
      { product: 'Marketplace product', reads: 'The publisher supports this' },
      { product: 'Our own subscription', reads: 'with your own support plan' },
    ];

    for (const { product, reads } of products) {
      it(product, async () => {
        await play(desk.chat(), [
          { say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] },
          { press: product, reads: [reads, product] },
        ]);
      });
    }
  });
});
