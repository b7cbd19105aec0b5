import type { BotIdentity } from '../config';
import type { Application, Probe } from '../graph';
import { dayOf, expiryResult, isSoon } from './expiry-result';
import type { Result } from './finding';

type Secret = Extract<BotIdentity['credential'], { kind: 'clientSecret' }>['secret'];

const TODO =
  'Make a new client secret in Entra under App registrations, Certificates & secrets, and set ' +
  'MicrosoftAppPassword to it.';
const LOOK_YOURSELF = 'Look in Entra under App registrations, Certificates & secrets.';

/**
 * When the client secret ends. Entra lists no secret by its value, only by its first three characters; where these
 * fit several, it is one of them. Neither the secret nor any part of it is told.
 */
export function checkSecret(probe: Probe<Application> | undefined, secret: Secret, now: Date): Result {
  if (probe?.kind !== 'answered') return unknown(probe);
  const listed = probe.value.passwordCredentials;
  const start = secret.reveal().slice(0, 3);
  const fitting = listed.filter(({ hint }) => hint === start);
  const possible = fitting.length > 0 ? fitting : listed.filter(({ hint }) => !hint);
  const endings = possible.flatMap(({ endDateTime }) => (endDateTime ? [endDateTime] : [])).toSorted(byTime);
  if (endings.length === 0) {
    return {
      state: 'unchecked',
      detail: 'The app registration lists no secret like it.',
      todo: LOOK_YOURSELF,
    };
  }
  // Ours has just been taken, so where one of them still lasts, it is none of those that have ended.
  const lasting = endings.filter((endsAt) => endsAt > now);
  const [only, ...more] = lasting.length > 0 ? lasting : endings.slice(-1);
  if (!only) return unknown(undefined);
  return more.length === 0 ? expiryResult(only, now, TODO) : ofSeveral([only, ...more], now);
}

function ofSeveral(endings: readonly Date[], now: Date): Result {
  const detail = `It is one of ${endings.length}, which end on ${endings.map(dayOf).join(', ')}.`;
  return endings.some((endsAt) => isSoon(endsAt, now))
    ? { state: 'attention', detail, todo: TODO }
    : { state: 'works', detail };
}

function byTime(one: Date, other: Date): number {
  return one.getTime() - other.getTime();
}

function unknown(probe: Probe<Application> | undefined): Result {
  const detail =
    probe?.kind === 'failed' && probe.why.code === 'forbidden'
      ? 'It cannot be known with these permissions.'
      : 'It could not be read.';
  return { state: 'unchecked', detail, todo: LOOK_YOURSELF };
}
