import { performance } from 'node:perf_hooks';
import type { Pool } from 'undici';
import { doubleId } from '../world/people';
import { teamsActivity } from './activity';
import type { Call, Channel } from './channel';
import type { Script, Step } from './scripts';

const LONGEST_TURN_MS = 30_000;

/** How the channel speaks to a bot. */
export interface Line {
  /** One for each process of the bot; every turn goes to the next. */
  readonly pools: readonly Pool[];
  readonly serviceUrl: string;
  /** Undefined for bots that ask for none. */
  readonly authorization: string | undefined;
}

/** What came of one turn; all on the clock of `performance`. */
export interface Turn {
  readonly sentAt: number;
  /** When the first of what a person sees arrived at the connector, "is typing" included. */
  readonly reactedAt: number;
  /** When the message arrived at the connector. */
  readonly repliedAt: number;
  /** When the bot was done. */
  readonly doneAt: number;
  /** What was wrong about it. */
  readonly problem: string | undefined;
}

/** One person's personal chat with a bot, who goes through a script again and again. */
export class Conversation {
  readonly id: string;
  /** What was said while nobody had asked anything. */
  readonly unasked: string[] = [];
  private readonly personId: string;
  private place = 0;
  private turns = 0;
  private last: Call | undefined;
  private heard: Call[] = [];
  private isWaiting = false;
  private tell: () => void = () => undefined;

  constructor(
    channel: Channel,
    number: number,
    private readonly script: Script,
  ) {
    this.id = `a:1bench-${number}-${Math.floor(performance.now() * 1000).toString(36)}`;
    this.personId = doubleId(number);
    channel.listen(this.id, (call) => this.hear(call));
  }

  get isAtStart(): boolean {
    return this.place === 0;
  }

  /** Goes one step on. Never rejects. */
  async turn(line: Line): Promise<Turn> {
    const step = this.script[this.place] as Step;
    this.place = (this.place + 1) % this.script.length;
    this.turns += 1;
    const said = step.say(this.last, this.turns);
    const body = JSON.stringify(teamsActivity(line.serviceUrl, this.personId, this.id, said));
    this.heard = [];
    this.isWaiting = true;
    const sentAt = performance.now();
    const problem = await this.send(line, body);
    if (problem === undefined) await this.complete(step);
    const doneAt = performance.now();
    this.isWaiting = false;
    const first = this.heard[0]?.at ?? doneAt;
    const message = this.heard.find(({ kind }) => kind === 'message');
    this.last = message ?? this.last;
    const repliedAt = message?.at ?? doneAt;
    const wrong = problem ?? this.judge(step);
    const told = wrong && `${wrong}, after ${Math.round(doneAt - sentAt)} ms and ${JSON.stringify(said)}`;
    return { sentAt, reactedAt: first, repliedAt, doneAt, problem: told };
  }

  private hear(call: Call): void {
    // That the bot is typing may come to be told just after it has answered.
    if (!this.isWaiting && call.kind !== 'typing') {
      this.unasked.push(`${call.kind}: ${JSON.stringify(call.activity).slice(0, 200)}`);
    }
    this.heard.push(call);
    this.tell();
  }

  private async send({ pools, authorization }: Line, body: string): Promise<string | undefined> {
    const pool = pools[this.turns % pools.length] as Pool;
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
    try {
      const { statusCode, body: answer } = await pool.request({
        path: '/api/messages',
        method: 'POST',
        headers,
        body,
        headersTimeout: LONGEST_TURN_MS,
      });
      await answer.dump();
      return statusCode === 200 ? undefined : `answered with ${statusCode}`;
    } catch (cause) {
      return `not answered: ${String(cause)}`;
    }
  }

  /** What a bot says after its answer belongs to the turn as well. */
  private async complete({ updates }: Step): Promise<void> {
    const until = performance.now() + LONGEST_TURN_MS;
    while (this.count('message') < 1 || this.count('update') < updates) {
      const left = until - performance.now();
      if (left <= 0) return;
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, left);
        this.tell = () => {
          clearTimeout(late);
          resolve();
        };
      });
    }
  }

  private count(kind: Call['kind']): number {
    return this.heard.filter((call) => call.kind === kind).length;
  }

  private judge({ reads, updates }: Step): string | undefined {
    const counts = `${this.count('message')} messages and ${this.count('update')} updates`;
    if (this.count('message') !== 1 || this.count('update') !== updates) return counts;
    const text = JSON.stringify(this.last?.activity);
    const missing = reads(this.turns).find((words) => !text.includes(words));
    return missing === undefined ? undefined : `"${missing}" is not in ${text.slice(0, 600)}`;
  }
}
