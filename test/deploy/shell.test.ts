import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** What the shell says against it; nothing is run. */
function complaint(script: string): string {
  const { stderr, status } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  return status === 0 ? stderr : stderr || `ended with ${status}`;
}

const pages = [...filesIn('.', '.md'), ...filesIn('docs', '.md')];
const blocks = pages.flatMap((page) =>
  [...read(page).matchAll(/^ *```(\w*)\n(.*?)^ *```$/gmsu)].map(([, language, text = '']) => ({
    page,
    language,
    text,
  })),
);

describe('what is to be typed into a shell', () => {
  const typed = blocks.filter(({ language }) => language === 'sh');

  it('is marked as such wherever it looks like it', () => {
    assert.ok(typed.length >= 20, `${typed.length} blocks`);
    for (const { page, language, text } of blocks) {
      if (/^(?:az|npm|sh|docker|curl|git|node) /mu.test(text))
        assert.equal(language, 'sh', `${page}: ${text}`);
    }
  });

  for (const [index, { page, text }] of typed.entries()) {
    it(`can be read by one once it is filled in: ${page}, block ${index + 1}`, () => {
      const filledIn = text.replaceAll(/<[^<>\n]+>/gu, 'value');

      assert.equal(complaint(filledIn), '');
      assert.doesNotMatch(filledIn, /\\[ \t]+$/mu, 'a line that goes on has to end in its backslash');
    });
  }
});

describe('the scripts', () => {
  for (const path of ['.ci/run', ...filesIn('infra', '.sh')]) {
    it(`can be read by a shell: ${path}`, () => assert.equal(complaint(read(path)), ''));
  }
});
