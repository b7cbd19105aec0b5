import type { Config, Problem } from './config';
import { readGivenSettings } from './given-settings';
import type { GivenSettings } from './given-settings';
import { isLoopbackHost } from './loopback';
import { readOrganisationFile } from './organisation-file';
import { readGraph } from './read-graph';
import { readIdentity } from './read-identity';
import { readStorage } from './read-storage';
import { readTelemetry } from './read-telemetry';

export type ConfigResult =
  | { readonly kind: 'ok'; readonly config: Config }
  /** Every problem at once, so that nobody has to start the process once per mistake. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Turns the environment into the settings that the process runs by, or tells all that is wrong with it. */
export function loadConfig(env: NodeJS.ProcessEnv): ConfigResult {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const given = readGivenSettings(env, report);
  const identity = readIdentity(given, report);
  const graph = readGraph(given, identity, report);
  const storage = readStorage(given, identity, report);
  const telemetry = readTelemetry(given, report);
  const host = readHost(given, report);
  const organisation = readOrganisationFile(given, report);
  if (problems.length > 0 || !identity || !graph || !storage || !telemetry)
    return { kind: 'invalid', problems };
  const { values } = given;
  return {
    kind: 'ok',
    config: {
      port: values.PORT,
      host,
      dataDir: values.DATA_DIR,
      storage,
      partner: { type: values.PARTNER_TYPE, cloud: values.CLOUD },
      partnerTenantId: identity.kind === 'bot' ? identity.tenantId : values.PARTNER_TENANT_ID,
      leadGroupIds: values.LEAD_GROUP_IDS ?? [],
      graph,
      organisation,
      retentionDays: values.RETENTION_DAYS,
      turnsPerMinute: values.TURNS_PER_MINUTE,
      logLevel: values.LOG_LEVEL,
      identity,
      telemetry,
    },
  };
}

/** Without an identity anybody who reaches us may speak, so only this machine may reach us. */
function readHost(given: GivenSettings, report: (problem: Problem) => void): string {
  const { HOST: host } = given.values;
  const hasIdentity = given.has('MicrosoftAppId');
  if (host === undefined) return hasIdentity ? '0.0.0.0' : '127.0.0.1';
  if (!hasIdentity && !isLoopbackHost(host)) {
    report({
      name: 'HOST',
      problem:
        'expected 127.0.0.1, ::1 or localhost, because without MicrosoftAppId only this machine may be answered',
    });
  }
  return host;
}
