import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type SourceFile, violations } from './support/architecture-rules';

function sourceFiles(): readonly SourceFile[] {
  const root = join(__dirname, '..');
  return ['src', 'dialogs', 'cards'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') })),
  );
}

describe('architecture', () => {
  it('is kept by every file', () => {
    const files = sourceFiles();

    const found = files.flatMap(violations);

    assert.ok(files.length > 50, `only ${files.length} files were read`);
    assert.equal(found.join('\n'), '');
  });

  describe('of which this test would notice', () => {
    const broken: readonly (readonly [string, string, string, RegExp])[] = [
      [
        'rules that ask Graph',
        'src/domain/judge.ts',
        "import { x } from '../graph/x';",
        /domain may import only from: domain$/,
      ],
      [
        'a type import, too',
        'src/ports/index.ts',
        "import type { X } from '../store';",
        /imports src\/store/,
      ],
      [
        'a re-export',
        'src/i18n/words.ts',
        "export * from '../domain/person';",
        /imports src\/domain\/person/,
      ],
      ['a late import', 'src/demo/x.ts', "const x = () => import('../graph');", /imports src\/graph/],
      ['a require', 'cards/x.ts', "import x = require('../src/bot/gate');", /imports src\/bot\/gate/],
      [
        'the bot that knows its store',
        'src/bot/x.ts',
        "import '../store/open-store';",
        /imports src\/store\/open-store/,
      ],
      ['dialogs that know the bot', 'dialogs/x.ts', "import '../src/bot/gate';", /imports src\/bot\/gate/],
      ['a part that knows the wiring', 'src/server/x.ts', "import '../desk';", /imports src\/desk/],
      ['a part that imports the start', 'src/server/x.ts', "import '../index';", /which nothing may import/],
      ['the wiring that imports the start', 'src/desk.ts', "import './index';", /which nothing may import/],
      [
        'product code that knows tests',
        'src/bot/x.ts',
        "import '../../test/support/desk';",
        /in none of our folders/,
      ],
      ['a folder without a rule', 'src/helpers/x.ts', '', /folder without a rule/],
      ['a stray file', 'src/utils.ts', '', /folder without a rule/],
      [
        'the SDK in a card',
        'cards/x.ts',
        "import { CardFactory } from 'botbuilder';",
        /only bot, dialogs, server, wiring may know/,
      ],
      [
        'an HTTP client elsewhere',
        'src/bot/x.ts',
        "import { request } from 'undici';",
        /only graph, server, wiring may know/,
      ],
      [
        'telemetry elsewhere',
        'src/bot/x.ts',
        "import { trace } from '@opentelemetry/api';",
        /only telemetry may know/,
      ],
      [
        'a credential elsewhere',
        'src/server/x.ts',
        "import { X } from '@azure/identity';",
        /only graph, store, telemetry, wiring may know/,
      ],
      ['a database elsewhere', 'src/desk.ts', "import Database from 'libsql';", /only store may know/],
      [
        'rules with a package',
        'src/domain/x.ts',
        "import { readFileSync } from 'node:fs';",
        /domain knows no packages/,
      ],
      ['a setting read in passing', 'src/bot/x.ts', 'const debug = process.env.DEBUG;', /reads process\.env/],
      ['a setting read by brackets', 'src/bot/x.ts', "const debug = process['env'];", /reads process\.env/],
      ['a setting taken apart', 'src/bot/x.ts', 'const { env } = process;', /reads process\.env/],
      ['a setting imported', 'src/bot/x.ts', "import { env } from 'node:process';", /reads process\.env/],
      ['the doctor that knows the bot', 'src/doctor/x.ts', "import '../bot';", /imports src\/bot/],
      [
        'a setting read in passing by the doctor',
        'src/doctor/x.ts',
        'const { NO_COLOR } = process.env;',
        /reads process\.env/,
      ],
      [
        'a part that knows the doctor',
        'src/server/x.ts',
        "import '../doctor/doctor';",
        /imports src\/doctor/,
      ],
      ['a file too long', 'src/bot/x.ts', '\n'.repeat(250) + 'export {};', /has 251 lines/],
    ];
    for (const [what, path, text, expected] of broken) {
      it(what, () => {
        const found = violations({ path, text });

        assert.equal(found.length, 1, found.join('\n'));
        assert.match(found[0] ?? '', expected);
        assert.ok(found[0]?.startsWith(`${path} `));
      });
    }

    const kept: readonly (readonly [string, string])[] = [
      ['src/domain/roles.ts', "import roles from './roles.json';"],
      [
        'cards/x.ts',
        "import template from './templates/x.json';\nimport type { Customer } from '../src/domain/customer';",
      ],
      [
        'dialogs/x.ts',
        "import { ComponentDialog } from 'botbuilder-dialogs';\nimport { x } from '../cards/x';",
      ],
      [
        'src/config/x.ts',
        "import { z } from 'zod';\n// process.env is read elsewhere\nconst f = (env: NodeJS.ProcessEnv) => env;",
      ],
      ['src/server/x.ts', "process.exitCode = 1;\nimport { loadConfig } from '../config';"],
      ['src/doctor/run.ts', "import { graphSource } from '../graph-source';\nconst { env } = process;"],
      ['src/index.ts', "import { startDesk } from './desk';\nconst { env } = process;"],
    ];
    for (const [path, text] of kept) {
      it(`nothing in ${path} that keeps the rules`, () => assert.deepEqual(violations({ path, text }), []));
    }
  });
});
