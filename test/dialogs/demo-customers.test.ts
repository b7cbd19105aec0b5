import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import type { ReadableCard } from '../support/readable-card';
import { type DemoName, EVERYBODY_LEADS, useDesk } from './use-desk';

type CustomerKey = keyof typeof DEMO_CUSTOMERS;

const YES = 'You can file this request.';
const NO = 'You can’t file this yet.';
/** The links of the access chain, as the answer card names one that is broken. */
const RELATIONSHIP = 'A GDAP relationship with the customer';
const ACTIVE = 'The relationship is active';
const ROLE = 'It includes a role that may file this';
const ASSIGNMENT = 'A security group holds that role';
const MEMBERSHIP = 'You are in that group';
/** Where more than one group would do. */
const ANY_MEMBERSHIP = 'You are in one of them';

interface Expected {
  readonly heading: string;
  /** The broken link; none when the person can file. */
  readonly broken?: string;
  /** What else has to be read on the card. */
  readonly reads: readonly string[];
  readonly never?: readonly string[];
}

function yes(...reads: string[]): Expected {
  return { heading: YES, reads };
}

/** For Azure, the role on the subscription itself can't be seen. */
function likely(...reads: string[]): Expected {
  return { heading: 'You can likely file this request.', reads };
}

function no(broken: string, ...reads: string[]): Expected {
  return { heading: NO, broken, reads: [...reads, 'What to do', 'Message to send'] };
}

const ADMIN_AGENT = 'Whom to ask: an Admin agent';

/** Nadia asks about Exchange. Each expectation is what the customer's own story promises. */
const NADIA: Readonly<Record<CustomerKey, Expected>> = {
  contoso: yes('contoso.com', 'Role: Service Support Administrator', 'GDAP Service Support'),
  fabrikam: yes('Role: Service Support Administrator'),
  treyResearch: yes('Role: Exchange Administrator', 'GDAP Exchange'),
  cafeNandu: yes('Café Ñandú', 'Role: Service Support Administrator'),
  muellerSoehne: no(MEMBERSHIP, 'Müller & Söhne', 'GDAP Intune', 'an owner of the group'),
  northwind: yes('ends in 12 days', 'does not extend itself'),
  longName: { ...yes('Federation of Municipal Libraries'), never: ['Worth knowing', 'ends in'] },
  lamna: yes('Role: Helpdesk Administrator', '…61f5f9'),
  contosoRetail: yes(
    'contosoretail.onmicrosoft.com',
    'Role: Exchange Administrator',
    'Another customer has a name',
  ),
  adatum: no(ROLE, ADMIN_AGENT, 'a further one'),
  cohoVineyard: no(ROLE, ADMIN_AGENT, 'a further one'),
  humongous: yes('a relationship that Microsoft made by itself'),
  schoolOfFineArt: yes('School of Fine Art renewal'),
  bestForYou: yes('Best For You through provider'),
  bellows: yes('Role: Partner Tier2 Support', 'one that Microsoft has retired'),
  tailspin: no(ROLE, ADMIN_AGENT, 'none of its roles may file this'),
  litware: no(ASSIGNMENT, ADMIN_AGENT, 'Litware admin relationship'),
  woodgrove: no(ASSIGNMENT, ADMIN_AGENT, 'no security group holds that role'),
  proseware: no(ASSIGNMENT, 'is being assigned', 'nobody yet, this settles by itself'),
  oBrien: no(ASSIGNMENT, ADMIN_AGENT, 'has failed', 'O\'Brien "The Baker"'),
  margiesTravel: no(ASSIGNMENT, ADMIN_AGENT, 'is being taken away'),
  blueYonder: no(MEMBERSHIP, ADMIN_AGENT, 'was deleted'),
  wideWorld: no(MEMBERSHIP, 'GDAP Fabric', 'an owner of the group'),
  firstUp: no(ASSIGNMENT, ADMIN_AGENT, 'First Up support'),
  cyrillicContoso: no(ACTIVE, ADMIN_AGENT, 'never sent to the customer', 'contoso-verify.onmicrosoft.com'),
  fourthCoffee: no(ACTIVE, 'waiting for the customer to approve', 'a Global Administrator of the customer'),
  consolidatedMessenger: no(ACTIVE, 'still setting it up', 'nobody yet, this settles by itself'),
  cityPower: no(ACTIVE, 'activating', 'City Power & Light', 'nobody yet, this settles by itself'),
  relecloud: no(ACTIVE, ADMIN_AGENT, 'is expiring', 'a new one'),
  vanArsdel: no(ACTIVE, ADMIN_AGENT, 'has expired', 'can’t be restored'),
  phoneCompany: no(ACTIVE, ADMIN_AGENT, 'asked to end the relationship'),
  c0ntoso: no(ACTIVE, ADMIN_AGENT, 'is being ended', 'c0ntoso-pay.onmicrosoft.com'),
  southridge: no(ACTIVE, ADMIN_AGENT, 'was ended'),
  graphicDesign: no(ACTIVE, ADMIN_AGENT, 'passed its end date'),
  lucerne: no(ACTIVE, ADMIN_AGENT, 'does not know'),
  wingtip: no(RELATIONSHIP, ADMIN_AGENT, 'there is no GDAP relationship', '90 days'),
  nod: no(ACTIVE, ADMIN_AGENT, 'has not accepted it yet'),
};

