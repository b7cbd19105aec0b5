import type { Customer } from './customer';
import { namesService } from './incident';
import { isSharePointAdminHost, PORTAL_HOSTS } from './portal-hosts';
import { asInitialDomain } from './portal-link';
import { isAllowedPortalUrl, PORTAL_IDS } from './portals';
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
  const found = links
    .filter((link) => isAllowedPortalUrl(link.url) && !namesAnotherTenant(link.url, customer))
    .filter((link) => belongsTo(link, workload))
    .map(({ url }) => toPortalLink(url, workload.portal, customer));
  return found.find(({ context }) => context === 'customer') ?? found[0];
}

function toPortalLink(url: string, portal: PortalId, customer: Customer): PortalLink {
  const context = opensIn(url, customer) ? 'customer' : 'own';
  return { portal, url, context, standing: 'documented', source: 'graphServiceManagement' };
}

function belongsTo({ service, url }: ServiceLink, workload: Workload): boolean {
  const owner = ownerOf(new URL(url).hostname);
  return owner === undefined ? namesService(service, workload.services) : owner === workload.portal;
}

function ownerOf(hostname: string): PortalId | undefined {
  if (isSharePointAdminHost(hostname)) return 'sharePointAdmin';
  return PORTAL_IDS.find((portal) => PORTAL_HOSTS[portal].includes(hostname));
}

/** Does the address itself say whose tenant it opens? */
function opensIn(url: string, { tenantId, domain }: Customer): boolean {
  const address = url.toLowerCase();
  if (isSharePointAdminHost(new URL(url).hostname) || initialDomainsIn(url).length > 0) return true;
  return (
    address.includes(tenantId.toLowerCase()) ||
    (domain !== undefined && address.includes(domain.toLowerCase()))
  );
}

const guids = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

function namesAnotherTenant(url: string, { tenantId }: Customer): boolean {
  const found = url.match(guids) ?? [];
  return found.length > 0 && !found.some((id) => id.toLowerCase() === tenantId.toLowerCase());
}

function initialDomainsIn(url: string): readonly string[] {
  const names = url.toLowerCase().match(/[a-z0-9.-]+\.onmicrosoft\.com/g) ?? [];
  return names.flatMap((name) => asInitialDomain(name) ?? []);
}

/** The customer's `onmicrosoft.com` domain, when the links that Graph has for it agree on one. */
export function initialDomainFrom(customer: Customer, links: readonly ServiceLink[]): string | undefined {
  const trusted = links.filter(({ url }) => isAllowedPortalUrl(url) && !namesAnotherTenant(url, customer));
  const [domain, ...others] = new Set(trusted.flatMap(({ url }) => initialDomainsIn(url)));
  return others.length === 0 ? domain : undefined;
}
