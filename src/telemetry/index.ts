export { startTelemetry } from './start-telemetry';
export { NO_TELEMETRY, type Telemetry } from './telemetry';
