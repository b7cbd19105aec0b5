import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Product } from './support/product';
import { assertRefused, SECRET } from './support/refused-start';

const APP_ID = '5f1a2b3c-0d4e-4f5a-8b6c-7d8e9f0a1b2c';

describe('the process, with settings', function () {
  this.timeout(30_000);

  const refused: readonly {
    readonly what: string;
    readonly env: NodeJS.ProcessEnv;
    readonly names: readonly string[];
  }[] = [
    {
      what: 'several wrong values at once',
      env: {
        PORT: '70000',
        PARTNER_TYPE: 'reseller',
        CLOUD: 'mars',
        LOG_LEVEL: 'loud',
        PARTNER_TENANT_ID: SECRET,
      },
      names: ['PORT', 'PARTNER_TENANT_ID', 'PARTNER_TYPE', 'CLOUD', 'LOG_LEVEL'],
    },
    {
      what: 'a password without an app ID',
      env: { MicrosoftAppPassword: SECRET },
      names: ['MicrosoftAppId'],
    },
    {
      what: 'an identity without a tenant',
      env: { MicrosoftAppId: APP_ID, MicrosoftAppPassword: SECRET },
      names: ['MicrosoftAppTenantId'],
    },
    {
      what: 'a name that is nearly right',
      env: { MICROSOFT_APP_ID: APP_ID, AZURE_STORAGE_CONNECTIONSTRING: SECRET },
      names: ['MICROSOFT_APP_ID', 'AZURE_STORAGE_CONNECTIONSTRING'],
    },
    {
      what: 'a bot and a partner of different tenants',
      env: {
        MicrosoftAppId: APP_ID,
        MicrosoftAppTenantId: APP_ID,
        PARTNER_TENANT_ID: '22222222-2222-4222-8222-222222222222',
        MicrosoftAppPassword: SECRET,
      },
      names: ['PARTNER_TENANT_ID'],
    },
    {
      what: 'a storage account that is none',
      env: { AZURE_STORAGE_CONNECTION_STRING: `AccountKey=${SECRET}` },
      names: ['AZURE_STORAGE_CONNECTION_STRING'],
    },
    {
      what: 'an organisation’s file that is not there',
      env: { ORGANISATION_FILE: join(__dirname, SECRET) },
      names: ['ORGANISATION_FILE'],
    },
    { what: 'all interfaces without an identity', env: { HOST: '0.0.0.0' }, names: ['HOST'] },
    {
      what: 'a development token for another machine',
      env: { GRAPH_DEV_TOKEN: SECRET, GRAPH_BASE_URL: 'https://graph.microsoft.com/v1.0' },
      names: ['GRAPH_BASE_URL'],
    },
  ];

  for (const { what, env, names } of refused) {
    it(`does not start with ${what}`, async () => {
      const ended = await Product.attempt(env);

      assertRefused(ended, names);
    });
  }

  it('logs at its start by which settings it runs, every one of them, and none of its secrets', async () => {
    const key = Buffer.from(SECRET).toString('base64');
    const account = `DefaultEndpointsProtocol=https;AccountName=desk;AccountKey=${key};EndpointSuffix=localhost`;
    const product = await Product.start({
      HOST: '127.0.0.1',
      MicrosoftAppId: APP_ID,
      MicrosoftAppTenantId: APP_ID,
      MicrosoftAppPassword: SECRET,
      AZURE_STORAGE_CONNECTION_STRING: account,
      GRAPH_BASE_URL: 'http://127.0.0.1:9',
    });
    const { stdout, stderr } = await product.stop('SIGKILL');

    const lines = stderr.split('\n').filter((line) => line.includes('Filing Desk is listening'));
    const summary = JSON.parse(lines[0] ?? '{}') as Record<string, unknown>;
    assert.equal(lines.length, 1, stderr);
    assert.deepEqual(summary['storage'], { kind: 'azureConnection', prefix: 'filingdesk' });
    assert.deepEqual(summary['identity'], {
      kind: 'bot',
      appId: APP_ID,
      tenantId: APP_ID,
      credential: 'clientSecret',
    });
    assert.equal(summary['retentionDays'], 365);
    for (const secret of [SECRET, key, account]) assert.ok(!(stdout + stderr).includes(secret));
  });
});
