import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { TelemetryTarget } from '../config';
import { within } from '../ports/within';
import { type Exporters, exportersFor, LONGEST_EXPORT_MS } from './exporters';
import { Meters } from './meters';
import { Outages } from './outages';
import type { ExportPace } from './start-telemetry';
import type { Telemetry } from './telemetry';
import { Tracing } from './tracing';
import { WatchedCalls } from './watched-calls';
import { watchedPart } from './watched-part';
import { watchedServer } from './watched-server';
import { WatchedTurns } from './watched-turns';

const NAME = 'filing-desk';

/** For the last that is left when the process ends. */
const FAREWELL_MS = 3_000;

/** Telemetry with OpenTelemetry, of this process and no other, without anything global. */
export async function openTelemetry(
  target: Exclude<TelemetryTarget, { kind: 'off' }>,
  pace: ExportPace,
): Promise<Telemetry> {
  const outages = new Outages();
  const { tracer, meter, close } = providers(await exportersFor(target), outages, pace);
  const contexts = new AsyncLocalStorageContextManager().enable();
  const tracing = new Tracing(tracer, contexts);
  const meters = new Meters(meter);
  const turns = new WatchedTurns(tracing, meters, target.tellsCustomers);
  observeProcess(meters);
  return {
    turns,
    graph: new WatchedCalls('graph', tracing, meters),
    server: watchedServer(tracing, new WatchedCalls('connector', tracing, meters)),
    logFields: () => traceFields(tracing),
    reportTo: (log) => void (outages.log = log),
    turn:
      (run) =>
      (...given) =>
        turns.run(() => run(...given)),
    later:
      (run) =>
      (...given) =>
        tracing.run({ name: 'later' }, () => run(...given)),
    store: (store) => ({
      ...store,
      documents: watchedPart(store.documents, 'documents', tracing),
      handOffs: watchedPart(store.handOffs, 'handOffs', tracing),
      feedback: watchedPart(store.feedback, 'feedback', tracing),
      schedule: watchedPart(store.schedule, 'schedule', tracing),
    }),
    directory: (ageMs) => meters.observe('directoryAge', () => secondsOf(ageMs())),
    close,
  };
}

function providers(exporters: Exporters, outages: Outages, { spansMs, metricsMs }: ExportPace) {
  const resource = resourceFromAttributes({ 'service.name': NAME, 'service.instance.id': randomUUID() });
  const spans = new BatchSpanProcessor(outages.watch('spans', exporters.spans), {
    scheduledDelayMillis: spansMs,
    exportTimeoutMillis: LONGEST_EXPORT_MS,
  });
  const metrics = new PeriodicExportingMetricReader({
    exporter: outages.watch('metrics', exporters.metrics),
    exportIntervalMillis: metricsMs,
    exportTimeoutMillis: Math.min(metricsMs, LONGEST_EXPORT_MS),
  });
  const tracers = new BasicTracerProvider({ resource, spanProcessors: [spans] });
  const meters = new MeterProvider({ resource, readers: [metrics] });
  return {
    tracer: tracers.getTracer(NAME),
    meter: meters.getMeter(NAME),
    close: async () => {
      await within(FAREWELL_MS, Promise.allSettled([tracers.shutdown(), meters.shutdown()]));
    },
  };
}

function observeProcess(meters: Meters): void {
  let last = performance.eventLoopUtilization();
  meters.observe('memory', () => process.memoryUsage.rss());
  meters.observe('eventLoop', () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, last);
    last = now;
    return utilization;
  });
}

function traceFields({ span }: Tracing): object {
  if (!span) return {};
  const { traceId, spanId } = span.spanContext();
  return { traceId, spanId };
}

function secondsOf(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : ms / 1000;
}
