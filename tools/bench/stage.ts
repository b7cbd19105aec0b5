import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from './bot-process';
import { Channel } from './channel/channel';
import { echo, fileRequest, type Script } from './channel/scripts';
import { APP_ID, TEAMS_URL } from './channel/token';
import { CompiledFiles } from './compiled';
import { type Cores, coresHere, moveToCore } from './cores';
import type { BenchOptions } from './options';
import { PARTNER_TENANT } from './world/graph';
import type { Case, WorldOptions } from './world/world-messages';
import { WorldProcess } from './world/world-process';

export type BotName = 'product' | 'echo' | 'plain';

/** A bot as the channel talks to it. */
export interface Cast {
  readonly name: BotName;
  readonly program: () => Program;
  /** Called once before its processes are started. */
  readonly begin?: () => void;
  readonly script: (conversation: number) => Script;
  /** Where it is told to answer. */
  readonly serviceUrl: string;
  readonly authorization: string | undefined;
}

/** Everything around the bots: the channel, which this process is, and the process that plays Graph and Entra. */
export class Stage {
  private readonly folder = mkdtempSync(join(tmpdir(), 'filing-desk-bench-data-'));

  private constructor(
    readonly channel: Channel,
    readonly world: WorldProcess,
    readonly cores: Cores,
    private readonly files: CompiledFiles,
    private readonly options: BenchOptions,
  ) {}

  static async set(options: BenchOptions, around: WorldOptions = {}): Promise<Stage> {
    const cores = coresHere();
    const world = await WorldProcess.start(around);
    moveToCore(world.pid, cores.world);
    moveToCore(process.pid, cores.channel);
    return new Stage(await Channel.open(), world, cores, new CompiledFiles(), options);
  }

  strike(): void {
    this.channel.close();
    this.world.stop();
    this.files.remove();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A folder for a database that nobody has used. */
  newDataDir(): string {
    return mkdtempSync(join(this.folder, 'data-'));
  }

  /** As it runs in production: registered, on a database of its own, with Graph's data over HTTP. */
  product(settings: () => NodeJS.ProcessEnv = () => ({})): Cast {
    const { start, tree } = this.options;
    const { cases } = this.world.ready;
    const redirect = this.files.add('redirect.ts');
    return {
      name: 'product',
      program: () => ({
        command: start,
        folder: tree,
        env: { ...this.settings(), NODE_OPTIONS: `--require ${redirect}`, ...settings() },
      }),
      script: (conversation) => fileRequest(cases[conversation % cases.length] as Case),
      serviceUrl: TEAMS_URL,
      authorization: this.channel.key.authorization(),
    };
  }

  baseline(name: 'echo' | 'plain'): Cast {
    const file = this.files.add(`baselines/${name === 'echo' ? 'echo-botbuilder' : 'echo-plain'}.ts`);
    const env = { NODE_ENV: 'production' };
    return {
      name,
      program: () => ({ command: ['node', file], folder: this.options.tree, env }),
      script: echo,
      serviceUrl: `http://127.0.0.1:${this.channel.port}/`,
      authorization: undefined,
    };
  }

  private settings(): NodeJS.ProcessEnv {
    const { world, channel } = this;
    return {
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: this.newDataDir(),
      GRAPH_BASE_URL: `http://127.0.0.1:${world.ready.port}/v1.0`,
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'of-nobody',
      MicrosoftAppTenantId: PARTNER_TENANT,
      LEAD_GROUP_IDS: world.ready.leadGroupIds,
      // The people here are fewer and quicker than any.
      TURNS_PER_MINUTE: '60000',
      BENCH_HOSTS: JSON.stringify({
        'login.microsoftonline.com': world.ready.port,
        'login.botframework.com': channel.port,
        'smba.trafficmanager.net': channel.port,
      }),
    };
  }
}
