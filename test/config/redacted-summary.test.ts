import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { redactedSummary } from '../../src/config/redacted-summary';
import { APP_ID, BOT, LOCAL_GRAPH, PASSWORD, TENANT, TOKEN, configOf } from './environments';

const STORAGE_KEY = 'c2VjcmV0LXRoYXQtbm9ib2R5LXNob3VsZC1zZWU=';
const STORAGE = {
  AZURE_STORAGE_CONNECTION_STRING: `DefaultEndpointsProtocol=https;AccountName=desk;AccountKey=${STORAGE_KEY}`,
};

const INSIGHTS_KEY = '12345678-1234-4234-8234-123456789abc';
const HEADER = 'header-that-nobody-should-see';
const COLLECTOR = {
  TELEMETRY: 'otlp',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.contoso.com/path-with-a-token',
  OTEL_EXPORTER_OTLP_HEADERS: `api-key=${HEADER}`,
};
const INSIGHTS = {
  TELEMETRY: 'azureMonitor',
  APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${INSIGHTS_KEY};IngestionEndpoint=https://in.example/`,
};

describe('redactedSummary', () => {
  it('shows what was set and hides the secrets', () => {
    const summary = redactedSummary(configOf(BOT));

    assert.equal(summary.host, '0.0.0.0');
    assert.deepEqual(summary.identity, {
      kind: 'bot',
      appId: APP_ID,
      tenantId: TENANT,
      credential: 'clientSecret',
    });
    assert.equal(summary.graph.baseUrl, "the cloud's own");
  });

  it('shows where telemetry goes, and nothing of the path', () => {
    const { telemetry } = redactedSummary(configOf(COLLECTOR));

    assert.deepEqual(telemetry, { kind: 'otlp', tellsCustomers: false, to: 'https://collector.contoso.com' });
  });

  for (const env of [BOT, LOCAL_GRAPH, STORAGE, COLLECTOR, INSIGHTS] as const) {
    it(`lets no secret out, nor does the configuration itself (${Object.keys(env).slice(0, 2).join(', ')})`, () => {
      const config = configOf(env);

      const shown = [config, redactedSummary(config)].map(
        (each) => JSON.stringify(each) + inspect(each, { depth: 9 }),
      );

      assert.ok(!shown.join().includes(PASSWORD) && !shown.join().includes(TOKEN));
      for (const secret of [STORAGE_KEY, INSIGHTS_KEY, HEADER]) assert.ok(!shown.join().includes(secret));
      assert.match(shown[0] ?? '', /\[hidden\]/);
    });
  }
});
