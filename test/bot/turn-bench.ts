import { type Activity, type ResourceResponse, TestAdapter, TurnContext } from 'botbuilder';
import pino from 'pino';
import type { Card } from '../../cards';
import type { Effect } from '../../dialogs/effects';
import type { Arrival } from '../../src/bot/deliveries';
import { CommittedTurns, type TurnOutcome } from '../../src/bot/committed-turns';
import { type ConversationDocument, rememberSharedQuestion } from '../../src/bot/conversation-document';
import type { Instances } from '../../src/bot/instances';
import type { HandOff } from '../../src/domain/hand-off';
import type { DocumentStore, HandOffLog } from '../../src/ports';
import { NOW, TemporaryStores } from '../store/temporary-store';
import { LET_BE, type Meddle } from './meddle';

export const PERSON = 'megan';
const CONVERSATION = 'a:bench';
const KEY = `person/${PERSON}/conversation/msteams/${CONVERSATION}`;

interface StoredDocument extends Pick<ConversationDocument, 'sharedQuestions' | 'openCardId'> {
  readonly deliveries: readonly { readonly answer?: unknown }[];
}

/** An answer from the connector that failed, as the real one tells it. */
class FailedCall extends Error {
  constructor(readonly arrival: 'never' | 'perhaps' | 'refused') {
    super(arrival);
  }
}

/** The connector does this to the calls of a turn, one after the other; from then on it takes everything. */
export function connector(...reactions: readonly ('takes' | FailedCall['arrival'])[]): Meddle {
  const left = [...reactions];
  return async (step, work) => {
    const reaction = step === 'send' || step === 'update' ? left.shift() : undefined;
    if (!reaction || reaction === 'takes') return work();
    throw new FailedCall(reaction);
  };
}

/** One store, one connector and a clock; instances of the turns come and go. Every turn hands off and says two things. */
export class TurnBench {
  now = NOW;
  runs = 0;
  readonly saves: string[] = [];
  /** What has reached the person, in its order. */
  readonly arrived: string[] = [];
  readonly updated: string[] = [];
  private readonly stores = new TemporaryStores();
  readonly store = this.stores.open();
  private count = 0;

  clear(): void {
    this.stores.clear();
  }

  pass(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds);
  }

  /** A process that has just been started. */
  instance(meddle: Meddle = LET_BE, instances?: Instances): Instance {
    const adapter = new BenchAdapter(this, meddle);
    const turns = new CommittedTurns({
      store: this.documents(meddle),
      targets: {
        handOffs: this.handOffs(meddle),
        feedback: this.store.feedback,
        recents: { add: async () => undefined },
        schedule: this.store.schedule,
        notices: { change: async () => undefined },
        languages: { choose: async () => undefined },
      },
      clock: { now: () => this.now },
      ids: { next: () => `id-${(this.count += 1)}` },
      seals: { seal: async (_occasion, card) => card },
      log: pino({ level: 'silent' }),
      random: () => 0.5,
      instances,
      pauses: { first: 5, longest: 10, look: 60_000 },
    });
    return new Instance(this, turns, adapter);
  }

  /** What the conversation remembers of what was said. */
  async said(): Promise<readonly string[]> {
    const { sharedQuestions } = await this.document();
    return sharedQuestions.map(({ text }) => text);
  }

  /** As it is stored. */
  async document(): Promise<StoredDocument> {
    const stored = await this.store.documents.load(KEY);
    return JSON.parse(stored?.body ?? '{"sharedQuestions":[],"deliveries":[]}') as StoredDocument;
  }

  async handOff(of: string): Promise<HandOff | undefined> {
    return this.store.handOffs.find(`hand-off of ${of}`, PERSON);
  }

  /** Runs on whatever document it is given, as a turn does that lost a conflict. */
  async turn(document: ConversationDocument, text: string, inPlace: boolean): Promise<TurnOutcome> {
    this.runs += 1;
    rememberSharedQuestion(document, { id: String(document.sharedQuestions.length), text });
    const effects: readonly Effect[] = [{ kind: 'recordHandOff', handOff: handOffOf(text) }];
    const replies = [`first of ${text}`, `second of ${text}`].map(
      (words) => ({ kind: 'card', card: cardOf(words), asks: true }) as const,
    );
    return { replies, effects, inPlace, clickedCardId: undefined };
  }

  private documents(meddle: Meddle): DocumentStore {
    const { documents } = this.store;
    return {
      load: (key) => meddle('load', () => documents.load(key)),
      save: (key, body, etag, unfinished) =>
        meddle('save', () => (this.saves.push(key), documents.save(key, body, etag, unfinished))),
      unfinished: () => documents.unfinished(),
    };
  }

  private handOffs(meddle: Meddle): Pick<HandOffLog, 'record' | 'settle'> {
    const { handOffs } = this.store;
    return {
      record: (handOff) => meddle('record', () => handOffs.record(handOff)),
      settle: async () => true,
    };
  }
}

export class Instance {
  constructor(
    private readonly bench: TurnBench,
    readonly turns: CommittedTurns,
    private readonly adapter: BenchAdapter,
  ) {}

  /** Delivers an activity; answers what the HTTP response would carry for an invoke. */
  async deliver(text: string, changes: Partial<Arrival> = {}): Promise<unknown> {
    const arrival = { id: text, press: undefined, isInvoke: false, ...changes };
    const context = this.contextOf();
    await this.turns.run(context, arrival, (document) => this.bench.turn(document, text, arrival.isInvoke));
    return this.adapter.answerOf(context);
  }

  finishInBackground(): void {
    this.turns.startFinishing((_reference, speak) => speak(this.contextOf()));
  }

  private contextOf(): TurnContext {
    return new TurnContext(this.adapter, {
      type: 'message',
      id: 'incoming',
      channelId: 'msteams',
      serviceUrl: 'https://example.test/',
      conversation: { id: CONVERSATION, conversationType: 'personal', isGroup: false, name: '' },
      from: { id: `29:${PERSON}`, aadObjectId: PERSON, name: 'Megan' },
      recipient: { id: '28:bot', name: 'Filing Desk' },
    });
  }
}

class BenchAdapter extends TestAdapter {
  private readonly answers = new WeakMap<TurnContext, unknown>();

  constructor(
    private readonly bench: TurnBench,
    private readonly meddle: Meddle,
  ) {
    super(async () => undefined);
  }

  answerOf(context: TurnContext): unknown {
    return this.answers.get(context);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const { type, summary, value } of activities) {
      if (type === 'invokeResponse') this.answers.set(context, value);
      else await this.meddle('send', async () => void this.bench.arrived.push(summary ?? ''));
      responses.push({ id: `message-${this.bench.arrived.length}` });
    }
    return responses;
  }

  override async updateActivity(_context: TurnContext, { id }: Partial<Activity>): Promise<void> {
    await this.meddle('update', async () => void this.bench.updated.push(id ?? ''));
  }
}

function cardOf(words: string): Card {
  return { content: { type: 'AdaptiveCard', version: '1.5', body: [] }, summary: words };
}

function handOffOf(text: string): HandOff {
  return {
    id: `hand-off of ${text}`,
    at: NOW,
    personId: PERSON,
    customerTenantId: undefined,
    workload: 'teams',
    verdict: 'canFile',
    portalUrl: undefined,
    evidence: 'canFile',
    contactReminder: true,
    outcome: 'open',
    ticket: undefined,
  };
}
