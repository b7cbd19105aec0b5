import type { Customer } from './customer';
import type { PortalReplacements } from './organisation';
import type { Cloud } from './partner';
import { asInitialDomain, OWN_TENANT, portalLink } from './portal-link';
import type { LinkTarget } from './portal-link';
import type { PortalLink, Route, StepsId } from './route';
import { initialDomainFrom, serviceLinkFor } from './service-link';
import { workloadOf } from './workloads';
import type { Workload, WorkloadId } from './workloads';

export interface RouteRequest {
  readonly workload: WorkloadId;
  /** Absent where none was chosen: marketplace products and the partner's own subscription. */
  readonly customer: Customer | undefined;
  readonly cloud: Cloud;
  /** Graph's `serviceManagementDetails` of the customer; empty when they could not be read. */
  readonly serviceLinks: readonly { readonly service: string; readonly url: string }[];
  /** Addresses that the organisation set in place of the table's. */
  readonly replaced?: PortalReplacements;
}

/** The steps of that way, for whom that is enough. */
export function stepsFor(request: RouteRequest): StepsId {
  const workload = workloadOf(request.workload);
  if (workload.family === 'ownSubscription') return workload.steps;
  return stepsFrom(primaryLink(workload, request, targetOf(request)), workload);
}

/** Business Central's steps are no help in the portal that takes its place. */
function stepsFrom(primary: PortalLink, workload: Workload): StepsId {
  return primary.portal === workload.filedIn ? workload.steps : 'powerPlatform';
}

/** Where a request is filed, in the customer's tenant wherever a link can carry that. */
export function routeFor(request: RouteRequest, target: LinkTarget = targetOf(request)): Route {
  const workload = workloadOf(request.workload);
  if (workload.family === 'ownSubscription') return ownRoute(workload, request);
  const primary = primaryLink(workload, request, target);
  return {
    primary,
    workloadPortal:
      workload.portal === primary.portal ? undefined : workloadPortal(workload, request, target),
    partnerCenter: partnerCenter(request, target),
    steps: stepsFrom(primary, workload),
  };
}

/** A cloud has no page to file a request of this family on: the table of portals has a hole. */
export class NoPortalError extends Error {
  readonly code = 'no-portal';

  constructor(workload: WorkloadId, cloud: Cloud) {
    super(`No page is known to file a ${workload} request in ${cloud}. Add one to PORTALS in portals.ts.`);
    this.name = 'NoPortalError';
  }
}

/** Business Central has no admin center in the US Government clouds that we know; Power Platform's takes its place. */
function primaryLink(workload: Workload, { cloud, replaced }: RouteRequest, target: LinkTarget): PortalLink {
  const link =
    portalLink(workload.filedIn, cloud, target, replaced) ??
    portalLink('powerPlatform', cloud, target, replaced);
  if (link === undefined) throw new NoPortalError(workload.id, cloud);
  return link;
}

/** The organisation's; else Graph's own link for this customer, unless only ours opens in the customer's tenant. */
function workloadPortal(
  workload: Workload,
  request: RouteRequest,
  target: LinkTarget,
): PortalLink | undefined {
  const { customer, serviceLinks, cloud, replaced } = request;
  const fromGraph = customer && serviceLinkFor(workload, customer, serviceLinks);
  const fromTable = portalLink(workload.portal, cloud, target, replaced);
  if (fromTable?.standing === 'organisation') return fromTable;
  if (fromGraph?.context === 'customer') return fromGraph;
  return fromTable?.context === 'customer' ? fromTable : (fromGraph ?? fromTable);
}

/**
 * The customer's page in Partner Center, known to the community, because the documented list of customers leaves the
 * search for the customer to the reader. None for US Government, whose Partner Center has an address we don't know.
 */
function partnerCenter({ cloud, replaced }: RouteRequest, target: LinkTarget): PortalLink | undefined {
  return (
    portalLink('partnerCenterServices', cloud, target, replaced) ??
    portalLink('partnerCenterCustomers', cloud, target, replaced)
  );
}

/** What is known of the tenant that the request's links should open in. */
export function targetOf({
  customer,
  serviceLinks,
}: Pick<RouteRequest, 'customer' | 'serviceLinks'>): LinkTarget {
  if (customer === undefined) return OWN_TENANT;
  const initialDomain = asInitialDomain(customer.domain) ?? initialDomainFrom(customer, serviceLinks);
  return { tenantId: customer.tenantId, domain: customer.domain, initialDomain };
}

/** One's own subscription is the one case for signing in directly. */
function ownRoute(workload: Workload, request: RouteRequest): Route {
  return {
    primary: primaryLink(workload, request, OWN_TENANT),
    workloadPortal: portalLink(workload.portal, request.cloud, OWN_TENANT, request.replaced),
    partnerCenter: undefined,
    steps: workload.steps,
  };
}
