import { AzuriteError } from '../azurite/ensure-azurite';
import { runAzurite } from '../azurite/run-azurite';
import { median } from './channel/load';
import { fillStore } from './filled-store';
import { type Figures, type LoadShape, measure } from './measure';
import type { BenchOptions } from './options';
import { heading, shown, table } from './report';
import type { Machine } from './machine';
import { type Cast, Stage } from './stage';

/** One point of a curve, with what was measured there in each round. */
export interface Point {
  readonly curve: string;
  readonly name: string;
  readonly figures: Figures[];
}

interface Setting extends Omit<Point, 'figures'> {
  readonly stage: Stage;
  readonly cast: Cast;
  readonly shape: LoadShape;
}

/** What the points of a run need, and what has to be put away after it. */
class Scenery {
  readonly putAway: (() => Promise<void> | void)[] = [];
  readonly settings: Setting[] = [];

  private readonly shape: LoadShape;

  constructor(
    private readonly options: BenchOptions,
    private readonly tell: (text: string) => void,
  ) {
    this.shape = { ...options, perSecond: 0 };
  }

  async stage(customers?: number): Promise<Stage> {
    const stage = await Stage.set(this.options, { customers });
    this.putAway.push(() => stage.strike());
    return stage;
  }

  concurrency(stage: Stage): void {
    for (const cast of [stage.product(), stage.baseline('echo')]) {
      for (const concurrency of this.options.sizes.concurrency) {
        const conversations = Math.max(this.options.conversations, 2 * concurrency);
        const shape = { ...this.shape, concurrency, conversations };
        const name = `${concurrency}`;
        this.settings.push({ curve: `turns under way, ${cast.name}`, name, stage, cast, shape });
      }
    }
  }

  documents(stage: Stage): void {
    for (const documents of this.options.sizes.documents) {
      const dataDir = stage.newDataDir();
      fillStore(dataDir, documents);
      this.tell(`${documents} documents are in a store`);
      const cast = stage.product(() => ({ DATA_DIR: dataDir }));
      const name = `${documents}`;
      this.settings.push({ curve: 'documents in the store', name, stage, cast, shape: this.shape });
    }
  }

  async customers(): Promise<void> {
    for (const customers of this.options.sizes.customers) {
      const stage = await this.stage(customers);
      const cast = stage.product();
      const name = `${customers}`;
      this.settings.push({ curve: 'customers in the directory', name, stage, cast, shape: this.shape });
    }
  }

  /** On a storage that lives in the same processes' memory; without it there is no such curve. */
  async processes(stage: Stage): Promise<void> {
    const azurite = await runAzurite().catch((cause: unknown) => {
      if (!(cause instanceof AzuriteError)) throw cause;
      this.tell(`without Azure Storage: ${cause.message}`);
    });
    if (!azurite) return;
    this.putAway.push(() => azurite.stop());
    let runs = 0;
    for (const processes of this.options.sizes.processes) {
      let prefix = '';
      const cast = stage.product(() => ({
        AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
        AZURE_STORAGE_PREFIX: prefix,
      }));
      const fresh = { ...cast, begin: () => (prefix = `bench${(runs += 1)}`) };
      const shape = { ...this.shape, processes };
      this.settings.push({ curve: 'processes on Azurite', name: `${processes}`, stage, cast: fresh, shape });
    }
  }
}

/** Every point once a round. Rejects with `BenchError`. */
export async function curves(options: BenchOptions, tell: (text: string) => void): Promise<readonly Point[]> {
  const scenery = new Scenery(options, tell);
  try {
    const stage = await scenery.stage();
    for (const curve of options.curves) await scenery[curve](stage);
    const points = scenery.settings.map((setting) => ({ ...setting, figures: [] as Figures[] }));
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const { curve, name, stage: around, cast, shape, figures } of points) {
        const one = await measure(around, cast, shape);
        figures.push(one);
        tell(`round ${round}: ${curve} ${name}: ${one.turnsPerSecond.toFixed(0)} turns/s`);
      }
    }
    return points.map(({ curve, name, figures }) => ({ curve, name, figures }));
  } finally {
    for (const putAway of scenery.putAway.reverse()) await putAway();
  }
}

/** Ratios are to the first point of the same curve in the same round. */
export function curvesReport(points: readonly Point[], options: BenchOptions, machine: Machine): string {
  const header = [
    '',
    'turns/s ×',
    'CPU/turn ×',
    'p50 ×',
    'p99 ×',
    'turns/s',
    'p50',
    'p99',
    'RSS',
    'cold start',
  ];
  const rows = points.map((point) => {
    const first = points.find(({ curve }) => curve === point.curve) ?? point;
    const ratio = (of: (figures: Figures) => number): string =>
      shown(median(point.figures.map((one, round) => of(one) / of(first.figures[round] ?? one))), 2);
    const value = (of: (figures: Figures) => number): string => shown(median(point.figures.map(of)), 0);
    return [
      `${point.curve}: ${point.name}`,
      ratio(({ turnsPerSecond }) => turnsPerSecond),
      ratio(({ cpuPerTurn }) => cpuPerTurn),
      ratio(({ p50 }) => p50),
      ratio(({ p99 }) => p99),
      value(({ turnsPerSecond }) => turnsPerSecond),
      value(({ p50 }) => p50),
      value(({ p99 }) => p99),
      value(({ resident }) => resident),
      value(({ coldStart }) => coldStart),
    ];
  });
  const note = 'Ratios to the first point of the curve in the same round, medians; times in ms, RSS in MB';
  const { rounds, seconds, warmUpSeconds, concurrency, conversations } = options;
  const load = `${concurrency} turns under way and ${conversations} conversations where not told otherwise`;
  const work = `${rounds} × ${seconds} s after ${warmUpSeconds} s to warm up; ${load}`;
  return `${heading(machine, work)}\n\n${note}\n${table([header, ...rows])}`;
}
