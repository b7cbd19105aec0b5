import type { ADDRESS_PLACEHOLDERS } from '../domain/address-template';

/** A name of at least two labels, the last one with a letter: no bare machine, no IP address. */
const HOST = String.raw`(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])`;
/** After the host nothing but characters of addresses, and placeholders: parsers disagree about all else. */
const PLAIN = new RegExp(
  String.raw`^https://(${HOST})(?::\d{1,5})?(?:[/?#][A-Za-z0-9\-._~:/?#@!$&'()*+,;=%{}]*)?$`,
);
const LONGEST = 300;
const NAMES = [
  'tenantId',
  'domain',
  'initialDomain',
] as const satisfies readonly (keyof typeof ADDRESS_PLACEHOLDERS)[];

/** What is wrong with an address that the organisation gives; undefined where nothing is. */
export function addressFault(url: string, placeholders: 'customer' | 'none'): string | undefined {
  if (url.length > LONGEST) return `at most ${LONGEST} characters`;
  if (!/^https:\/\//u.test(url)) return 'expected an address that begins with https://';
  if (/^https:\/\/[^/?#]*@/u.test(url)) return 'a user name or password has no place in an address';
  if (/^https:\/\/[^/?#]*[{}]/u.test(url))
    return 'the host has to be written out: placeholders come after it';
  if (!PLAIN.test(url) || !URL.canParse(url)) {
    return 'expected https://, a host name in lower case, and after it only plain characters of addresses';
  }
  return placeholderFault(url, placeholders === 'none' ? [] : NAMES);
}

function placeholderFault(url: string, allowed: readonly string[]): string | undefined {
  const rest = allowed.reduce((left, name) => left.replaceAll(`{${name}}`, ''), url);
  if (!/[{}]/u.test(rest)) return undefined;
  return allowed.length === 0
    ? 'this address is for everybody: it may have no placeholder'
    : `only these placeholders may be in it: ${allowed.map((name) => `{${name}}`).join(', ')}`;
}

const TEAMS_HOSTS = [
  'teams.microsoft.com',
  'teams.cloud.microsoft',
  'gov.teams.microsoft.us',
  'dod.teams.microsoft.us',
];

/** The same for a link that opens something in Teams. */
export function teamsAddressFault(url: string): string | undefined {
  const fault = addressFault(url, 'none');
  if (fault !== undefined) return fault;
  const { hostname, pathname, port } = new URL(url);
  const opens = TEAMS_HOSTS.includes(hostname) && pathname.startsWith('/l/') && port === '';
  return opens
    ? undefined
    : 'expected a link of Teams, such as https://teams.microsoft.com/l/chat/0/0?users=…';
}
