import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number | string;
  readonly doubleValue?: number;
}
interface Pair {
  readonly key: string;
  readonly value: Value;
}
interface WireSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly status: { readonly code: number };
  readonly attributes: readonly Pair[];
}
interface WirePoint {
  readonly attributes: readonly Pair[];
  readonly asInt?: number | string;
  readonly asDouble?: number;
  readonly count?: number | string;
  readonly sum?: number;
}
interface WireMetric {
  readonly name: string;
  readonly unit: string;
  readonly sum?: { readonly dataPoints: readonly WirePoint[] };
  readonly gauge?: { readonly dataPoints: readonly WirePoint[] };
  readonly histogram?: { readonly dataPoints: readonly WirePoint[] };
}
interface Traces {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly WireSpan[] }[];
  }[];
}
interface Metrics {
  readonly resourceMetrics: readonly {
    readonly scopeMetrics: readonly { readonly metrics: readonly WireMetric[] }[];
  }[];
}

export type Labels = Readonly<Record<string, string | number>>;

export interface Span extends Pick<WireSpan, 'traceId' | 'spanId' | 'parentSpanId' | 'name' | 'kind'> {
  readonly isError: boolean;
  readonly attributes: Labels;
}

/** One number of one metric; of a histogram, how many were measured. */
export interface Point {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

/** Takes OTLP as JSON over HTTP, as a collector does, and keeps it. */
export class Collector {
  readonly bodies: { readonly path: string; readonly text: string }[] = [];
  readonly headers: IncomingHttpHeaders[] = [];
  /** What is answered. */
  status = 200;
  private constructor(private readonly server: Server) {}

  static async start(): Promise<Collector> {
    const server = createServer();
    const collector = new Collector(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        collector.headers.push(request.headers);
        collector.bodies.push({ path: request.url ?? '', text: Buffer.concat(chunks).toString() });
        response.writeHead(collector.status, { 'content-type': 'application/json' });
        response.end('{}');
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return collector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Everything that was ever taken, as it came. */
  get everything(): string {
    return this.bodies.map(({ text }) => text).join('\n');
  }

  get spans(): readonly Span[] {
    return this.at<Traces>('/v1/traces')
      .flatMap(({ resourceSpans }) => resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans)
      .flatMap(({ spans }) => spans)
      .map(({ attributes, status, ...span }) => ({
        ...span,
        isError: status.code === 2,
        attributes: labelsOf(attributes),
      }));
  }

  /** Of every span and every number that was ever taken. */
  get values(): readonly string[] {
    const labels = [
      ...this.spans.map(({ attributes }) => attributes),
      ...this.points.map((one) => one.labels),
    ];
    return labels.flatMap((each) => Object.values(each)).map(String);
  }

  /** As of the last export: they count from the start of the process. */
  get points(): readonly Point[] {
    return (this.at<Metrics>('/v1/metrics').at(-1)?.resourceMetrics ?? [])
      .flatMap(({ scopeMetrics }) => scopeMetrics)
      .flatMap(({ metrics }) => metrics)
      .flatMap(({ name, sum, gauge, histogram }) =>
        (sum ?? gauge ?? histogram)?.dataPoints.map((point) => ({
          name,
          labels: labelsOf(point.attributes),
          value: Number(point.asInt ?? point.asDouble ?? point.count),
        })),
      )
      .filter((point) => point !== undefined);
  }

  /** The one number with exactly these labels; undefined where there is none. */
  number(name: string, labels: Labels = {}): number | undefined {
    const wanted = JSON.stringify(Object.entries(labels).toSorted());
    return this.points.find(
      (point) => point.name === name && JSON.stringify(Object.entries(point.labels).toSorted()) === wanted,
    )?.value;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private at<T>(path: string): readonly T[] {
    return this.bodies.filter((body) => body.path === path).map(({ text }) => JSON.parse(text) as T);
  }
}

function labelsOf(pairs: readonly Pair[]): Labels {
  return Object.fromEntries(
    pairs.map(({ key, value }) => [
      key,
      value.stringValue ??
        (value.intValue === undefined ? (value.doubleValue ?? '') : Number(value.intValue)),
    ]),
  );
}
