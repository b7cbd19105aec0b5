import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import fc from 'fast-check';
import type { Config } from '../../src/config/config';
import { loadConfig } from '../../src/config/load-config';
import {
  APP_ID,
  BOT,
  LOCAL_GRAPH,
  PASSWORD,
  TENANT,
  TOKEN,
  configOf,
  names,
  OTHER_TENANT,
  problemsOf,
} from './environments';
import type { Env } from './environments';

describe('loadConfig', () => {
  describe('with nothing set', () => {
    it('gives the local demo on this machine', () => {
      assert.deepEqual(configOf({}), {
        port: 3978,
        host: '127.0.0.1',
        dataDir: '.data',
        storage: { kind: 'dataDir' },
        retentionDays: 365,
        turnsPerMinute: 600,
        partner: { type: 'directBill', cloud: 'commercial' },
        partnerTenantId: undefined,
        leadGroupIds: [],
        graph: { kind: 'demo' },
        organisation: undefined,
        logLevel: 'info',
        identity: { kind: 'none' },
        telemetry: { kind: 'off' },
      });
    });

    it('takes empty strings for not set', () => {
      const blank = {
        PORT: '',
        HOST: '',
        CLOUD: '',
        GRAPH_BASE_URL: '',
        MicrosoftAppId: '',
        MicrosoftAppType: '',
      };

      assert.deepEqual(configOf(blank), configOf({}));
    });
  });

  describe('one setting at a time', () => {
    const accepted: readonly (readonly [Env, (config: Config) => unknown, unknown])[] = [
      [{ PORT: '0' }, (config) => config.port, 0],
      [{ PORT: '65535' }, (config) => config.port, 65535],
      [{ PORT: ' 8080\r' }, (config) => config.port, 8080],
      [{ HOST: '127.0.0.2' }, (config) => config.host, '127.0.0.2'],
      [{ HOST: '::1' }, (config) => config.host, '::1'],
      [{ HOST: 'localhost' }, (config) => config.host, 'localhost'],
      [{ DATA_DIR: '/var/lib/desk' }, (config) => config.dataDir, '/var/lib/desk'],
      [{ PARTNER_TYPE: 'advisor' }, (config) => config.partner.type, 'advisor'],
      [{ CLOUD: 'gccHigh' }, (config) => config.partner.cloud, 'gccHigh'],
      [{ LEAD_GROUP_IDS: TENANT }, (config) => config.leadGroupIds, [TENANT]],
      [
        { LEAD_GROUP_IDS: ` ${TENANT.toUpperCase()} , ${OTHER_TENANT},,${TENANT}` },
        (config) => config.leadGroupIds,
        [TENANT, OTHER_TENANT],
      ],
      [{ TURNS_PER_MINUTE: '0' }, (config) => config.turnsPerMinute, 0],
      [{ RETENTION_DAYS: '30' }, (config) => config.retentionDays, 30],
      [{ LOG_LEVEL: 'silent' }, (config) => config.logLevel, 'silent'],
      [{ PARTNER_TENANT_ID: TENANT.toUpperCase() }, (config) => config.partnerTenantId, TENANT],
    ];
    for (const [env, read, expected] of accepted) {
      it(`accepts ${inspect(env)}`, () => assert.deepEqual(read(configOf(env)), expected));
    }

    const refused: readonly (readonly [string, string, RegExp])[] = [
      ['PORT', '65536', /0 to 65535/],
      ['PORT', '-1', /0 to 65535/],
      ['PORT', '80.5', /0 to 65535/],
      ['PORT', '0x50', /0 to 65535/],
      ['PORT', 'http', /0 to 65535/],
      ['TURNS_PER_MINUTE', '60001', /0 to 60000/],
      ['TURNS_PER_MINUTE', 'many', /0 to 60000/],
      ['RETENTION_DAYS', '0', /1 to 3650/],
      ['RETENTION_DAYS', 'ever', /1 to 3650/],
      ['HOST', '0.0.0.0', /127\.0\.0\.1.*MicrosoftAppId/],
      ['HOST', '::', /127\.0\.0\.1/],
      ['HOST', 'desk.contoso.com', /127\.0\.0\.1/],
      ['HOST', 'localhost.evil.test', /127\.0\.0\.1/],
      ['HOST', '127.1', /IP address or a host name/],
      ['HOST', '::ffff:127.0.0.1', /127\.0\.0\.1/],
      ['HOST', 'http://127.0.0.1', /IP address or a host name/],
      ['PARTNER_TENANT_ID', 'contoso.com', /GUID/],
      ['LEAD_GROUP_IDS', 'Filing Desk Leads', /object IDs \(GUIDs\)/],
      ['LEAD_GROUP_IDS', `${TENANT};${OTHER_TENANT}`, /separated by commas/],
      ['PARTNER_TYPE', 'reseller', /directBill, indirectProvider, indirectReseller or advisor/],
      ['CLOUD', 'china', /commercial, gcc, gccHigh or dod/],
      ['LOG_LEVEL', 'verbose', /trace, debug, info/],
      ['TELEMETRY', 'azure', /off, otlp or azureMonitor/],
      ['TELEMETRY_CUSTOMERS', 'true', /expected no or yes/],
      ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', /http or https address/],
      ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://localhost:4318/v1/traces', /without \/v1\/traces/],
      ['DATA_DIR', '   ', /only spaces/],
    ];
    for (const [name, value, expected] of refused) {
      it(`refuses ${name}=${value}`, () => {
        const problems = problemsOf({ [name]: value });

        assert.deepEqual(names({ [name]: value }), [name]);
        assert.match(problems[0]?.problem ?? '', expected);
      });
    }
  });

  it('tells all problems together', () => {
    const env = {
      PORT: 'x',
      HOST: '0.0.0.0',
      CLOUD: 'moon',
      GRAPH_DEV_TOKEN: TOKEN,
      MicrosoftAppPassword: PASSWORD,
    };

    assert.deepEqual([...names(env)].sort(), ['CLOUD', 'GRAPH_BASE_URL', 'HOST', 'MicrosoftAppId', 'PORT']);
  });

  it('repeats no value in its problems', () => {
    const marked = fc.constantFrom(
      ...Object.keys({ ...BOT, ...LOCAL_GRAPH, PORT: 1, HOST: 1, CLOUD: 1, LOG_LEVEL: 1 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(marked), (set) => {
        const env = Object.fromEntries(set.map((name) => [name, `canary value of ${name}`]));

        assert.doesNotMatch(JSON.stringify(problemsOf(env)), /canary/);
      }),
    );
  });

  it('never answers other machines without an identity, whatever is set', () => {
    const value = fc.constantFrom(
      '',
      ' ',
      '0.0.0.0',
      '::',
      '127.0.0.1',
      'localhost',
      APP_ID,
      TENANT,
      PASSWORD,
    );
    const env = fc.record(
      { HOST: value, MicrosoftAppId: value, MicrosoftAppPassword: value, MicrosoftAppTenantId: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(env, (some) => {
        const result = loadConfig(some);
        if (result.kind === 'invalid') return;

        const { identity, host } = result.config;
        assert.ok(identity.kind === 'bot' || ['127.0.0.1', 'localhost'].includes(host));
      }),
    );
  });
});
