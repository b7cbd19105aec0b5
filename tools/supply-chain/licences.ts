import type { LockedPackage } from './lockfile';
import { ALLOWED_FOR_DEVELOPMENT, ALLOWED_LICENCES, CHOSEN, STATED_ELSEWHERE } from './licence-policy';

/** One package and what it is licensed under. */
export interface LicenceRow {
  readonly name: string;
  readonly version: string;
  readonly use: 'production' | 'development';
  /** As the package states it; `none` when it states none. */
  readonly stated: string;
  /** After choices and what is stated elsewhere. */
  readonly licence: string;
  readonly allowed: boolean;
}

/**
 * Licences of all packages of the lockfile, sorted by name, each version once. The lockfile and not node_modules is read:
 * it knows the packages of other operating systems too, and what it says is what the package published.
 */
export function licencesOf(packages: readonly LockedPackage[]): readonly LicenceRow[] {
  const rows = new Map<string, LicenceRow>();
  for (const each of packages) {
    const key = `${each.name}@${each.version}`;
    if (rows.get(key)?.use !== 'production') rows.set(key, rowOf(each));
  }
  return [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function rowOf({ name, version, dev, license: stated = 'none' }: LockedPackage): LicenceRow {
  const use = dev ? 'development' : 'production';
  const licence =
    CHOSEN[stated] ?? (stated === 'none' ? STATED_ELSEWHERE[`${name}@${version}`]?.licence : stated);
  return { name, version, use, stated, licence: licence ?? 'none', allowed: isAllowed(licence, use) };
}

function isAllowed(licence: string | undefined, use: LicenceRow['use']): boolean {
  if (licence === undefined) return false;
  return (
    ALLOWED_LICENCES.includes(licence) || (use === 'development' && ALLOWED_FOR_DEVELOPMENT.includes(licence))
  );
}

/** A table for people, with a count of each licence below it. */
export function licenceTable(rows: readonly LicenceRow[]): string {
  const width = Math.max(...rows.map(({ name, version }) => name.length + version.length + 1));
  const lines = rows.map(({ name, version, use, licence, allowed }) =>
    [`${name}@${version}`.padEnd(width), use.padEnd(11), `${licence}${allowed ? '' : '  NOT ALLOWED'}`].join(
      '  ',
    ),
  );
  return [...lines, '', ...countsOf(rows)].join('\n');
}

function countsOf(rows: readonly LicenceRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { licence } of rows) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([licence, count]) => `${String(count).padStart(4)}  ${licence}`);
}
