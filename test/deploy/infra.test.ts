import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config';
import { SETTINGS } from '../../src/config/settings';
import { PRODUCTION_COMMAND } from '../../tools/bundle/production-command';
import { logTexts } from '../support/log-texts';

/** Taken from the resource itself; who has it can add telemetry and read none. */
const WRITES_ONLY = 'APPLICATIONINSIGHTS_CONNECTION_STRING';
const ROOT = join(__dirname, '..', '..');
const INFRA = join(ROOT, 'infra');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const main = read('infra/azure.bicep');
const everything = readdirSync(INFRA)
  .filter((name) => name.endsWith('.bicep'))
  .map((name) => read(`infra/${name}`))
  .join('\n');

/** The keys of `var <name> = { … }`, each on a line of its own. */
function keysOf(name: string): readonly string[] {
  const [, body] = new RegExp(`^var ${name} = \\{\\n([^}]*)\\n\\}`, 'mu').exec(main) ?? [];
  return [...(body ?? '').matchAll(/^ {2}(\w+):/gmu)].map(([, key]) => key ?? '');
}

const [, startCommand = ''] = /appCommandLine: '([^']*)'/u.exec(main) ?? [];

const parameters = [...main.matchAll(/^param (\w+) \w+( = )?/gmu)].map(([, name, hasDefault]) => ({
  name: name ?? '',
  isNeeded: hasDefault === undefined,
}));

describe('infra/azure.bicep', () => {
  it('gives the bot settings that there are', () => {
    const names: readonly string[] = SETTINGS.map(({ name }) => name);
    const given = keysOf('settings');

    assert.ok(given.length >= 8);
    for (const name of given) assert.ok(names.includes(name), name);
  });

  it('sets nothing of ours among what the platform reads, and no secret at all', () => {
    const names: readonly string[] = SETTINGS.map(({ name }) => name);
    const platform = keysOf('platformSettings');

    assert.ok(platform.length >= 3);
    for (const name of platform) assert.ok(!names.includes(name), name);
    const secrets = SETTINGS.filter(({ name, secret }) => secret && name !== WRITES_ONLY);
    for (const { name } of secrets) assert.ok(!everything.includes(name), name);
    assert.doesNotMatch(everything, /listKeys|@secure/u);
  });

  it('gives settings with which the bot starts', () => {
    const id = '8d3b2c1e-0000-4000-8000-000000000001';
    const values: Record<string, string> = {
      MicrosoftAppId: id,
      MicrosoftAppTenantId: '8d3b2c1e-0000-4000-8000-000000000002',
      MicrosoftAppType: 'UserAssignedMSI',
      PARTNER_TYPE: 'directBill',
      CLOUD: 'commercial',
      LEAD_GROUP_IDS: '',
      RETENTION_DAYS: '365',
      ORGANISATION_FILE: '',
      AZURE_STORAGE_ACCOUNT_URL: 'https://filingdeskabc.blob.core.windows.net/',
      TELEMETRY: 'azureMonitor',
      TELEMETRY_CUSTOMERS: 'no',
      APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${id};IngestionEndpoint=https://in.example/`,
    };

    const loaded = loadConfig(values);

    assert.deepEqual(Object.keys(values), keysOf('settings'));
    assert.equal(loaded.kind, 'ok');
    assert.ok(loaded.kind === 'ok' && loaded.config.identity.kind === 'bot');
    assert.deepEqual(loaded.config.identity.credential, { kind: 'managedIdentity' });
    assert.equal(loaded.config.storage.kind, 'azureAccount');
  });

  it('takes the values that the settings take', () => {
    const allowed = (name: string): readonly string[] => {
      const [, list] = new RegExp(`@allowed\\(\\[([^\\]]*)\\]\\)\\nparam ${name} `, 'u').exec(main) ?? [];
      return [...(list ?? '').matchAll(/'(\w+)'/gu)].map(([, value]) => value ?? '');
    };
    const expectation = (name: string): string => {
      const loaded = loadConfig({ [name]: 'nonsense' });
      return loaded.kind === 'invalid' ? (loaded.problems[0]?.problem ?? '') : '';
    };

    for (const [parameter, setting] of [
      ['partnerType', 'PARTNER_TYPE'],
      ['cloud', 'CLOUD'],
      ['telemetry', 'TELEMETRY'],
      ['telemetryCustomers', 'TELEMETRY_CUSTOMERS'],
    ] as const) {
      const inSentence = expectation(setting)
        .replace('expected ', '')
        .split(/, | or /u);
      const elsewhere = setting === 'TELEMETRY' ? ['otlp'] : [];
      assert.deepEqual(
        allowed(parameter),
        inSentence.filter((value) => !elsewhere.includes(value)),
      );
    }
  });

  it('runs the bundle, two of it', () => {
    assert.equal(startCommand, `exec ${PRODUCTION_COMMAND.join(' ')}`);
    assert.match(main, /^param instances int = 2$/mu);
    assert.match(main, /healthCheckPath: '\/healthz'/u);
    assert.match(main, /alwaysOn: true/u);
  });

  it('lets SIGTERM reach the bot through the shell script that App Service makes of the command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'web-app-'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(
      join(folder, PRODUCTION_COMMAND.at(-1) ?? ''),
      `process.on('SIGTERM', () => process.exit(7)); setTimeout(() => {}, 9_000); console.log('ready');`,
    );
    writeFileSync(join(folder, 'startup.sh'), `cd '${folder}'\nPATH="$PATH:${folder}" ${startCommand}\n`);

    const shell = spawn('sh', [join(folder, 'startup.sh')], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(shell.stdout, 'data');
    shell.kill('SIGTERM');
    const [code] = (await once(shell, 'exit')) as readonly unknown[];

    rmSync(folder, { recursive: true });
    assert.equal(code, 7);
  });

  it('hands the toolkit what env/.env.dev names, and nothing else', () => {
    const outputs = [...main.matchAll(/^output (\w+) /gmu)].map(([, name]) => name ?? '');
    const declared = [...read('env/.env.dev').matchAll(/^([A-Z_]+)=/gmu)].map(([, name]) => name ?? '');
    const elsewhere = [
      'TEAMSFX_ENV',
      'AZURE_SUBSCRIPTION_ID',
      'AZURE_RESOURCE_GROUP_NAME',
      'TEAMS_APP_ID',
      'TEAMS_APP_PUBLISHED_APP_ID',
    ];

    assert.deepEqual(outputs.toSorted(), declared.filter((name) => !elsewhere.includes(name)).toSorted());
  });

  it('names only modules that there are', () => {
    const named = [...main.matchAll(/^module \w+ '\.\/([^']+)'/gmu)].map(([, file]) => file ?? '');

    assert.deepEqual(
      ['azure.bicep', ...named].toSorted(),
      readdirSync(INFRA)
        .filter((name) => name.endsWith('.bicep'))
        .toSorted(),
    );
  });

  it('gives each module the parameters that it declares', () => {
    const modules = [
      ...main.matchAll(/^module \w+ '\.\/([^']+)' = \{\n[\s\S]*?params: \{\n([\s\S]*?)\n {2}\}/gmu),
    ];

    assert.ok(modules.length >= 4);
    for (const [, file, body] of modules) {
      const given = [...(body ?? '').matchAll(/^ {4}(\w+):/gmu)].map(([, name]) => name ?? '');
      const declared = [...read(`infra/${file}`).matchAll(/^param (\w+) /gmu)].map(([, name]) => name ?? '');
      assert.deepEqual(given.toSorted(), declared.toSorted(), file);
    }
  });
});

