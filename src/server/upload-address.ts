import type { BotIdentity } from './bot-identity';
import { parseUrl } from './loopback';

/** Where this server's local chat takes files. */
export const LOCAL_UPLOADS = '/local/uploads/';

/**
 * An address in a work or school account's OneDrive: the tenant's own label, and nothing else that one could argue about
 * (no user name, no port, no odd spelling) before the path. Sources: "Send and receive files from a bot" on Microsoft
 * Learn (Teams saves into the person's OneDrive for work or school; not at all in GCC High and DoD); "Microsoft 365 URLs
 * and IP address ranges", no. 31 (`*.sharepoint.com`, GCC too), and its pages for GCC High (`*.sharepoint.us`) and DoD
 * (`*.sharepoint-mil.us`). Consumer OneDrive (`*.1drv.com`, `my.microsoftpersonalcontent.com`) is left out: nobody's
 * work account keeps its files there.
 */
const OF_A_TENANT = /^https:\/\/[a-z\d-]+\.(?:sharepoint\.com|sharepoint\.us|sharepoint-mil\.us)\//i;

/**
 * Reads an upload address: one of Teams' places, or, without an identity, this very server. Undefined for all others.
 * Its path and query are Teams' business: SharePoint's own hold quotes, so they need not be in canonical form.
 */
export function uploadAddress(
  text: string,
  identity: BotIdentity,
  ownUrl: string | undefined,
): URL | undefined {
  const url = parseUrl(text);
  if (!url) return undefined;
  const isAllowed = identity.kind === 'bot' ? OF_A_TENANT.test(text) : isOwn(text, url, ownUrl);
  return isAllowed ? url : undefined;
}

function isOwn(text: string, { href }: URL, ownUrl: string | undefined): boolean {
  return ownUrl !== undefined && text === href && text.startsWith(`${ownUrl}${LOCAL_UPLOADS}`);
}
