import assert from 'node:assert/strict';
import { TOPIC_IDS } from '../../src/domain/topics';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { understand } from '../../src/understand';
import { ca } from '../../src/understand/lexicon/ca';
import { en } from '../../src/understand/lexicon/en';
import { es } from '../../src/understand/lexicon/es';
import { tokenise } from '../../src/understand/tokens';

function phrases(listed: string): readonly string[] {
  return listed.split(',').map((phrase) =>
    tokenise(phrase)
      .map(({ word }) => word)
      .join(' '),
  );
}

function repeated(listed: readonly string[]): readonly string[] {
  return listed.filter((phrase, index) => listed.indexOf(phrase) !== index);
}

/** As typed: with and without an accent are two spellings, and both may be listed. */
function written(listed: string): readonly string[] {
  return listed.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' '));
}

for (const lexicon of [en, es, ca]) {
  describe(`the ${lexicon.language} lexicon`, () => {
    it('has no empty phrase and none twice in one list', () => {
      const lists = [
        ...Object.values(lexicon.intents),
        ...Object.values(lexicon.cues).filter((listed) => listed !== ''),
        ...Object.values(lexicon.languages),
        ...Object.values(lexicon.workloads).flatMap(({ names, hints }) => [names, ...(hints ? [hints] : [])]),
        ...Object.values(lexicon.topics),
        ...Object.values(lexicon.entraPremium),
        ...Object.values(lexicon.azureSeller),
        ...Object.values(lexicon.arrangement),
        ...lexicon.ordinals,
        lexicon.fillers,
        lexicon.asTyped,
        ...Object.values(lexicon.periods.units),
        ...lexicon.periods.months.flatMap(({ names, doubtful }) =>
          [names, doubtful].filter((list) => list !== undefined),
        ),
      ].map(written);

      assert.deepEqual(
        lists.flatMap((list) => [...list.filter((phrase) => !phrase), ...repeated(list)]),
        [],
      );
    });

    it('gives no name to two workloads and no phrase to two intents', () => {
      const names = Object.values(lexicon.workloads).flatMap((workload) => [
        ...new Set(phrases(workload.names)),
      ]);
      const intents = Object.values(lexicon.intents).flatMap((listed) => [...new Set(phrases(listed))]);

      assert.deepEqual([...repeated(names), ...repeated(intents)], []);
    });

    for (const workload of WORKLOAD_IDS) {
      it(`leads every name of ${workload} to it`, () => {
        const wrong = phrases(lexicon.workloads[workload].names).filter(
          (name) => understand(name).workload !== workload,
        );

        assert.deepEqual(wrong, []);
      });
    }

    it('can be taught about every topic that is no workload', () => {
      const listed = Object.keys(lexicon.topics);
      const fromWorkloads = ['azure', 'microsoft365', 'marketplace', 'ownSubscription'];

      assert.deepEqual([...listed, ...fromWorkloads].sort(), [...TOPIC_IDS].sort());
    });
  });
}