describe('infra/azure.parameters.json', () => {
  const given = Object.keys(
    (JSON.parse(read('infra/azure.parameters.json')) as { parameters: object }).parameters,
  );

  it('gives what is needed and nothing that is not there', () => {
    const known = parameters.map(({ name }) => name);

    assert.ok(known.includes('partnerType'));
    for (const name of given) assert.ok(known.includes(name), name);
    for (const { name, isNeeded } of parameters) if (isNeeded) assert.ok(given.includes(name), name);
  });

  it('has no placeholder, so that the Azure CLI takes it as it stands', () => {
    assert.doesNotMatch(read('infra/azure.parameters.json'), /\$\{/u);
  });
});

describe('the storage account of infra/', () => {
  const storage = read('infra/storage.bicep');

  for (const line of [
    'allowSharedKeyAccess: false',
    'allowBlobPublicAccess: false',
    "minimumTlsVersion: 'TLS1_2'",
    'supportsHttpsTrafficOnly: true',
    // Otherwise what `npm run erase` deletes could be brought back.
    'isVersioningEnabled: false',
  ]) {
    it(`says ${line}`, () => assert.ok(storage.includes(line)));
  }

  it('lets the bot in with the two roles that the store asks for', () => {
    const [, list] = /^var roles = \[\n([^\]]*)\]/mu.exec(storage) ?? [];
    const roles = [...(list ?? '').matchAll(/'([0-9a-f-]{36})' \/\/ (.*)/gu)].map(([, , role]) => role);

    assert.deepEqual(roles, ['Storage Blob Data Contributor', 'Storage Table Data Contributor']);
  });
});

describe('the Azure Bot of infra/', () => {
  it('has Microsoft Teams as its only channel, and no secret', () => {
    const bot = read('infra/bot.bicep');

    assert.deepEqual(
      [...bot.matchAll(/channelName: '(\w+)'/gu)].map(([, name]) => name),
      ['MsTeamsChannel'],
    );
    assert.match(bot, /msaAppType: 'UserAssignedMSI'/u);
    assert.match(bot, /disableLocalAuth: true/u);
  });
});

describe('the alerts of infra/', () => {
  it('wait for lines that the log writes', () => {
    const alerts = read('infra/alerts.bicep');
    const waitedFor = [...alerts.matchAll(/"([^"]+)"/gu)].map(([, text]) => text ?? '');
    const written = logTexts(ROOT).map(({ text }) => text);

    assert.ok(waitedFor.length >= 5);
    for (const text of waitedFor) assert.ok(written.includes(text), text);
  });
});
