import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { understand, type Understanding } from '../../src/understand';
import { STEERING } from '../../src/understand/understanding';
import { englishErrands } from './english-errands';
import { englishLog } from './english-log';
import { englishSteps } from './english-steps';
import { spanishSentences } from './spanish-sentences';

/** What a row states, with everything else that the row is about left at "not said". */
function stated(row: Partial<Understanding>, full: Understanding): Partial<Understanding> {
  const keys = new Set([...Object.keys(row), 'intent', 'workload', 'mention']);
  return Object.fromEntries(Object.entries(full).filter(([key]) => keys.has(key)));
}

describe('understand', () => {
  const families = [englishErrands, englishLog, englishSteps, spanishSentences].flatMap((some) =>
    Object.entries(some),
  );
  for (const [family, rows] of families) {
    describe(family, () => {
      for (const [text, row] of rows) {
        it(`"${text}"`, () => {
          const expected = { intent: undefined, workload: undefined, mention: '', ...row };

          assert.deepEqual(stated(row, understand(text)), expected);
        });
      }
    });
  }

  it('keeps the text as typed, without invisible characters', () => {
    assert.equal(understand('  file\u00a0for\n\u200bContoso\u202e ').text, 'file for Contoso');
  });

  it('is total: any string gets an answer made of its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const understood = understand(text);

        assert.ok(understood.mention.split(' ').every((word) => understood.text.includes(word)));
      }),
    );
  });

  it('never takes a made-up word for something to do', () => {
    const madeUp = fc.string({ unit: fc.constantFrom('q', 'x', 'z', 'j', 'w'), minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(madeUp, { minLength: 1, maxLength: 8 }), (words) => {
        const understood = understand(words.join(' '));

        assert.deepEqual([understood.intent, understood.mention], [undefined, words.join(' ')]);
      }),
    );
  });

  it('does not slow down with the length of what is sent', () => {
    const hostile = [
      'a'.repeat(28_000),
      'exchnage outlok urgetnly '.repeat(1000),
      "'s ".repeat(9000),
      'since 1 October 2026 to '.repeat(1000),
    ];

    const started = performance.now();
    hostile.forEach((text) => understand(text));

    assert.ok(performance.now() - started < 500);
  });

  it('steers only when nothing else was said', () => {
    fc.assert(
      fc.property(fc.constantFrom('hi', 'ok', 'no', 'help', 'thanks', 'restart', 'not sure'), (word) => {
        const { intent } = understand(`${word}, Exchange is down at Contoso`);

        assert.ok(!STEERING.some((steering) => steering === intent), word);
      }),
    );
  });
});

describe('understand with names already found', () => {
  const rows: readonly (readonly [string, readonly string[], Partial<Understanding>])[] = [
    ['file a ticket for Teams Rental', ['Teams Rental'], { intent: 'file', mention: 'Teams Rental' }],
    [
      'teams rental has no mail flow, Exchange is down',
      ['Teams Rental'],
      { intent: 'file', workload: 'exchange', mention: 'teams rental' },
    ],
    ['who can file for Cancel Culture Yoghurt', ['Cancel Culture Yoghurt'], { intent: 'who' }],
    [
      'not Contoso, Fabrikam',
      ['Contoso', 'Fabrikam'],
      { negated: ['Contoso'], mention: 'Fabrikam', correction: true },
    ],
    ['exchange is broken', ['Exchange'], { intent: 'file', workload: 'exchange', mention: '' }],
    ['is Exchange down at Azure Ski House', ['Azure Ski House'], { intent: 'health', workload: 'exchange' }],
  ];
  for (const [text, names, expected] of rows) {
    it(`reads "${text}" knowing ${names.join(' and ')}`, () => {
      const understood = understand(text, names);

      assert.deepEqual({ ...understood, ...expected }, understood);
    });
  }
});
