import assert from 'node:assert/strict';
import { GraphCheckup } from '../../src/graph';
import { examine } from '../../src/doctor/examine';
import type { Finding } from '../../src/doctor/finding';
import { plainReport } from '../../src/doctor/plain-report';
import { type Report, runDoctor } from '../../src/doctor/doctor';
import type { Clock } from '../../src/ports';
import { configOf, type Env } from '../config/environments';
import type { GraphDouble } from '../support/graph-double';

export const QUICK_CALLS = { callMs: 300, totalMs: 2_000, sizesMs: 300 };
export const systemClock: Clock = { now: () => new Date() };

interface JsonReport {
  readonly exitCode: number;
  readonly first: string;
  readonly next?: string;
  readonly findings: readonly Finding[];
}

export interface Visit extends JsonReport {
  /** As people read it. */
  readonly text: string;
  readonly of: (id: string) => Finding;
}

/** The doctor's visit to a Graph double, through the settings. */
export async function visit(double: GraphDouble, token: string, env: Env = {}): Promise<Visit> {
  const all = { GRAPH_BASE_URL: double.baseUrl, GRAPH_DEV_TOKEN: token, ...env };
  const report = await run(all, true);
  const visited = visitOf(report);
  return { ...visited, text: plainReport([], visited.findings, false) };
}

export function run(env: Env, json: boolean, clock = systemClock): Promise<Report> {
  return runDoctor({
    env: { PORT: '0', ...env },
    json,
    colour: false,
    clock,
    limits: QUICK_CALLS,
  });
}

export function visitOf({ text, exitCode }: Report): Visit {
  const report = JSON.parse(text) as JsonReport;
  assert.equal(report.exitCode, exitCode);
  return { ...report, text, of: (id) => findingIn(report.findings, id) };
}

export function findingIn(findings: readonly Finding[], id: string): Finding {
  const found = findings.find((finding) => finding.id === id);
  assert.ok(found, `${id} is not among ${findings.map((finding) => finding.id).join(', ')}`);
  return found;
}

/** With a bot identity, whose token would come from Entra: here it is handed in. */
export async function examineBot(
  double: GraphDouble,
  env: Env,
  token: string | Error,
  clock: Clock = systemClock,
  authority?: string,
): Promise<readonly Finding[]> {
  const config = configOf({ PORT: '0', ...env });
  const source = {
    reach: 'anywhere' as const,
    token: async () => {
      if (token instanceof Error) throw token;
      return token;
    },
  };
  const checkup = new GraphCheckup({
    baseUrl: double.baseUrl,
    token: source,
    clock,
    authority,
    limits: QUICK_CALLS,
  });
  try {
    const { leadGroupIds } = config;
    return await examine({ config, checkup, address: 'graph.test', leadGroupIds, clock, sizesMs: 300 });
  } finally {
    await checkup.close();
  }
}
