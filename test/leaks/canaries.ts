import { ANOTHER_PARTNER, CUSTOMERS, PEOPLE } from '../e2e/support/another-partner';
import type { PartnerData } from '../e2e/support/plain-graph';

/** Words that stand nowhere else, one for each place from which something may leak. */
export const CANARY = {
  message: 'qzmessage',
  sharedMessage: 'qzshared',
  soughtCustomer: 'qzsought',
  sender: 'qzsender',
  recipient: 'qzrecipient',
  conversation: 'qzconversation',
  locale: 'qzlocale',
  input: 'qzinput',
  note: 'qznote',
  ticket: '2611229988776655',
  customer: 'qzcustomer',
  domain: 'qzdomain',
  person: 'qzperson',
  mail: 'qzmail',
  group: 'qzgroup',
  relationship: 'qzrelationship',
  incident: 'qzincident',
  faultBody: 'qzfault',
  crash: 'qzcrash',
  graphToken: 'qzgraphtoken',
  bearer: 'qzbearer',
  clientSecret: 'qzclientsecret',
} as const;

export type Canary = keyof typeof CANARY;

/** Where a canary may be found, and why. Whatever is not listed may be found nowhere but on cards. */
export const IN_DATABASE: Partial<Record<Canary, string>> = {
  ...inReplies('message', 'person', 'mail', 'group', 'relationship', 'incident'),
  sharedMessage: 'what was asked in a channel is kept until somebody presses “Check for me”',
  soughtCustomer: 'the words of an open question, so that it can be asked again after a restart',
  note: 'what was wrong with an answer, in somebody’s own words, is kept for leads to read',
  ticket: 'the hand-off log is there to keep it',
  customer: 'the customer of an open form, so that it is still known by name when the directory is down',
  domain: 'as the customer’s name; and portal links of the hand-off log may name it',
};

function inReplies(...canaries: readonly Canary[]): Partial<Record<Canary, string>> {
  const why = 'a reply lies there from the moment the turn is saved until it is known to be sent';
  return Object.fromEntries(canaries.map((canary) => [canary, why]));
}

/** What no answer over HTTP may hold. Names may be in answers to invokes: these are cards. */
export const NEVER_ANSWERED: readonly Canary[] = [
  'faultBody',
  'crash',
  'graphToken',
  'bearer',
  'clientSecret',
];

export function found(text: string, canaries: readonly Canary[]): readonly Canary[] {
  const lower = text.toLowerCase();
  return canaries.filter((canary) => lower.includes(CANARY[canary]));
}

export const ALL = Object.keys(CANARY) as readonly Canary[];

/** Who speaks, and what about, as these tests type it: without the canary. */
export const { adele } = PEOPLE;
export const CUSTOMER = CUSTOMERS.complete.name;

/** The other partner, with a canary in every text that Graph gives. */
export const CANARY_PARTNER: PartnerData = {
  ...ANOTHER_PARTNER,
  customers: ANOTHER_PARTNER.customers.map((row) => marked(row, 'displayName', CANARY.customer)),
  contracts: ANOTHER_PARTNER.contracts.map((row) => ({
    ...marked(row, 'displayName', CANARY.customer),
    defaultDomainName: `${CANARY.domain}.${String(row['defaultDomainName'])}`,
  })),
  relationships: ANOTHER_PARTNER.relationships.map((row) => ({
    ...marked(row, 'displayName', CANARY.relationship),
    ...(row['customer'] !== undefined && {
      customer: marked(row['customer'] as object, 'displayName', CANARY.customer),
    }),
  })),
  users: ANOTHER_PARTNER.users.map((row) => ({
    ...row,
    displayName: `${String(row['displayName'])} ${CANARY.person}`,
    mail: `${CANARY.mail}.${String(row['mail'])}`,
    userPrincipalName: `${CANARY.mail}.${String(row['userPrincipalName'])}`,
  })),
  groups: ANOTHER_PARTNER.groups.map((group) => ({
    ...group,
    displayName: `${group.displayName} ${CANARY.group}`,
  })),
  issues: ANOTHER_PARTNER.issues.map((row) => marked(row, 'title', CANARY.incident)),
};

function marked(row: object, key: string, canary: string): Record<string, unknown> {
  const value: unknown = Reflect.get(row, key);
  return { ...row, ...(typeof value === 'string' && { [key]: `${value} ${canary}` }) };
}
