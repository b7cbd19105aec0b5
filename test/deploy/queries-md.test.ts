import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAIN_LINKS, VERDICT_KINDS } from '../../src/domain/verdict';
import { type Instrument, INSTRUMENTS } from '../../src/telemetry/instruments';

const ROOT = join(__dirname, '..', '..');
const text = readFileSync(join(ROOT, 'docs', 'queries.md'), 'utf8');
const operations = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8');
const all: readonly Instrument[] = Object.values(INSTRUMENTS);

interface Query {
  readonly heading: string;
  readonly language: 'kusto' | 'promql';
  readonly query: string;
}

const queries: readonly Query[] = text.split(/^## /mu).flatMap((section) =>
  [...section.matchAll(/^```(kusto|promql)\n([^`]*)\n```$/gmu)].map(([, language, query]) => ({
    heading: section.slice(0, section.indexOf('\n')),
    language: language as Query['language'],
    query: query ?? '',
  })),
);

/** As OpenTelemetry writes a name for Prometheus: with its unit, and `_total` for what is counted. */
function inPrometheus({ name, kind, unit }: Instrument): readonly string[] {
  const plain = name.replaceAll('.', '_');
  if (kind === 'counter') return [`${plain}_total`];
  const suffix = { s: '_seconds', By: '_bytes', '1': '_ratio' }[unit] ?? '';
  return kind === 'gauge' ? [`${plain}${suffix}`] : [`${plain}${suffix}_bucket`, `${plain}${suffix}_count`];
}

/** What the spans of turns say. */
const turns = readFileSync(join(ROOT, 'src', 'telemetry', 'watched-turns.ts'), 'utf8');
const attributes = new Set([...turns.matchAll(/'(filing_desk\.\w+)'/gu)].map(([, name]) => name));

/** The metrics that a query asks for. */
function askedIn({ language, query }: Query): readonly Instrument[] {
  return language === 'kusto'
    ? [...query.matchAll(/(?<!Properties\[)"(filing_desk\.[\w.]+)"/gu)].flatMap(([, name]) =>
        known(name ?? '', ({ name: own }) => [own]),
      )
    : [...query.matchAll(/\bfiling_desk_\w+/gu)].flatMap(([name]) => known(name, inPrometheus));
}

function known(name: string, namesOf: (instrument: Instrument) => readonly string[]): readonly Instrument[] {
  const found = all.filter((each) => namesOf(each).includes(name));
  assert.equal(found.length, 1, `${name} is measured nowhere`);
  return found;
}

describe('docs/queries.md', () => {
  it('answers what a lead asks', () => {
    for (const question of [
      'How many requests were guided?',
      'How often were they blocked, and by which link?',
      'For which customers?',
      'How often was somebody not understood?',
    ]) {
      assert.ok(text.includes(`## ${question}\n`), question);
    }
    assert.ok(queries.length >= 20, `${queries.length} queries`);
  });

  for (const one of queries) {
    const { heading, language, query } = one;
    it(`asks for nothing that is not measured: ${heading} (${language})`, () => {
      const asked = askedIn(one);
      const labels = [...query.matchAll(/\bProperties\.(\w+)|[{,]\s*(\w+)=|\bby \(([\w, ]+)\)/gu)].flatMap(
        ([, property, matcher, by]) => property ?? matcher ?? by?.split(/, ?/u) ?? [],
      );

      const usable = new Set(['le', 'instance', ...asked.flatMap(({ by }) => by)]);
      for (const label of labels) assert.ok(usable.has(label), label);
      if (asked.length === 0) assert.match(query, /^(?:AppRequests|AppDependencies|let trace)/u);
    });
  }

  it('asks the traces for nothing but what turns tell', () => {
    const asked = queries.flatMap(({ query }) => [...query.matchAll(/Properties\["([^"]+)"\]/gu)]);

    assert.ok(asked.length > 0);
    for (const [, name] of asked) assert.ok(attributes.has(name), name);
  });

  it('leaves nothing out that people are meant to ask for', () => {
    const asked = new Set(queries.flatMap(askedIn).map(({ name }) => name));
    const ofTheProcess = all.filter(({ name }) => name.startsWith('filing_desk.process.'));

    for (const each of all.filter((one) => !ofTheProcess.includes(one)))
      assert.ok(asked.has(each.name), each.name);
  });

  it('names the verdicts and the links that there are', () => {
    for (const word of [...Object.keys(VERDICT_KINDS), ...CHAIN_LINKS])
      assert.ok(text.includes(`\`${word}\``), word);
  });
});

describe('infra/workbook.json', () => {
  interface Item {
    readonly type: number;
    readonly content: { readonly query?: string; readonly title?: string; readonly json?: string };
  }
  const { items } = JSON.parse(readFileSync(join(ROOT, 'infra', 'workbook.json'), 'utf8')) as {
    items: readonly Item[];
  };

  it('asks the queries of docs/queries.md under their questions, but that for one number', () => {
    const shown = items.flatMap(({ content: { title, query } }) => (query ? [`${title}\n${query}`] : []));
    const expected = queries
      .filter(({ language, query }) => language === 'kusto' && !query.startsWith('let trace'))
      .map(({ heading, query }) => `${heading}\n${query}`);

    assert.deepEqual(shown, expected);
  });
});

describe('docs/operations.md', () => {
  it('has a row for everything that is measured, with its labels', () => {
    const rows = [...operations.matchAll(/^\| `(filing_desk\.[\w.]+)` +\| (.*?) +\| (.*?) +\|$/gmu)];

    assert.deepEqual(
      rows.map(([, name, labels, meaning]) => [name, labels?.replaceAll('`', ''), meaning]),
      all.map(({ name, by, meaning }) => [name, by.join(', '), meaning]),
    );
  });
});
