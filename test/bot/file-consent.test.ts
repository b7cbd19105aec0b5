import assert from 'node:assert/strict';
import { uploadOnce } from '../../src/bot/upload-once';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { sendRaw } from '../dialogs/raw-activity';
import { record } from '../dialogs/record';
import { type DemoName, speaker, useDesk } from '../dialogs/use-desk';
import { HAND_OFF } from '../store/hand-off-samples';
import { consent, consentTo, decline, type Offer, offerIn, savedIn } from '../support/file-consent';
import { isRecord, type Json } from '../support/readable-card';
import type { Chat } from '../support/teams-client';
import { UploadPlace } from '../support/upload-place';

const INVOKE = 'fileConsent/invoke';
const { fabrikam } = DEMO_CUSTOMERS;

describe('consent to a file', () => {
  const place = new UploadPlace();
  const desk = useDesk({}, { files: place.files });
  let count = 0;
  let helen: Chat;
  let offer: Offer;
  let url: string;

  before(async () => {
    await place.start();
    const { id: personId } = speaker('nadia');
    await record(desk.dataDir, { ...HAND_OFF, id: 'nadias', personId, customerTenantId: fabrikam.tenantId });
  });
  beforeEach(async () => {
    place.taken.splice(0);
    url = place.url(`upload-${(count += 1)}`);
    helen = desk.chat('helen');
    await helen.say('export everything');
    offer = offerIn(desk.teams, helen);
  });
  after(() => place.stop());

  function again(id: string): Promise<unknown> {
    const value = consentTo(offer, url);
    return sendRaw(desk.teams, helen, {
      type: 'invoke',
      name: INVOKE,
      id,
      value,
      replyToId: offer.activityId,
    });
  }

  it('saves the file, shows it, and closes the offer', async () => {
    const { status, body } = await consent(helen, offer, url);

    assert.equal(status, 200);
    assert.ok(body === undefined || (isRecord(body) && !('type' in body)), JSON.stringify(body));
    assert.deepEqual(
      place.taken.map(({ path }) => path),
      [new URL(url).pathname],
    );
    const [saved, ...others] = savedIn(desk.teams, helen);
    assert.deepEqual(others, []);
    assert.deepEqual([saved?.name, saved?.content.fileType], [offer.name, 'csv']);
    assert.ok(!JSON.stringify(desk.teams.sentTo(helen.id)).includes('file.consent'));
  });

  it('that comes once more saves nothing twice', async () => {
    await again('same');
    await again('same');

    assert.equal(place.taken.length, 1);
    assert.equal(savedIn(desk.teams, helen).length, 1);
  });

  it('that comes once more with another ID, or at the same time, doesn’t either', async () => {
    await Promise.all(['a', 'b', 'b', 'c'].map(again));

    assert.equal(place.taken.length, 1);
    assert.equal(savedIn(desk.teams, helen).length, 1);
  });

  it('can be withheld', async () => {
    const { status } = await decline(helen, offer);

    assert.equal(status, 200);
    assert.match(helen.last().text, /No file was saved/u);
    assert.deepEqual(place.taken, []);
  });

  const forged: readonly { readonly what: string; readonly context: Json; readonly reads: RegExp }[] = [
    { what: 'nothing', context: {}, reads: /could not be saved/u },
    { what: 'another version', context: { v: 2, of: 'everybody', timeZone: 'UTC' }, reads: /could not be/u },
    { what: 'no time zone', context: { v: 1, of: 'everybody', timeZone: 'Mars' }, reads: /could not be/u },
    { what: 'no outcome', context: { v: 1, of: 'mine', timeZone: 'UTC', outcome: 'x' }, reads: /could not/u },
    { what: 'requests of one’s own', context: { v: 1, of: 'mine', timeZone: 'UTC' }, reads: /nothing to/u },
    {
      what: 'a customer whom nobody knows',
      context: { v: 1, of: 'everybody', timeZone: 'UTC', customer: '11111111-2222-4333-8444-555555555555' },
      reads: /can’t show you this customer/u,
    },
  ];
  for (const { what, context, reads } of forged) {
    it(`whose context came back as ${what} saves nothing`, async () => {
      const { status } = await consent(helen, offer, url, context);

      assert.equal(status, 200);
      assert.match(helen.last().text, reads);
      assert.deepEqual(place.taken, []);
    });
  }

  for (const name of ['nadia', 'jonas'] as const satisfies readonly DemoName[]) {
    it(`of somebody who isn’t a lead saves nothing: ${name}, with a lead’s own offer`, async () => {
      const chat = desk.chat(name);

      const { status } = await consent(chat, offer, url);

      assert.equal(status, 200);
      assert.match(chat.last().text, /^This is for leads/u);
      assert.deepEqual(place.taken, []);
      assert.deepEqual(savedIn(desk.teams, chat), []);
    });
  }

  it('of a stranger is heard and saves nothing', async () => {
    const kim = desk.chat('kim');

    const { status, body } = await consent(kim, offer, url);

    assert.equal(status, 200);
    assert.ok(body === undefined || (isRecord(body) && !('type' in body)));
    assert.match(kim.last().text, /I can’t help in this chat/u);
    assert.deepEqual(place.taken, []);
  });

  it('in front of others saves nothing', async () => {
    const channel = desk.teams.chat(speaker('helen'), 'channel', '19:consent@thread.tacv2');

    await consent(channel, offer, url);

    assert.match(channel.last().text, /our personal chat/u);
    assert.deepEqual(place.taken, []);
  });

  const good = () => consentTo(offer, url);
  const malformed: readonly { readonly what: string; readonly value: () => unknown }[] = [
    { what: 'nothing', value: () => undefined },
    { what: 'a text', value: () => 'accept' },
    { what: 'no action', value: () => ({ ...good(), action: undefined }) },
    { what: 'another action', value: () => ({ ...good(), action: 'perhaps' }) },
    { what: 'no context', value: () => ({ ...good(), context: undefined }) },
    { what: 'nowhere to put it', value: () => ({ ...good(), uploadInfo: undefined }) },
    {
      what: 'a link that is no web address',
      value: () => ({
        ...good(),
        uploadInfo: { ...(good()['uploadInfo'] as Json), contentUrl: 'javascript:x' },
      }),
    },
  ];
  for (const { what, value } of malformed) {
    it(`that is ${what} is a wrong request`, async () => {
      const { status, body } = await helen.invoke(INVOKE, value());

      assert.deepEqual([status, isRecord(body) && body['statusCode']], [200, 400]);
      assert.deepEqual(place.taken, []);
    });
  }
});

