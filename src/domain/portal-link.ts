import type { Cloud } from './partner';
import { PORTALS } from './portals';
import type { PortalForm, PortalId } from './portals';
import type { PortalLink } from './route';

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

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const hostname = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const initialDomainShape = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.onmicrosoft\.com$/;

/** The best address of a portal with what is known; none where the cloud has no such page that we know. */
export function portalLink(portal: PortalId, cloud: Cloud, target: LinkTarget): PortalLink | undefined {
  const values = placeholders(target);
  for (const form of PORTALS[portal][cloud]) {
    const url = fill(form, values);
    if (url !== undefined)
      return { portal, url, context: form.context, standing: form.standing, source: form.source };
  }
  return undefined;
}

/** The domain in lower case, when it is one that every tenant gets from Microsoft. */
export function asInitialDomain(text: string | undefined): string | undefined {
  const domain = text?.toLowerCase();
  return domain !== undefined && initialDomainShape.test(domain) ? domain : undefined;
}

type Placeholder = 'tid' | 'dom' | 'init';

function placeholders({
  tenantId,
  domain,
  initialDomain,
}: LinkTarget): Readonly<Record<Placeholder, string | undefined>> {
  const host = (domain ?? initialDomain)?.toLowerCase();
  return {
    tid: tenantId !== undefined && guid.test(tenantId) ? tenantId : undefined,
    dom: host !== undefined && hostname.test(host) ? host : undefined,
    init: asInitialDomain(domain) ?? asInitialDomain(initialDomain),
  };
}

function fill(
  { template }: PortalForm,
  values: Readonly<Record<Placeholder, string | undefined>>,
): string | undefined {
  let complete = true;
  const url = template.replace(/\{(tid|dom|init)\}/g, (_match, name: Placeholder) => {
    const value = values[name];
    complete &&= value !== undefined;
    return encodeURIComponent(value ?? '');
  });
  return complete ? url : undefined;
}
