import type { Logger } from 'pino';
import type { TeamsActivity } from './teams-activities';

/** What came back from the bot's endpoint. */
export type Forwarded =
  | { readonly kind: 'accepted'; readonly body: unknown }
  | { readonly kind: 'failed'; readonly status: number | undefined };

/** Longer than any turn may take, so that a slow turn still shows its result. */
const LONGEST_TURN_MS = 30_000;

/** Posts an activity to the bot over HTTP, as Teams does. Never rejects. */
export async function forward(endpoint: string, activity: TeamsActivity, log: Logger): Promise<Forwarded> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(LONGEST_TURN_MS),
    });
    const text = await response.text();
    if (!response.ok) return { kind: 'failed', status: response.status };
    return { kind: 'accepted', body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  } catch (err) {
    log.warn({ err }, 'The local chat could not reach the bot.');
    return { kind: 'failed', status: undefined };
  }
}
