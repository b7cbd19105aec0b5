import type { z } from 'zod';
import type { Clock } from '../../ports';
import type { CallProgress, CallWatch } from '../../ports/telemetry';
import { parseAnswer, succeeded } from './answer';
import type { BaseUrl } from './base-url';
import { bearerToken } from './bearer-token';
import type { CallBudget } from './call-budget';
import { encodeOption } from './graph-path';
import { GraphError } from './graph-error';
import { Lane } from './lane';
import type { Deadline, GraphLimits } from './limits';
import { endpointOf, laneOf, type LaneName, type Operation } from './operations';
import { priorityOf } from './owner';
import { pageOf, type Page } from './page';
import type { TokenSource } from './token-source';
import { Transport, type WireAnswer } from './transport';

/** One call, without the base URL. */
export interface Call {
  readonly operation: Operation;
  /** Made by `graphPath`. */
  readonly path: string;
  /** OData options. A server that refuses them is asked again without: we filter on our side anyway. */
  readonly query?: Readonly<Record<`$${string}`, string>>;
  readonly body?: object;
  /** Where fewer further attempts than usual are worth their time. */
  readonly retries?: number;
}

interface Parts {
  readonly base: BaseUrl;
  readonly tokens: TokenSource;
  readonly budget: CallBudget;
  readonly limits: GraphLimits;
  readonly clock: Clock;
  /** Is told the `Date` of every answer. */
  readonly noteDate?: (header: string | undefined) => void;
  readonly watch?: CallWatch | undefined;
}

/** A list as far as it could be read. */
export interface Rows<T> {
  readonly rows: readonly T[];
  /** Why there may be more. */
  readonly gap?: GraphError;
}

/** Is told of the rows that there are after every page but the last. */
export type Progress<T> = (rows: ReadonlyMap<string, T>) => void;

/** Graph over HTTP: calls in, parsed values out, or a `GraphError`. Knows nothing of customers. */
export class GraphClient {
  readonly #transport: Transport;
  readonly #lanes = new Map<LaneName, Lane>();

  constructor(private readonly parts: Parts) {
    this.#transport = new Transport(parts.limits, parts.clock, parts.noteDate);
  }

  /** A single object, or the answer of a POST. */
  async get<T>(call: Call, shape: z.ZodType<T>, deadline: Deadline): Promise<T> {
    return this.#withOrWithoutOptions(call, (one) => this.#read(this.#urlOf(one), one, shape, deadline));
  }

  /** A list to its end: every page, every row once. A list that can't be completed throws. */
  async list<T>(
    call: Call,
    row: z.ZodType<T>,
    keyOf: (row: T) => string,
    deadline: Deadline,
  ): Promise<readonly T[]> {
    const { rows, gap } = await this.listing(call, row, keyOf, deadline);
    if (gap) throw gap;
    return rows;
  }

