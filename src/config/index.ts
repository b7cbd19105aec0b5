export type { Config, GraphSource } from './config';
export { loadConfig } from './load-config';
export { redactedSummary } from './redacted-summary';
