import { type Config, loadConfig, redactedSummary } from '../config';
import type { Problem } from '../config/config';
import { startDemoPartner } from '../demo/start-demo-partner';
import { authorityHost, GraphCheckup } from '../graph';
import { graphSource, leadGroupsOf } from '../graph-source';
import type { Clock } from '../ports';
import { examine } from './examine';
import type { Finding } from './finding';
import { conclusionOf, plainProblems, plainReport } from './plain-report';
import { conclusion, exitCodeOf, nextStep, type ExitCode } from './verdict';

export interface DoctorOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly json: boolean;
  readonly colour: boolean;
  readonly clock: Clock;
  /** In milliseconds, for one call, for all of them, and for counting. */
  readonly limits?: { readonly callMs?: number; readonly totalMs?: number; readonly sizesMs?: number };
}

export interface Report {
  readonly exitCode: ExitCode;
  readonly text: string;
}

/** Checks the settings, and with them the Graph that they name. Without any, that is the demo partner. */
export async function runDoctor(options: DoctorOptions): Promise<Report> {
  const loaded = loadConfig(options.env);
  if (loaded.kind === 'invalid') return invalid(loaded.problems, options.json);
  const { config } = loaded;
  const findings = await findingsOf(config, options);
  const exitCode = exitCodeOf(findings);
  const text = options.json
    ? asJson({
        exitCode,
        first: conclusion(findings),
        next: nextStep(findings),
        settings: redactedSummary(config),
        findings,
      })
    : plainReport(settingsOf(config), findings, options.colour);
  return { exitCode, text };
}

async function findingsOf(
  config: Config,
  { clock, limits = {} }: DoctorOptions,
): Promise<readonly Finding[]> {
  const demo = config.graph.kind === 'demo' ? await startDemoPartner({ now: () => clock.now() }) : undefined;
  try {
    const { baseUrl, token } = graphSource(config, demo);
    const { sizesMs, ...ofCalls } = limits;
    const authority = authorityHost(config.partner.cloud);
    const checkup = new GraphCheckup({ baseUrl, token, clock, limits: ofCalls, authority });
    try {
      const address = demo ? 'the demo partner' : new URL(baseUrl).host;
      const leadGroupIds = leadGroupsOf(config);
      return await examine({ config, checkup, address, leadGroupIds, clock, sizesMs });
    } finally {
      await checkup.close();
    }
  } finally {
    await demo?.close();
  }
}

function invalid(problems: readonly Problem[], json: boolean): Report {
  const text = json
    ? asJson({
        exitCode: 2,
        first: conclusionOf(problems),
        next: problems[0]?.problem,
        problems,
        findings: [],
      })
    : plainProblems(problems);
  return { exitCode: 2, text };
}

function asJson(report: object): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** The summary without secrets, flat: `partner.type`, `directBill`. */
function settingsOf(config: Config): readonly (readonly [string, string])[] {
  return flattened(redactedSummary(config));
}

function flattened(value: object, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const name = `${prefix}${key}`;
    if (Array.isArray(each)) return [[name, each.length === 0 ? 'none' : each.join(', ')] as const];
    if (typeof each === 'object' && each !== null) return flattened(each, `${name}.`);
    const isPlain = typeof each === 'string' || typeof each === 'number';
    return isPlain ? [[name, `${each}`] as const] : [];
  });
}
