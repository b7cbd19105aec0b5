export const ACTIVITIES = '/v3/conversations/{id}/activities';
export const ONE_ACTIVITY = '/v3/conversations/{id}/activities/{id}';

/** What the Bot Connector is asked for, with what stands for the IDs: for whoever watches over the calls. */
const ENDPOINTS: readonly (readonly [RegExp, string])[] = [
  [/\/v3\/conversations\/[^/]+\/activities$/u, ACTIVITIES],
  [/\/v3\/conversations\/[^/]+\/activities\/[^/]+$/u, ONE_ACTIVITY],
  [/\/v3\/conversations\/[^/]+\/pagedmembers$/u, '/v3/conversations/{id}/pagedmembers'],
  [/\/v3\/conversations\/[^/]+\/members(?:\/[^/]+)?$/u, '/v3/conversations/{id}/members'],
];

/** Never a part of the address itself, which names a conversation. */
export function channelEndpoint(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return ENDPOINTS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
