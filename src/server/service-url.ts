import type { BotIdentity, ChannelTrust } from './bot-identity';
import { isLoopbackUrl, parseUrl } from './loopback';

/** Whether the bot may call this address: a host of Teams, or this machine as long as nothing is signed. */
export type MayCall = (url: string) => boolean;

export function allowedServiceUrls(identity: BotIdentity, trust: ChannelTrust): MayCall {
  return identity.kind === 'none' ? isLoopbackUrl : (url) => isOfChannel(url, trust);
}

function isOfChannel(text: string, { serviceHosts }: ChannelTrust): boolean {
  const url = parseUrl(text);
  const isPlain = url?.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return isPlain && serviceHosts.includes(url.hostname);
}

/**
 * Whether the text says what every parser would make of it. Teams spells its addresses like that; one with a
 * backslash, a tab or a host in capitals was written by somebody who hopes that two programs disagree.
 */
export function isCanonical(text: string): boolean {
  const url = parseUrl(text);
  return url !== undefined && !/[?#]/.test(text) && [url.href, url.origin].includes(text);
}
