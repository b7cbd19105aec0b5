import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { DEMO_PARTNER } from '../../src/demo/data/organization';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { sendRaw } from '../dialogs/raw-activity';
import { speaker, useDesk } from '../dialogs/use-desk';
import type { Json } from '../support/readable-card';

const WORDS = 'I can’t help in this chat';
const ELSEWHERE = '11111111-2222-4333-8444-555555555555';
const { nadia, kim, marta } = DEMO_PEOPLE;

interface Stranger {
  readonly who: string;
  /** What their activities carry in place of Nadia's own. */
  readonly with: Json;
}

function from(aadObjectId: string | undefined, name = 'Somebody'): Json {
  return { from: { id: '29:somebody', name, ...(aadObjectId && { aadObjectId }) } };
}

const STRANGERS: readonly Stranger[] = [
  { who: 'a guest, even one in a group that may file', with: from(kim.id, kim.displayName) },
  { who: 'a disabled account', with: from(marta.id, marta.displayName) },
  { who: 'somebody whom the directory doesn’t know', with: from('99999999-0000-4000-8000-000000000000') },
  { who: 'somebody without an object ID', with: from(undefined) },
  { who: 'an object ID that is none', with: from('../users/' + nadia.id) },
  {
    who: 'somebody whose conversation belongs to another tenant',
    with: {
      conversation: { id: 'a:elsewhere', conversationType: 'personal', tenantId: ELSEWHERE },
    },
  },
  {
    who: 'somebody whose channel data names another tenant',
    with: { channelData: { tenant: { id: ELSEWHERE } } },
  },
];

const DATA = { v: 1, verb: 'whoPage', customer: DEMO_CUSTOMERS.fabrikam.tenantId, workload: 'm365', page: 0 };
/** Everything a person can do in a chat. */
const DEEDS: readonly { readonly deed: string; readonly activity: Json }[] = [
  { deed: 'says hello', activity: { type: 'message', text: 'hello' } },
  { deed: 'asks for a customer', activity: { type: 'message', text: 'who can file for Fabrikam?' } },
  { deed: 'submits a card', activity: { type: 'message', value: DATA } },
  {
    deed: 'executes an action',
    activity: {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', data: DATA } },
    },
  },
  {
    deed: 'types into a type-ahead',
    activity: {
      type: 'invoke',
      name: 'application/search',
      value: { queryText: 'fab', dataset: 'customers' },
    },
  },
  { deed: 'opens the chat', activity: { type: 'conversationUpdate', membersAdded: [{ id: '29:somebody' }] } },
];

describe('the gate', () => {
  const desk = useDesk({ PARTNER_TENANT_ID: DEMO_PARTNER.tenantId.toUpperCase() });

  for (const stranger of STRANGERS) {
    describe(stranger.who, () => {
      for (const { deed, activity } of DEEDS) {
        it(`${deed}, and learns nothing`, async () => {
          const chat = desk.teams.chat(speaker('nadia'), 'personal', `a:${Math.random()}`);
          const conversation = { id: chat.id, conversationType: 'personal' };
          const elsewhere = stranger.with['conversation'] as Json | undefined;

          const { status, body, cards } = await sendRaw(desk.teams, chat, {
            ...activity,
            ...stranger.with,
            conversation: { ...conversation, ...elsewhere, id: chat.id },
          });

          const everything = JSON.stringify([body, cards.map(({ content }) => content)]);
          assert.equal(status, 200);
          assert.doesNotMatch(everything, /Fabrikam|Contoso/u);
          if (activity['name'] === 'application/search') assert.match(everything, /"results":\[\]/u);
          else assert.match(everything, new RegExp(WORDS, 'u'));
        });
      }
    });
  }

  it('tells all of them exactly the same', async () => {
    const told = await Promise.all(
      STRANGERS.map(async (stranger, index) => {
        const chat = desk.teams.chat(speaker('nadia'), 'personal', `a:same-${index}`);
        const { cards } = await sendRaw(desk.teams, chat, {
          type: 'message',
          text: 'file a ticket for Fabrikam',
          ...stranger.with,
          conversation: { ...(stranger.with['conversation'] as Json | undefined), id: chat.id },
        });
        return JSON.stringify(cards.map(({ content }) => content));
      }),
    );

    assert.equal(new Set(told).size, 1);
  });

  it('is open to the partner’s own staff, whose activities name the tenant', async () => {
    const chat = desk.chat('jonas');

    const { cards } = await sendRaw(desk.teams, chat, {
      type: 'message',
      text: 'who can file for Northwind?',
      conversation: { id: chat.id, conversationType: 'personal', tenantId: DEMO_PARTNER.tenantId },
      channelData: { tenant: { id: DEMO_PARTNER.tenantId } },
    });

    assert.match(cards.at(-1)?.text ?? '', /colleagues can file this\./u);
  });
});
