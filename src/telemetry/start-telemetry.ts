import type { TelemetryTarget } from '../config';
import type * as OpenTelemetry from './open-telemetry';
import { NO_TELEMETRY, type Telemetry } from './telemetry';

/** How often what was gathered is sent, in milliseconds. */
export interface ExportPace {
  readonly spansMs: number;
  readonly metricsMs: number;
}

const USUAL_PACE: ExportPace = { spansMs: 5_000, metricsMs: 60_000 };

/** Nothing of OpenTelemetry is loaded before somebody asks for it. */
export async function startTelemetry(
  target: TelemetryTarget,
  pace: ExportPace = USUAL_PACE,
): Promise<Telemetry> {
  if (target.kind === 'off') return NO_TELEMETRY;
  // Not `import()`, which would ask for a file name that only the compiled product has.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { openTelemetry } = require('./open-telemetry') as typeof OpenTelemetry;
  return openTelemetry(target, pace);
}
