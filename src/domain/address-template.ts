/** What is known about the tenant that a link should open in. Nothing in it is trusted to be well-formed. */
export interface LinkTarget {
  readonly tenantId?: string | undefined;
  /** Any domain of the customer. */
  readonly domain?: string | undefined;
  /** The `onmicrosoft.com` domain, when it isn't the one above. */
  readonly initialDomain?: string | undefined;
}

/** A link that opens in one's own tenant. */
export const OWN_TENANT: LinkTarget = {};

/** Placeholders of an address, each for one of the customer's; the short ones are those of our own table. */
export const ADDRESS_PLACEHOLDERS = {
  tid: 'tid',
  tenantId: 'tid',
  dom: 'dom',
  domain: 'dom',
  init: 'init',
  initialDomain: 'init',
} as const;

type Value = (typeof ADDRESS_PLACEHOLDERS)[keyof typeof ADDRESS_PLACEHOLDERS];

const PLACEHOLDER = /\{(\w+)\}/g;

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const hostname = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const initialDomainShape = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.onmicrosoft\.com$/;

/** The domain in lower case, when it is one that every tenant gets from Microsoft. */
export function asInitialDomain(text: string | undefined): string | undefined {
  const domain = text?.toLowerCase();
  return domain !== undefined && initialDomainShape.test(domain) ? domain : undefined;
}

/** Whether an address has a placeholder at all: without one it opens in whatever tenant the browser is signed in to. */
export function namesCustomer(template: string): boolean {
  return template.match(PLACEHOLDER) !== null;
}

/** A template taken apart: a text, and then each placeholder with the text behind it. */
interface Pieces {
  readonly start: string;
  readonly rest: readonly { readonly value: Value | undefined; readonly text: string }[];
}

/** Those of our own table and of the organisation's file, so there are not many. */
const takenApart = new Map<string, Pieces>();

function piecesOf(template: string): Pieces {
  const known = takenApart.get(template);
  if (known) return known;
  const [start = '', ...others] = template.split(PLACEHOLDER);
  const rest = others.flatMap((name, at) =>
    at % 2 === 0 ? [{ value: valueNamed(name), text: others[at + 1] ?? '' }] : [],
  );
  const pieces = { start, rest };
  takenApart.set(template, pieces);
  return pieces;
}

function valueNamed(name: string): Value | undefined {
  return isPlaceholder(name) ? ADDRESS_PLACEHOLDERS[name] : undefined;
}

/** The address of a template; none where something that it names isn't known, or isn't what it should be. */
export function addressFrom(template: string, target: LinkTarget): string | undefined {
  const { start, rest } = piecesOf(template);
  let url = start;
  for (const { value, text } of rest) {
    // Of letters, digits, dots and dashes, so that there is nothing to encode.
    const known = valueIn(target, value);
    if (known === undefined) return undefined;
    url += known + text;
  }
  return url;
}

function valueIn(
  { tenantId, domain, initialDomain }: LinkTarget,
  value: Value | undefined,
): string | undefined {
  switch (value) {
    case 'tid':
      return tenantId !== undefined && guid.test(tenantId) ? tenantId : undefined;
    case 'dom':
      return asHostname(domain ?? initialDomain);
    case 'init':
      return asInitialDomain(domain) ?? asInitialDomain(initialDomain);
    case undefined:
      return undefined;
  }
}

function asHostname(text: string | undefined): string | undefined {
  const host = text?.toLowerCase();
  return host !== undefined && hostname.test(host) ? host : undefined;
}

function isPlaceholder(name: string): name is keyof typeof ADDRESS_PLACEHOLDERS {
  return Object.hasOwn(ADDRESS_PLACEHOLDERS, name);
}
