import { isLoopbackHost } from '../config';

/** Whether a socket's address is this very machine; IPv4 may come dressed as IPv6. */
export function isLoopbackAddress(address: string): boolean {
  return isLoopbackHost(address.toLowerCase().replace(/^::ffff:/, ''));
}

/** `URL.parse`, which Node 20 doesn't have yet. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
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
