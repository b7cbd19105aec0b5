import type { PortalId } from './portals';
import type { SourceId } from './sources';

/**
 * How well a link is supported: Microsoft documents it, the community uses it, we combined two documented parts, or
 * the organisation set it.
 */
export type LinkStanding = 'documented' | 'community' | 'inferred' | 'organisation';

/** A link for a card. Its host is on the allow-list of `portals.ts`, unless the organisation set it. */
export interface PortalLink {
  readonly portal: PortalId;
  readonly url: string;
  /** Opens in the customer's tenant, or in whatever tenant the browser is signed in to. */
  readonly context: 'customer' | 'own';
  readonly standing: LinkStanding;
  /** Absent where the organisation set the address. */
  readonly source: SourceId | undefined;
}

/** Which list of steps a person follows once the portal is open (i18n `steps.*`). */
export type StepsId =
  'm365' | 'powerPlatform' | 'businessCentral' | 'azure' | 'entra' | 'marketplace' | 'ownSubscription';

/** Where a request is filed and where it is followed. */
export interface Route {
  /** Where the request is filed; for a marketplace product, the marketplace with the publisher's contact. */
  readonly primary: PortalLink;
  /** The workload's own admin centre, for looking around; absent when it is the primary one or unknown. */
  readonly workloadPortal: PortalLink | undefined;
  /** The way that Microsoft documents: Partner Center, and from there New request. Absent for own subscriptions and US Government. */
  readonly partnerCenter: PortalLink | undefined;
  readonly steps: StepsId;
}
