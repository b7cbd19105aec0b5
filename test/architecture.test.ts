import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** Which of our folders each folder may import from, besides itself. Dependencies point inward. */
const MAY_IMPORT = {
  domain: [],
  ports: ['domain'],
  i18n: [],
  understand: ['domain', 'i18n'],
  config: ['domain'],
  log: [],
  graph: ['domain', 'ports'],
  store: ['domain', 'ports'],
  demo: [],
  cards: ['domain', 'i18n'],
  dialogs: ['domain', 'ports', 'cards', 'i18n', 'understand'],
  bot: ['domain', 'ports', 'cards', 'i18n', 'understand', 'dialogs'],
  server: ['bot', 'config'],
  wiring: [
    'domain',
    'ports',
    'cards',
    'i18n',
    'understand',
    'dialogs',
    'bot',
    'server',
    'config',
    'graph',
    'store',
    'demo',
    'log',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Zone = keyof typeof MAY_IMPORT;

/** The files that put the parts together. */
const WIRING = ['src/index.ts', 'src/desk.ts'];

/** Packages that only some folders know. */
const ONLY_IN: readonly { readonly packages: RegExp; readonly zones: readonly Zone[] }[] = [
  { packages: /^(botbuilder|botframework)/, zones: ['bot', 'dialogs', 'server', 'wiring'] },
  { packages: /^(undici$|@azure\/)/, zones: ['graph', 'wiring'] },
  { packages: /^libsql$/, zones: ['store'] },
];

/** Folders that know these packages and no others. */
const ONLY_THESE: Partial<Record<Zone, RegExp>> = {
  domain: /^$/,
  ports: /^$/,
  config: /^(zod|node:.*)$/,
};

const LONGEST = 250;

interface SourceFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

function zoneOf(path: string): Zone | undefined {
  if (WIRING.includes(path) || WIRING.includes(`${path}.ts`)) return 'wiring';
  const folder = /^(?:src\/)?([^/]+)(?:\/|$)/.exec(path)?.[1] ?? '';
  const isOutside = folder === 'cards' || folder === 'dialogs';
  if (isOutside === path.startsWith('src/')) return undefined;
  return folder in MAY_IMPORT && folder !== 'wiring' ? (folder as Zone) : undefined;
}

function importViolation(zone: Zone, file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return packageViolation(zone, specifier);
  const target = posix.join(posix.dirname(file), specifier);
  if (/^src(\/index)?$/.test(target)) return `imports src/index.ts, which nothing may import`;
  const targetZone = zoneOf(target);
  if (targetZone === undefined) return `imports ${target}, which is in none of our folders`;
  const allowed: readonly Zone[] = [zone, ...MAY_IMPORT[zone]];
  if (allowed.includes(targetZone)) return undefined;
  return `imports ${target}, but ${zone} may import only from: ${allowed.join(', ')}`;
}

function packageViolation(zone: Zone, specifier: string): string | undefined {
  const keeper = ONLY_IN.find(({ packages, zones }) => packages.test(specifier) && !zones.includes(zone));
  if (keeper) return `imports ${specifier}, which only ${keeper.zones.join(', ')} may know`;
  const known = ONLY_THESE[zone];
  if (known && !known.test(specifier))
    return `imports ${specifier}, but ${zone} knows no packages but ${known.source}`;
  return undefined;
}

/** Any use of `process` that isn't a plain `process.<something but env>` could be a way around the rule. */
function readsEnvironment({ path, text }: SourceFile): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'process') {
      const { parent } = node;
      const isPlain = ts.isPropertyAccessExpression(parent) && parent.name.text !== 'env';
      found ||= !isPlain;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true));
  return found;
}

function violations(file: SourceFile): readonly string[] {
  const zone = zoneOf(file.path);
  if (zone === undefined) return [`${file.path} is in a folder without a rule: add it to MAY_IMPORT`];
  const imports = ts.preProcessFile(file.text, true, true).importedFiles.map((each) => each.fileName);
  const found = imports.map((specifier) => importViolation(zone, file.path, specifier));
  if (
    file.path !== 'src/index.ts' &&
    (readsEnvironment(file) || imports.some((name) => /^(node:)?process$/.test(name)))
  ) {
    found.push('reads process.env, which only src/index.ts may: take the value as an argument');
  }
  const lines = file.text.trimEnd().split('\n').length;
  if (lines > LONGEST) found.push(`has ${lines} lines, more than ${LONGEST}: cut it where its ideas part`);
  return found.filter((each) => each !== undefined).map((each) => `${file.path} ${each}`);
}

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
        /only graph, wiring may know/,
      ],
      [
        'a credential elsewhere',
        'src/store/x.ts',
        "import { X } from '@azure/identity';",
        /only graph, wiring may know/,
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
      ['src/index.ts', "import { startDesk } from './desk';\nconst { env } = process;"],
    ];
    for (const [path, text] of kept) {
      it(`nothing in ${path} that keeps the rules`, () => assert.deepEqual(violations({ path, text }), []));
    }
  });
});
