import { isIPv4 } from 'node:net';

/** Whether a host name or an address, as found in a setting, a URL or a socket, means this very machine. */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (name === 'localhost' || name === '::1') return true;
  const address = name.startsWith('::ffff:') ? name.slice('::ffff:'.length) : name;
  return isIPv4(address) && address.startsWith('127.');
}

/** `URL.parse`, which Node 20 doesn't have yet. */
export function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Whether the text is a plain `http` URL of this very machine, without a user name in it. */
export function isLoopbackUrl(text: string): boolean {
  const url = parseUrl(text);
  return (
    url?.protocol === 'http:' && url.username === '' && url.password === '' && isLoopbackHost(url.hostname)
  );
}

/** The host of a `Host` header, without its port; undefined when there is none that makes sense. */
export function hostOfHeader(header: string | undefined): string | undefined {
  if (!header || /[/@\\\s?#]/.test(header)) return undefined;
  return parseUrl(`http://${header}`)?.hostname;
}
