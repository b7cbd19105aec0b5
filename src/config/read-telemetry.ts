import type { Problem, TelemetryTarget } from './config';
import type { GivenSettings } from './given-settings';
import { isLoopbackUrl } from './loopback';
import { headersProblem, insightsProblem } from './telemetry-values';

type Report = (problem: Problem) => void;

/**
 * Where telemetry goes, or nothing when something is missing; it is reported. Platforms set addresses by themselves, so
 * those that are not asked for are no mistake.
 */
export function readTelemetry(given: GivenSettings, report: Report): TelemetryTarget | undefined {
  switch (given.values.TELEMETRY) {
    case 'off':
      return { kind: 'off' };
    case 'otlp':
      return toCollector(given, report);
    case 'azureMonitor':
      return toAzureMonitor(given, report);
  }
}

function toCollector(given: GivenSettings, report: Report): TelemetryTarget | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers } = given.values;
  const name = 'OTEL_EXPORTER_OTLP_ENDPOINT';
  if (!given.has(name)) report({ name, problem: 'required, because TELEMETRY is otlp' });
  const problem = headers && headersProblem(headers.reveal());
  if (problem) report({ name: 'OTEL_EXPORTER_OTLP_HEADERS', problem });
  if (!endpoint) return undefined;
  // What is sent names nobody, but headers prove who we are to whoever takes it.
  if (headers && !endpoint.startsWith('https:') && !isLoopbackUrl(endpoint)) {
    report({ name, problem: 'expected https, because OTEL_EXPORTER_OTLP_HEADERS is set' });
  }
  return { kind: 'otlp', endpoint, headers, tellsCustomers: tellsCustomers(given) };
}

function toAzureMonitor(given: GivenSettings, report: Report): TelemetryTarget | undefined {
  const { APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString } = given.values;
  const name = 'APPLICATIONINSIGHTS_CONNECTION_STRING';
  if (!given.has(name)) report({ name, problem: 'required, because TELEMETRY is azureMonitor' });
  const problem = connectionString && insightsProblem(connectionString.reveal());
  if (problem) report({ name, problem });
  if (!connectionString) return undefined;
  return { kind: 'azureMonitor', connectionString, tellsCustomers: tellsCustomers(given) };
}

function tellsCustomers({ values }: GivenSettings): boolean {
  return values.TELEMETRY_CUSTOMERS === 'yes';
}
