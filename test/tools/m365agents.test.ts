import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { variablesOf } from '../../tools/package-app/environments';

const ROOT = join(__dirname, '..', '..');
const ENV = join(ROOT, 'env');

/** The actions of the toolkit's schema v1.11 that we take. */
const ACTIONS = [
  'teamsApp/create',
  'aadApp/create',
  'arm/deploy',
  'azureAppService/zipDeploy',
  'botFramework/create',
  'teamsApp/validateManifest',
  'teamsApp/zipAppPackage',
  'teamsApp/validateAppPackage',
  'teamsApp/update',
  'teamsApp/publishAppPackage',
  'cli/runNpmCommand',
  'file/createOrUpdateEnvironmentFile',
];

for (const [file, environment] of [
  ['m365agents.yml', 'dev'],
  ['m365agents.local.yml', 'local'],
] as const) {
  describe(file, () => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const all = (pattern: RegExp): readonly string[] =>
      [...text.matchAll(pattern)].map(([, found]) => found ?? '');

    it('says what each step does, and takes only steps of the toolkit', () => {
      const steps = all(/^ {2}- uses: (\S+)$/gmu);

      assert.equal(all(/^ {2}# .*\n {2}- uses: (\S+)$/gmu).length, steps.length);
      for (const step of steps) assert.ok(ACTIONS.includes(step), step);
    });

    it('needs no variable that its environment does not have or a step does not write', () => {
      const written = all(/^ {6}\w+: ([A-Z_]+)$/gmu);
      const declared = Object.keys(variablesOf(ENV, environment));
      const needed = all(/\$\{\{(\w+)\}\}/gu);

      for (const name of needed) assert.ok([...written, ...declared].includes(name), name);
      for (const name of written.filter((each) => !each.startsWith('SECRET_'))) {
        assert.ok(declared.includes(name), name);
      }
    });

    it('names only files that there are, or that it makes', () => {
      const made = /^\.\/(?:appPackage\/build|\.localConfigs)/u;
      const paths = all(/: (\.\/\S+)$/gmu).filter((path) => !made.test(path));

      assert.ok(paths.length >= 3);
      for (const path of paths) assert.ok(existsSync(join(ROOT, path)), path);
    });

    it('writes its archive where npm run package does', () => {
      assert.deepEqual(
        [...new Set(all(/(?:outputZipPath|appPackagePath): (.*)$/gmu))],
        ['./appPackage/build/appPackage.${{TEAMSFX_ENV}}.zip'],
      );
    });
  });
}
