import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { SETTINGS } from '../../src/config/settings';
import { ENDPOINT_KEYS, ENDPOINTS } from '../../src/doctor/endpoints';
import { BASIC_PROFILES, type Permission, PERMISSIONS } from '../../src/doctor/permissions';
import { sourceFiles } from '../support/log-texts';

const ROOT = join(__dirname, '..', '..');
const DOCS = join(ROOT, 'docs');
const PAGES = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
const page = (name: string): string => readFileSync(join(DOCS, name), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** As GitHub makes them of headings. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gmu)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function section(name: string, heading: string): string {
  const parts = page(name).split(/^## /mu);
  return parts.find((part) => part.startsWith(`${heading}\n`)) ?? '';
}

describe('docs', () => {
  it('has the pages that somebody needs who never saw the project', () => {
    for (const name of [
      'deploy.md',
      'operations.md',
      'queries.md',
      'permissions.md',
      'errors.md',
      'successor.md',
    ]) {
      assert.ok(PAGES.includes(name), name);
    }
  });

  for (const name of PAGES) {
    it(`${name} links only to files and headings that there are`, () => {
      const targets = [...page(name).matchAll(/\]\((?!https?:)([^)]*)\)/gu)].map(
        ([, target]) => target ?? '',
      );

      for (const target of targets) {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? join(DOCS, name) : join(DOCS, path);
        assert.ok(existsSync(file), target);
        if (anchor !== undefined) assert.ok(anchorsOf(readFileSync(file, 'utf8')).includes(anchor), target);
      }
    });

    it(`${name} names only commands that there are`, () => {
      const named = [...page(name).matchAll(/\bnpm run ([a-z:]+)/gu)].map(([, script]) => script ?? '');

      for (const script of named) assert.ok(script in scripts, script);
    });

    it(`${name} names only variables that there are`, () => {
      const known = new Set([...SETTINGS.map(({ name: each }) => each), ...variablesElsewhere()]);
      const named = [
        ...page(name).matchAll(
          /(?<![\w/%-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|MicrosoftApp[A-Za-z]+)(?![\w.])/gu,
        ),
      ].map(([, variable]) => variable ?? '');

      for (const variable of named) assert.ok(known.has(variable), variable);
    });
  }
});

/** Of the environments' files and of what else the pages may speak of. */
function variablesElsewhere(): readonly string[] {
  const env = readFileSync(join(ROOT, 'env', '.env.dev'), 'utf8');
  const inEnv = [...env.matchAll(/^([A-Z_]+)=/gmu)].map(([, name]) => name ?? '');
  const codes = [...page('errors.md').matchAll(/^\| `([A-Z_]+)` /gmu)].map(([, name]) => name ?? '');
  return [...inEnv, ...codes, 'GRAPH_ADDRESS', 'INVOKE_RESPONSE_KEY'];
}

describe('docs/deploy.md', () => {
  it('says of every setting who sets it, and of no other', () => {
    const rows = [...section('deploy.md', 'Settings').matchAll(/^\| `(\w+)` /gmu)].map(
      ([, name]) => name ?? '',
    );

    assert.deepEqual(rows.toSorted(), SETTINGS.map(({ name }) => name).toSorted());
  });

  it('says of every step whether it was run', () => {
    const steps = [...page('deploy.md').matchAll(/^## \d+\. (.*)$/gmu)].map(([, title]) => title ?? '');

    assert.equal(steps.length, 10);
    for (const title of steps) assert.match(title, /\((?:run|not run|.* run.*)\)$/u);
  });

  it('names the files that it sends one to', () => {
    for (const [, path] of page('deploy.md').matchAll(/\b((?:infra|env|appPackage)\/[\w.-]+\.\w+)\b/gu)) {
      assert.ok(existsSync(join(ROOT, path ?? '')), path);
    }
  });
});

describe('docs/permissions.md', () => {
  const all: readonly Permission[] = Object.values(PERMISSIONS);
  const text = page('permissions.md');

  it('has the permissions of the doctor, with IDs and purposes, and no other', () => {
    const rows = [
      ...section('permissions.md', 'What it has').matchAll(
        /^\| `(.+?)` +\| `(.+?)` +\| (.+?) +\| (.+?) +\|$/gmu,
      ),
    ];

    assert.deepEqual(
      rows.map(([, name, id, purpose]) => [name, id, purpose]),
      all.map(({ name, id, purpose }) => [name, id, purpose]),
    );
    assert.deepEqual(
      rows.map(([, , , , needed]) => needed?.startsWith('yes')),
      all.map(({ needed }) => needed('commercial')),
    );
  });

  it('says for each which calls need it', () => {
    for (const key of ENDPOINT_KEYS) {
      const { path, permission } = ENDPOINTS[key];
      assert.ok(section('permissions.md', PERMISSIONS[permission].name).includes(`- \`${path}\``), path);
    }
  });

  it('grants exactly these', () => {
    const granted = [...text.matchAll(/([0-9a-f-]{36})=Role/gu)].map(([, id]) => id);

    assert.deepEqual(
      granted,
      all.map(({ id }) => id),
    );
  });

  it('speaks of no other permission but to say that it is not needed', () => {
    const spokenOf = [...text.matchAll(/`([A-Z]\w+\.\w+(?:\.\w+)+)`/gu)].map(([, name]) => name ?? '');
    const others = new Set(spokenOf.filter((name) => !all.some((each) => each.name === name)));

    assert.deepEqual([...others], [BASIC_PROFILES, 'Application.Read.All']);
  });

  it('covers every permission that a call of ours is made with', () => {
    const operations = readFileSync(join(ROOT, 'src', 'graph', 'http', 'operations.ts'), 'utf8');
    const used = [...operations.matchAll(/permission: '([^']+)'/gu)].map(([, name]) => name ?? '');

    assert.ok(used.length >= 10);
    for (const name of used) assert.ok(text.includes(`\`${name}\``), name);
  });
});

describe('docs/successor.md', () => {
  it('lists every file that takes something running from the Bot Framework SDK, and what', () => {
    const inCode = sourceFiles(ROOT).flatMap((file) => {
      const taken = file.statements.flatMap(valuesOfSdk).toSorted();
      return taken.length > 0 ? [`${relative(ROOT, file.fileName)}: ${taken.join(', ')}`] : [];
    });
    const rows = [
      ...page('successor.md').matchAll(/^\| `((?:src|dialogs)\/[\w/-]+\.ts)` +\| (`[^|]+`) +\|/gmu),
    ];

    assert.deepEqual(
      rows.map(([, path, names]) => `${path}: ${names?.replaceAll('`', '')}`).toSorted(),
      inCode.toSorted(),
    );
  });

  it('sends nobody to a folder that is not there', () => {
    for (const [, path] of page('successor.md').matchAll(
      /`((?:src|dialogs|test|tools|cards)(?:\/[\w-]+)*(?:\.ts)?)`/gu,
    )) {
      assert.ok(existsSync(join(ROOT, path ?? '')), path);
    }
  });
});

function valuesOfSdk(statement: ts.Statement): readonly string[] {
  if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) return [];
  const from = statement.moduleSpecifier.getText();
  const named = statement.importClause?.namedBindings;
  if (!/^'(?:botbuilder|botframework)/u.test(from) || !named || !ts.isNamedImports(named)) return [];
  return named.elements.filter((each) => !each.isTypeOnly).map(({ name }) => name.text);
}
