import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { format } from 'prettier';
import { loadConfig } from '../../src/config/load-config';
import { Secret } from '../../src/config/secret';
import { SETTINGS } from '../../src/config/settings';
import { settingsSchema } from '../../src/config/settings-schema';
import { settingsTable } from '../../src/config/settings-table';

const root = join(__dirname, '..', '..');
const example = parseEnv(readFileSync(join(root, 'env', '.env.example'), 'utf8'));

describe('SETTINGS', () => {
  it('names every setting of the schema, once, and nothing else', () => {
    assert.deepEqual(
      SETTINGS.map((setting) => setting.name).sort(),
      Object.keys(settingsSchema.shape).sort(),
    );
  });

  it('states the defaults that the schema gives', () => {
    const defaults = SETTINGS.filter((setting) => setting.default && !setting.default.startsWith('('));

    const given = settingsSchema.parse({});

    for (const setting of defaults) assert.equal(String(given[setting.name]), setting.default, setting.name);
    assert.equal(defaults.length, Object.values(given).filter((value) => value !== undefined).length);
  });

  it('marks as secret what the schema wraps as a secret', () => {
    const wrapped = SETTINGS.filter(
      ({ name }) => settingsSchema.shape[name].safeParse('x').data instanceof Secret,
    );

    assert.deepEqual(
      SETTINGS.filter((setting) => setting.secret),
      wrapped,
    );
  });
});

describe('env/.env.example', () => {
  it('lists every setting, and only those', () => {
    assert.deepEqual(Object.keys(example).sort(), SETTINGS.map((setting) => setting.name).sort());
  });

  it('changes nothing when it is used as it stands', () => {
    assert.deepEqual(loadConfig(example), loadConfig({}));
  });

  it('holds no secret', () => {
    for (const setting of SETTINGS) if (setting.secret) assert.equal(example[setting.name], '', setting.name);
  });
});

describe('settingsTable', () => {
  it('has a row for every setting', () => {
    const rows = settingsTable().split('\n').slice(2);

    assert.deepEqual(
      rows.map((row) => row.split('`')[1]),
      SETTINGS.map((setting) => setting.name),
    );
  });

  it('is formatted the way that the formatter leaves it', async () => {
    assert.equal(await format(settingsTable(), { parser: 'markdown' }), `${settingsTable()}\n`);
  });

  it('stands in README.md between its two marks', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');

    const block = /<!-- settings -->([\s\S]*)<!-- \/settings -->/.exec(readme)?.[1];

    assert.equal(
      block?.trim(),
      settingsTable(),
      'copy the table of src/config/settings-table.ts into README.md',
    );
  });
});
