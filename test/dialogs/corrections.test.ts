import { type Exchange, play } from '../support/transcript';
import { EVERYBODY_LEADS, useDesk } from './use-desk';

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

describe('a request in the course of being filed', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  describe('does not ask what was said already', () => {
    each(
      [
        {
          how: 'who sold Azure',
          exchanges: [
            {
              say: 'file an azure ticket for Fabrikam, we sold it',
              reads: ['You can likely file this request.'],
              never: [WHO_SOLD],
            },
          ],
        },
        {
          how: 'that the customer has P2',
          exchanges: [
            {
              say: 'file an Entra ticket for Fabrikam, they have P2',
              reads: [CAN_FILE],
              never: [HAS_PREMIUM],
            },
          ],
        },
        {
          how: 'the customer, in the next question about the same one',
          exchanges: [
            { say: 'file a ticket for Fabrikam about Exchange', reads: [CAN_FILE] },
            { say: 'and Teams?', reads: [CAN_FILE, 'Fabrikam, Inc.', 'Teams'], never: [WHICH_CUSTOMER] },
          ],
        },
      ],
      ({ exchanges }) => play(desk.chat(), exchanges),
    );
  });

  describe('takes corrections', () => {
    each(
      [
        {
          how: 'of the product, after the answer',
          exchanges: [
            { say: 'file a ticket for Fabrikam about Exchange' },
            {
              say: 'no, I meant Teams',
              reads: [CAN_FILE, 'Fabrikam, Inc.', 'TM509377'],
              never: ['EX512043'],
            },
          ],
        },
        {
          how: 'of the customer, after the answer',
          exchanges: [
            { say: 'file a ticket for Fabrikam about Exchange' },
            {
              say: 'not Fabrikam, Café Ñandú',
              reads: [CAN_FILE, 'Café Ñandú', 'Exchange'],
              never: ['fabrikam.com'],
            },
          ],
        },
        {
          how: 'of the customer, at the question for the product',
          exchanges: [
            { say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] },
            { say: 'no, I meant Litware', reads: [WHICH_PRODUCT, 'litware.com'], never: ['fabrikam.com'] },
          ],
        },
        {
          how: 'of the customer, to a name that several have',
          exchanges: [
            { say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] },
            { say: 'not Fabrikam, Contoso', reads: ['Which of these customers?'], never: ['fabrikam.com'] },
            { say: '1', reads: [WHICH_PRODUCT, 'contoso.com'] },
          ],
        },
        {
          how: 'of the customer, at the last question',
          exchanges: [
            { say: 'file a ticket for Fabrikam about Azure', reads: [WHO_SOLD] },
            { say: 'not Fabrikam, Litware', reads: [WHO_SOLD, 'litware.com'] },
            { say: 'we did', reads: ['You can’t file this yet.', 'Litware, Inc.', 'Azure subscription'] },
          ],
        },
        {
          how: 'of the product, at the last question',
          exchanges: [
            { say: 'file a ticket for Fabrikam about Azure', reads: [WHO_SOLD] },
            {
              say: 'no, I meant Teams',
              reads: [CAN_FILE, 'Fabrikam, Inc.', 'Teams'],
              never: ['Azure subscription'],
            },
          ],
        },
      ],
      ({ exchanges }) => play(desk.chat(), exchanges),
    );
  });

  it('never takes another customer for what merely looks like its name', async () => {
    await play(desk.chat(), [
      { say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] },
      { say: 'the printer is broken', reads: [WHICH_PRODUCT, 'Fabrikam, Inc.'], never: ['Printed'] },
      { say: 'Litware', reads: [WHICH_PRODUCT, 'Litware, Inc.'] },
    ]);
  });

  describe('may be interrupted', () => {
    each(
      [
        {
          how: 'by a question of another kind, and goes on afterwards',
          exchanges: [
            { say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] },
            { say: 'is Exchange down?', reads: ['EX512043'] },
            { say: 'exchange', reads: [CAN_FILE, 'Fabrikam, Inc.'] },
          ],
        },
        {
          how: 'by a question about another customer, which takes its place',
          exchanges: [
            { say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] },
            { say: 'who can file for Litware?', reads: ['Nobody here can file this yet.', 'Litware, Inc.'] },
          ],
        },
        {
          how: 'by a question about the same customer, who is not asked for again',
          exchanges: [
            { say: 'file a ticket for Fabrikam', reads: [WHICH_PRODUCT] },
            { say: 'who can file?', reads: ['4 colleagues can file this.', 'Fabrikam, Inc.'] },
          ],
        },
      ],
      ({ exchanges }) => play(desk.chat(), exchanges),
    );
  });
});
