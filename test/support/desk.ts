import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { type Desk, startDesk } from '../../src/desk';
import type { Clock, FileUploads } from '../../src/ports';
import { testConfig } from './config';
import { TeamsClient } from './teams-client';

export interface TestDesk {
  readonly desk: Desk;
  readonly teams: TeamsClient;
  /** Where its store lies. */
  readonly dataDir: string;
  close(): Promise<void>;
}

/**
 * The whole product with the demo partner on free ports, and a Teams client connected to it. Tests speak faster than
 * any person, so nobody's pace is limited unless a test says so.
 */
export async function startTestDesk(
  env: NodeJS.ProcessEnv = {},
  clock?: Clock,
  files?: FileUploads,
): Promise<TestDesk> {
  const ownDir = mkdtempSync(join(tmpdir(), 'filing-desk-'));
  const dataDir = env['DATA_DIR'] ?? ownDir;
  const config = testConfig({ ...env, DATA_DIR: dataDir });
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' });
  const desk = await startDesk(config, log, clock, files);
  const teams = await TeamsClient.connect(desk.server.url);
  return {
    desk,
    teams,
    dataDir,
    close: async () => {
      await teams.close();
      await desk.close();
      rmSync(ownDir, { recursive: true, force: true });
    },
  };
}
