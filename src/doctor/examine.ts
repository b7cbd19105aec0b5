import { randomUUID } from 'node:crypto';
import type { Config } from '../config';
import type { GraphCheckup, ProbeFailure } from '../graph';
import { tryStorage } from '../open-storage';
import type { Clock } from '../ports';
import { type Words, wordsFor } from './advice';
import { askEndpoints, nothingAsked } from './ask-endpoints';
import { checkAddress, checkTenant, checkToken } from './check-connection';
import { checkEndpoints } from './check-endpoints';
import { checkExpiry } from './check-expiry';
import { checkInstance } from './check-instance';
import { checkLeads, leadsNotAsked } from './check-leads';
import { checkOrganisation } from './check-organisation';
import { checkPermissions } from './check-permissions';
import { checkSizes } from './check-sizes';
import type { Advice } from './failure-result';
import type { Finding } from './finding';
import type { Outcome } from './outcome';
import { grantSentence, PERMISSIONS } from './permissions';

const SIZES_MS = 20_000;
const NO_TOKEN = 'Not asked, for want of a token.';

export interface Patient {
  readonly config: Config;
  readonly checkup: GraphCheckup;
  /** Whose Graph it is, without anything secret. */
  readonly address: string;
  readonly leadGroupIds: readonly string[];
  readonly clock: Clock;
  /** How long the lists may be counted. */
  readonly sizesMs?: number;
}

/** All that can be found out about a valid configuration by asking its Graph. Takes 30 seconds at the most. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const { config, checkup, leadGroupIds, clock } = patient;
  const words = wordsFor(config);
  const [clockAnswer, token] = await Promise.all([
    checkup.serverClock().then((serverClock) => ({ serverClock, now: clock.now() })),
    checkup.token(),
  ]);
  const claims = token.kind === 'answered' ? token.value : undefined;
  const hasToken = token.kind === 'answered';
  const identity = config.graph.kind === 'credential' ? config.graph.identity : undefined;
  const [outcomes, leads, expiry, tenant, storage] = await Promise.all([
    hasToken ? askEndpoints(checkup, config.partner.cloud, leadGroupIds) : nothingAsked(NO_TOKEN),
    hasToken ? checkLeads(checkup, leadGroupIds, groupAdvice(words)) : leadsNotAsked(leadGroupIds, NO_TOKEN),
    checkExpiry(config.graph, claims, hasToken ? checkup : undefined, clock.now()),
    identity && !hasToken ? checkup.tenant(identity.tenantId) : ('known' as const),
    tryStorage(config, { clock, ids: { next: () => randomUUID() }, hasToken }),
  ]);
  const sizes = await checkSizes(checkup, outcomes, patient.sizesMs ?? SIZES_MS);
  const asked = Object.values(outcomes);
  const address = { ...clockAnswer, address: patient.address, hasAnswered: asked.some(isAnswer) };
  return [
    ...(await checkInstance(config, storage)),
    ...checkAddress(address, groupAdvice(words)),
    checkToken({ probe: token, rejected: rejectionIn(asked), advice: groupAdvice(words), identity, tenant }),
    ...checkTenant(claims, config.partnerTenantId),
    ...checkPermissions({ claims, outcomes, cloud: config.partner.cloud, who: words.who }),
    ...checkEndpoints(outcomes, config.partner.cloud, words),
    ...leads,
    ...checkOrganisation(config.organisation),
    expiry,
    ...sizes,
  ];
}

function groupAdvice(words: Words): Advice {
  return { ...words, grant: grantSentence(PERMISSIONS.groups, words.who) };
}

/** An answer of any kind, a refusal too. */
function isAnswer(outcome: Outcome): boolean {
  return outcome.kind === 'answered' || (outcome.kind === 'failed' && outcome.why.status !== undefined);
}

function rejectionIn(outcomes: readonly Outcome[]): ProbeFailure | undefined {
  return outcomes.flatMap((one) =>
    one.kind === 'failed' && one.why.code === 'unauthorized' ? [one.why] : [],
  )[0];
}
