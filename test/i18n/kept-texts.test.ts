import assert from 'node:assert/strict';
import { createInstance, type FormatterModule } from 'i18next';
import sinon from 'sinon';
import { en } from '../../src/i18n/en';
import { keptTexts } from '../../src/i18n/kept-texts';
import { wordsFor } from '../../src/i18n/words';
import { HOSTILE } from '../support/cards';

type Args = Readonly<Record<string, string | number>>;

/** Forms and braces as no text of ours has them all. */
const ODD = {
  plain: 'nothing in braces { } }}',
  same: '{{ name }} and {{name}}, {{count}}',
  nested: 'see $t(odd.plain), {{name}}',
  formatted: '{{count, number}} of {{name}}',
  raw: '{{- name}}',
  days_zero: 'none',
  days_one: '{{count}} one',
  days_two: '{{count}} two',
  days_few: '{{count}} few',
  days_many: '{{count}} many',
  days_other: '{{count}} others',
};

const COUNTS = [0, 1, 2, 3, 11, 99, 100, 1204, 1_000_000, 1.5, -1, 0, 2, 11, 100];

function keysOf(value: object, path = ''): readonly string[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'string' ? [path + name] : keysOf(inner as object, `${path}${name}.`),
  );
}

/** i18next as it is, with numbers written the way of the language. */
function plainT(language: string, numbers: Intl.NumberFormat): (key: string, args?: Args) => string {
  const formatter: FormatterModule = {
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value: unknown) => (typeof value === 'number' ? numbers.format(value) : String(value)),
  };
  const instance = createInstance().use(formatter);
  void instance.init({
    lng: language,
    resources: { [language]: { translation: { ...en, odd: ODD } } },
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
  });
  return instance.getFixedT(language) as (key: string, args?: Args) => string;
}

function bench(locale: string) {
  const numbers = new Intl.NumberFormat(locale);
  const t = plainT(locale.split('-')[0] ?? locale, numbers);
  const look = sinon.spy((key: string, options: object) => t(key, options as Args));
  return { t, look, kept: keptTexts<string>(locale, look, t) };
}

describe('keptTexts', () => {
  const names = [
    ...new Set([...JSON.stringify({ en, ODD }).matchAll(/\{\{\W*(\w+)/gu)].map(([, name = '']) => name)),
  ];
  const odd = ['odd.days', ...Object.keys(ODD).map((name) => `odd.${name}`)];
  const keys = [...new Set(keysOf(en).flatMap((key) => [key, key.replace(/_[a-z]+$/u, '')]))];
  const locales = ['en-GB', 'es-ES', 'ca-ES', 'ar-EG', 'pl-PL'];
  const benches = new Map(locales.map((locale) => [locale, bench(locale)]));

  function assertSame(locale: string, key: string, counts: readonly number[], text: string): void {
    const { t, kept } = benches.get(locale) ?? bench(locale);
    for (const count of counts) {
      const args = { ...Object.fromEntries(names.map((name) => [name, text])), count };
      assert.equal(kept(key, args), t(key, args), `${key}, ${count}`);
    }
    assert.equal(kept(key, { name: 1204 }), t(key, { name: 1204 }), key);
  }

  it('says what i18next says, of every text and whatever stands in it', function () {
    this.timeout(30_000);
    for (const [at, key] of keys.entries()) assertSame('en-GB', key, [1, 1204], HOSTILE[at % 9] ?? '');
  });

  for (const locale of benches.keys()) {
    it(`chooses among the forms of a text as i18next does (${locale})`, () => {
      for (const key of odd) assertSame(locale, key, COUNTS, '$t(odd.plain) {{name}}');
    });
  }

  it('looks a text up once for each of its forms', () => {
    const { look, kept } = bench('en-GB');

    for (const count of [0, 1, 2, 3, 0, 1, 2]) kept('odd.days', { count });
    for (const name of ['a', 'b']) kept('odd.raw', { name });
    kept('odd.plain');
    kept('odd.plain');

    assert.deepEqual(
      look.args.map(([key]) => key),
      ['odd.days', 'odd.days', 'odd.days', 'odd.raw', 'odd.plain'],
    );
  });
});

describe('words', () => {
  it('make the formatters of a time zone once, whether or not anybody knows it', () => {
    const made = sinon.spy(Intl, 'DateTimeFormat');
    try {
      const words = wordsFor('en-IE');
      const day = new Date(0);
      const before = made.callCount;

      for (const zone of ['Europe/Madrid', 'Nowhere/Else', 'Europe/Madrid', 'Nowhere/Else'])
        words.date(day, zone);

      assert.equal(made.callCount - before, 2);
    } finally {
      made.restore();
    }
  });
});
