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
      return parseAnswer(call.operation, await this.#answer(this.#targetOf(call), call, deadline), shape);
    } catch (error) {
      if (!refusesOptions(error, call)) throw error;
      return this.get(withoutOptions(call), shape, deadline);
    }
  }

  /** A list to its end: every page, every row once. A list that can't be completed throws. */
  list<T>(
    call: Call,
    row: z.ZodType<T>,
    keyOf: (row: T) => string,
    deadline: Deadline,
  ): Promise<readonly T[]> {
    return this.listing(call, row, keyOf, deadline).then(wholeOf);
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
      const shape = pageOf(row);
      const first = this.#targetOf(call);
      const page = parseAnswer(call.operation, await this.#answer(first, call, deadline), shape);
      if (page.next === undefined && page.rows.length < 2) return { rows: page.rows };
      put(page);
      const next = this.#next(call, page, first);
      if (next !== undefined) await this.#furtherPages(call, [first, next], shape, deadline, put);
      return { rows: [...rows.values()] };
    } catch (error) {
      // Only the first page is refused: a later one that is leaves the list incomplete.
      if (refusesOptions(error, call)) {
        return this.listing(withoutOptions(call), row, keyOf, deadline, progress);
      }
      if (!(error instanceof GraphError)) throw error;
      return { rows: [...rows.values()], gap: error };
    }
  }

  async close(): Promise<void> {
    await this.#transport.close();
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
        const answer: WireAnswer = await this.#answer(target, call, deadline);
        const page: Page<T> = parseAnswer(call.operation, answer, shape);
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

  #answer(target: string, call: Call, deadline: Deadline): Promise<WireAnswer> {
    const { watch, limits } = this.parts;
    const within = deadline.atMost(limits.operationMs);
    if (!watch) return this.#attempts(target, call, within);
    const method = call.body ? 'POST' : 'GET';
    const isForAll = priorityOf(deadline.owner) === 'low';
    const about = { method, endpoint: endpointOf(call.operation), isForAll };
    return watch.call(about, (progress) => this.#attempts(target, call, within, progress));
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
    const known = this.#lanes.get(name);
    if (known) return known;
    const lane = new Lane(this.parts.limits);
    this.#lanes.set(name, lane);
    return lane;
  }

  #targetOf({ path, query }: Call): string {
    if (!query) return this.parts.base.targetOf(path);
    let options = '';
    for (const [name, value] of Object.entries(query)) {
      options += `${options ? '&' : '?'}${name}=${encodeOption(value)}`;
    }
    return this.parts.base.targetOf(path + options);
  }
}

function wholeOf<T>({ rows, gap }: Rows<T>): readonly T[] {
  if (gap) throw gap;
  return rows;
}

/** A server that refuses options is asked again without. */
function refusesOptions(error: unknown, { query }: Call): boolean {
  return query !== undefined && error instanceof GraphError && error.code === 'unsupported';
}

function withoutOptions(call: Call): Call {
  return { ...call, query: undefined };
}
