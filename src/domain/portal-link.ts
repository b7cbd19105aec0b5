import { addressFrom, type LinkTarget, namesCustomer } from './address-template';
import type { PortalReplacements } from './organisation';
import type { Cloud } from './partner';
import { PORTALS } from './portals';
import type { PortalForm, PortalId } from './portals';
import type { PortalLink } from './route';

export { asInitialDomain, type LinkTarget, OWN_TENANT } from './address-template';

/**
 * The best address of a portal with what is known; none where the cloud has no such page that we know. An address that
 * the organisation set for this portal comes before those of the table.
 */
export function portalLink(
  portal: PortalId,
  cloud: Cloud,
  target: LinkTarget,
  replaced: PortalReplacements = {},
): PortalLink | undefined {
  return (
    firstOf(portal, replacement(replaced[portal]), target) ?? firstOf(portal, PORTALS[portal][cloud], target)
  );
}

function firstOf(portal: PortalId, forms: readonly Form[], target: LinkTarget): PortalLink | undefined {
  for (const { template, context, standing, source } of forms) {
    const url = addressFrom(template, target);
    if (url !== undefined) return { portal, url, context, standing, source };
  }
  return undefined;
}

type Form = Omit<PortalForm, 'source'> & Pick<PortalLink, 'source'>;

function replacement(template: string | undefined): readonly Form[] {
  if (template === undefined) return [];
  const context = namesCustomer(template) ? 'customer' : 'own';
  return [{ template, context, standing: 'organisation', source: undefined }];
}
