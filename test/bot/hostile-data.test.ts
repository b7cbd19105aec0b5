import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { submitRaw } from '../dialogs/raw-activity';
import { EVERYBODY_LEADS, useDesk } from '../dialogs/use-desk';
import { play } from '../support/transcript';
import { sealedData } from './sealed-data';

const WHICH_CUSTOMER = 'Which customer is the request for?';
const WHICH_PRODUCT = 'Which product has the problem?';
const FABRIKAM = DEMO_CUSTOMERS.fabrikam.tenantId;

describe('data that no card of ours carries', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  const random = '12345678-1234-4234-8234-123456789012';
  const long = 'x'.repeat(20_000);
  const standing = { v: 1, verb: 'begin', journey: 'file', customer: FABRIKAM, workload: 'teams' };
  const hostile: readonly { readonly what: string; readonly data: unknown }[] = [
    { what: 'nothing', data: {} },
    { what: 'an array', data: [standing] },
    { what: 'another version', data: { ...standing, v: 2 } },
    { what: 'another version, as text', data: { ...standing, v: '1' } },
    { what: 'a verb that is none', data: { ...standing, verb: 'deleteEverything' } },
    { what: 'a verb of the language', data: { ...standing, verb: 'constructor' } },
    { what: 'another bot’s data', data: { msteams: { type: 'imBack', value: 'x' }, action: 'submit' } },
    { what: 'a customer that is no ID', data: { ...standing, customer: "' or 1=1" } },
    { what: 'a customer that is a list', data: { ...standing, customer: [FABRIKAM] } },
    { what: 'a customer that is an object', data: { ...standing, customer: { $ne: null } } },
    { what: 'a tenant ID of nobody’s', data: { ...standing, customer: random } },
    { what: 'a recheck for nobody', data: { ...standing, verb: 'recheck', customer: random } },
    { what: 'a page of nobody', data: { ...standing, verb: 'whoPage', page: 0, customer: random } },
    { what: 'a page before the first', data: { ...standing, verb: 'whoPage', page: -1 } },
    { what: 'a page that is no number', data: { ...standing, verb: 'whoPage', page: '0' } },
    { what: 'a product that is none', data: { ...standing, workload: 'toString' } },
    {
      what: 'a product as a key of the language',
      data: JSON.parse('{"v":1,"verb":"begin","journey":"file","__proto__":{"workload":"teams"}}'),
    },
    { what: 'a hand-off of nobody’s', data: { v: 1, verb: 'filed', handOff: random } },
    { what: 'a hand-off that is an object', data: { v: 1, verb: 'filed', handOff: {} } },
    { what: 'a topic that is none', data: { v: 1, verb: 'topic', topic: '__proto__' } },
    { what: 'a shared question in a personal chat', data: { v: 1, verb: 'checkForMe', question: random } },
    { what: 'a very long verb', data: { v: 1, verb: long } },
    { what: 'a very long customer', data: { ...standing, customer: long } },
    { what: 'a very long answer', data: { v: 1, verb: 'pickCustomer', flow: 'f', step: 1, customer: long } },
    { what: 'an answer without a step', data: { v: 1, verb: 'pickCustomer', customer: FABRIKAM } },
    {
      what: 'an answer to a step of nobody’s',
      data: { v: 1, verb: 'pickCustomer', flow: random, step: 1, customer: FABRIKAM },
    },
  ];

  for (const { what, data } of hostile) {
    for (const way of ['submitted', 'executed', 'sealed and submitted', 'sealed and executed'] as const) {
      it(`${what}, ${way}: an answer, no customer, and the open step still works`, async () => {
        const chat = desk.chat();
        await play(chat, [{ say: 'file a ticket for Litware', reads: [WHICH_PRODUCT] }]);
        const sent = way.startsWith('sealed') ? await sealedData(desk.dataDir, chat, data) : data;

        const { status, body } = way.endsWith('submitted')
          ? await submitRaw(desk.teams, chat, sent)
          : await chat.invoke('adaptiveCard/action', { action: { type: 'Action.Execute', data: sent } });

        const everything = JSON.stringify([body, chat.cards().map(({ content }) => content)]);
        assert.equal(status, 200);
        assert.doesNotMatch(everything, /Fabrikam|undefined|\[object/u);
        await play(chat, [{ say: 'cancel' }, { say: 'file a ticket for Litware', reads: [WHICH_PRODUCT] }]);
      });
    }
  }

  it('a customer’s name in place of its ID is looked up like any typed words, never trusted', async () => {
    const chat = desk.chat();
    await play(chat, [{ say: 'file a ticket', reads: [WHICH_CUSTOMER] }]);

    await play(chat, [{ press: 'Continue', inputs: { customer: random }, reads: [WHICH_CUSTOMER] }]);
  });
});
