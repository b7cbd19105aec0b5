import assert from 'node:assert/strict';
import type { Json } from '../support/readable-card';
import { PARTNER_TENANT, PEOPLE } from './support/another-partner';
import type { Wording } from './support/connector';
import { assertReads, CONTACT, Stage } from './support/stage';

describe('another partner: however an activity is written', function () {
  this.timeout(30_000);
  let stage: Stage;

  before(async () => {
    stage = await Stage.set();
  });
  after(() => stage?.strike());

  const without =
    (...keys: readonly string[]): Wording =>
    (activity) =>
      Object.fromEntries(Object.entries(activity).filter(([key]) => !keys.includes(key)));
  const inConversation =
    (change: Json): Wording =>
    (activity) => ({ ...activity, conversation: { ...(activity['conversation'] as Json), ...change } });
  const from =
    (change: Json): Wording =>
    (activity) => ({ ...activity, from: { ...(activity['from'] as Json), ...change } });
  const serviceUrl =
    (before: string, after: string): Wording =>
    (activity) => ({ ...activity, serviceUrl: `http://${before}:${stage.connector.port}${after}` });

  const taken: Readonly<Record<string, Wording>> = {
    'service URL without a slash at its end': serviceUrl('127.0.0.1', ''),
    'service URL on localhost': serviceUrl('localhost', '/'),
    'service URL on localhost without a slash': serviceUrl('localhost', ''),
    'no channelData': without('channelData'),
    'no locale': without('locale'),
    'locale null': (activity) => ({ ...activity, locale: null }),
    'an unknown locale': (activity) => ({ ...activity, locale: 'tlh' }),
    'no timestamps': without('timestamp', 'localTimestamp', 'localTimezone'),
    'no textFormat': without('textFormat'),
    'no entities': without('entities'),
    'no recipient': without('recipient'),
    'no activity ID': without('id'),
    'as little as can be': without(
      'channelData',
      'locale',
      'timestamp',
      'localTimestamp',
      'localTimezone',
      'textFormat',
      'entities',
    ),
    'no tenant in the conversation': inConversation({ tenantId: undefined }),
    'tenant null': inConversation({ tenantId: null }),
    'tenant in capitals': inConversation({ tenantId: PARTNER_TENANT.toUpperCase() }),
    'no conversation type': inConversation({ conversationType: undefined }),
    'no name': from({ name: undefined }),
    'person in capitals': from({ aadObjectId: PEOPLE.adele.id.toUpperCase() }),
  };

  for (const [what, wording] of Object.entries(taken)) {
    it(`answers: ${what}`, async () => {
      const chat = stage.chat('adele', wording);

      await chat.say('file a ticket');
      const options = await chat.search('adventure');
      await chat.press('Continue', { customer: options[0]?.value });
      const answer = await chat.press('Exchange');

      assertReads(answer, ['You can file this request.', 'Adventure Works', ...CONTACT]);
    });
  }

  const turnedAway: Readonly<Record<string, Wording>> = {
    'another tenant': inConversation({ tenantId: '99999999-aaaa-4bbb-8ccc-000000000001' }),
    'another tenant in channelData': (activity) => ({
      ...activity,
      channelData: { tenant: { id: '99999999-aaaa-4bbb-8ccc-000000000001' } },
    }),
    'nobody’s object ID': from({ aadObjectId: '99999999-aaaa-4bbb-8ccc-000000000002' }),
    'no object ID': from({ aadObjectId: undefined }),
    'a guest': from({ aadObjectId: PEOPLE.guest.id }),
  };

  for (const [what, wording] of Object.entries(turnedAway)) {
    it(`turns away: ${what}`, async () => {
      const chat = stage.chat('adele', wording);

      const card = await chat.say('file a ticket for Adventure Works about Exchange');

      assertReads(card, ['I can’t help in this chat']);
      assert.ok(!card.text.includes('Adventure'));
      assert.deepEqual(await chat.search('adventure'), []);
    });
  }
});
