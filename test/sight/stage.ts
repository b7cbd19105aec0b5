import assert from 'node:assert/strict';
import type { Clock } from '../../src/ports';
import { startTestDesk, type TestDesk } from '../support/desk';
import type { Json } from '../support/readable-card';
import { GraphOf } from './graph-of';
import { PARTNER_TENANT, type Partner, type Person } from './partner';
import { Secrets } from './secrets';
import { type Heard, type Place, type Speaker, Wiretap } from './wiretap';

/** What somebody does in a conversation. */
export type Deed =
  | { readonly say: string }
  | { readonly search: string }
  | { readonly submit: unknown }
  | { readonly execute: Json }
  /** A step of the message extension. */
  | { readonly extend: string; readonly value: unknown };

/** The whole product between the Graph of a partner and a Bot Connector that keeps everything. */
export class Stage {
  private constructor(
    readonly graph: GraphOf,
    readonly tap: Wiretap,
    private desk: TestDesk,
    private readonly start: (port: number) => Promise<TestDesk>,
  ) {}

  /** What is kept outlives `again` only in a folder that `settings` name. */
  static async set(partner: Partner, clock?: Clock, settings: NodeJS.ProcessEnv = {}): Promise<Stage> {
    const graph = await GraphOf.start(partner, clock && (() => clock.now()));
    const env = {
      GRAPH_BASE_URL: graph.url,
      GRAPH_DEV_TOKEN: graph.token,
      LEAD_GROUP_IDS: partner.leadGroupId,
      PARTNER_TENANT_ID: PARTNER_TENANT,
      ...settings,
    };
    const start = (port: number): Promise<TestDesk> => startTestDesk({ ...env, PORT: String(port) }, clock);
    const desk = await start(0);
    return new Stage(graph, await Wiretap.on(desk.desk.server.url), desk, start);
  }

  /** The process ends; the next one, at the same address, looks at once for what is due. */
  async again(): Promise<void> {
    const { port } = this.desk.desk.server;
    await this.desk.close();
    this.desk = await this.start(port);
    await this.settled();
  }

  async strike(): Promise<void> {
    await this.desk.close();
    await this.tap.stop();
    await this.graph.stop();
  }

  get partner(): Partner {
    return this.graph.partner;
  }

  /** Resolves once the lists that are read ahead of being asked for are there. */
  async settled(): Promise<void> {
    const { customers, access } = this.desk.desk.graph;
    await Promise.all([customers.customers(), access.survey()]);
    await this.graph.quiet();
  }

  /** Whoever does it, and in a chat of their own unless told otherwise. What must stay hidden from them has to. */
  async does(person: Person, deed: Deed, place = this.tap.place(), alsoSaid = ''): Promise<Heard> {
    const heard = await this.sends(person, deed, place);
    const toOthers = place.type === 'personal' ? [] : heard.activities;
    const toThem = place.type === 'personal' ? heard.activities : [];
    const deedText = JSON.stringify(deed);
    const typed = `${wordsOf(deed)} ${alsoSaid}`;
    const told = [
      ...Secrets.from(this.partner, person).toldIn([heard.body, ...toThem], typed),
      ...Secrets.fromEverybody(this.partner).toldIn(toOthers, ''),
    ];
    assert.deepEqual(
      told,
      [],
      `${person.name}, ${place.type}, ${deedText}: told ${told.join(' and ')} in\n${JSON.stringify(heard, undefined, 1)}`,
    );
    return heard;
  }

  /** As `does`, without a look at what comes of it. */
  async sends(person: Speaker, deed: Deed, place: Place): Promise<Heard> {
    const { tap } = this;
    if ('say' in deed) return tap.say(person, place, deed.say);
    if ('search' in deed) return tap.search(person, place, deed.search);
    if ('extend' in deed) return tap.extend(person, place, deed.extend, deed.value);
    return 'submit' in deed
      ? tap.submit(person, place, deed.submit)
      : tap.execute(person, place, deed.execute);
  }
}

/** What was typed, or stands in a button or an input that was sent: that may come back. */
function wordsOf(deed: Deed): string {
  if ('say' in deed) return deed.say;
  if ('search' in deed) return deed.search;
  if ('extend' in deed) return JSON.stringify(deed.value);
  return JSON.stringify('submit' in deed ? deed.submit : deed.execute);
}
