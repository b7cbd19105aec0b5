import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GROUP_ID } from '../../../src/demo/data/groups';
import { startTestDesk, type TestDesk } from '../../support/desk';
import type { TeamsClient } from '../../support/teams-client';

export const FRIDAY = new Date('2026-11-27T15:00:00Z');
export const MONDAY = new Date('2026-11-30T09:00:00Z');
export const TUESDAY = new Date('2026-12-01T09:00:00Z');

/** A desk whose process ends and comes again days later, at the same address and with the same store. */
export class RestartedDesk {
  private latest: TestDesk;

  private constructor(
    readonly folder: string,
    private readonly first: TestDesk,
    private readonly clock: { now: Date },
  ) {
    this.latest = first;
  }

  static async startOnFriday(): Promise<RestartedDesk> {
    const folder = mkdtempSync(join(tmpdir(), 'filing-desk-restarted-'));
    const clock = { now: FRIDAY };
    return new RestartedDesk(folder, await startTestDesk(settings(folder), { now: () => clock.now }), clock);
  }

  /** Of the first process: what the later ones say comes to it as well. */
  get teams(): TeamsClient {
    return this.first.teams;
  }

  /** The process ends; the next one looks at once for what is due. */
  async restartAt(moment: Date): Promise<void> {
    const port = String(this.latest.desk.server.port);
    await this.latest.desk.close();
    this.passTo(moment);
    const { clock } = this;
    this.latest = await startTestDesk({ ...settings(this.folder), PORT: port }, { now: () => clock.now });
  }

  /** Time goes by while the process runs. */
  passTo(moment: Date): void {
    this.clock.now = moment;
  }

  async close(): Promise<void> {
    await this.first.teams.close();
    await this.latest.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function settings(folder: string): NodeJS.ProcessEnv {
  return { DATA_DIR: folder, LEAD_GROUP_IDS: GROUP_ID.leads };
}
