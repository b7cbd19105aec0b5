export type { BotIdentity, Config, GraphSource, StorageSource, TelemetryTarget } from './config';
export { isLoopbackHost } from './loopback';
export { loadConfig } from './load-config';
export { headersIn } from './telemetry-values';
export { redactedSummary } from './redacted-summary';
