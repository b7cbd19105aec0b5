import type { Problem } from './config';
import { SETTINGS } from './settings';
import type { SettingName } from './settings';
import { settingsSchema } from './settings-schema';
import type { Settings } from './settings-schema';

/** The settings one by one, before they are held against each other. */
export interface GivenSettings {
  /** Valid values and defaults; an invalid one counts as not set here. */
  readonly values: Settings;
  /** Whether the environment names it, be the value valid or not. */
  has(name: SettingName): boolean;
}

/** Reads every setting on its own and tells the problems of each. An empty string is not set. */
export function readGivenSettings(env: NodeJS.ProcessEnv, report: (problem: Problem) => void): GivenSettings {
  const given = new Map<SettingName, string>();
  for (const { name } of SETTINGS) {
    const value = env[name];
    if (value === undefined || value === '') continue;
    given.set(name, value.trim());
  }
  reportNearMisses(env, given, report);
  const values = validValues(given, report);
  return { values, has: (name) => given.has(name) };
}

function validValues(given: ReadonlyMap<SettingName, string>, report: (problem: Problem) => void): Settings {
  const valid = new Map(given);
  for (const [name, value] of given) {
    const problem = problemOf(name, value);
    if (problem === undefined) continue;
    valid.delete(name);
    report({ name, problem });
  }
  return settingsSchema.parse(Object.fromEntries(valid));
}

/** Names of other programs' settings too, in whatever case. */
const COMMON: readonly SettingName[] = ['PORT', 'HOST', 'CLOUD', 'LOG_LEVEL'];

/** Ignored, a setting with a slip in its name would start the demo where a bot was meant. */
function reportNearMisses(
  env: NodeJS.ProcessEnv,
  given: ReadonlyMap<SettingName, string>,
  report: (problem: Problem) => void,
): void {
  const meant = new Map(
    SETTINGS.flatMap(({ name }) => (COMMON.includes(name) || given.has(name) ? [] : [[plain(name), name]])),
  );
  for (const [name, value] of Object.entries(env)) {
    const right = value ? meant.get(plain(name)) : undefined;
    if (right !== undefined && right !== name)
      report({ name, problem: `not read: the setting is called ${right}` });
  }
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}

/** Only spaces are told, not ignored: a blank identity must not pass for "no identity". */
function problemOf(name: SettingName, value: string): string | undefined {
  if (value === '') return 'holds only spaces: give a value or remove it';
  return settingsSchema.shape[name].safeParse(value).error?.issues[0]?.message;
}
