import assert from 'node:assert/strict';
import { ALLOWED_HOSTS, isSharePointAdminHost } from '../../src/domain/portal-hosts';
import { SOURCES } from '../../src/domain/sources';
import { isRecord } from '../support/readable-card';

const HOSTS = new Set([...ALLOWED_HOSTS, ...Object.values(SOURCES).map(({ url }) => new URL(url).hostname)]);

/** Everything in a card that is an address or has one in it, wherever it stands. */
export function urlsIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return value.match(/[a-z][a-z+.-]*:\/\/[^\s)"<>]+|\]\([^)]*\)/giu)?.map(bare) ?? [];
  if (Array.isArray(value)) return value.flatMap(urlsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /url$/iu.test(key) ? [String(inner)] : urlsIn(inner),
  );
}

function bare(found: string): string {
  return found.startsWith('](') ? found.slice(2, -1) : found;
}

/** HTTPS, on a host that our tables name, and nothing in it that could lead elsewhere. */
export function checkUrl(url: string): void {
  const { protocol, hostname, username, password, port } = new URL(url);
  assert.equal(protocol, 'https:', url);
  assert.ok(HOSTS.has(hostname) || isSharePointAdminHost(hostname), url);
  assert.deepEqual([username, password, port], ['', '', ''], url);
  assert.match(url, /^https:\/\/[\x21-\x7e]+$/u);
}
