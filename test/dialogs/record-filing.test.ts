import { play } from '../support/transcript';
import { useDesk } from './use-desk';

const WHICH_NUMBER = 'What number did Microsoft give the request?';
const SAVED = 'The ticket number is saved.';
const ANSWER = { say: 'file a ticket for Fabrikam about Teams', offers: ['I filed it'] };

describe('after filing', () => {
  const desk = useDesk();

  const numbers = [
    { given: '2411220030001234', saved: '2411220030001234' },
    { given: 'it is 2411220030001234', saved: '2411220030001234' },
    { given: 'TrackingID#2411220030001234', saved: '2411220030001234' },
    { given: 'SR-4711', saved: 'SR-4711' },
  ];

  for (const { given, saved } of numbers) {
    it(`“${given}” is kept with the hand-off`, async () => {
      await play(desk.chat(), [
        ANSWER,
        { say: 'I filed it', reads: [WHICH_NUMBER, 'Fabrikam, Inc.', 'Teams'] },
        { say: given, reads: [SAVED, saved, 'Fabrikam, Inc.', 'Teams', 'View all support tickets'] },
      ]);
    });
  }

  it('the card takes the number as well', async () => {
    await play(desk.chat(), [
      ANSWER,
      { press: 'I filed it', reads: [WHICH_NUMBER] },
      {
        press: 'Save the number',
        inputs: { ticket: '2411220030001234' },
        reads: [SAVED, '2411220030001234'],
      },
    ]);
  });

  it('one sentence is enough', async () => {
    await play(desk.chat(), [
      ANSWER,
      {
        say: 'I filed it, the number is 2411220030001234',
        reads: [SAVED, '2411220030001234'],
        never: [WHICH_NUMBER],
      },
    ]);
  });

  for (const nothing of ['', '   ', 'later']) {
    it(`“${nothing}” on the card is no number, so it is asked for again`, async () => {
      await play(desk.chat(), [
        ANSWER,
        { press: 'I filed it' },
        { press: 'Save the number', inputs: { ticket: nothing }, reads: [WHICH_NUMBER] },
        { say: '2411220030001234', reads: [SAVED] },
      ]);
    });
  }

  it('the button works however old its card is, and for its own request', async () => {
    const chat = desk.chat();
    await play(chat, [
      ANSWER,
      { say: 'file a ticket for Café Ñandú about Exchange' },
      { say: 'file a ticket' },
    ]);

    await chat.press('I filed it', {}, chat.cards()[0]);

    await play(chat, [
      { say: '2411220030001234', reads: [SAVED, 'Fabrikam, Inc.', 'Teams'], never: ['Café Ñandú'] },
    ]);
  });

  it('a blocked answer offers nothing to record', async () => {
    const blocked = await play(desk.chat(), [
      { say: 'file a ticket for Woodgrove about Teams', reads: ['You can’t file this yet.'] },
    ]);

    if (blocked.button('I filed it')) throw new Error('there is nothing to record');
  });

  it('saying so without a request leads on', async () => {
    await play(desk.chat(), [{ say: 'I filed it', offers: ['File a request'] }]);
  });

  it('nobody records for somebody else’s hand-off', async () => {
    const nadias = desk.chat('nadia');
    await play(nadias, [ANSWER]);
    const jonas = desk.chat('jonas');
    await jonas.say('hello');

    const cards = await jonas.press('I filed it', {}, nadias.last());

    if (!cards.some(({ text }) => text.includes('This has moved on'))) throw new Error('expected a refusal');
    if (cards.some(({ text }) => text.includes('Fabrikam'))) throw new Error('the customer was given away');
  });
});
