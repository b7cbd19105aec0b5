export type { BotIdentity, Config, GraphSource, StorageSource } from './config';
export { isLoopbackHost } from './loopback';
export { loadConfig } from './load-config';
export { redactedSummary } from './redacted-summary';
