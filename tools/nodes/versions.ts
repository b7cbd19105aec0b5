/** The newest of each line that `engines` in package.json allows, when somebody last looked. */
export const NODE_VERSIONS = ['20.20.2', '22.23.3', '24.21.0'] as const;

/** The line of a version: 22 of 22.23.3. */
export function lineOf(version: string): string {
  return version.replace(/^v/u, '').split('.')[0] ?? '';
}
