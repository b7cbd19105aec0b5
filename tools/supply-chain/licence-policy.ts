/** Licences that ask for nothing but to be named, by their SPDX identifiers. */
export const ALLOWED_LICENCES: readonly string[] = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
];

/** Allowed besides for tools that are not shipped: they bind only who changes the tool itself. */
export const ALLOWED_FOR_DEVELOPMENT: readonly string[] = ['MPL-2.0'];

/** Where the author lets one choose: which licence we take. A new choice has to be made by a person. */
export const CHOSEN: Readonly<Record<string, string>> = {
  '(MPL-2.0 OR Apache-2.0)': 'Apache-2.0',
  '(AFL-2.1 OR BSD-3-Clause)': 'BSD-3-Clause',
};

/** Packages that state no licence where npm looks for it, by name and version. */
export const STATED_ELSEWHERE: Readonly<
  Record<string, { readonly licence: string; readonly where: string }>
> = {
  'cldrjs@0.5.5': { licence: 'MIT', where: '"licenses" in its package.json, and LICENSE-MIT' },
  'escape-regexp-component@1.0.2': { licence: 'MIT', where: 'its Readme.md' },
  'jspath@0.4.0': { licence: 'MIT', where: 'the text of its LICENSE file' },
};
