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
    this.#transport = new Transport(parts.base.origin, parts.limits, parts.clock, parts.noteDate);
  }

  /** A single object, or the answer of a POST. */
  async get<T>(call: Call, shape: z.ZodType<T>, deadline: Deadline): Promise<T> {
    try {
      return await this.#read(this.#targetOf(call), call, shape, deadline);
    } catch (error) {
      if (!refusesOptions(error, call)) throw error;
      return this.get(withoutOptions(call), shape, deadline);
    }
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
    const put = (page: Page<T>): void => {
      for (const one of page.rows) rows.set(keyOf(one), one);
      if (page.next !== undefined) progress?.(rows);
    };
    try {
      await this.#eachPage(call, pageOf(row), deadline, put);
      return { rows: [...rows.values()] };
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return { rows: [...rows.values()], gap: error };
    }
  }

  async close(): Promise<void> {
    await this.#transport.close();
  }

  async #eachPage<T>(
    call: Call,
    shape: z.ZodType<Page<T>>,
    deadline: Deadline,
    put: (page: Page<T>) => void,
  ): Promise<void> {
    const first = this.#targetOf(call);
    let next: string | undefined;
    try {
      const page = await this.#read(first, call, shape, deadline);
      put(page);
      next = this.#next(call, page, first);
    } catch (error) {
      if (!refusesOptions(error, call)) throw error;
      return this.#eachPage(withoutOptions(call), shape, deadline, put);
    }
    if (next !== undefined) await this.#furtherPages(call, [first, next], shape, deadline, put);
  }

  async #furtherPages<T>(
    call: Call,
    [first, second]: readonly [string, string],
    shape: z.ZodType<Page<T>>,
    deadline: Deadline,
    put: (page: Page<T>) => void,
  ): Promise<void> {
    const seen = new Set([first]);
    let target: string | undefined = second;
    while (target !== undefined) {
      this.#refuseLoop(call, target, seen);
      try {
        const page: Page<T> = await this.#read(target, call, shape, deadline);
        put(page);
        target = this.#next(call, page, target);
      } catch (error) {
        throw this.#laterFault(error, call, deadline);
      }
    }
  }

  #refuseLoop(call: Call, target: string, seen: Set<string>): void {
    if (seen.has(target))
      throw new GraphError('incomplete', call.operation, { note: 'next links in a circle' });
    if (seen.size >= this.parts.limits.pages) {
      throw new GraphError('incomplete', call.operation, { note: 'too many pages' });
    }
    seen.add(target);
  }

  #next<T>(call: Call, page: Page<T>, from: string): string | undefined {
    if (page.next === undefined) return undefined;
    const next = this.parts.base.follow(page.next, from);
    if (next === undefined)
      throw new GraphError('incomplete', call.operation, { note: 'next link to another place' });
    return next;
  }

  /** What the fault of a page after the first says of the list. */
  #laterFault(error: unknown, call: Call, deadline: Deadline): unknown {
    if (!(error instanceof GraphError)) return error;
    // With less than that left there was no further attempt: our time was up, rather than Graph gone.
    const outOfTime = error.code === 'unreachable' && deadline.remainingMs() <= this.parts.limits.backoffMs;
    if (!outOfTime && !['notFound', 'unsupported', 'malformed'].includes(error.code)) return error;
    return new GraphError('incomplete', call.operation, { cause: error, note: 'a later page failed' });
  }

  #read<T>(target: string, call: Call, shape: z.ZodType<T>, deadline: Deadline): Promise<T> {
    const within = deadline.atMost(this.parts.limits.operationMs);
    return this.#answer(target, call, within).then((answer) => parseAnswer(call.operation, answer, shape));
  }

  #answer(target: string, call: Call, deadline: Deadline): Promise<WireAnswer> {
    const { watch } = this.parts;
    if (!watch) return this.#attempts(target, call, deadline);
    const method = call.body ? 'POST' : 'GET';
    const isForAll = priorityOf(deadline.owner) === 'low';
    const about = { method, endpoint: endpointOf(call.operation), isForAll };
    return watch.call(about, (progress) => this.#attempts(target, call, deadline, progress));
  }

  #attempts(target: string, call: Call, deadline: Deadline, progress?: CallProgress): Promise<WireAnswer> {
    const { tokens, budget } = this.parts;
    const { operation, body } = call;
    const priority = priorityOf(deadline.owner);
    let renewed = false;
    const send = async (): Promise<WireAnswer> => {
      if (progress) progress.attempts += 1;
      const token = tokens.held?.() ?? (await bearerToken(tokens, operation, this.#limitMs(deadline)));
      const answer = await budget.run(operation, deadline, () =>
        this.#transport.send({ operation, target, token, body, priority }, this.#limitMs(deadline)),
      );
      if (progress) progress.status = answer.status;
      if (answer.status !== 401 || renewed) return succeeded(operation, answer);
      renewed = true;
      tokens.renew?.(token);
      return send();
    };
    return this.#laneOf(operation).run(call, deadline, send);
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

  #targetOf({ path, query }: Call): string {
    let options = '';
    for (const [name, value] of Object.entries(query ?? {})) {
      options += `${options ? '&' : '?'}${name}=${encodeOption(value)}`;
    }
    return this.parts.base.targetOf(path + options);
  }
}

/** A server that refuses options is asked again without. */
function refusesOptions(error: unknown, { query }: Call): boolean {
  return query !== undefined && error instanceof GraphError && error.code === 'unsupported';
}

function withoutOptions(call: Call): Call {
  return { ...call, query: undefined };
}
