import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { VisibleCustomers } from '../../dialogs/services';
import { Gate } from '../../src/bot';
import { loadConfig } from '../../src/config';
import { type Desk, startDesk } from '../../src/desk';
import type { Person } from '../../src/domain/person';
import type { GraphPorts } from '../../src/graph';
import { BenchError } from './bench-error';
import type { BenchClock } from './instruments';
import type { Cast } from './partner-messages';

/** The whole product on the generated partner, with a gate wired as its own is, to be asked directly. */
export class BenchDesk {
  readonly graph: GraphPorts;
  readonly gate: Gate;
  readonly lead: Person;
  readonly agent: Person;

  private constructor(
    private readonly desk: Desk,
    private readonly dataDir: string,
    readonly cast: Cast,
  ) {
    this.graph = desk.graph;
    this.gate = this.newGate();
    this.lead = { ...cast.lead, email: undefined };
    this.agent = { ...cast.agent, email: undefined };
  }

  static async start(cast: Cast, clock: BenchClock): Promise<BenchDesk> {
    const dataDir = mkdtempSync(join(tmpdir(), 'filing-desk-'));
    const loaded = loadConfig({
      PORT: '0',
      DATA_DIR: dataDir,
      GRAPH_BASE_URL: cast.url,
      GRAPH_DEV_TOKEN: cast.token,
      LEAD_GROUP_IDS: cast.leadGroupId,
      LOG_LEVEL: 'silent',
    });
    if (loaded.kind === 'invalid') {
      const names = loaded.problems.map(({ name }) => name).join(', ');
      throw new BenchError('settings', `The settings of the benchmark no longer fit the product: ${names}.`);
    }
    const desk = await startDesk(loaded.config, pino({ level: 'silent' }), clock);
    return new BenchDesk(desk, dataDir, cast);
  }

  /** One that has no index yet. */
  newGate(): Gate {
    const { staff, customers, access } = this.graph;
    return new Gate({ staff, customers, access, leadGroupIds: [this.cast.leadGroupId] });
  }

  /** As src/index.ts does once the desk listens. */
  readAhead(): void {
    const { customers, access } = this.graph;
    void customers.customers();
    void access.survey();
  }

  /** What a turn of this person's gets to see. */
  async visibleTo(person: Person, named?: string, gate = this.gate): Promise<VisibleCustomers> {
    return gate.visibleTo({ ...person, caller: this.graph.callerOf(person.id) }, named);
  }

  async close(): Promise<void> {
    await this.desk.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
