import { isIPv4 } from 'node:net';

/**
 * Does this host name mean this machine and nothing else? Only the plain spellings do (`localhost`, `127.x.y.z`,
 * `::1`, in brackets or not): the odd ones (`127.1`, `::ffff:127.0.0.1`) are read differently by different programs.
 */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase();
  if (name === 'localhost' || name === '::1' || name === '[::1]') return true;
  return isIPv4(name) && name.startsWith('127.');
}

/** The same for an address; URL has already turned odd spellings of IPv4 into the plain one. */
export function isLoopbackUrl(address: string): boolean {
  const url = parseHttpUrl(address);
  return url !== undefined && isLoopbackHost(url.hostname);
}

/** An http or https address without user name, query and fragment; undefined for anything else. */
export function parseHttpUrl(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = !address.includes('@') && !address.includes('?') && !address.includes('#');
  return isPlain && /^https?:$/.test(url.protocol) ? url : undefined;
}
