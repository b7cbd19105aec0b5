import assert from 'node:assert/strict';
import { LANGUAGES, type Language, wordsFor } from '../../src/i18n/words';
import { ALL_WORDS, baseOf, formOf, placeholdersIn, type WordEntry } from '../support/all-words';

/** What is the same in all three languages: names, and two words that happen to be. Nothing else may be left alone. */
const SAME = [
  'Filing Desk',
  'Microsoft 365',
  'Dynamics 365',
  'Business Central',
  'Power Platform',
  'Entra ID',
  'US Government',
  ...['Azure', 'Defender', 'EMS', 'Exchange', 'Intune', 'Premier', 'Purview', 'Teams'],
  'Portal',
  'No',
];

function isTheSameEverywhere(text: string): boolean {
  const ours = text.replace(/\{\{.+?\}\}/gu, '');
  return !/\p{L}/u.test(SAME.reduce((rest, name) => rest.replaceAll(name, ''), ours));
}

/** Keys of a language as the code uses them, each with the plural forms that it has. */
function formsOf(entries: readonly WordEntry[]): ReadonlyMap<string, readonly (string | undefined)[]> {
  const forms = new Map<string, (string | undefined)[]>();
  for (const [key] of entries) forms.set(baseOf(key), [...(forms.get(baseOf(key)) ?? []), formOf(key)]);
  return forms;
}

/** What a key's texts name, over its plural forms; the count may be left out of some of them. */
function namedBy(entries: readonly WordEntry[]): ReadonlyMap<string, string> {
  const named = new Map<string, Set<string>>();
  for (const [key, text] of entries) {
    const names = named.get(baseOf(key)) ?? new Set();
    for (const name of placeholdersIn(text)) if (name !== 'count' || !formOf(key)) names.add(name);
    named.set(baseOf(key), names);
  }
  return new Map([...named].map(([key, names]) => [key, [...names].toSorted().join(' ')]));
}

for (const language of LANGUAGES) {
  describe(`the words in ${language}`, () => {
    const entries = ALL_WORDS[language];

    it('have every key that there is in English, and no other', () => {
      const own = [...formsOf(entries).keys()].toSorted();

      assert.deepEqual(own, [...formsOf(ALL_WORDS.en).keys()].toSorted());
    });

    it('have each plural form that the language has, wherever they count', () => {
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();

      const wrong = [...formsOf(entries)].filter(
        ([, forms]) => !(forms.length === 1 && !forms[0]) && forms.toSorted().join() !== wanted.join(),
      );

      assert.deepEqual(wrong, []);
    });

    it('count where English counts', () => {
      const counted = (all: readonly WordEntry[]): readonly string[] =>
        [...formsOf(all)].flatMap(([key, [form]]) => (form ? [key] : [])).toSorted();

      assert.deepEqual(counted(entries), counted(ALL_WORDS.en));
    });

    it('name what the English ones name', () => {
      const english = namedBy(ALL_WORDS.en);

      const wrong = [...namedBy(entries)].filter(([key, names]) => english.get(key) !== names);

      assert.deepEqual(wrong, []);
    });

    it('are plain sentences and labels, in typographic quotes', () => {
      const odd = /[!¡'"`]|\.\.\.|\s{2}|\$\{|\$t\(|^$|^\s|\s$|\s[,.;:?]/u;

      assert.deepEqual(
        entries.filter(([, text]) => odd.test(text)),
        [],
      );
    });

    it('close every quote and bracket that they open', () => {
      const pairs = ['“”', '()', '[]'];

      const open = entries.filter(([, text]) =>
        pairs.some(([left = '', right = '']) => text.split(left).length !== text.split(right).length),
      );

      assert.deepEqual(open, []);
    });

    if (language === 'en') return;

    it('are translated', () => {
      const english = new Map(ALL_WORDS.en);

      const left = entries.filter(([key, text]) => text === english.get(key) && !isTheSameEverywhere(text));

      assert.deepEqual(left, []);
    });

    it('emphasise as often as the English ones', () => {
      const english = new Map(ALL_WORDS.en);
      const marks = (text: string): number => text.split('**').length;

      const wrong = entries.filter(([key, text]) => {
        const original = english.get(key) ?? english.get(`${baseOf(key)}_other`) ?? '';
        return marks(text) !== marks(original);
      });

      assert.deepEqual(wrong, []);
    });
  });
}

describe('wordsFor, in each language', () => {
  const table: readonly (readonly [Language, string, string, string, string])[] = [
    ['en', '22 Nov 2026', '12,040', 'a, b and c', 'Sunday'],
    ['es', '22 nov 2026', '12.040', 'a, b y c', 'domingo'],
    ['ca', '22 de nov. 2026', '12.040', 'a, b i c', 'diumenge'],
  ];
  for (const [language, date, number, list, weekday] of table) {
    it(`writes dates, numbers and lists as in ${language}`, () => {
      const words = wordsFor(undefined, language);
      const day = new Date('2026-11-22T09:41:00Z');

      assert.equal(words.date(day).replaceAll('\u00a0', ' '), date);
      assert.ok(words.t('who.range', { from: 1, to: 8, total: 12040 }).includes(number));
      assert.equal(words.list(['a', 'b', 'c']), list);
      assert.equal(words.weekday(day, 'UTC'), weekday);
    });

    it(`has a text for one, for some and for a million in ${language}`, () => {
      const words = wordsFor(undefined, language);

      for (const count of [0, 1, 2, 1_000_000])
        assert.doesNotMatch(words.t('who.people', { count }), /\{|who\./u);
    });
  }

  for (const [teams, chosen, expected] of [
    ['es-MX', 'es', 'es-MX'],
    ['en-US', 'es', 'es-ES'],
    ['es-MX', 'ca', 'ca-ES'],
    ['es-ES', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['fr-FR', 'ca', 'ca-ES'],
    ['no locale', 'es', 'es-ES'],
    [undefined, 'ca', 'ca-ES'],
  ] as const) {
    it(`writes ${expected} where Teams says ${teams ?? 'nothing'} and ${chosen} was chosen`, () => {
      assert.equal(wordsFor(teams, chosen).locale, expected);
    });
  }
});
