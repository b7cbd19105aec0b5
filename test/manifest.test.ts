import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils, type TeamsManifestV1D30 } from '@microsoft/app-manifest';
import { EXTENSION_COMMANDS } from '../src/bot/extension-commands';
import { understand } from '../src/understand';
import { gaps, localisableTexts, localisationSchema } from '../tools/package-app/localisation';
import { readPng } from './support/read-png';

const ROOT = join(__dirname, '..');
const FOLDER = join(ROOT, 'appPackage');
const LANGUAGES = ['es', 'ca'] as const;
/** Longer titles are cut off in the menu of commands. */
const LONGEST_TITLE = 32;

function textOf(...path: readonly string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

/** The placeholders are filled when the app package is made for an environment. */
const manifest = JSON.parse(
  textOf('appPackage', 'manifest.json').replace(/\$\{\{\w+\}\}/gu, '8d3b2c1e-0000-4000-8000-000000000001'),
) as TeamsManifestV1D30.TeamsManifestV1D30;
const [bot] = manifest.bots ?? [];
const [extension] = manifest.composeExtensions ?? [];
const lists = bot?.commandLists ?? [];
const extensionCommands = extension?.commands ?? [];

describe('the app manifest', () => {
  it('is one that Teams accepts', async () => {
    assert.deepEqual(await AppManifestUtils.validateAgainstSchema(manifest), []);
  });

  it('names the schema of its own version', () => {
    assert.ok(manifest.$schema?.includes(`/v${manifest.manifestVersion}/`), manifest.$schema);
  });

  it('has the version of the project', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string };

    assert.equal(manifest.version, version);
  });

  it('takes files, in every scope that the bot is in', () => {
    assert.equal(bot?.supportsFiles, true);
    assert.deepEqual(bot?.scopes, ['personal', 'team', 'groupChat']);
  });

  it('lists commands for every scope once, and not more than the menu holds', () => {
    assert.deepEqual(lists.flatMap(({ scopes }) => scopes).sort(), [...(bot?.scopes ?? [])].sort());
    for (const { commands } of lists) assert.ok(commands.length <= 10);
  });

  it('gives one bot to the chat and to the message extension', () => {
    assert.equal(extension?.botId, bot?.botId);
  });
});

describe('the commands of the menu', () => {
  const english = lists.flatMap(({ commands }) => commands.map(({ title }) => title));
  for (const title of english) {
    it(`“${title}” is understood`, () => {
      assert.notEqual(understand(title).intent, undefined);
    });
  }

  for (const language of LANGUAGES) {
    const texts = JSON.parse(textOf('appPackage', `${language}.json`)) as Record<string, string>;
    for (const [list, { commands }] of lists.entries()) {
      for (const [index, { title }] of commands.entries()) {
        const translated = texts[`bots[0].commandLists[${list}].commands[${index}].title`] ?? '';

        it(`“${translated}”, as Teams sends “${title}” in ${language}, is understood alike`, () => {
          assert.equal(understand(translated).intent, understand(title).intent);
          assert.ok(translated.length <= LONGEST_TITLE, `${translated.length} characters`);
        });
      }
    }
  }
});

describe('the message extension', () => {
  it('searches customers while somebody writes, and files what a message is about', () => {
    const told = extensionCommands.map(({ id, type, context, fetchTask }) => ({
      id,
      type,
      context,
      fetchTask,
    }));

    assert.deepEqual(told, [
      { id: 'customers', type: 'query', context: ['compose', 'commandBox'], fetchTask: undefined },
      { id: 'fileThis', type: 'action', context: ['message'], fetchTask: true },
    ]);
  });

  it('has the commands that the bot answers, and no others', () => {
    const ids = extensionCommands.map(({ id }) => id);

    assert.deepEqual(ids.toSorted(), Object.values(EXTENSION_COMMANDS).toSorted());
  });
});

describe('the localisation files', () => {
  const schema = localisationSchema(manifest.manifestVersion);
  const texts = localisableTexts(manifest, schema);

  it('are those that the manifest names', () => {
    assert.equal(manifest.localizationInfo?.defaultLanguageTag, 'en');
    assert.deepEqual(
      manifest.localizationInfo?.additionalLanguages,
      LANGUAGES.map((languageTag) => ({ languageTag, file: `${languageTag}.json` })),
    );
  });

  it('translate names, descriptions, commands and parameters', () => {
    assert.ok(texts.size >= 28, `${texts.size} texts`);
    assert.ok(texts.has('composeExtensions[0].commands[0].parameters[0].title'));
  });

  for (const language of LANGUAGES) {
    describe(language, () => {
      const file = JSON.parse(textOf('appPackage', `${language}.json`)) as Record<string, string>;

      it('is one that Teams accepts, of the version of the manifest', () => {
        assert.deepEqual(schema.problemsOf(file), []);
        assert.ok(file['$schema']?.includes(`/v${manifest.manifestVersion}/`), file['$schema']);
      });

      it('has every text of the manifest, and no other', () => {
        assert.deepEqual(gaps(texts, file), []);
      });

      it('translates each of them but the name of the product', () => {
        const same = [...texts].filter(([key, text]) => file[key] === text).map(([key]) => key);

        assert.deepEqual(same, ['name.short']);
      });

      it('says the same where the manifest says the same', () => {
        for (const [key, text] of texts) {
          if (!key.endsWith('.title')) continue;
          const [first] = [...texts].find(([other, same]) => same === text && other.endsWith('.title')) ?? [];
          assert.equal(file[key], file[first ?? ''], key);
        }
      });
    });
  }
});

describe('the icons', () => {
  it('have the sizes that Teams asks for', () => {
    const sizes = [manifest.icons.color, manifest.icons.outline].map((icon) => {
      const { width, height } = readPng(join(FOLDER, icon));
      return [width, height];
    });

    assert.deepEqual(sizes, [
      [192, 192],
      [32, 32],
    ]);
  });

  it('are opaque in colour', () => {
    const { pixels } = readPng(join(FOLDER, manifest.icons.color));

    assert.ok(pixels.every(([, , , alpha]) => alpha === 255));
  });

  it('are white and nothing else in outline', () => {
    const { pixels } = readPng(join(FOLDER, manifest.icons.outline));
    const seen = pixels.filter(([, , , alpha]) => alpha > 0);

    assert.ok(seen.length > 100 && seen.length < pixels.length / 2, `${seen.length} pixels`);
    assert.ok(seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255));
  });
});

describe('README', () => {
  it('names the commands of the menu and of the message extension, and no others', () => {
    const [, section = ''] = /^## The app package\n(.*?)^## /msu.exec(textOf('README.md')) ?? [];
    const named = [...section.matchAll(/"([^"]+)"/gu)].map(([, title]) => title ?? '');
    const titles = [...lists.flatMap(({ commands }) => commands), ...extensionCommands].map(
      ({ title }) => title,
    );

    assert.deepEqual([...new Set(named)].sort(), [...new Set(titles)].sort());
  });
});
