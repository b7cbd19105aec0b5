import type { Customer } from './customer';
import { namesService } from './incident';
import { isSharePointAdminHost, PORTAL_HOSTS } from './portal-hosts';
import { asInitialDomain } from './portal-link';
import { allowedHostOf, PORTAL_IDS } from './portals';
import type { PortalId } from './portals';
import type { PortalLink } from './route';
import type { Workload } from './workloads';

/** One of Graph's `serviceManagementDetails`: an admin portal of this very customer. */
interface ServiceLink {
  readonly service: string;
  readonly url: string;
}

/**
 * Graph's own link to the workload's admin center, if there is one. The list of service names is published nowhere,
 * so the host decides; the name does only for hosts that serve several portals. One that opens in the customer's
 * tenant comes first.
 */
export function serviceLinkFor(
  workload: Workload,
  customer: Customer,
  links: readonly ServiceLink[],
): PortalLink | undefined {
  let found: PortalLink | undefined;
  for (const { service, url } of links) {
    const address = addressOf(url);
    if (!address || !belongsTo(address.host, service, workload) || namesAnotherTenant(address, customer))
      continue;
    const link = toPortalLink(url, address, workload.portal, customer);
    if (link.context === 'customer') return link;
    found ??= link;
  }
  return found;
}

function toPortalLink(url: string, address: Address, portal: PortalId, customer: Customer): PortalLink {
  const context = opensIn(url, address, customer) ? 'customer' : 'own';
  return { portal, url, context, standing: 'documented', source: 'graphServiceManagement' };
}

function belongsTo(host: string, service: string, workload: Workload): boolean {
  const owner = ownerOf(host);
  return owner === undefined ? namesService(service, workload.services) : owner === workload.portal;
}

const owners: ReadonlyMap<string, PortalId> = new Map(
  PORTAL_IDS.toReversed().flatMap((portal) => PORTAL_HOSTS[portal].map((host) => [host, portal] as const)),
);

function ownerOf(host: string): PortalId | undefined {
  return isSharePointAdminHost(host) ? 'sharePointAdmin' : owners.get(host);
}

/** Does the address itself say whose tenant it opens? */
function opensIn(url: string, { host, initialDomains }: Address, { tenantId, domain }: Customer): boolean {
  if (isSharePointAdminHost(host) || initialDomains.length > 0) return true;
  const address = url.toLowerCase();
  return (
    address.includes(tenantId.toLowerCase()) ||
    (domain !== undefined && address.includes(domain.toLowerCase()))
  );
}

/** What is read in an address that may stand on a card, all in lower case. */
interface Address {
  readonly host: string;
  readonly initialDomains: readonly string[];
  /** Of whatever it names by a GUID. */
  readonly tenantIds: readonly string[];
}

/** Graph names the same addresses for a customer each time, and many of them for all customers. */
const read = new Map<string, Address>();
const MOST_READ = 2_000;

function addressOf(url: string): Address | undefined {
  return read.get(url) ?? readAnew(url);
}

function readAnew(url: string): Address | undefined {
  const host = allowedHostOf(url);
  // What isn't allowed may be of any length, and isn't kept.
  if (host === undefined) return undefined;
  const tenantIds = url.toLowerCase().match(guids) ?? NONE;
  const address = { host, initialDomains: initialDomainsIn(url), tenantIds };
  if (read.size >= MOST_READ) read.clear();
  read.set(url, address);
  return address;
}

const guids = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
/** Begins where a name does: looking from each of its letters on would take as long as all else of a route. */
const tenantNames = /(?<![a-z0-9.-])[a-z0-9.-]+\.onmicrosoft\.com/g;
const NONE: readonly string[] = [];

function initialDomainsIn(url: string): readonly string[] {
  const names = url.toLowerCase().match(tenantNames) ?? NONE;
  return names.flatMap((name) => asInitialDomain(name) ?? []);
}

function namesAnotherTenant({ tenantIds }: Address, { tenantId }: Customer): boolean {
  return tenantIds.length > 0 && !tenantIds.includes(tenantId.toLowerCase());
}

/** The customer's `onmicrosoft.com` domain, when the links that Graph has for it agree on one. */
export function initialDomainFrom(customer: Customer, links: readonly ServiceLink[]): string | undefined {
  let agreed: string | undefined;
  for (const { url } of links) {
    const address = addressOf(url);
    if (!address || address.initialDomains.length === 0 || namesAnotherTenant(address, customer)) continue;
    for (const domain of address.initialDomains) {
      agreed ??= domain;
      if (domain !== agreed) return undefined;
    }
  }
  return agreed;
}
