import assert from 'node:assert/strict';
import {
  type LabelledSentence,
  labelledSet,
  LANGUAGES,
  NONE,
  PARTS,
} from '../../tools/eval-language/labelled-set';
import { ASPECTS } from '../../tools/eval-language/judge-sentence';
import { accuracyOf, FLOOR, scoreGroups } from '../../tools/eval-language/score-groups';
import { practiceIn } from '../../tools/train-understanding/practice';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { ERRANDS, STEERING } from '../../src/understand/understanding';

const SET = labelledSet();
const ALL = SET.flatMap(({ sentences }) => sentences);
const HARD = ['typo', 'mixed', 'indirect', 'outOfScope', 'negation', 'correction', 'several', 'place'];
/** Sentences in which this share of the words is common say the same. */
const NEAR_COPY = 0.8;

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu));
}

function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, new Set([...one, ...other]).size);
}

function sentencesOf(language: string, part: string): readonly LabelledSentence[] {
  return SET.find((group) => group.language === language && group.part === part)?.sentences ?? [];
}

describe('the labelled set', () => {
  it('has at least 600 sentences, about as many in each language', () => {
    assert.ok(ALL.length >= 600, String(ALL.length));
    for (const language of LANGUAGES) {
      const own = SET.filter((group) => group.language === language).flatMap(({ sentences }) => sentences);
      assert.ok(own.length / ALL.length > 0.3, language);
    }
  });

  for (const { language, part, sentences } of SET) {
    describe(`${language}, ${part}`, () => {
      it('is a third hard, of every kind', () => {
        const kinds = sentences.flatMap(({ hard }) => hard ?? []);

        assert.ok(kinds.length * 3 >= sentences.length, `${kinds.length} of ${sentences.length}`);
        assert.deepEqual([...new Set(kinds)].sort(), HARD.toSorted());
      });

      it('has every intent and every product, and enough that is out of scope', () => {
        const intents = new Set(sentences.flatMap(({ intent }) => intent));
        const workloads = new Set(sentences.flatMap(({ workload }) => workload));

        assert.deepEqual(
          [...ERRANDS, ...STEERING, NONE].filter((intent) => !intents.has(intent)),
          [],
        );
        assert.deepEqual(
          WORKLOAD_IDS.filter((id) => !workloads.has(id)),
          [],
        );
        assert.ok(sentences.filter(({ hard }) => hard === 'outOfScope').length >= 12);
      });

      it('says nothing twice', () => {
        const texts = sentences.map(({ text }) => text.toLowerCase());

        assert.equal(new Set(texts).size, texts.length);
      });
    });
  }

  for (const language of LANGUAGES) {
    it(`scores ${language} on sentences that nobody developed on`, () => {
      const [developed = [], scored = []] = PARTS.map((part) =>
        sentencesOf(language, part).map(({ text }) => wordsOf(text)),
      );
      const learnt = [...developed, ...practiceIn(language).map(([text]) => wordsOf(text))];

      const copies = scored.filter(
        (one) => one.size > 2 && learnt.some((other) => shareInCommon(one, other) >= NEAR_COPY),
      );

      assert.deepEqual(
        copies.map((words) => [...words].join(' ')),
        [],
      );
    });
  }
});

describe('understanding of the labelled set', () => {
  for (const language of LANGUAGES) {
    it(`holds the floor on what is only scored, in ${language}`, async () => {
      const [group] = await scoreGroups([
        { language, part: 'score', sentences: sentencesOf(language, 'score') },
      ]);

      const accuracy = accuracyOf(group?.judged ?? []);

      const below = ASPECTS.filter((aspect) => accuracy[aspect] < FLOOR[aspect]);
      assert.deepEqual(below, [], `${JSON.stringify(accuracy)}; npm run eval:language tells more`);
    });
  }
});
