import type { Config } from './config';
import type { OrganisationSource } from './organisation-file';

/** The configuration for the start-up log: everything that helps, and no secret. */
export function redactedSummary(config: Config) {
  const { identity, graph, storage, telemetry, organisation } = config;
  return {
    port: config.port,
    host: config.host,
    dataDir: config.dataDir,
    storage: {
      kind: storage.kind,
      ...(storage.kind !== 'dataDir' && { prefix: storage.prefix }),
      ...(storage.kind === 'azureAccount' && { url: storage.addresses.blobUrl }),
    },
    partner: config.partner,
    partnerTenantId: config.partnerTenantId ?? 'not set',
    leadGroupIds: config.leadGroupIds,
    graph: {
      kind: graph.kind,
      baseUrl: graph.kind === 'demo' ? undefined : (graph.baseUrl ?? "the cloud's own"),
    },
    organisation: organisation ? countsOf(organisation) : 'not set',
    retentionDays: config.retentionDays,
    turnsPerMinute: config.turnsPerMinute,
    logLevel: config.logLevel,
    telemetry: {
      kind: telemetry.kind,
      ...(telemetry.kind !== 'off' && { tellsCustomers: telemetry.tellsCustomers }),
      // Some put a token into the path.
      ...(telemetry.kind === 'otlp' && { to: new URL(telemetry.endpoint).origin }),
    },
    identity:
      identity.kind === 'none'
        ? { kind: identity.kind }
        : {
            kind: identity.kind,
            appId: identity.appId,
            tenantId: identity.tenantId,
            credential: identity.credential.kind,
          },
  } satisfies Record<keyof Config, unknown>;
}

function countsOf({ file, texts, tables }: OrganisationSource) {
  const { contacts, portals, replaced, links } = tables;
  return {
    file,
    texts: Object.values(texts).reduce((count, own) => count + Object.keys(own).length, 0),
    contacts: contacts.length,
    portals: portals.length,
    replaced: Object.keys(replaced).length,
    links: links.length,
  };
}
