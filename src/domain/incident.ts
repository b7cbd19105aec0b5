import { workloadOf } from './workloads';
import type { WorkloadId } from './workloads';

/** A problem that Microsoft has published for one of its services and not yet closed. */
export interface Incident {
  /** Microsoft's own number, such as EX226574. */
  readonly id: string;
  readonly title: string;
  /** Display name of the service, such as "Exchange Online". */
  readonly service: string;
  readonly severity: 'incident' | 'advisory';
  readonly startedAt: Date | undefined;
  /** When Microsoft last wrote about it. */
  readonly updatedAt: Date | undefined;
}

/** Known incidents, and in whose tenant they were seen. */
export interface KnownIncidents {
  readonly incidents: readonly Incident[];
  /** Microsoft publishes to each tenant what concerns it; without consent there, only our own can be read. */
  readonly seenFrom: 'customer' | 'ownTenant';
}

/** The suite stands for all of Microsoft 365. Source: `graphServiceHealth` in sources.ts. */
const suite = ['Microsoft 365 suite', 'OSDPPlatform'];

/** Words that come and go with the brand, so that they can't tell services apart. */
const brandWords: ReadonlySet<string> = new Set([
  'microsoft',
  'office',
  '365',
  'm365',
  'o365',
  'online',
  'ms',
]);

/** Is this one of the service names? Case, punctuation and brand words don't matter. */
export function namesService(name: string, services: readonly string[]): boolean {
  const key = serviceKey(name);
  return services.some((service) => serviceKey(service) === key);
}

/** Names come again and again, for every customer the same ones; whose they are may be anybody's. */
const keys = new Map<string, string>();
const MOST_KEYS = 1000;

function serviceKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = telling(name);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, key);
  return key;
}

function telling(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words.filter((word) => !brandWords.has(word));
  return (own.length > 0 ? own : words).join(' ');
}

/** The incidents that concern a workload, incidents before advisories. */
export function incidentsFor(workload: WorkloadId, incidents: readonly Incident[]): readonly Incident[] {
  if (incidents.length === 0) return incidents;
  const known = sorted.get(incidents) ?? new Map<WorkloadId, readonly Incident[]>();
  sorted.set(incidents, known);
  const theirs = known.get(workload) ?? concerning(workload, incidents);
  known.set(workload, theirs);
  return theirs;
}

/** A list of incidents is kept for some minutes, and asked about in many conversations. */
const sorted = new WeakMap<readonly Incident[], Map<WorkloadId, readonly Incident[]>>();

function concerning(workload: WorkloadId, incidents: readonly Incident[]): readonly Incident[] {
  const { family, services } = workloadOf(workload);
  const names = family === 'microsoft365' ? [...services, ...suite] : services;
  return incidents
    .filter(({ service }) => namesService(service, names))
    .toSorted((a, b) => Number(a.severity === 'advisory') - Number(b.severity === 'advisory'));
}
