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

/** A template taken apart: texts at even places, names of placeholders at odd ones. */
type Pieces = readonly string[];

/** Those of our own table and of the organisation's file, so there are not many. */
const takenApart = new Map<string, Pieces>();

function piecesOf(template: string): Pieces {
  const known = takenApart.get(template);
  if (known) return known;
  const pieces = template.split(PLACEHOLDER);
  takenApart.set(template, pieces);
  return pieces;
}

/** The address of a template; none where something that it names isn't known, or isn't what it should be. */
export function addressFrom(template: string, target: LinkTarget): string | undefined {
  const pieces = piecesOf(template);
  let url = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    const value = valueOf(pieces[at] ?? '', target);
    if (value === undefined) return undefined;
    url += encodeURIComponent(value) + (pieces[at + 1] ?? '');
  }
  return url;
}

function valueOf(name: string, { tenantId, domain, initialDomain }: LinkTarget): string | undefined {
  const value: Value | undefined = isPlaceholder(name) ? ADDRESS_PLACEHOLDERS[name] : undefined;
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
