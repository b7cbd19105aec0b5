import assert from 'node:assert/strict';
import type { Config, Problem } from '../../src/config/config';
import { loadConfig } from '../../src/config/load-config';

export const APP_ID = '11111111-1111-4111-8111-111111111111';
export const TENANT = '22222222-2222-4222-8222-222222222222';
export const OTHER_TENANT = '33333333-3333-4333-8333-333333333333';
export const PASSWORD = 'correct-horse~battery.staple';
export const TOKEN = 'dev-token-that-nobody-should-see';
export const BOT = { MicrosoftAppId: APP_ID, MicrosoftAppPassword: PASSWORD, MicrosoftAppTenantId: TENANT };
export const LOCAL_GRAPH = { GRAPH_BASE_URL: 'http://127.0.0.1:4000', GRAPH_DEV_TOKEN: TOKEN };

export type Env = Readonly<Record<string, string | undefined>>;

export function configOf(env: Env): Config {
  const result = loadConfig(env);
  assert.ok(result.kind === 'ok', JSON.stringify(result));
  return result.config;
}

export function problemsOf(env: Env): readonly Problem[] {
  const result = loadConfig(env);
  return result.kind === 'invalid' ? result.problems : [];
}

/** The variables that problems are told about, in the order in which they are told. */
export const names = (env: Env): readonly string[] => problemsOf(env).map((problem) => problem.name);
