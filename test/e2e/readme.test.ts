import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '../../src/demo/data/people';
import { startTestDesk } from '../support/desk';
import { README_PICTURES } from './support/journey';

const ROOT = join(__dirname, '..', '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { scripts, engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

/** What `npm` does without a script. */
const BUILT_IN = ['ci'];

function section(heading: string): string {
  return README.split(/^## /mu).find((part) => part.startsWith(heading)) ?? '';
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

describe('README', () => {
  it('names only commands that there are', () => {
    const named = [...README.matchAll(/\bnpm (?:run )?([a-z:]+)/gu)].map(([, script]) => script ?? '');

    assert.deepEqual([...new Set(named)].sort(), [
      'bench',
      'bench:directory',
      'build',
      'ci',
      'doctor',
      'erase',
      'eval:language',
      'gallery',
      'package',
      'start',
      'test',
    ]);
    for (const name of named) assert.ok(BUILT_IN.includes(name) || name in scripts, name);
  });

  it('links only to files that there are', () => {
    const targets = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, target]) => target ?? '');

    assert.ok(targets.length > 3);
    for (const target of targets) assert.ok(existsSync(join(ROOT, target)), target);
  });

  it('lists every folder of the code, and no other', () => {
    const listed = [...section('Find your way').matchAll(/^\| `([^`]+)`/gmu)].map(
      ([, folder]) => folder ?? '',
    );
    const inSrc = foldersIn('src').map((name) => `src/${name}`);

    assert.deepEqual(listed.toSorted(), [...inSrc, 'cards', 'dialogs', 'test'].toSorted());
  });

  it('asks for the oldest Node.js that package.json takes', () => {
    const [, oldest] = /Node\.js (\d+\.\d+)/u.exec(README) ?? [];

    assert.ok(oldest && engines.node.startsWith(`^${oldest}.`), `${oldest} in ${engines.node}`);
  });

  it('shows a picture of the answer card that is not too heavy', () => {
    const picture = readFileSync(join(ROOT, 'docs', 'answer-card.png'));

    assert.equal(picture.subarray(1, 4).toString('latin1'), 'PNG');
    assert.ok(picture.length < 300_000, `${picture.length} bytes`);
  });

  it('shows the pictures that the journeys take, none of them too heavy', () => {
    const shown = [...README.matchAll(/\]\(docs\/journey-([a-z]+)\.png\)/gu)].map(([, name]) => name ?? '');

    assert.deepEqual(shown, [...README_PICTURES]);
    for (const name of shown) {
      const { size } = statSync(join(ROOT, 'docs', `journey-${name}.png`));
      assert.ok(size < 150_000, `${name}: ${size} bytes`);
    }
  });

  it('offers first sentences that the bot understands', async () => {
    const sentences = [...section('Try it').matchAll(/^- `([^`]+)`/gmu)].map(
      ([, sentence]) => sentence ?? '',
    );
    const test = await startTestDesk();
    try {
      assert.ok(sentences.length >= 5);
      for (const sentence of sentences) {
        const { id, displayName } = DEMO_PEOPLE.nadia;
        const [card] = await test.teams.chat({ id, name: displayName }).say(sentence);
        assert.ok(card && !card.text.includes('I didn’t follow that'), sentence);
      }
    } finally {
      await test.close();
    }
  });
});
