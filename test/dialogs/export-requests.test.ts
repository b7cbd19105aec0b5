import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { HAND_OFF } from '../store/hand-off-samples';
import { consent, decline, offerIn } from '../support/file-consent';
import { parseCsv } from '../support/parse-csv';
import type { Chat } from '../support/teams-client';
import { play } from '../support/transcript';
import { UploadPlace } from '../support/upload-place';
import { record } from './record';
import { speaker, useDesk } from './use-desk';

const { fabrikam, northwind } = DEMO_CUSTOMERS;
const NADIA = speaker('nadia');
const JONAS = speaker('jonas');

const COLUMNS = [
  'When (UTC)',
  'When (Europe/Berlin)',
  'Person',
  'Person ID',
  'Customer',
  'Customer tenant ID',
  'Domain',
  'Product',
  'Verdict',
  'Portal',
  'Evidence',
  'Contact reminder shown',
  'Outcome',
  'Request number',
  'Hand-off ID',
];

const NADIAS = {
  ...HAND_OFF,
  id: 'nadias',
  at: new Date('2026-03-02T23:30:00.000Z'),
  personId: NADIA.id,
  customerTenantId: fabrikam.tenantId,
  portalUrl: 'https://admin.exchange.microsoft.com/',
  evidence: 'relationship r, group g, role Exchange Administrator',
  contactReminder: true,
  outcome: 'filed',
  ticket: '=cmd|"/C calc"!A0',
} as const;
const JONASS = {
  ...HAND_OFF,
  id: 'jonass',
  at: new Date('2026-02-10T08:00:00.000Z'),
  personId: JONAS.id,
  customerTenantId: northwind.tenantId,
  workload: 'teams',
  contactReminder: true,
  outcome: 'open',
} as const;

describe('exporting the history', () => {
  const place = new UploadPlace();
  const desk = useDesk({}, { files: place.files });

  before(async () => {
    await place.start();
    await record(desk.dataDir, NADIAS, JONASS);
  });
  beforeEach(() => {
    place.taken.splice(0);
    place.status = 201;
  });
  after(() => place.stop());

  function helen(): Chat {
    const chat = desk.chat('helen');
    chat.timeZone = 'Europe/Berlin';
    return chat;
  }

  /** Asks for the file in these words, agrees, and reads it. */
  async function exported(chat: Chat, words: string): Promise<readonly (readonly string[])[]> {
    await chat.say(words);
    await consent(chat, offerIn(desk.teams, chat), place.url('file'));
    const [taken] = place.taken.splice(0);
    assert.ok(taken, chat.cards().at(-1)?.text);
    assert.ok(taken.text.startsWith('\ufeff'));
    return parseCsv(taken.text.slice(1));
  }

  it('offers the file first, by Teams’ own card, and saves nothing yet', async () => {
    const chat = helen();
    await chat.say('export everything');

    const offer = offerIn(desk.teams, chat);

    assert.match(offer.name, /^filing-desk-requests-\d{4}-\d\d-\d\d\.csv$/u);
    assert.equal(offer.content.description, 'Requests: 2. A CSV file that opens in Excel.');
    assert.ok(offer.content.sizeInBytes > 500);
    assert.deepEqual(place.taken, []);
  });

  it('holds everything that the log does, harmlessly', async () => {
    const [columns, ...rows] = await exported(helen(), 'export everything');

    assert.deepEqual(columns, COLUMNS);
    assert.deepEqual(rows[0], [
      '2026-03-02T23:30:00.000Z',
      '2026-03-03 00:30:00 +01:00',
      'Nadia Ferrante',
      NADIA.id,
      fabrikam.name,
      fabrikam.tenantId,
      'fabrikam.com',
      'Exchange',
      'Can file',
      NADIAS.portalUrl,
      NADIAS.evidence,
      'Yes',
      'Filed',
      `'${NADIAS.ticket}`,
      'nadias',
    ]);
    assert.deepEqual([rows.length, rows[1]?.[2], rows[1]?.[12], rows[1]?.[13]], [2, JONAS.name, 'Open', '']);
  });

  const narrowed = [
    { words: 'export history for Fabrikam', ids: ['nadias'] },
    { words: 'export March 2026', ids: ['nadias'] },
    { words: 'export since 3 March 2026', ids: ['nadias'] },
    { words: 'export from 2026-02-01 to 2026-02-28', ids: ['jonass'] },
  ];
  for (const { words, ids } of narrowed) {
    it(`“${words}” holds no more than that`, async () => {
      const [, ...rows] = await exported(helen(), words);

      assert.deepEqual(
        rows.map((row) => row.at(-1)),
        ids,
      );
    });
  }

  it('takes the filter of the list along', async () => {
    const chat = helen();
    await play(chat, [
      { say: 'history' },
      { press: 'Show', inputs: { workload: 'teams' }, reads: [JONAS.name], never: ['Nadia'] },
    ]);
    await chat.press('Export as CSV');

    await consent(chat, offerIn(desk.teams, chat), place.url('file'));

    assert.match(place.taken[0]?.text ?? '', /jonass/u);
    assert.doesNotMatch(place.taken[0]?.text ?? '', /nadias/u);
  });

  it('asks which customer is meant before it offers anything', async () => {
    await play(helen(), [{ say: 'export history for Contoso', reads: ['Which of these customers?'] }]);
  });

  it('says so when there is nothing', async () => {
    await play(helen(), [{ say: 'export 2020', reads: ['There is nothing to export'] }]);
  });

  it('is for leads', async () => {
    await play(desk.chat('nadia'), [
      { say: 'export everything', reads: ['This is for leads'], never: [JONAS.name] },
      { say: 'export history for Fabrikam', reads: ['This is for leads'] },
    ]);
  });

  it('happens in one’s own chat', async () => {
    const channel = desk.teams.chat(speaker('helen'), 'channel', '19:export@thread.tacv2');
    await channel.say('<at>Filing Desk</at> export everything');

    const [card] = await channel.press('Check for me');

    assert.match(card?.text ?? '', /Let’s do this in our personal chat/u);
  });

  it('saves nothing that was declined', async () => {
    const chat = helen();
    await chat.say('export everything');

    await decline(chat, offerIn(desk.teams, chat));

    assert.match(chat.last().text, /No file was saved/u);
    assert.deepEqual(place.taken, []);
  });

  it('says so when the file could not be saved', async () => {
    const chat = helen();
    place.status = 507;
    await chat.say('export everything');

    await consent(chat, offerIn(desk.teams, chat), place.url('full'));

    assert.match(chat.last().text, /The file could not be saved/u);
  });
});