interface Row {
  readonly who: DemoName;
  readonly customer: CustomerKey;
  /** As the product is named in the sentence, with what only Azure and Entra ask. */
  readonly about: string;
  readonly expected: Expected;
}

/** The same customers look different to people with other rights and in other matters. */
const OTHERS: readonly Row[] = [
  {
    who: 'helen',
    customer: 'contoso',
    about: 'Exchange',
    expected: yes('Role: Service Support Administrator', 'not an Admin agent'),
  },
  {
    who: 'tomas',
    customer: 'contoso',
    about: 'Exchange',
    expected: yes('Role: Exchange Administrator', 'not an Admin agent'),
  },
  { who: 'tomas', customer: 'fabrikam', about: 'Teams', expected: yes('Role: Teams Administrator') },
  {
    who: 'tomas',
    customer: 'northwind',
    about: 'Exchange',
    expected: no(ANY_MEMBERSHIP, 'GDAP Service Support'),
  },
  { who: 'jonas', customer: 'contoso', about: 'Exchange', expected: yes('GDAP New Starters') },
  { who: 'jonas', customer: 'northwind', about: 'Teams', expected: yes('GDAP New Starters') },
  {
    who: 'jonas',
    customer: 'fabrikam',
    about: 'Teams',
    expected: no(ANY_MEMBERSHIP, 'GDAP Service Support'),
  },
  {
    who: 'priya',
    customer: 'contoso',
    about: 'Teams',
    expected: no(ANY_MEMBERSHIP, 'an owner of the group'),
  },
  { who: 'priya', customer: 'litware', about: 'Teams', expected: no(ASSIGNMENT, ADMIN_AGENT) },
  { who: 'siobhan', customer: 'muellerSoehne', about: 'Intune', expected: yes('Role: Intune Administrator') },
  { who: 'ravi', customer: 'muellerSoehne', about: 'Intune', expected: yes('Role: Intune Administrator') },
  {
    who: 'zoe',
    customer: 'cafeNandu',
    about: 'Dynamics 365',
    expected: yes('Role: Power Platform Administrator'),
  },
  {
    who: 'zoe',
    customer: 'cafeNandu',
    about: 'Power Platform',
    expected: yes('GDAP Power Platform'),
  },
  { who: 'omar', customer: 'treyResearch', about: 'Defender', expected: yes('Role: Security Operator') },
  { who: 'omar', customer: 'woodgrove', about: 'Defender', expected: no(ASSIGNMENT, ADMIN_AGENT) },
  {
    who: 'priya',
    customer: 'adatum',
    about: 'Azure, we sold it',
    expected: likely('Role: Directory Readers'),
  },
  { who: 'priya', customer: 'adatum', about: 'Exchange', expected: no(ROLE) },
  {
    who: 'nadia',
    customer: 'adatum',
    about: 'Azure, we sold it',
    expected: no(MEMBERSHIP, 'Azure Managers'),
  },
  {
    who: 'nadia',
    customer: 'cohoVineyard',
    about: 'Entra, they have P1',
    expected: yes('Role: Authentication Policy Administrator'),
  },
];

function check(card: ReadableCard, { heading, broken, reads, never = [] }: Expected): void {
  const lines = card.text.split('\n');
  assert.ok(lines.includes(heading), `expected "${heading}" on:\n${card.text}`);
  const at = lines.indexOf('✗ No');
  assert.equal(at < 0 ? undefined : lines[at + 1], broken);
  for (const wanted of reads) assert.ok(card.text.includes(wanted), `expected "${wanted}" on:\n${card.text}`);
  for (const unwanted of never) assert.ok(!card.text.includes(unwanted), `unexpected "${unwanted}"`);
}

describe('every customer of the demo partner', () => {
  const desk = useDesk(EVERYBODY_LEADS);

  async function ask(who: DemoName, about: string, customer: CustomerKey): Promise<ReadableCard> {
    const chat = desk.chat(who);
    await chat.say(`file a ticket about ${about}`);
    await chat.press('Continue', { customer: DEMO_CUSTOMERS[customer].tenantId });
    return chat.last();
  }

  for (const [key, expected] of Object.entries(NADIA) as [CustomerKey, Expected][]) {
    const { name, shows } = DEMO_CUSTOMERS[key];

    it(`${name}: ${shows}`, async () => {
      check(await ask('nadia', 'Exchange', key), expected);
    });
  }

  describe('looks different to other people and in other matters', () => {
    for (const { who, customer, about, expected } of OTHERS) {
      it(`${who}, ${DEMO_CUSTOMERS[customer].name}, ${about}: ${expected.heading}`, async () => {
        check(await ask(who, about, customer), expected);
      });
    }
  });
});
