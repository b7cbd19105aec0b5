import { type Config, loadConfig } from '../../src/config';

/** On a free port, and with nobody's pace limited: tests speak faster than any person. Throws where a setting is wrong. */
export function testConfig(env: NodeJS.ProcessEnv): Config {
  const loaded = loadConfig({ PORT: '0', TURNS_PER_MINUTE: '0', ...env });
  if (loaded.kind === 'invalid') throw new TypeError(JSON.stringify(loaded.problems));
  return loaded.config;
}
