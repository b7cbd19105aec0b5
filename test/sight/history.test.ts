import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { sealedData } from '../bot/sealed-data';
import { submitRaw } from '../dialogs/raw-activity';
import { record } from '../dialogs/record';
import { type DemoName, speaker, useDesk } from '../dialogs/use-desk';
import { HAND_OFF } from '../store/hand-off-samples';
import { consent, savedIn } from '../support/file-consent';
import { ReadableCard, type Json } from '../support/readable-card';
import { UploadPlace } from '../support/upload-place';

const { northwind, fabrikam } = DEMO_CUSTOMERS;
const SECRET = '9988776655443322';
/** Jonas and Nadia both work for Northwind; only Nadia works for Fabrikam. Neither of them is a lead. */
const WHO: readonly DemoName[] = ['jonas', 'nadia'];
/** What nobody but Tomás and the leads may ever be told. */
const TOLD = new RegExp(`Tomás|${speaker('tomas').id}|${SECRET}|tomass-\\d`, 'u');

const FILTERS: readonly Json[] = [
  { of: 'everybody' },
  { of: 'mine' },
  { of: 'everybody', customer: northwind.tenantId },
  { of: 'everybody', customer: fabrikam.tenantId },
  { of: 'everybody', from: '2026-01-01', until: '2026-12-31', outcome: 'filed', workload: 'exchange' },
  { of: 'everybody', after: '' },
  { of: 'everybody', after: 'AAAA' },
];

/** Every button that reaches the log, sealed as if it had been shown. */
const BUTTONS: readonly Json[] = [
  ...FILTERS.flatMap((filter) => [
    { verb: 'requests', ...filter },
    { verb: 'exportRequests', ...filter },
  ]),
  ...['mine', 'history'].flatMap((journey) => [
    { verb: 'begin', journey },
    { verb: 'begin', journey, customer: northwind.tenantId },
    { verb: 'begin', journey, customer: fabrikam.tenantId, workload: 'exchange' },
  ]),
  ...['filed', 'notFiled', 'filedWithoutNumber', 'snooze'].map((verb) => ({ verb, handOff: 'tomass-1' })),
];

const SENTENCES = [
  'history',
  'history for Northwind',
  'history for Fabrikam',
  'history last year',
  'history for Tomás Ibáñez',
  'export everything',
  'export history for Northwind',
  'my requests',
  'my requests for Northwind',
  `I filed it, the number is ${SECRET.slice(0, 4)}`,
];

describe('a colleague’s requests', function () {
  this.timeout(60_000);
  const place = new UploadPlace();
  const desk = useDesk({}, { files: place.files });

  before(async () => {
    await place.start();
    const { id: personId } = speaker('tomas');
    // More than a page holds.
    const handOffs = Array.from({ length: 6 }, () => [northwind, fabrikam])
      .flat()
      .map(({ tenantId: customerTenantId }, index) => ({
        ...HAND_OFF,
        id: `tomass-${index + 1}`,
        personId,
        customerTenantId,
        outcome: 'filed' as const,
        ticket: SECRET,
      }));
    await record(desk.dataDir, ...handOffs);
  });
  after(() => place.stop());

  it('are told to a lead, so there is something to be found', async () => {
    const [card] = await desk.chat('helen').say('history for Northwind');

    assert.match(card?.text ?? '', TOLD);
  });

  for (const name of WHO) {
    it(`are not told to ${name} for the place in the list that a lead had reached`, async () => {
      const [page] = await desk.chat('helen').say('history');
      const older = page?.button('Older')?.['data'] as Json;
      assert.ok(older['after']);

      for (const of of ['everybody', 'mine']) {
        const chat = desk.chat(name);
        const data = { v: 1, verb: 'requests', of, after: older['after'] };
        await submitRaw(desk.teams, chat, await sealedData(desk.dataDir, chat, data));

        assert.match(chat.last().text, /No older requests/u);
        assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(chat.id)), TOLD);
      }
    });

    for (const text of SENTENCES) {
      it(`are not told to ${name} for “${text}”`, async () => {
        const chat = desk.chat(name);

        await chat.say(text);

        const bot = JSON.stringify(desk.teams.sentTo(chat.id)).replaceAll(text.slice(-11), '');
        assert.doesNotMatch(bot, TOLD);
      });
    }

    for (const button of BUTTONS) {
      it(`are not told to ${name} for the button ${JSON.stringify(button)}`, async () => {
        const chat = desk.chat(name);
        const data = await sealedData(desk.dataDir, chat, { v: 1, ...button });

        const { cards } = await submitRaw(desk.teams, chat, data);
        const { body } = await chat.invoke('adaptiveCard/action', {
          action: { type: 'Action.Execute', data },
        });

        assert.ok(cards.length > 0 || button['verb'] === 'exportRequests');
        assert.doesNotMatch(JSON.stringify([desk.teams.sentTo(chat.id), body]), TOLD);
      });

      it(`nor in front of others, asked or answered: ${JSON.stringify(button)}`, async () => {
        const id = `19:${name}-${BUTTONS.indexOf(button)}@thread.tacv2`;
        const channel = desk.teams.chat(speaker(name), 'channel', id);
        const data = await sealedData(desk.dataDir, channel, { v: 1, ...button });

        const { body } = await channel.invoke('adaptiveCard/action', {
          action: { type: 'Action.Execute', data },
        });

        const { value } = body as { value: Json };
        assert.ok(new ReadableCard('', value).text);
        assert.doesNotMatch(JSON.stringify([desk.teams.sentTo(id), body]), TOLD);
      });
    }

    for (const filter of FILTERS) {
      it(`are not saved for ${name}, who forges a consent: ${JSON.stringify(filter)}`, async () => {
        const chat = desk.chat(name);
        const context = { v: 1, timeZone: 'UTC', ...filter };
        const content = { description: '', sizeInBytes: 1, acceptContext: context, declineContext: {} };
        const contentType = 'application/vnd.microsoft.teams.card.file.consent' as const;

        await consent(chat, { contentType, name: 'x.csv', content, activityId: 'card' }, place.url(name));

        assert.deepEqual([place.taken, savedIn(desk.teams, chat)], [[], []]);
        assert.match(chat.last().text, /^This is for leads/u);
      });
    }
  }
});
