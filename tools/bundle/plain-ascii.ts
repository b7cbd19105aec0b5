import type { Plugin } from 'esbuild';
import { writeFileSync } from 'node:fs';

const BEYOND = /[\u0080-\uffff]/g;

/** The same code in plain ASCII, if all of the rest stands in regular expressions and comments. */
export function asciiOf(code: string): string {
  return code.replace(BEYOND, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Writes what was bundled in plain ASCII: V8 needs half of the memory for it, and it is read as Latin-1. esbuild escapes
 * everything but regular expressions and comments, and those would come to look for other characters.
 */
export const plainAscii: Plugin = {
  name: 'plain-ascii',
  setup(build) {
    build.initialOptions.write = false;
    build.onEnd(({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) writeFileSync(path, asciiOf(text));
    });
  },
};
