import { type Activity, ActivityEx, type ResourceResponse, TestAdapter, TurnContext } from 'botbuilder';
import pino from 'pino';
import { CommittedTurns } from '../../../src/bot/committed-turns';
import { noticeJobs } from '../../../src/bot/notices/notice-jobs';
import { SendPace } from '../../../src/bot/notices/send-pace';
import { type Job, ScheduledWork } from '../../../src/bot/notices/scheduled-work';
import type { Reconnect } from '../../../src/bot/turn-finisher';
import type { Meddle } from '../meddle';
import { until } from '../../support/until';
import type { NoticeBench } from './notice-bench';

/** One process. */
export class Instance {
  readonly work: ScheduledWork;
  private looks = 0;
  private readonly turns: CommittedTurns;
  private readonly adapter: BenchAdapter;

  constructor(
    private readonly bench: NoticeBench,
    private readonly meddle: Meddle,
    jobs: Readonly<Record<string, Job>>,
    next: () => string,
  ) {
    this.adapter = new BenchAdapter(bench, meddle);
    const { documents, schedule, handOffs, feedback } = bench.store;
    const services = bench.services(meddle);
    const { clock } = services;
    const log = pino(
      { level: 'info' },
      { write: (line: string) => void bench.log.push(JSON.parse(line) as Record<string, unknown>) },
    );
    this.turns = new CommittedTurns({
      store: {
        load: (key) => meddle('load', () => documents.load(key)),
        save: (...saved) => meddle('save', () => documents.save(...saved)),
        unfinished: () => documents.unfinished(),
      },
      targets: {
        handOffs,
        feedback,
        recents: { add: async () => undefined },
        schedule: {
          put: (item) => meddle('put', () => schedule.put(item)),
          remove: (key) => schedule.remove(key),
        },
        notices: services.notices,
        languages: services.languages,
      },
      clock,
      ids: { next },
      seals: { seal: async (_occasion, card) => card },
      log,
      random: () => 0.5,
      pauses: { first: 5, longest: 10, look: 60_000 },
    });
    const callerOf = (personId: string) => {
      bench.behalf.push(personId);
      return { personId, remainingMs: () => Infinity };
    };
    this.work = new ScheduledWork({
      schedule: {
        takeDue: (...due) => ((this.looks += 1), schedule.takeDue(...due)),
        finish: (...finished) => meddle('finish', () => schedule.finish(...finished)),
      },
      clock,
      jobs: {
        ...jobs,
        ...noticeJobs({ services: { ...services, callerOf }, turns: this.turns, log, pace: new SendPace(0) }),
      },
      log,
      random: () => 0.5,
      pauses: { look: 5, between: 0, goodbye: 200 },
    });
  }

  start(): void {
    this.work.start((reference, speak) => this.meddle('connect', () => this.connect(reference, speak)));
  }

  /** Does all that is due, then ends. */
  async look(): Promise<void> {
    const { looks } = this;
    this.start();
    await until(() => this.looks >= looks + 2);
    await this.work.stop();
  }

  /** Does whatever turns of this or another process have left. */
  async finishTurns(): Promise<void> {
    this.turns.startFinishing((reference, speak) => this.connect(reference, speak));
    await until(async () => (await this.bench.unfinished()).length === 0);
    this.turns.stopFinishing();
  }

  /** As the SDK does it. */
  private connect(...[reference, speak]: Parameters<Reconnect>): Promise<void> {
    return speak(new TurnContext(this.adapter, ActivityEx.getContinuationActivity(reference)));
  }
}

class BenchAdapter extends TestAdapter {
  constructor(
    private readonly bench: NoticeBench,
    private readonly meddle: Meddle,
  ) {
    super(async () => undefined);
  }

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    for (const activity of activities) {
      await this.meddle('send', async () => void this.bench.arrived.push(JSON.stringify(activity)));
    }
    return activities.map(() => ({ id: 'sent' }));
  }
}