describe('a file that was consented to', () => {
  const elsewhere = new UploadPlace();
  const desk = useDesk();

  before(() => elsewhere.start());
  after(() => elsewhere.stop());

  it('goes nowhere but to the places that are Teams’ own', async () => {
    const { id: personId } = speaker('nadia');
    await record(desk.dataDir, { ...HAND_OFF, id: 'nadias', personId, customerTenantId: fabrikam.tenantId });
    const helen = desk.chat('helen');
    await helen.say('export everything');

    await consent(helen, offerIn(desk.teams, helen), elsewhere.url('upload'));

    assert.match(helen.last().text, /The file could not be saved/u);
    assert.deepEqual(elsewhere.taken, []);
  });
});

describe('an upload', () => {
  it('happens once, however often its turn runs, and fails as often as it is asked for', async () => {
    const tried: string[] = [];
    const told: unknown[] = [];
    const take = async (url: string) => {
      tried.push(url);
      if (url === 'full') throw new TypeError('full');
    };
    const files = uploadOnce({ upload: take }, { warn: (...line: unknown[]) => void told.push(line) });
    const upload = (url: string) => files.upload(url, new Uint8Array());

    await upload('place');
    await upload('place');
    await assert.rejects(upload('full'), TypeError);
    await assert.rejects(upload('full'), TypeError);

    assert.deepEqual(tried, ['place', 'full']);
    assert.equal(told.length, 1);
  });
});
