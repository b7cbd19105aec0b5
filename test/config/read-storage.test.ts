import assert from 'node:assert/strict';
import { BOT, configOf, names, problemsOf, type Env } from './environments';

const URL = 'https://contosodesk.blob.core.windows.net';
const KEY = 'c2VjcmV0LXRoYXQtbm9ib2R5LXNob3VsZC1zZWU=';
const REAL = `DefaultEndpointsProtocol=https;AccountName=contosodesk;AccountKey=${KEY};EndpointSuffix=core.windows.net`;
const endpoints = (blob: string, table: string): string =>
  `DefaultEndpointsProtocol=http;AccountName=desk;AccountKey=${KEY};BlobEndpoint=${blob};TableEndpoint=${table};`;
const AZURITE = endpoints('http://127.0.0.1:10000/desk', 'http://127.0.0.1:10002/desk');

describe('where things are kept', () => {
  it('is the folder of DATA_DIR, unless the settings name Azure Storage', () => {
    assert.deepEqual(configOf({}).storage, { kind: 'dataDir' });
    assert.deepEqual(configOf({ AZURE_STORAGE_PREFIX: 'desk' }).storage, { kind: 'dataDir' });
  });

  const accounts: readonly (readonly [url: string, table: string])[] = [
    [URL, 'https://contosodesk.table.core.windows.net'],
    [`${URL}/`, 'https://contosodesk.table.core.windows.net'],
    ['https://desk1.z07.blob.storage.azure.net', 'https://desk1.z07.table.storage.azure.net'],
    ['https://desk1.blob.core.usgovcloudapi.net', 'https://desk1.table.core.usgovcloudapi.net'],
  ];
  for (const [url, table] of accounts) {
    it(`is ${url} with the bot's identity`, () => {
      const { storage } = configOf({ ...BOT, AZURE_STORAGE_ACCOUNT_URL: url, AZURE_STORAGE_PREFIX: 'desk' });

      assert.ok(storage.kind === 'azureAccount');
      assert.deepEqual(storage.addresses, { blobUrl: url.replace(/\/$/u, ''), tableUrl: table });
      assert.equal(storage.identity.appId, BOT.MicrosoftAppId);
      assert.equal(storage.prefix, 'desk');
    });
  }

  for (const text of [REAL, AZURITE, 'UseDevelopmentStorage=true']) {
    it(`is what a connection string names: ${text.replace(KEY, '…')}`, () => {
      const { storage } = configOf({ AZURE_STORAGE_CONNECTION_STRING: text });

      assert.ok(storage.kind === 'azureConnection');
      assert.equal(storage.connectionString.reveal(), text);
      assert.equal(storage.prefix, 'filingdesk');
    });
  }

  const ACCOUNT = 'AZURE_STORAGE_ACCOUNT_URL';
  const CONNECTION = 'AZURE_STORAGE_CONNECTION_STRING';
  const wrong: readonly (readonly [string, Env, readonly string[]])[] = [
    ['an address without an identity', { [ACCOUNT]: URL }, [ACCOUNT]],
    ['both', { ...BOT, [ACCOUNT]: URL, [CONNECTION]: REAL }, [CONNECTION]],
    ['plain http', { ...BOT, [ACCOUNT]: URL.replace('https', 'http') }, [ACCOUNT]],
    ['an address that is not Azure’s', { ...BOT, [ACCOUNT]: 'https://a123.blob.evil.example' }, [ACCOUNT]],
    [
      'one that only ends like it',
      { ...BOT, [ACCOUNT]: 'https://x.evil.example/.blob.core.windows.net' },
      [ACCOUNT],
    ],
    ['the address of a table', { ...BOT, [ACCOUNT]: URL.replace('blob', 'table') }, [ACCOUNT]],
    ['a container in the address', { ...BOT, [ACCOUNT]: `${URL}/container` }, [ACCOUNT]],
    ['a signature in the address', { ...BOT, [ACCOUNT]: `${URL}?sv=2026&sig=x` }, [ACCOUNT]],
    ['no connection string at all', { [CONNECTION]: 'hello' }, [CONNECTION]],
    ['one without a key', { [CONNECTION]: REAL.replace(/AccountKey=[^;]+;/u, '') }, [CONNECTION]],
    ['one with a key that is none', { [CONNECTION]: REAL.replace(KEY, 'not base64!') }, [CONNECTION]],
    ['one over plain http', { [CONNECTION]: REAL.replace('https', 'http') }, [CONNECTION]],
    [
      'plain http to another machine',
      { [CONNECTION]: endpoints('http://192.0.2.1/desk', 'http://192.0.2.1/desk') },
      [CONNECTION],
    ],
    ['one endpoint of two', { [CONNECTION]: AZURITE.replace(/TableEndpoint=[^;]+/u, '') }, [CONNECTION]],
    [
      'a prefix that no container may have',
      { AZURE_STORAGE_PREFIX: 'Filing Desk' },
      ['AZURE_STORAGE_PREFIX'],
    ],
    ['a prefix of two letters', { AZURE_STORAGE_PREFIX: 'fd' }, ['AZURE_STORAGE_PREFIX']],
  ];
  for (const [what, env, expected] of wrong) {
    it(`refuses ${what}, by name and without the value`, () => {
      assert.deepEqual(names(env), expected);
      assert.ok(!JSON.stringify(problemsOf(env)).includes(KEY));
    });
  }
});
