import type { BotIdentity } from '../config';
import type { EntraTenant, Probe, ProbeFailure, TokenClaims } from '../graph';
import { type Advice, failureResult } from './failure-result';
import type { Finding, Result } from './finding';
import { refusalOf, unknownTenant } from './token-refusal';

const MOST_DRIFT_MS = 120_000;

interface Address {
  readonly address: string;
  readonly serverClock: Probe<Date | undefined>;
  /** Our own clock when that answer came. */
  readonly now: Date;
  /** Some endpoint has answered, whatever came of the call for the clock. */
  readonly hasAnswered: boolean;
}

/** Whether Graph answers at all, and whether its clock and ours agree. */
export function checkAddress(
  { serverClock: probe, now, address, hasAnswered }: Address,
  advice: Advice,
): readonly Finding[] {
  const told = { section: 'Connection', needed: true } as const;
  const reach: Finding = {
    ...told,
    id: 'connection.address',
    title: `Graph at ${address}`,
    purpose: 'everything else depends on it',
    ...(probe.kind === 'failed' && !hasAnswered
      ? { ...failureResult(probe.why, advice), state: 'problem', detail: 'Nobody answers at this address.' }
      : { state: 'works' }),
    ms: probe.ms,
  };
  const clock: Finding = {
    ...told,
    id: 'connection.clock',
    title: 'Clock',
    purpose: 'whether a relationship has ended, and how long a token is good',
    needed: false,
    ...clockResult(probe.kind === 'answered' ? probe.value : undefined, now),
  };
  return [reach, clock];
}

function clockResult(theirs: Date | undefined, now: Date): Result {
  if (!theirs) return { state: 'unchecked', detail: 'Graph did not say what time it is there.' };
  const aheadMs = now.getTime() - theirs.getTime();
  const seconds = Math.round(Math.abs(aheadMs) / 1000);
  if (Math.abs(aheadMs) <= MOST_DRIFT_MS) {
    return {
      state: 'works',
      detail: seconds <= 2 ? 'It agrees with Graph’s.' : `It is ${seconds} s off Graph’s.`,
    };
  }
  return {
    state: 'attention',
    detail: `It is ${seconds} s ${aheadMs > 0 ? 'ahead of' : 'behind'} Graph’s.`,
    todo: 'Set the clock of this machine by a time server.',
  };
}

interface TokenFacts {
  readonly probe: Probe<unknown>;
  /** How Graph said that it doesn't take the token. */
  readonly rejected: ProbeFailure | undefined;
  readonly advice: Advice;
  /** Whom Entra was asked for. */
  readonly identity: BotIdentity | undefined;
  /** What Entra knows of its tenant, where no token came. */
  readonly tenant: EntraTenant;
}

/** Whether a token can be had, and whether Graph takes it. */
export function checkToken(facts: TokenFacts): Finding {
  const about: Omit<Finding, 'state'> = {
    id: 'connection.token',
    section: 'Connection',
    title: 'Token',
    purpose: 'proves to Graph who is asking',
    needed: true,
    ms: facts.probe.ms,
  };
  return { ...about, ...tokenResult(facts) };
}

function tokenResult({ probe, rejected, advice, identity, tenant }: TokenFacts): Result {
  if (rejected) return failureResult(rejected, advice);
  if (probe.kind === 'answered') return { state: 'works', detail: `From ${advice.credential}.` };
  const { code, entraCode } = probe.why;
  const told = failureResult(probe.why, advice);
  if (code === 'unauthorized') {
    const number = entraCode && { detail: `No token could be had (AADSTS${entraCode}).` };
    return { ...told, ...number, ...refusalOf(entraCode, identity) };
  }
  if (identity && tenant === 'unknown') return { state: 'problem', ...unknownTenant(identity) };
  return {
    ...told,
    detail: 'Microsoft Entra did not answer in time.',
    todo: 'Check that Microsoft Entra can be reached from here, then run the doctor again.',
  };
}

/** Whether the token is for the partner's own tenant. Nothing is said where either of the two isn't known. */
export function checkTenant(
  claims: TokenClaims | undefined,
  partnerTenantId: string | undefined,
): readonly Finding[] {
  const tenantId = claims?.tenantId;
  if (tenantId === undefined) return [];
  const about: Omit<Finding, 'state'> = {
    id: 'connection.tenant',
    section: 'Connection',
    title: 'Tenant of the token',
    purpose: 'GDAP answers in the partner’s own tenant only',
    needed: true,
  };
  if (partnerTenantId === undefined) return [{ ...about, state: 'works', detail: `It is ${tenantId}.` }];
  if (tenantId === partnerTenantId) return [{ ...about, state: 'works', detail: 'It is the partner’s.' }];
  return [
    {
      ...about,
      state: 'problem',
      detail: `The token is for ${tenantId}, the partner is ${partnerTenantId}.`,
      todo: 'Set PARTNER_TENANT_ID to the tenant in which the application is registered, or register it there.',
    },
  ];
}
