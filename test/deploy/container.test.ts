import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildContext, listing } from '../../tools/container/build-context';
import { IgnoreRuleError, parseIgnoreRules } from '../../tools/container/ignore-rules';
import { PRODUCTION_COMMAND } from '../../tools/bundle/production-command';

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const envWith = (port: number): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, PORT: `${port}` });
const rules = parseIgnoreRules(read('.dockerignore'));

describe('.dockerignore', () => {
  for (const path of [
    'package.json',
    'package-lock.json',
    '.npmrc',
    'tsconfig.json',
    'src/index.ts',
    'src/doctor/run.ts',
    'src/upkeep/run-erase.ts',
    'src/domain/roles.json',
    'src/server/local/public/chat.js',
    'dialogs/index.ts',
    'cards/templates/answer.json',
    'tools/bundle.ts',
    'tools/bundle/build-bundle.ts',
  ]) {
    it(`lets in ${path}`, () => assert.equal(rules.includes(path), true));
  }

  for (const path of [
    '.git/config',
    '.env',
    'env/.env.dev',
    'env/.env.dev.user',
    '.localConfigs',
    'src/.env',
    'src/bot/.env.local',
    'cards/bot.pem',
    'bot.key',
    '.data/filing-desk.db',
    'src/filing-desk.db-wal',
    'src/bot.log',
    'test/architecture.test.ts',
    'tools/soak.ts',
    'tools/bundles.ts',
    'dist/filing-desk.js',
    'node_modules/zod/index.js',
    '.artifacts/gallery/index.html',
    'appPackage/build/appPackage.dev.zip',
    'infra/azure.bicep',
    'docs/deploy.md',
    'a-new-file',
    'srcs/x.ts',
  ]) {
    it(`keeps out ${path}`, () => assert.equal(rules.includes(path), false));
  }

  it('lets in every file of the code, so that none is missing in the image', () => {
    const context = new Set(buildContext(ROOT).map(({ path }) => path));

    for (const path of ['src/desk.ts', 'src/config/settings.ts', 'cards/card.ts', 'dialogs/services.ts']) {
      assert.ok(context.has(path), path);
    }
    assert.ok(context.size > 300, `${context.size} files`);
    for (const path of context)
      assert.match(path, /^(?:src|cards|dialogs|tools\/bundle)\/|^tools\/bundle\.ts$|^[^/]+$/u);
  });
});

describe('parseIgnoreRules', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['docs', 'docs/a.md', false],
    ['docs', 'src/docs', true],
    ['docs', 'docsy', true],
    ['**/*.log', 'a.log', false],
    ['**/*.log', 'a/b/c.log', false],
    ['**/*.log', 'a.log.txt', true],
    ['**/.env*', 'a/.env.dev', false],
    ['*.md\n!README.md', 'README.md', true],
    ['!README.md\n*.md', 'README.md', false],
    ['*\n!a', 'a/b', true],
    ['# docs\n\n', 'docs/a.md', true],
    ['a.c', 'abc', true],
  ];
  for (const [text, path, expected] of cases) {
    it(`${expected ? 'lets in' : 'keeps out'} ${path} by ${JSON.stringify(text)}`, () => {
      assert.equal(parseIgnoreRules(text).includes(path), expected);
    });
  }

  for (const line of ['[a-z].ts', '/src', 'src/', '../x', 'a/../b', './a', 'a b', 'a?']) {
    it(`refuses ${line}, which Docker reads in ways that are not held here`, () => {
      assert.throws(() => parseIgnoreRules(line), IgnoreRuleError);
    });
  }
});

describe('the listing of the build context', () => {
  it('names every file with its size, and sums up', () => {
    const root = mkdtempSync(join(tmpdir(), 'context-'));
    const files = {
      '.dockerignore': '*\n!src\n**/.env*\n',
      'src/a.ts': '12345',
      'src/.env': 's',
      'b.ts': '',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }

    const text = listing(buildContext(root));

    rmSync(root, { recursive: true });
    assert.equal(text, '        5  src/a.ts\n1 files, 5 bytes\n');
  });
});

