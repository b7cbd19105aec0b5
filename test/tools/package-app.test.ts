import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { makeAppPackage } from '../../tools/package-app/app-package';
import { environmentsIn, variablesOf, wantedEnvironments } from '../../tools/package-app/environments';
import { fill } from '../../tools/package-app/fill';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'appPackage');
const ENV = join(ROOT, 'env');
const VALUES = {
  TEAMS_APP_ID: '8d3b2c1e-0000-4000-8000-000000000001',
  BOT_ID: '8d3b2c1e-0000-4000-8000-000000000002',
};
const SOURCE = 'env/.env.dev';

async function zipOf(folder: string): Promise<Uint8Array> {
  const made = await makeAppPackage(folder, VALUES, SOURCE);
  assert.ok(made.kind === 'made', made.kind === 'refused' ? made.sentence : '');
  return made.zip;
}

describe('makeAppPackage', () => {
  let folder = '';
  const change = (name: string, edit: (text: string) => string): void => {
    writeFileSync(join(folder, name), edit(readFileSync(join(folder, name), 'utf8')));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'filing-desk-package-'));
    for (const name of ['manifest.json', 'es.json', 'ca.json', 'color.png', 'outline.png']) {
      cpSync(join(FOLDER, name), join(folder, name));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('packs the manifest with its IDs, and every file that it names', async () => {
    const files = unzipSync(await zipOf(FOLDER));

    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as {
      id: string;
      bots: { botId: string }[];
    };
    assert.equal(manifest.id, VALUES.TEAMS_APP_ID);
    assert.equal(manifest.bots[0]?.botId, VALUES.BOT_ID);
    assert.deepEqual(Object.keys(files), ['manifest.json', 'color.png', 'outline.png', 'es.json', 'ca.json']);
    for (const name of Object.keys(files).slice(1)) {
      assert.deepEqual(Buffer.from(files[name] ?? []), readFileSync(join(FOLDER, name)), name);
    }
  });

  it('makes the same bytes of the same files, wherever they lie and whatever the time zone', async () => {
    const zone = process.env['TZ'];
    const first = await zipOf(FOLDER);
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      const second = await zipOf(folder);

      assert.ok(Buffer.from(first).equals(Buffer.from(second)));
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('makes other bytes for another environment', async () => {
    const other = await makeAppPackage(FOLDER, { ...VALUES, BOT_ID: VALUES.TEAMS_APP_ID }, SOURCE);

    assert.ok(other.kind === 'made' && !Buffer.from(other.zip).equals(Buffer.from(await zipOf(FOLDER))));
  });

  const noTitle = 'bots[0].commandLists[0].commands[0].title';
  const refusals: readonly {
    readonly name: string;
    readonly values?: Readonly<Record<string, string>>;
    readonly spoil?: () => void;
    readonly says: RegExp;
  }[] = [
    {
      name: 'a variable that is not there',
      values: { TEAMS_APP_ID: VALUES.TEAMS_APP_ID },
      says: /^Give BOT_ID a value in env\/\.env\.dev\.$/u,
    },
    {
      name: 'a variable that is blank',
      values: { ...VALUES, TEAMS_APP_ID: ' ' },
      says: /^Give TEAMS_APP_ID a value in env\/\.env\.dev\.$/u,
    },
    { name: 'both', values: {}, says: /^Give BOT_ID and TEAMS_APP_ID a value in env\/\.env\.dev\.$/u },
    {
      name: 'an ID that is none',
      values: { ...VALUES, TEAMS_APP_ID: 'filing-desk' },
      says: /^Mend manifest\.json or env\/\.env\.dev: \/id must match pattern/u,
    },
    {
      name: 'a manifest that is no JSON',
      spoil: () => change('manifest.json', (text) => text.slice(0, -3)),
      says: /^Mend manifest\.json: it is not valid JSON\.$/u,
    },
    {
      name: 'a property that manifests do not have',
      spoil: () => change('manifest.json', (text) => text.replace('"accentColor"', '"accentColour"')),
      says: /accentColou?r/u,
    },
    {
      name: 'an icon that is not there',
      spoil: () => rmSync(join(folder, 'outline.png')),
      says: /^Put outline\.png beside manifest\.json, which names it\.$/u,
    },
    {
      name: 'a language that is not there',
      spoil: () => rmSync(join(folder, 'ca.json')),
      says: /^Put ca\.json beside manifest\.json, which names it\.$/u,
    },
    {
      name: 'a language that is no JSON',
      spoil: () => change('es.json', () => '{'),
      says: /^Mend es\.json: it is not valid JSON\.$/u,
    },
    {
      name: 'a text that is not translated',
      spoil: () =>
        change('es.json', (text) => text.replace(/^.*commandLists\[0\]\.commands\[0\]\.title.*\n/mu, '')),
      says: /^Mend es\.json: it lacks “bots\[0\]\.commandLists\[0\]\.commands\[0\]\.title”\.$/u,
    },
    {
      name: 'a translation of a text that the manifest does not have',
      spoil: () =>
        change('ca.json', (text) => text.replace(noTitle, 'bots[0].commandLists[0].commands[9].title')),
      says: /the manifest has no “bots\[0\]\.commandLists\[0\]\.commands\[9\]\.title”/u,
    },
    {
      name: 'a key that localisation files do not have',
      spoil: () => change('ca.json', (text) => text.replace('"name.full"', '"name.fuller"')),
      says: /must NOT have additional properties “name\.fuller”/u,
    },
    {
      name: 'a translation that is too long',
      spoil: () => change('es.json', (text) => text.replace('"Buscar un cliente"', `"${'a'.repeat(33)}"`)),
      says: /^Mend es\.json: \/composeExtensions\[0\]\.commands\[0\]\.title must NOT have more than 32 characters\.$/u,
    },
  ];
  for (const { name, values = VALUES, spoil, says } of refusals) {
    it(`refuses ${name}, in one sentence`, async () => {
      spoil?.();

      const made = await makeAppPackage(folder, values, SOURCE);

      assert.ok(made.kind === 'refused');
      assert.match(made.sentence, says);
      assert.ok(!made.sentence.includes('\n'));
    });
  }
});

describe('fill', () => {
  it('keeps a value inside its string', () => {
    const filled = fill('{"id": "${{A}}"}', { A: '", "x": "\n\\' });

    assert.ok(filled.kind === 'filled');
    assert.deepEqual(JSON.parse(filled.text), { id: '", "x": "\n\\' });
  });

  it('does not look for placeholders in values', () => {
    assert.deepEqual(fill('"${{A}}"', { A: '${{B}} $& $1' }), { kind: 'filled', text: '"${{B}} $& $1"' });
  });
});

describe('the environments', () => {
  it('are dev and local, and hold no ID and no secret yet', () => {
    assert.deepEqual(environmentsIn(ENV), ['dev', 'local']);
    for (const name of environmentsIn(ENV)) {
      const { TEAMSFX_ENV, ...others } = variablesOf(ENV, name);
      assert.equal(TEAMSFX_ENV, name);
      for (const [variable, value] of Object.entries(others)) assert.equal(value, '', variable);
      for (const variable of Object.keys(others)) assert.doesNotMatch(variable, /^SECRET_/u);
    }
  });

  const cases: readonly (readonly [string, readonly string[], ReturnType<typeof wantedEnvironments>])[] = [
    ['all of them', [], { kind: 'environments', names: ['dev', 'local'] }],
    ['one of them', ['--env', 'local'], { kind: 'environments', names: ['local'] }],
    [
      'one that there is not',
      ['--env', '../dev'],
      {
        kind: 'refused',
        sentence: 'Create env/.env.../dev, or name an environment that there is: dev, local.',
      },
    ],
    [
      'one in another way',
      ['dev'],
      { kind: 'refused', sentence: 'Say npm run package, or npm run package -- --env dev.' },
    ],
    [
      'nothing after --env',
      ['--env'],
      { kind: 'refused', sentence: 'Say npm run package, or npm run package -- --env dev.' },
    ],
  ];
  for (const [name, args, wanted] of cases) {
    it(`can be asked for: ${name}`, () => {
      assert.deepEqual(wantedEnvironments(args, ['dev', 'local']), wanted);
    });
  }
});
