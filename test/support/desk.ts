import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { loadConfig } from '../../src/config';
import { type Desk, startDesk } from '../../src/desk';
import type { Clock } from '../../src/ports';
import { TeamsClient } from './teams-client';

export interface TestDesk {
  readonly desk: Desk;
  readonly teams: TeamsClient;
  close(): Promise<void>;
}

/** The whole product with the demo partner on free ports, and a Teams client connected to it. */
export async function startTestDesk(env: NodeJS.ProcessEnv = {}, clock?: Clock): Promise<TestDesk> {
  const dataDir = mkdtempSync(join(tmpdir(), 'filing-desk-'));
  const loaded = loadConfig({ PORT: '0', DATA_DIR: dataDir, ...env });
  if (loaded.kind === 'invalid') throw new Error(JSON.stringify(loaded.problems));
  const desk = await startDesk(loaded.config, pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }), clock);
  const teams = await TeamsClient.connect(desk.server.url);
  return {
    desk,
    teams,
    close: async () => {
      await teams.close();
      await desk.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
