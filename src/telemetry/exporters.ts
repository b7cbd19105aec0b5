import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import { headersIn, type TelemetryTarget } from '../config';

/** What sends the two kinds of telemetry. */
export interface Exporters {
  readonly spans: SpanExporter;
  readonly metrics: PushMetricExporter;
}

/** Of one attempt, with its repetitions. Less than the time in which a supervisor lets a process end. */
export const LONGEST_EXPORT_MS = 5_000;

/** Loads what the target needs, and nothing of the other. */
export async function exportersFor(target: Exclude<TelemetryTarget, { kind: 'off' }>): Promise<Exporters> {
  switch (target.kind) {
    case 'otlp': {
      const [{ OTLPTraceExporter }, { OTLPMetricExporter }] = await Promise.all([
        import('@opentelemetry/exporter-trace-otlp-http'),
        import('@opentelemetry/exporter-metrics-otlp-http'),
      ]);
      const headers = target.headers ? headersIn(target.headers.reveal()) : {};
      const to = (path: string) => ({
        url: `${target.endpoint}${path}`,
        headers,
        timeoutMillis: LONGEST_EXPORT_MS,
      });
      return {
        spans: new OTLPTraceExporter(to('/v1/traces')),
        metrics: new OTLPMetricExporter(to('/v1/metrics')),
      };
    }
    case 'azureMonitor': {
      const azure = await import('@azure/monitor-opentelemetry-exporter');
      const connectionString = target.connectionString.reveal();
      // The file system may be read-only, and what waits there would outlive the process.
      const options = { connectionString, disableOfflineStorage: true };
      return {
        spans: new azure.AzureMonitorTraceExporter(options),
        metrics: new azure.AzureMonitorMetricExporter(options),
      };
    }
  }
}
