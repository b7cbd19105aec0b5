import { play } from '../support/transcript';
import { useDesk } from './use-desk';

const WHAT_THEY_HAVE = 'What does the customer have?';

describe('whether the customer can file themselves', () => {
  const desk = useDesk();

  const answers = [
    {
      button: 'Only CSP subscriptions',
      words: 'only CSP',
      reads: ['No: you file for them.', 'Hand it off to Microsoft'],
    },
    {
      button: 'CSP and a direct trial',
      words: 'they have a trial from Microsoft',
      reads: ['No: they contact you.', 'can only contact their CSP partner'],
    },
    {
      button: 'CSP and direct paid subscriptions',
      words: 'CSP and direct paid',
      reads: ['may open a request with Microsoft, or contact you'],
    },
    { button: 'I don’t know', words: 'no idea', reads: ['It depends on what they have.', 'How to find out'] },
  ];

  for (const { button, words, reads } of answers) {
    const answer = [...reads, 'If their admins are locked out'];

    it(`[${button}]`, async () => {
      await play(desk.chat(), [
        { say: 'hello' },
        { press: 'Can the customer file?', reads: [WHAT_THEY_HAVE], offers: [button] },
        { press: button, reads: answer },
      ]);
    });

    it(`“${words}”`, async () => {
      await play(desk.chat(), [
        { say: 'the customer asks whether they can file themselves', reads: [WHAT_THEY_HAVE] },
        { say: words, reads: answer },
      ]);
    });
  }

  it('is about the customer of the last answer', async () => {
    await play(desk.chat(), [
      { say: 'file a ticket for Fabrikam about Teams' },
      { say: 'can the customer file themselves?', reads: [WHAT_THEY_HAVE, 'Fabrikam, Inc.'] },
      { press: 'CSP and a direct trial', reads: ['No: they contact you.', 'Fabrikam, Inc.'] },
    ]);
  });

  it('is told at once when the sentence says it all', async () => {
    await play(desk.chat(), [
      {
        say: 'can the customer open a ticket themselves? they have a direct trial',
        reads: ['No: they contact you.'],
        never: [WHAT_THEY_HAVE],
      },
    ]);
  });
});
