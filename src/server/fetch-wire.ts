import type { Wire, WireCall, WireHeaders, WireListener } from './channel-wire';

/** What came back, as far as it is used: a `Response` of `fetch` is one. */
export interface Fetched {
  readonly status: number;
  readonly headers: WireHeaders;
  text(): Promise<string>;
}

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  readonly redirect: 'manual';
}

/** `fetch`, or whatever can be called like it. */
export type Fetch = (url: string, init: FetchInit) => Promise<Fetched>;

/** Carries calls by `fetch`, at several times the work of connections of our own. */
export function overFetch(fetch: Fetch): Wire {
  return (call, listener) => {
    carry(fetch, call, listener).catch((cause: unknown) => listener.failed(cause));
  };
}

async function carry(fetch: Fetch, call: WireCall, listener: WireListener): Promise<void> {
  const giveUp = new AbortController();
  listener.started((reason) => giveUp.abort(reason));
  const { method, origin, path } = call;
  const body = call.body instanceof Uint8Array ? Buffer.from(call.body).toString() : call.body;
  const headers = recordOf(call.headers);
  const init = { method, headers, body, signal: giveUp.signal, redirect: 'manual' } as const;
  const answer = await fetch(origin + path, init);
  listener.answered(answer.status, answer.headers);
  listener.ended(await answer.text());
}

function recordOf(headers: readonly string[]): Record<string, string> {
  const names = headers.filter((_, index) => index % 2 === 0);
  return Object.fromEntries(names.map((name, index) => [name, headers[2 * index + 1] ?? '']));
}
