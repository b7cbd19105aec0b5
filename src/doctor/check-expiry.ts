import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BotIdentity, GraphSource } from '../config';
import type { GraphCheckup, Probe, Application, TokenClaims } from '../graph';
import { expiryResult } from './expiry-result';
import type { Finding, Result } from './finding';
import { checkSecret } from './check-secret';

/** When the credential ends. `checkup` is left out when there is no token to ask with. */
export async function checkExpiry(
  source: GraphSource,
  claims: TokenClaims | undefined,
  checkup: GraphCheckup | undefined,
  now: Date,
): Promise<Finding> {
  switch (source.kind) {
    case 'demo':
      return finding('Token', {
        state: 'notNeeded',
        detail: 'The demo partner’s token lasts as long as it runs.',
      });
    case 'fixedToken':
      return finding('GRAPH_DEV_TOKEN', ofToken(claims, now));
    case 'credential':
      return ofIdentity(source.identity, checkup, now);
  }
}

async function ofIdentity(
  { credential, appId }: BotIdentity,
  checkup: GraphCheckup | undefined,
  now: Date,
): Promise<Finding> {
  switch (credential.kind) {
    case 'clientSecret': {
      const probe: Probe<Application> | undefined = await checkup?.application(appId);
      return finding('Client secret', checkSecret(probe, credential.secret, now), probe?.ms);
    }
    case 'certificate':
      return finding('Certificate', ofCertificate(credential.path, now));
    case 'managedIdentity':
      return finding('Managed identity', { state: 'notNeeded', detail: 'Azure renews it by itself.' });
    case 'workloadIdentity':
      return finding('Workload identity', {
        state: 'notNeeded',
        detail: 'The platform renews it by itself.',
      });
  }
}

function finding(title: string, result: Result, ms?: number): Finding {
  return {
    id: 'expiry',
    section: 'Expiry',
    title,
    purpose: 'after its end nothing can be checked',
    // An end that isn't known is in nobody's way; one that has passed is.
    needed: result.state === 'problem',
    ...result,
    ms,
  };
}

function ofToken(claims: TokenClaims | undefined, now: Date): Result {
  const endsAt = claims?.expiresAt;
  if (!endsAt) return { state: 'notNeeded', detail: 'It does not say when it ends.' };
  const isOver = endsAt <= now;
  return isOver
    ? { state: 'problem', detail: `It ended at ${endsAt.toISOString()}.`, todo: 'Set a new GRAPH_DEV_TOKEN.' }
    : { state: 'works', detail: `It ends at ${endsAt.toISOString()}.` };
}

function ofCertificate(path: string, now: Date): Result {
  const endsAt = endOfCertificate(path);
  if (!endsAt) {
    return {
      state: 'unchecked',
      detail: 'The file could not be read again.',
      todo: 'Check MicrosoftAppCertificatePath.',
    };
  }
  return expiryResult(
    endsAt,
    now,
    'Register a new certificate in Entra and set MicrosoftAppCertificatePath to it.',
  );
}

/** Of the first certificate in the file, which is the one that is used. */
function endOfCertificate(path: string): Date | undefined {
  try {
    const at = new Date(new X509Certificate(readFileSync(path)).validTo);
    return Number.isNaN(at.getTime()) ? undefined : at;
  } catch {
    // It was checked with the settings, so it has been changed since; OpenSSL's words are about its content.
    return undefined;
  }
}
