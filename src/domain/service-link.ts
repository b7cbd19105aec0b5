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
    const host = allowedHostOf(url);
    if (host === undefined || !belongsTo(host, service, workload) || namesAnotherTenant(url, customer))
      continue;
    const link = toPortalLink(url, host, workload.portal, customer);
    if (link.context === 'customer') return link;
    found ??= link;
  }
  return found;
}

function toPortalLink(url: string, host: string, portal: PortalId, customer: Customer): PortalLink {
  const context = opensIn(url, host, customer) ? 'customer' : 'own';
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
function opensIn(url: string, host: string, { tenantId, domain }: Customer): boolean {
  if (isSharePointAdminHost(host) || initialDomainsIn(url).length > 0) return true;
  const address = url.toLowerCase();
  return (
    address.includes(tenantId.toLowerCase()) ||
    (domain !== undefined && address.includes(domain.toLowerCase()))
  );
}

const guids = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

function namesAnotherTenant(url: string, { tenantId }: Customer): boolean {
  const found = url.match(guids);
  return found !== null && !found.some((id) => id.toLowerCase() === tenantId.toLowerCase());
}

const everyTenants = /\.onmicrosoft\.com/i;
/** Begins where a name does: looking from each of its letters on would take as long as all else of a route. */
const tenantNames = /(?<![a-z0-9.-])[a-z0-9.-]+\.onmicrosoft\.com/g;
const NONE: readonly string[] = [];

/** In lower case. Most addresses have none, and are only looked through. */
function initialDomainsIn(url: string): readonly string[] {
  if (!everyTenants.test(url)) return NONE;
  const names = url.toLowerCase().match(tenantNames) ?? NONE;
  return names.flatMap((name) => asInitialDomain(name) ?? []);
}

/** The customer's `onmicrosoft.com` domain, when the links that Graph has for it agree on one. */
export function initialDomainFrom(customer: Customer, links: readonly ServiceLink[]): string | undefined {
  let agreed: string | undefined;
  for (const { url } of links) {
    const found = initialDomainsIn(url);
    if (found.length === 0 || allowedHostOf(url) === undefined || namesAnotherTenant(url, customer)) continue;
    for (const domain of found) {
      agreed ??= domain;
      if (domain !== agreed) return undefined;
    }
  }
  return agreed;
}
