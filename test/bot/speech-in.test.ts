import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import { type SpeechSources, speechIn, speechSoFar } from '../../src/bot/speech-in';
import type { Language } from '../../src/i18n/words';

function contextOf(aadObjectId: string | undefined, locale = 'es-MX'): TurnContext {
  const activity = { from: { id: '29:megan', aadObjectId }, locale };
  return { activity, turnState: new Map() } as unknown as TurnContext;
}

function sources(of: (personId: string) => Promise<Language | undefined>) {
  const reads: string[] = [];
  const warnings: string[] = [];
  const all: SpeechSources = {
    languages: { of: (personId) => (reads.push(personId), of(personId)) },
    log: { warn: (_fields: unknown, text?: string) => void warnings.push(text ?? '') },
  };
  return { all, reads, warnings };
}

describe('the language of a turn', () => {
  it('is what the person chose, read once however often it is asked for', async () => {
    const { all, reads } = sources(async () => 'ca');
    const context = contextOf('megan');

    const [first, second] = await Promise.all([speechIn(context, all), speechIn(context, all)]);

    assert.deepEqual([first, second, await speechSoFar(context)], Array(3).fill(first));
    assert.deepEqual(first, { chosen: 'ca', teamsLocale: 'es-MX' });
    assert.deepEqual(reads, ['megan']);
  });

  it('is Teams’ own where the choice can’t be read, and the log says why', async () => {
    const { all, warnings } = sources(() => Promise.reject(new RangeError('the store is away')));

    const speech = await speechIn(contextOf('megan'), all);

    assert.deepEqual(speech, { chosen: undefined, teamsLocale: 'es-MX' });
    assert.deepEqual(warnings, ['the language that somebody chose could not be read']);
  });

  it('is Teams’ own where the choice takes too long', async () => {
    const { all } = sources(() => new Promise(() => undefined));
    const begun = performance.now();

    const speech = await speechIn(contextOf('megan'), all);

    assert.equal(speech.chosen, undefined);
    assert.ok(performance.now() - begun < 2_000);
  });

  for (const id of [undefined, '', '../other', 'a/b', 'x'.repeat(65)]) {
    it(`is not looked for under what is no object ID: ${String(id).slice(0, 12)}`, async () => {
      const { all, reads } = sources(async () => 'ca');

      const speech = await speechIn(contextOf(id), all);

      assert.deepEqual([speech.chosen, reads], [undefined, []]);
    });
  }

  for (const [choice, chosen] of [
    ['ca', 'ca'],
    ['teams', undefined],
  ] as const) {
    it(`is there at once where the choice is known: ${choice}`, () => {
      const { all, reads } = sources(async () => 'es');
      const context = contextOf('megan');

      const speech = speechIn(context, { ...all, languages: { ...all.languages, known: () => choice } });

      assert.deepEqual(speech, { chosen, teamsLocale: 'es-MX' });
      assert.deepEqual(reads, []);
    });
  }

  it('is Teams’ own where nobody has asked yet', async () => {
    assert.deepEqual(await speechSoFar(contextOf('megan')), { chosen: undefined, teamsLocale: 'es-MX' });
  });
});
