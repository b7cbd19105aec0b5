import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildContext } from './build-context';
import { commandIn, type Stage } from './dockerfile';
import { RehearsalError } from './rehearsal-error';

/** What a stage leaves behind. */
export interface BuiltStage {
  /** Stands for the root of its file system. */
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly user: string;
  readonly command: readonly string[];
  readonly health: readonly string[];
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * Does what the instructions say in folders of this machine, with this Node.js in place of the image's. Throws
 * `RehearsalError` where a command fails or an instruction is not known here.
 */
export class StageBuilder {
  private readonly built = new Map<string, BuiltStage>();
  private readonly context: readonly string[];

  constructor(
    private readonly project: string,
    private readonly folder: string,
  ) {
    this.context = buildContext(project).map(({ path }) => path);
  }

  build(stage: Stage): BuiltStage {
    const root = join(this.folder, stage.name.replaceAll(' ', '-'));
    mkdirSync(root, { recursive: true });
    const result: Writable<BuiltStage> = {
      root,
      workdir: root,
      env: {},
      volumes: [],
      user: '0:0',
      command: [],
      health: [],
    };
    for (const { name, rest } of stage.instructions) this.apply(name, rest, result);
    this.built.set(stage.name, result);
    return result;
  }

  private apply(name: string, rest: string, stage: Writable<BuiltStage>): void {
    const steps: Record<string, () => void> = {
      WORKDIR: () => mkdirSync((stage.workdir = join(stage.root, rest)), { recursive: true }),
      ENV: () => (stage.env = { ...stage.env, ...assigned(rest, stage.root) }),
      COPY: () => this.copy(rest, stage),
      RUN: () => run(rest, stage),
      USER: () => (stage.user = rest),
      VOLUME: () => (stage.volumes = [...stage.volumes, join(stage.root, rest)]),
      CMD: () => (stage.command = commandIn(rest)),
      HEALTHCHECK: () => (stage.health = commandIn(rest)),
      EXPOSE: () => undefined,
      STOPSIGNAL: () => undefined,
    };
    const step = steps[name];
    if (!step) throw new RehearsalError(`The instruction ${name} is not known to the rehearsal.`);
    step();
  }

  private copy(rest: string, stage: BuiltStage): void {
    const words = rest.split(' ');
    const from = /^--from=(.*)$/u.exec(words[0] ?? '')?.[1];
    const sources = from === undefined ? words.slice(0, -1) : words.slice(1, -1);
    const target = words.at(-1) ?? '';
    for (const source of sources) {
      const into = join(stage.workdir, target);
      const place = target.endsWith('/') ? join(into, basename(source)) : into;
      if (from === undefined) this.copyFromContext(source, place);
      else cpSync(join(this.built.get(from)?.root ?? '', source), place, { recursive: true });
    }
  }

  private copyFromContext(source: string, place: string): void {
    const paths = this.context.filter((path) => path === source || path.startsWith(`${source}/`));
    if (paths.length === 0) throw new RehearsalError(`The context has no ${source}.`);
    for (const path of paths) {
      const copy = join(place, path.slice(source.length));
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(join(this.project, path), copy);
    }
  }
}

function assigned(rest: string, root: string): Record<string, string> {
  const [name = '', value = ''] = rest.split(/=(.*)/su);
  return { [name]: value.startsWith('/') ? join(root, value) : value };
}

/** Absolute paths are meant inside of the stage; the image's user "node" is 1000. */
function run(command: string, stage: BuiltStage): void {
  const here = command.replaceAll(/(?<=\s)\/(?=\w)/gu, `${stage.root}/`).replaceAll(/=node\b/gu, '=1000');
  // With all of it: a proxy and its certificates may be what the network is reached by.
  const { status, stdout, stderr } = spawnSync('sh', ['-c', here], {
    cwd: stage.workdir,
    env: { ...process.env, ...stage.env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new RehearsalError(`RUN ${command} ended with ${status}:\n${stdout}${stderr}`);
}
