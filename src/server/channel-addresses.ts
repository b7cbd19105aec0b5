import { LRUCache } from 'lru-cache';
import type { MayCall } from './service-url';

/** Where a call goes, as it was read for the check: another parser might make something else of the same text. */
export interface ChannelAddress {
  readonly origin: string;
  /** With its query. */
  readonly path: string;
}

/** Teams has an address for each region. */
const MOST_BASES = 50;

/** A path segment that a parser would take for a step up or nowhere. */
const isStep = (segment: string | undefined): boolean => segment === '.' || segment === '..';

/** The addresses that may be called; reading the same service URL again for each message would tell nothing new. */
export class ChannelAddresses {
  /** By service URL, good ones only: what all its conversations' addresses begin with. */
  private readonly bases = new LRUCache<string, ChannelAddress>({ max: MOST_BASES });

  constructor(private readonly mayCall: MayCall) {}

  /** Undefined where the bot may not call. */
  of(url: string): ChannelAddress | undefined {
    if (!this.mayCall(url)) return undefined;
    const { origin, pathname, search } = new URL(url);
    return { origin, path: pathname + search };
  }

  /**
   * Where a conversation's activities are told to the Bot Connector; `of` is the one that is answered or changed.
   * Source: Bot Connector REST API 3.0, "Send to Conversation", "Reply to Activity" and "Update Activity".
   */
  ofActivities(
    serviceUrl: string,
    conversationId: string,
    of: string | undefined,
  ): ChannelAddress | undefined {
    const all = `${encodeURIComponent(conversationId)}/activities`;
    const rest = of ? `${all}/${encodeURIComponent(of)}` : all;
    const base = isStep(conversationId) || isStep(of) ? undefined : this.base(serviceUrl);
    return base
      ? { origin: base.origin, path: base.path + rest }
      : this.of(conversationsOf(serviceUrl) + rest);
  }

  /**
   * Undefined where it doesn't end in the path, or may not be called. Whatever is encoded and put behind a path that
   * ends with a slash is read as it is written, whoever reads it: hosts and all else in front are settled by then.
   */
  private base(serviceUrl: string): ChannelAddress | undefined {
    const known = this.bases.get(serviceUrl);
    if (known) return known;
    const base = /[?#]/.test(serviceUrl) ? undefined : this.of(conversationsOf(serviceUrl));
    if (!base?.path.endsWith('/v3/conversations/')) return undefined;
    this.bases.set(serviceUrl, base);
    return base;
  }
}

function conversationsOf(serviceUrl: string): string {
  return `${serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`}v3/conversations/`;
}