  /** As `list`, but what was read before a fault is kept, and the fault is told beside it instead of thrown. */
  async listing<T>(
    call: Call,
    row: z.ZodType<T>,
    keyOf: (row: T) => string,
    deadline: Deadline,
    progress?: Progress<T>,
  ): Promise<Rows<T>> {
    const rows = new Map<string, T>();
    const put = (page: readonly T[]): void => page.forEach((one) => rows.set(keyOf(one), one));
    try {
      await this.#withOrWithoutOptions(call, async (one) => {
        for await (const page of this.#pages(one, row, deadline)) {
          put(page.rows);
          if (page.next !== undefined) progress?.(rows);
        }
      });
      return { rows: [...rows.values()] };
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return { rows: [...rows.values()], gap: error };
    }
  }

  async close(): Promise<void> {
    await this.#transport.close();
  }

  async #withOrWithoutOptions<T>(call: Call, work: (call: Call) => Promise<T>): Promise<T> {
    try {
      return await work(call);
    } catch (error) {
      const refusesOptions = error instanceof GraphError && error.code === 'unsupported' && call.query;
      if (!refusesOptions) throw error;
      return await work({ ...call, query: undefined });
    }
  }

  async *#pages<T>(call: Call, row: z.ZodType<T>, deadline: Deadline): AsyncGenerator<Page<T>> {
    const seen = new Set<string>();
    const shape = pageOf(row);
    for (let url: URL | undefined = this.#urlOf(call); url;) {
      this.#refuseLoop(call, url, seen);
      const page: Page<T> = await this.#readPage(url, call, shape, deadline, seen.size);
      yield page;
      url = this.#next(call, page, url);
    }
  }

  #refuseLoop(call: Call, url: URL, seen: Set<string>): void {
    if (seen.has(url.href))
      throw new GraphError('incomplete', call.operation, { note: 'next links in a circle' });
    if (seen.size >= this.parts.limits.pages) {
      throw new GraphError('incomplete', call.operation, { note: 'too many pages' });
    }
    seen.add(url.href);
  }

  #next<T>(call: Call, page: Page<T>, from: URL): URL | undefined {
    if (page.next === undefined) return undefined;
    const next = this.parts.base.follow(page.next, from);
    if (!next) throw new GraphError('incomplete', call.operation, { note: 'next link to another place' });
    return next;
  }

  async #readPage<T>(
    url: URL,
    call: Call,
    shape: z.ZodType<Page<T>>,
    deadline: Deadline,
    number: number,
  ): Promise<Page<T>> {
    try {
      return await this.#read(url, call, shape, deadline);
    } catch (error) {
      if (number === 1 || !(error instanceof GraphError)) throw error;
      // With less than that left there was no further attempt: our time was up, rather than Graph gone.
      const outOfTime = error.code === 'unreachable' && deadline.remainingMs() <= this.parts.limits.backoffMs;
      if (!outOfTime && !['notFound', 'unsupported', 'malformed'].includes(error.code)) throw error;
      throw new GraphError('incomplete', call.operation, { cause: error, note: 'a later page failed' });
    }
  }

  async #read<T>(url: URL, call: Call, shape: z.ZodType<T>, deadline: Deadline): Promise<T> {
    const within = deadline.atMost(this.parts.limits.operationMs);
    const answer = await this.#answer(url, call, within);
    return parseAnswer(call.operation, answer, shape);
  }

  async #answer(url: URL, call: Call, deadline: Deadline): Promise<WireAnswer> {
    const { watch } = this.parts;
    if (!watch) return this.#attempts(url, call, deadline);
    const method = call.body ? 'POST' : 'GET';
    const about = {
      method,
      endpoint: endpointOf(call.operation),
      isForAll: priorityOf(deadline.owner) === 'low',
    };
    return watch.call(about, (progress) => this.#attempts(url, call, deadline, progress));
  }

  async #attempts(url: URL, call: Call, deadline: Deadline, progress?: CallProgress): Promise<WireAnswer> {
    const { tokens, budget } = this.parts;
    const priority = priorityOf(deadline.owner);
    let renewed = false;
    const send = async (): Promise<WireAnswer> => {
      if (progress) progress.attempts += 1;
      const token = tokens.held?.() ?? (await bearerToken(tokens, call.operation, this.#limitMs(deadline)));
      const answer = await budget.run(call.operation, deadline, () =>
        this.#transport.send({ ...call, url, token, body: call.body, priority }, this.#limitMs(deadline)),
      );
      if (progress) progress.status = answer.status;
      if (answer.status !== 401 || renewed) return succeeded(call.operation, answer);
      renewed = true;
      tokens.renew?.(token);
      return send();
    };
    return this.#laneOf(call.operation).run(call, deadline, send);
  }

  #limitMs(deadline: Deadline): number {
    return Math.max(1, Math.min(this.parts.limits.attemptMs, deadline.remainingMs()));
  }

  #laneOf(operation: Operation): Lane {
    const name = laneOf(operation);
    const lane = this.#lanes.get(name) ?? new Lane(this.parts.limits);
    this.#lanes.set(name, lane);
    return lane;
  }

  #urlOf({ path, query }: Call): URL {
    const options = Object.entries(query ?? {}).map(([name, value]) => `${name}=${encodeOption(value)}`);
    return this.parts.base.to(options.length > 0 ? `${path}?${options.join('&')}` : path);
  }
}
