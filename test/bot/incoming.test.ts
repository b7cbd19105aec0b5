import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { type Incoming, placeOf, readIncoming } from '../../src/bot/incoming';

const BOT = { id: '28:bot', name: 'Filing Desk' };
const TEAM = { id: '19:team', conversationType: 'channel', isGroup: true };

function activity(fields: object): Activity {
  return { recipient: BOT, conversation: { id: 'a:1', conversationType: 'personal' }, ...fields } as Activity;
}

describe('what arrives', () => {
  const data = { v: 1, verb: 'startOver' };
  const uploadUrl = 'https://alpinecloud-my.sharepoint.com/upload';
  const file = {
    name: 'requests.csv',
    contentUrl: 'https://alpinecloud-my.sharepoint.com/requests.csv',
    uniqueId: 'id',
    fileType: 'csv',
  };
  const rows: readonly { readonly what: string; readonly fields: object; readonly incoming: Incoming }[] = [
    {
      what: 'words',
      fields: { type: 'message', text: ' hello ' },
      incoming: { kind: 'text', text: 'hello' },
    },
    { what: 'a message without words', fields: { type: 'message' }, incoming: { kind: 'text', text: '' } },
    {
      what: 'a button',
      fields: { type: 'message', text: '', value: data, replyToId: 'card-1' },
      incoming: { kind: 'submit', data, cardId: 'card-1' },
    },
    {
      what: 'a value that is no object, beside words',
      fields: { type: 'message', text: 'hello', value: 'x' },
      incoming: { kind: 'text', text: 'hello' },
    },
    {
      what: 'an executed button',
      fields: {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb: 'startOver', data } },
        replyToId: 'card-1',
      },
      incoming: { kind: 'execute', data, cardId: 'card-1' },
    },
    {
      what: 'an executed button without data',
      fields: { type: 'invoke', name: 'adaptiveCard/action', value: { action: {} } },
      incoming: { kind: 'execute', data: {}, cardId: undefined },
    },
    {
      what: 'a card that came into view',
      fields: {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb: 'startOver', data }, trigger: 'automatic' },
      },
      incoming: { kind: 'look', data },
    },
    {
      what: 'an executed nothing',
      fields: { type: 'invoke', name: 'adaptiveCard/action', value: {} },
      incoming: { kind: 'unknownInvoke' },
    },
    {
      what: 'a keystroke',
      fields: {
        type: 'invoke',
        name: 'application/search',
        value: { queryText: 'fab', queryOptions: { top: 5 } },
      },
      incoming: { kind: 'search', query: 'fab', most: 5 },
    },
    {
      what: 'a keystroke for more than Teams shows',
      fields: {
        type: 'invoke',
        name: 'application/search',
        value: { queryText: 'fab', queryOptions: { top: 99 } },
      },
      incoming: { kind: 'search', query: 'fab', most: 15 },
    },
    {
      what: 'a consent to a file',
      fields: {
        type: 'invoke',
        name: 'fileConsent/invoke',
        replyToId: 'offer-1',
        value: {
          type: 'fileUpload',
          action: 'accept',
          context: { v: 1 },
          uploadInfo: { uploadUrl, ...file },
        },
      },
      incoming: { kind: 'fileConsent', context: { v: 1 }, upload: { uploadUrl, file }, cardId: 'offer-1' },
    },
    {
      what: 'a file that was declined',
      fields: {
        type: 'invoke',
        name: 'fileConsent/invoke',
        value: { type: 'fileUpload', action: 'decline', context: { v: 1 } },
      },
      incoming: { kind: 'fileConsent', context: undefined, upload: undefined, cardId: undefined },
    },
    {
      what: 'a consent to nothing',
      fields: { type: 'invoke', name: 'fileConsent/invoke', value: { action: 'accept' } },
      incoming: { kind: 'unknownInvoke' },
    },
    {
      what: 'an invoke of something else',
      fields: { type: 'invoke', name: 'task/fetch', value: {} },
      incoming: { kind: 'unknownInvoke' },
    },
    {
      what: 'a person who joins',
      fields: { type: 'conversationUpdate', membersAdded: [BOT, { id: '29:nadia' }] },
      incoming: { kind: 'opened' },
    },
    {
      what: 'the bot itself, joining',
      fields: { type: 'conversationUpdate', membersAdded: [BOT] },
      incoming: { kind: 'opened' },
    },
    {
      what: 'the bot itself, joining a team',
      fields: { type: 'conversationUpdate', membersAdded: [BOT], conversation: TEAM },
      incoming: { kind: 'opened' },
    },
    {
      what: 'a person who joins a team',
      fields: { type: 'conversationUpdate', membersAdded: [{ id: '29:nadia' }], conversation: TEAM },
      incoming: { kind: 'ignored' },
    },
    {
      what: 'somebody who leaves',
      fields: { type: 'conversationUpdate', membersRemoved: [{ id: '29:nadia' }] },
      incoming: { kind: 'ignored' },
    },
    {
      what: 'the bot, taken out of a team',
      fields: { type: 'conversationUpdate', membersRemoved: [BOT], conversation: TEAM },
      incoming: { kind: 'removed' },
    },
    {
      what: 'a team with a new name',
      fields: { type: 'conversationUpdate', channelData: { eventType: 'teamRenamed' }, conversation: TEAM },
      incoming: { kind: 'ignored' },
    },
    ...(['add', 'remove', 'add-upgrade', 'remove-upgrade', undefined] as const).map((action) => ({
      what: `an installation: ${String(action)}`,
      fields: { type: 'installationUpdate', action },
      incoming: {
        kind: action === 'add' ? 'opened' : action === 'remove' ? 'removed' : 'ignored',
      } as const,
    })),
    ...(['messageDelete', 'typing', 'event', 'endOfConversation', 'trace', 'handoff'] as const).map(
      (type) => ({
        what: `a ${type}`,
        fields: { type, text: 'hello', value: { v: 1, verb: 'startOver' }, name: 'x' },
        incoming: { kind: 'ignored' } as const,
      }),
    ),
    { what: 'a reaction', fields: { type: 'messageReaction' }, incoming: { kind: 'ignored' } },
    {
      what: 'an edited message',
      fields: { type: 'messageUpdate', text: 'hello' },
      incoming: { kind: 'ignored' },
    },
    { what: 'a type of nobody’s', fields: { type: 'constructor' }, incoming: { kind: 'ignored' } },
  ];

  for (const { what, fields, incoming } of rows) {
    it(`${what}: ${incoming.kind}`, () => {
      assert.deepEqual(readIncoming(activity(fields)), incoming);
    });
  }
});

describe('where it takes place', () => {
  const rows = [
    { conversation: { conversationType: 'personal' }, place: 'personal' },
    { conversation: { conversationType: 'channel' }, place: 'shared' },
    { conversation: { conversationType: 'groupChat' }, place: 'shared' },
    { conversation: { isGroup: true }, place: 'shared' },
    { conversation: { conversationType: 'personal', isGroup: false }, place: 'personal' },
    { conversation: {}, place: 'personal' },
  ];

  for (const { conversation, place } of rows) {
    it(`${JSON.stringify(conversation)}: ${place}`, () => {
      assert.equal(placeOf(activity({ conversation: { id: 'a:1', ...conversation } })), place);
    });
  }
});
