import assert from 'node:assert/strict';
import { CUSTOMERS } from './support/another-partner';
import { assertOpens, assertReads, CONTACT, Stage } from './support/stage';

const { complete, firstNamesake, secondNamesake } = CUSTOMERS;
const PARTNER_CENTER = `https://partner.microsoft.com/dashboard/v2/customers/${complete.tenantId}/servicemanagementpage`;

describe('another partner: conversations over POST /api/messages', function () {
  this.timeout(30_000);
  let stage: Stage;

  before(async () => {
    stage = await Stage.set();
  });
  after(() => stage?.strike());

  it('answers a sentence with the whole chain, the incident, the steps and the portal of the customer', async () => {
    const card = await stage.chat().say('file a ticket for Adventure Works about Exchange');

    assertReads(card, [
      'You can file this request.',
      'Adventure Works',
      'adventure-works.example',
      'Adventure Works support',
      'Service Support Administrator',
      'Harbor Desk',
      /Checked at \d\d:\d\d UTC/u,
      'EX900001',
      'Help & support',
      ...CONTACT,
    ]);
    assert.ok(!/EX900002|TM900003/u.test(card.text), 'only open incidents of this product');
    assertOpens(
      card,
      'Open Microsoft 365 admin center in browser',
      `https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${complete.tenantId}&CSDEST=o365admincenter`,
    );
    assertOpens(card, 'Open Partner Center in browser', PARTNER_CENTER);
  });

  it('answers the same by cards only', async () => {
    const chat = stage.chat();

    await chat.open();
    await chat.press('File a request');
    const [option] = await chat.search('adventure');
    const product = await chat.press('Continue', { customer: option?.value });
    const answer = await chat.press('Exchange');

    assert.match(option?.title ?? '', /^Adventure Works · adventure-works\.example · …000001$/u);
    assertReads(product, ['Which product has the problem?', 'Adventure Works']);
    assertReads(answer, ['You can file this request.', 'adventure-works.example', ...CONTACT]);
  });

  it('goes on by text where a card asked, and by card where a sentence did', async () => {
    const chat = stage.chat();

    await chat.say('I need to file a request');
    await chat.say('adventure');
    const seller = await chat.press('Azure subscription');
    const answer = await chat.say('we sold it');

    assertReads(seller, ['Who sold the Azure subscription?']);
    assertReads(answer, ['Support plan “Cloud Solution Provider”', ...CONTACT]);
    assertOpens(answer, 'Open Azure portal in browser', 'https://portal.azure.com/adventure-works.example');
  });

  it('takes a portal link of Graph where it leads into the customer, and none of a foreign host', async () => {
    const chat = stage.chat();

    const teams = await chat.say('Teams is down at Adventure Works');
    const exchange = await chat.say('and Exchange?');

    assertOpens(
      teams,
      'Open Teams admin center in browser',
      'https://admin.teams.microsoft.com/?delegatedOrg=adventure-works.example',
    );
    assertReads(exchange, ['Exchange', 'Adventure Works']);
    assert.ok(!exchange.links.some((url) => url.includes('evil.example')));
  });

  const broken: readonly {
    readonly of: keyof typeof CUSTOMERS;
    readonly reads: readonly (string | RegExp)[];
  }[] = [
    { of: 'noRelationship', reads: ['there is no GDAP relationship', 'Service Support Administrator'] },
    { of: 'notApproved', reads: ['waiting for the customer to approve', '90 days'] },
    { of: 'expired', reads: ['The relationship has expired', 'can’t be restored'] },
    { of: 'readingRolesOnly', reads: ['none of its roles may file this'] },
    { of: 'unassigned', reads: ['no security group', 'Admin agent'] },
    { of: 'pending', reads: ['is being assigned to a security group'] },
    { of: 'deletedGroup', reads: ['The security group that held the role was deleted.'] },
    { of: 'notMember', reads: ['you are not in a group that holds it', 'Harbor Night Shift'] },
    { of: 'fromProvider', reads: ['your company has not accepted it yet'] },
  ];

  for (const { of, reads } of broken) {
    it(`names the one broken link, what mends it and whom to ask: ${of}`, async () => {
      const { name } = CUSTOMERS[of];

      const card = await stage.chat().say(`file a ticket for ${name} about SharePoint`);

      assertReads(card, [
        'You can’t file this yet.',
        name,
        '✗ No',
        'What to do',
        'Message to send',
        ...reads,
      ]);
      assert.equal(card.text.match(/✗ No/gu)?.length, 1);
      assert.deepEqual(
        card.links.filter((url) => !url.includes('learn.microsoft.com')),
        [],
        'no portal for somebody who can’t file there',
      );
    });
  }

  it('tells namesakes apart, by number and by type-ahead', async () => {
    const chat = stage.chat();

    const choice = await chat.say('ticket for Munson about Teams');
    const answer = await chat.say('2');
    const found = await chat.search('munson');

    assertReads(choice, [firstNamesake.domain, secondNamesake.domain, '…000010', '…000011']);
    assertReads(answer, ['You can file this request.', secondNamesake.domain]);
    assert.deepEqual(
      found.map(({ value }) => value),
      [secondNamesake.tenantId, firstNamesake.tenantId],
      'the one that was asked about just now comes first',
    );
  });

  const warned = [
    { of: 'ledByMicrosoft', reads: 'Only a relationship that Microsoft made by itself gives this access.' },
    { of: 'endsSoon', reads: 'does not extend itself' },
  ] as const;

  for (const { of, reads } of warned) {
    it(`warns and lets file all the same: ${of}`, async () => {
      const card = await stage.chat().say(`file a ticket for ${CUSTOMERS[of].name} about Exchange`);

      assertReads(card, ['You can file this request.', reads]);
    });
  }

  it('tells a lead who can file, and somebody without rights what is missing', async () => {
    const who = await stage.chat('megan').say('who can file for Adventure Works?');
    const own = await stage.chat('megan').say('file a ticket for Adventure Works about Exchange');
    const ready = await stage.chat('megan').say('am I ready?');
    const adele = await stage.chat('adele').say('am I ready?');

    assertReads(who, ['One colleague can file this.', 'Adele Vance', 'through Harbor Desk']);
    assertReads(own, ['You can’t file this yet.', 'Harbor Desk', 'Please add me to the group']);
    assertReads(ready, ['So far you can’t file for any', /Microsoft 365: 0 of \d+/u]);
    assertReads(adele, ['You can file for some of the customers', /Microsoft 365: 5 of \d+ customers/u]);
  });

  it('pages through many colleagues', async () => {
    const chat = stage.chat();

    const first = await chat.say('who can file for Quarry Lane Clinic?');
    const second = await chat.press('Next page');

    assertReads(first, ['10 colleagues can file this.', '1–8 of 10']);
    assertReads(second, ['9–10 of 10']);
    assert.equal(second.button('Next page'), undefined);
    assert.equal(new Set(`${first.text} ${second.text}`.match(/Colleague \d+/gu)).size, 10);
  });

  it('asks for the ticket number after "I filed it"', async () => {
    const chat = stage.chat();

    await chat.say('file a ticket for Adventure Works about Exchange');
    await chat.press('I filed it');
    const saved = await chat.say('2411220030001234');

    assertReads(saved, ['The ticket number is saved.', '2411220030001234']);
  });

  it('answers what needs no customer', async () => {
    const chat = stage.chat();

    assertReads(await chat.say('a marketplace product is broken'), ['publisher', 'phone']);
    assertReads(await chat.say('a request for our own subscription'), [
      'AI Cloud Partner Program',
      'Premier',
    ]);
    assertReads(await chat.say('the customer asks whether they can file themselves'), ['customer']);
  });
});

describe('another partner without leads', function () {
  this.timeout(30_000);
  let stage: Stage;

  before(async () => {
    stage = await Stage.set({ LEAD_GROUP_IDS: '' });
  });
  after(() => stage?.strike());

  it('shows people the customers they work for, and no others', async () => {
    const adele = stage.chat();
    const megan = stage.chat('megan');

    assert.equal((await adele.search('adventure')).length, 1);
    assert.deepEqual(await megan.search('adventure'), []);
    assertReads(await adele.say('file a ticket for Adventure Works about Exchange'), [
      'You can file this request.',
    ]);
    assertReads(await megan.say('file a ticket for Adventure Works about Exchange'), [
      'I don’t find “Adventure Works” among the customers you can see.',
      'security group',
    ]);
    assertReads(await megan.say('am I ready?'), ['You can’t see any customer yet']);
  });
});
