import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, startDesk } from '../../src/desk';
import { createLog } from '../../src/log';
import { StoreError } from '../../src/store/store-error';
import { startTelemetry } from '../../src/telemetry';
import { testConfig } from '../support/config';
import { TeamsClient } from '../support/teams-client';

/** The product as src/index.ts wires it, with its log in a file. */
export interface WatchedDesk {
  readonly desk: Desk;
  readonly teams: TeamsClient;
  /** Lines of the log so far. */
  lines(): readonly Record<string, unknown>[];
  /** Sends what is left of the telemetry, too. */
  close(): Promise<void>;
}

interface Pace {
  readonly spansMs: number;
  readonly metricsMs: number;
}

const AT_THE_END: Pace = { spansMs: 60_000, metricsMs: 60_000 };

export async function startWatchedDesk(env: NodeJS.ProcessEnv, pace = AT_THE_END): Promise<WatchedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'filing-desk-telemetry-'));
  const config = testConfig({ DATA_DIR: folder, ...env });
  const file = join(folder, 'log');
  const telemetry = await startTelemetry(config.telemetry, pace);
  const log = createLog({ level: 'debug', ourErrors: [StoreError], to: file, fields: telemetry.logFields });
  const desk = await startDesk(config, log, undefined, undefined, telemetry);
  const teams = await TeamsClient.connect(desk.server.url);
  let lines: readonly Record<string, unknown>[] | undefined;
  const read = (): readonly Record<string, unknown>[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return {
    desk,
    teams,
    lines: () => lines ?? read(),
    close: async () => {
      await teams.close();
      await desk.close();
      lines = read();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
