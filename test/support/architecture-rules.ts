import { posix } from 'node:path';
import ts from 'typescript';

/** Which of our folders each folder may import from, besides itself. Dependencies point inward. */
const MAY_IMPORT = {
  domain: [],
  ports: ['domain'],
  i18n: [],
  understand: ['domain', 'i18n'],
  organisation: ['domain', 'i18n'],
  config: ['domain', 'organisation'],
  log: [],
  graph: ['domain', 'ports'],
  store: ['domain', 'ports'],
  demo: [],
  telemetry: ['ports', 'config'],
  cards: ['domain', 'i18n'],
  dialogs: ['domain', 'ports', 'cards', 'i18n', 'understand'],
  bot: ['domain', 'ports', 'cards', 'i18n', 'understand', 'dialogs'],
  server: ['ports', 'bot', 'config'],
  doctor: ['domain', 'ports', 'config', 'graph', 'demo', 'log', 'wiring'],
  upkeep: ['domain', 'ports', 'bot', 'store', 'config', 'wiring'],
  wiring: [
    'domain',
    'ports',
    'cards',
    'i18n',
    'understand',
    'dialogs',
    'bot',
    'server',
    'config',
    'graph',
    'store',
    'upkeep',
    'demo',
    'log',
    'telemetry',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Zone = keyof typeof MAY_IMPORT;

/** The files that put the parts together. */
const WIRING = [
  'src/index.ts',
  'src/desk.ts',
  'src/graph-source.ts',
  'src/open-storage.ts',
  'src/readiness-checks.ts',
];

/** Where a process begins: these alone read its environment. */
const ENTRIES = ['src/index.ts', 'src/doctor/run.ts', 'src/upkeep/run-erase.ts'];

/** Packages that only some folders know. */
const ONLY_IN: readonly { readonly packages: RegExp; readonly zones: readonly Zone[] }[] = [
  { packages: /^(botbuilder|botframework)/, zones: ['bot', 'dialogs', 'server', 'wiring'] },
  { packages: /^undici$/, zones: ['graph', 'server', 'wiring'] },
  { packages: /^@azure\//, zones: ['graph', 'store', 'telemetry', 'wiring'] },
  { packages: /^@opentelemetry\//, zones: ['telemetry'] },
  { packages: /^libsql$/, zones: ['store'] },
];

/** Folders that know these packages and no others. */
const ONLY_THESE: Partial<Record<Zone, RegExp>> = {
  domain: /^luxon$/,
  ports: /^$/,
  organisation: /^zod$/,
  config: /^(zod|node:.*)$/,
};

const LONGEST = 250;

export interface SourceFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

function zoneOf(path: string): Zone | undefined {
  if (WIRING.includes(path) || WIRING.includes(`${path}.ts`)) return 'wiring';
  const folder = /^(?:src\/)?([^/]+)(?:\/|$)/.exec(path)?.[1] ?? '';
  const isOutside = folder === 'cards' || folder === 'dialogs';
  if (isOutside === path.startsWith('src/')) return undefined;
  return folder in MAY_IMPORT && folder !== 'wiring' ? (folder as Zone) : undefined;
}

function importViolation(zone: Zone, file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return packageViolation(zone, specifier);
  const target = posix.join(posix.dirname(file), specifier);
  if (/^src(\/index)?$/.test(target)) return `imports src/index.ts, which nothing may import`;
  const targetZone = zoneOf(target);
  if (targetZone === undefined) return `imports ${target}, which is in none of our folders`;
  const allowed: readonly Zone[] = [zone, ...MAY_IMPORT[zone]];
  if (allowed.includes(targetZone)) return undefined;
  return `imports ${target}, but ${zone} may import only from: ${allowed.join(', ')}`;
}

function packageViolation(zone: Zone, specifier: string): string | undefined {
  const keeper = ONLY_IN.find(({ packages, zones }) => packages.test(specifier) && !zones.includes(zone));
  if (keeper) return `imports ${specifier}, which only ${keeper.zones.join(', ')} may know`;
  const known = ONLY_THESE[zone];
  if (known && !known.test(specifier))
    return `imports ${specifier}, but ${zone} knows no packages but ${known.source}`;
  return undefined;
}

/** Any use of `process` that isn't a plain `process.<something but env>` could be a way around the rule. */
function readsEnvironment({ path, text }: SourceFile): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'process') {
      const { parent } = node;
      const isPlain = ts.isPropertyAccessExpression(parent) && parent.name.text !== 'env';
      found ||= !isPlain;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true));
  return found;
}

/** What this file breaks, in one sentence each. */
export function violations(file: SourceFile): readonly string[] {
  const zone = zoneOf(file.path);
  if (zone === undefined) return [`${file.path} is in a folder without a rule: add it to MAY_IMPORT`];
  const imports = ts.preProcessFile(file.text, true, true).importedFiles.map((each) => each.fileName);
  const found = imports.map((specifier) => importViolation(zone, file.path, specifier));
  if (
    !ENTRIES.includes(file.path) &&
    (readsEnvironment(file) || imports.some((name) => /^(node:)?process$/.test(name)))
  ) {
    found.push(`reads process.env, which only ${ENTRIES.join(' and ')} may: take the value as an argument`);
  }
  const lines = file.text.trimEnd().split('\n').length;
  if (lines > LONGEST) found.push(`has ${lines} lines, more than ${LONGEST}: cut it where its ideas part`);
  return found.filter((each) => each !== undefined).map((each) => `${file.path} ${each}`);
}