describe('Dockerfile', () => {
  const text = read('Dockerfile').replaceAll(/\\\n\s*/gu, '');
  const stages = text.split(/^(?=FROM )/mu).slice(1);
  const last = stages.at(-1) ?? '';
  const instructions = (name: string, within = last): readonly string[] =>
    [...within.matchAll(new RegExp(`^${name} (.*)$`, 'gmu'))].map(([, rest]) => rest ?? '');

  it('has a stage for the packages and one that runs', () => {
    assert.equal(stages.length, 2);
  });

  it('runs as somebody who is not root, by number', () => {
    const users = instructions('USER');

    assert.equal(users.length, 1);
    assert.match(users[0] ?? '', /^[1-9]\d*:[1-9]\d*$/u);
    assert.ok(last.indexOf('\nUSER ') < last.indexOf('\nCMD '));
    assert.ok(last.indexOf('\nRUN ') < last.indexOf('\nUSER '));
  });

  it('writes to its volume only', () => {
    assert.ok(instructions('ENV').includes('DATA_DIR=/data'));
    assert.deepEqual(instructions('VOLUME'), ['/data']);
  });

  describe('HEALTHCHECK', () => {
    const [, command] = /CMD (\[.*\])/u.exec(instructions('HEALTHCHECK')[0] ?? '') ?? [];
    const [program, ...parameters] = JSON.parse(command ?? '[]') as readonly string[];

    for (const [status, expected] of [
      [200, 0],
      [503, 1],
    ] as const) {
      it(`ends with ${expected} when /healthz answers ${status}`, async () => {
        const asked: (string | undefined)[] = [];
        const server = createServer((request, response) => {
          asked.push(request.url);
          response.statusCode = status;
          response.end();
        });
        await once(server.listen(0, '127.0.0.1'), 'listening');
        const { port } = server.address() as AddressInfo;

        const [code] = (await once(
          spawn(program ?? '', parameters, { env: envWith(port) }),
          'exit',
        )) as readonly unknown[];

        server.close();
        assert.deepEqual([program, code, asked], ['node', expected, ['/healthz']]);
      });
    }

    it('ends with 1 when nobody listens', async () => {
      const [code] = (await once(
        spawn(program ?? '', parameters, { env: envWith(9) }),
        'exit',
      )) as readonly unknown[];

      assert.equal(code, 1);
    });
  });

  it('runs the bundle, made before of the same files in the same Node.js', () => {
    const [first = ''] = stages;
    const copied = (stage: string): readonly string[] =>
      instructions('COPY', stage).filter((line) => /^(?:src|cards|dialogs|tsconfig\.json)\b/u.test(line));

    assert.deepEqual(JSON.parse(instructions('CMD')[0] ?? '[]'), PRODUCTION_COMMAND);
    assert.equal(instructions('RUN', first).at(-1), 'npm run --silent build');
    assert.ok(instructions('COPY').includes('--from=packages /app/dist ./dist'));
    assert.equal(copied(first).length, 4);
  });

  it('copies only what the context holds, and nothing as a whole', () => {
    const sources = instructions('COPY', text)
      .filter((line) => !line.startsWith('--from='))
      .flatMap((line) => line.split(' ').slice(0, -1));

    assert.ok(sources.length >= 6);
    for (const path of sources) assert.ok(path !== '.' && rules.includes(path), path);
  });

  it('takes the Node.js that infra/ takes, which package.json allows', () => {
    const images = [...text.matchAll(/^FROM node:(\d+)-bookworm-slim/gmu)].map(([, version]) => version);
    const [, inAzure] = /NODE\|(\d+)-lts/u.exec(read('infra/azure.bicep')) ?? [];
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };

    assert.deepEqual([...new Set(images)], [inAzure]);
    assert.ok(engines.node.includes(`^${inAzure}.`));
  });

  it('installs no package that would have to be built', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { libc?: string[] }> };

    for (const name of ['@libsql/linux-x64-gnu', '@libsql/linux-arm64-gnu', '@esbuild/linux-x64']) {
      assert.ok(`node_modules/${name}` in lock.packages, name);
    }
  });
});
