import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { redactedSummary } from '../../src/config/redacted-summary';
import { APP_ID, BOT, LOCAL_GRAPH, PASSWORD, TENANT, TOKEN, configOf } from './environments';

const STORAGE_KEY = 'c2VjcmV0LXRoYXQtbm9ib2R5LXNob3VsZC1zZWU=';
const STORAGE = {
  AZURE_STORAGE_CONNECTION_STRING: `DefaultEndpointsProtocol=https;AccountName=desk;AccountKey=${STORAGE_KEY}`,
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

  for (const env of [BOT, LOCAL_GRAPH, STORAGE] as const) {
    it(`lets no secret out, nor does the configuration itself (${Object.keys(env)[0]})`, () => {
      const config = configOf(env);

      const shown = [config, redactedSummary(config)].map(
        (each) => JSON.stringify(each) + inspect(each, { depth: 9 }),
      );

      assert.ok(!shown.join().includes(PASSWORD) && !shown.join().includes(TOKEN));
      assert.ok(!shown.join().includes(STORAGE_KEY));
      assert.match(shown[0] ?? '', /\[hidden\]/);
    });
  }
});
