import assert from 'node:assert/strict';
import { LANGUAGES, wordsFor, type WordKey } from '../../src/i18n/words';
import { ALL_WORDS, baseOf, formOf, placeholdersIn } from '../support/all-words';
import { wordsInCode } from '../support/words-in-code';

const english = ALL_WORDS.en;
/** Keys as the code uses them: without the plural's ending. */
const keys = new Set(english.map(([key]) => baseOf(key)));
const code = wordsInCode();

/** All placeholders of a key, over its plural forms. */
function placeholdersOf(key: string): readonly string[] {
  const forms = english.filter(([form]) => baseOf(form) === key);
  return [...new Set(forms.flatMap(([, text]) => placeholdersIn(text)))];
}

describe('the words', () => {
  it('are all used', () => {
    const exact = new Set([...code.texts].filter((text) => !text.includes('*')));
    const patterns = [...code.texts]
      .filter((text) => /^[a-z]\w*\.[\w.*]*\*[\w.*]*$/i.test(text))
      .map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`));

    const unused = [...keys].filter(
      (key) => !exact.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );

    assert.deepEqual(unused, []);
  });

  it('exist for every key that the code asks for', () => {
    const missing = code.calls.filter(({ key }) => !keys.has(key)).map(({ place, key }) => `${place} ${key}`);

    assert.ok(code.calls.length > 0);
    assert.deepEqual(missing, []);
  });

  it('get every placeholder that they name, and no other', () => {
    const wrong = code.calls.flatMap(({ place, key, given }) => {
      const wanted = placeholdersOf(key);
      const known = given ?? wanted;
      const allowed = isPlural(key) ? [...wanted, 'count'] : wanted;
      const unmet = wanted.filter((name) => !known.includes(name));
      const idle = known.filter((name) => !allowed.includes(name));
      return unmet.length + idle.length === 0 ? [] : [`${place} ${key}: ${[...unmet, ...idle].join(', ')}`];
    });

    assert.deepEqual(wrong, []);
  });

  it('name placeholders plainly, and the same ones in every plural form but for the count', () => {
    for (const key of keys) {
      const forms = english.filter(([form]) => baseOf(form) === key);
      const named = forms.map(([, text]) => placeholdersIn(text).filter((name) => name !== 'count'));

      for (const names of named) {
        assert.deepEqual(names, named[0], key);
        for (const name of names) assert.match(name, /^[a-z]\w*$/i, key);
      }
    }
  });
});

function isPlural(key: string): boolean {
  return english.some(([form]) => formOf(form) !== undefined && baseOf(form) === key);
}

describe('wordsFor', () => {
  for (const [asked, expected] of [
    ['en-GB', 'en-GB'],
    ['en-us', 'en-US'],
    ['en', 'en-GB'],
    ['en-Latn-US-x-odd', 'en-US'],
    ['pt-BR', 'en-GB'],
    ['not a locale', 'en-GB'],
  ] as const) {
    it(`writes ${expected} for ${asked}`, () => {
      assert.equal(wordsFor(asked).locale, expected);
    });
  }

  it('writes dates, times and lists the language’s way', () => {
    const words = wordsFor('en-GB');
    const moment = new Date('2026-11-22T09:41:00Z');

    assert.equal(words.date(moment), '22 Nov 2026');
    assert.equal(words.time(moment), '09:41 UTC');
    assert.equal(words.list(['a', 'b', 'c']), 'a, b and c');
  });

  for (const [zone, expected] of [
    ['UTC', ['22 Nov 2026, 23:41 UTC', '22 Nov 2026', 'Sunday']],
    ['Europe/Madrid', ['23 Nov 2026, 00:41', '23 Nov 2026', 'Monday']],
    ['Asia/Kolkata', ['23 Nov 2026, 05:11', '23 Nov 2026', 'Monday']],
    ['America/New_York', ['22 Nov 2026, 18:41', '22 Nov 2026', 'Sunday']],
    ['No/Such_Zone', ['22 Nov 2026, 23:41 UTC', '22 Nov 2026', 'Sunday']],
    ['', ['22 Nov 2026, 23:41 UTC', '22 Nov 2026', 'Sunday']],
  ] as const) {
    it(`writes moments as they are in ${zone || 'no zone at all'}`, () => {
      const words = wordsFor('en-GB');
      const late = new Date('2026-11-22T23:41:00Z');

      assert.deepEqual(
        [words.moment(late, zone), words.date(late, zone), words.weekday(late, zone)],
        expected,
      );
    });
  }

  it('writes numbers the way of the language, and counts with them', () => {
    const words = wordsFor('en-GB');

    assert.equal(words.t('who.people', { count: 1 }), 'One colleague can file this.');
    assert.equal(words.t('who.people', { count: 1204 }), '1,204 colleagues can file this.');
    assert.equal(words.t('who.range', { from: 1, to: 8, total: 12040 }), '1–8 of 12,040');
    assert.equal(words.t('help.where', { step: '1204' }), 'Right now: 1204');
  });

  it('takes text from outside as it is, whatever it looks like', () => {
    const hostile = '$t(common.cancel) {{name}} $& $1 $$ <b>';

    const said = wordsFor('en-GB').t('help.where', { step: hostile });

    assert.equal(said, `Right now: ${hostile}`);
  });

  it('has words for every language that it lists', () => {
    for (const language of LANGUAGES)
      assert.notEqual(wordsFor(language).t('common.product' satisfies WordKey), '');
  });
});
