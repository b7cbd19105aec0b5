import type { StorageAddresses } from './config';
import { isLoopbackUrl, parseHttpUrl } from './loopback';

/** Azure's own hosts, some of which lie in a DNS zone (`account.z01.blob…`): tokens of the bot go nowhere else. */
const BLOB_HOST =
  /^([a-z0-9]{3,24}(?:\.z\d{1,3})?)\.blob\.(core\.windows\.net|storage\.azure\.net|core\.usgovcloudapi\.net)$/;

/** The addresses of both services, from that of the blobs; undefined for anything but an address of Azure. */
export function storageAddresses(address: string): StorageAddresses | undefined {
  const url = parseHttpUrl(address);
  const [, account, suffix] = BLOB_HOST.exec(url?.hostname ?? '') ?? [];
  if (url?.protocol !== 'https:' || url.port !== '' || url.pathname !== '/' || !account) return undefined;
  return { blobUrl: `https://${account}.blob.${suffix}`, tableUrl: `https://${account}.table.${suffix}` };
}

const NEEDED = ['defaultendpointsprotocol', 'accountname', 'accountkey'];
const NEEDED_NAMES = 'DefaultEndpointsProtocol, AccountName and AccountKey';
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** What is wrong with a connection string, said without a word of what stands in it. */
export function connectionStringProblem(text: string): string | undefined {
  const fields = new Map(
    text.split(';').flatMap((part) => {
      const [, name, value] = /^\s*(\w+)=(.+)$/.exec(part) ?? [];
      return name && value ? [[name.toLowerCase(), value.trim()] as const] : [];
    }),
  );
  if (fields.get('usedevelopmentstorage') === 'true') return undefined;
  const isWhole = NEEDED.every((name) => fields.has(name)) && BASE64.test(fields.get('accountkey') ?? '');
  if (!isWhole) return `expected a connection string as Azure shows it, with ${NEEDED_NAMES}`;
  const endpoints = ['blobendpoint', 'tableendpoint'].map((name) => fields.get(name));
  if (endpoints.some((given) => given !== undefined)) return endpointsProblem(endpoints);
  const isHttp = fields.get('defaultendpointsprotocol')?.toLowerCase() === 'http';
  return isHttp ? 'DefaultEndpointsProtocol must be https' : undefined;
}

function endpointsProblem(endpoints: readonly (string | undefined)[]): string | undefined {
  const urls = endpoints.map((given) => parseHttpUrl(given ?? ''));
  if (urls.some((url) => url === undefined)) {
    return 'expected addresses in both BlobEndpoint and TableEndpoint, or in neither';
  }
  const isSafe = urls.every((url) => url?.protocol === 'https:' || isLoopbackUrl(url?.href ?? ''));
  return isSafe ? undefined : 'expected https endpoints: plain http is accepted only for this machine';
}
