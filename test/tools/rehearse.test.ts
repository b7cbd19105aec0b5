import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltStage, StageBuilder } from '../../tools/container/build-stages';
import { stagesOf } from '../../tools/container/dockerfile';
import { RehearsalError } from '../../tools/container/rehearsal-error';
import { runStage } from '../../tools/container/run-stage';

const ROOT = join(__dirname, '..', '..');

describe('the rehearsal of a Dockerfile', () => {
  let project: string;
  let folder: string;

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'rehearsal-'));
    folder = join(project, 'stages');
    mkdirSync(join(project, 'src', 'inner'), { recursive: true });
    writeFileSync(join(project, '.dockerignore'), '*\n!src\n!a.json\n**/.env*\n');
    for (const path of ['a.json', 'b.json', 'src/x.ts', 'src/inner/y.ts', 'src/.env']) {
      writeFileSync(join(project, path), path);
    }
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  const built = (dockerfile: string): BuiltStage => {
    const builder = new StageBuilder(project, folder);
    const [last] = stagesOf(dockerfile)
      .map((stage) => builder.build(stage))
      .slice(-1);
    assert.ok(last);
    return last;
  };
  const inLast = (path: string, dockerfile: string): boolean =>
    existsSync(join(built(dockerfile).root, path));

  for (const [path, line, isThere] of [
    ['app/src/x.ts', 'COPY src ./src', true],
    ['app/src/inner/y.ts', 'COPY src ./src', true],
    ['app/src/.env', 'COPY src ./src', false],
    ['app/a.json', 'COPY a.json ./', true],
    ['app/deep/x.ts', 'COPY src/x.ts ./deep/', true],
    ['app/made', 'RUN touch made', true],
    ['data', 'RUN mkdir /data', true],
  ] as const) {
    it(`${isThere ? 'has' : 'has no'} ${path} after ${line}`, () => {
      assert.equal(inLast(path, `FROM x\nWORKDIR /app\n${line}\n`), isThere);
    });
  }

  it('takes from an earlier stage what that one has made', () => {
    const text = 'FROM x AS first\nWORKDIR /app\nRUN echo made > made\nFROM y\nWORKDIR /app\n';

    const { workdir } = built(`${text}COPY --from=first /app/made ./made\n`);

    assert.equal(readFileSync(join(workdir, 'made'), 'utf8'), 'made\n');
  });

  it('keeps what is said about the run', () => {
    const text =
      'ENV DATA_DIR=/data\nVOLUME /data\nUSER 5:6\nHEALTHCHECK --retries=3 CMD ["a", "b"]\nCMD ["c"]\n';

    const { root, env, volumes, user, health, command } = built(`FROM x\n${text}`);

    assert.deepEqual(
      { env, volumes, user, health, command },
      {
        env: { DATA_DIR: join(root, 'data') },
        volumes: [join(root, 'data')],
        user: '5:6',
        health: ['a', 'b'],
        command: ['c'],
      },
    );
  });

  for (const [what, line] of [
    ['what the context does not hold', 'COPY b.json ./'],
    ['a command that fails', 'RUN false'],
    ['an instruction that it does not know', 'ADD a.json ./'],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(() => built(`FROM x\nWORKDIR /app\n${line}\n`), RehearsalError);
    });
  }

  for (const [what, lines] of [
    ['runs as root', 'CMD ["node", "-e", "0"]'],
    ['ends at once', 'USER 1000:1000\nHEALTHCHECK CMD ["false"]\nCMD ["node", "-e", "0"]'],
  ] as const) {
    it(`is not content with a bot that ${what}`, async () => {
      const stage = built(`FROM x\nWORKDIR /app\n${lines}\n`);

      await assert.rejects(runStage(stage, 9), RehearsalError);
    });
  }

  it('knows every instruction of our own', () => {
    const names = stagesOf(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')).flatMap(({ instructions }) =>
      instructions.map(({ name }) => name),
    );

    assert.ok(names.length > 20);
    for (const name of new Set(names)) {
      assert.doesNotThrow(() => built(`FROM x\nWORKDIR /app\n${name} ${HARMLESS[name] ?? ''}\n`), name);
    }
  });
});

const HARMLESS: Readonly<Record<string, string>> = {
  COPY: 'a.json ./',
  RUN: 'true',
  ENV: 'A=b',
  CMD: '[]',
  HEALTHCHECK: '[]',
};
