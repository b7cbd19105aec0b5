import assert from 'node:assert/strict';
import { topicCard, tourMenuCard } from '../../cards';
import { TOUR_GROUPS } from '../../cards/parts/tour-topics';
import { CLOUDS } from '../../src/domain/partner';
import { TOPIC_IDS } from '../../src/domain/topics';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, nodes, textOf, titlesOf } from '../support/cards';

const words = wordsFor('en-GB');

describe('tourMenuCard', () => {
  it('offers every topic once, in the order of the tour', () => {
    const card = tourMenuCard(words);

    checkCard(card);
    assert.deepEqual(
      TOUR_GROUPS.flatMap(({ topics }) => [...topics]),
      TOPIC_IDS,
    );
    assert.equal(actions(card).filter(({ verb }) => verb === 'topic').length, TOPIC_IDS.length);
  });

  it('says in words which topics were read', () => {
    const card = tourMenuCard(words, { seen: ['azure'] });

    checkCard(card);
    assert.deepEqual(
      titlesOf(card).filter((title) => title.includes('read')),
      ['Azure · ✓ read', 'Am I ready?'],
    );
  });
});

describe('topicCard', () => {
  for (const topic of TOPIC_IDS) {
    it(`tells ${topic} in three to twelve pieces, with a source and a way on`, () => {
      const card = topicCard(words, { topic });

      checkCard(card);
      const pieces = textOf(card)
        .split('\n')
        .filter((text) => text.length > 8 && !/^(Topic|Source)/.test(text));
      assert.ok(pieces.length >= 3 && pieces.length <= 12, `${pieces.length} pieces`);
      assert.match(textOf(card), /Source: \[.+\]\(https:\/\/.+\)\. Microsoft, .*\d{4}/);
      assert.ok(titlesOf(card).includes('All topics'));
      assert.ok(titlesOf(card).includes('File a request'));
    });
  }

  it('leads from topic to topic and back', () => {
    const ways = TOPIC_IDS.map((topic) => {
      const moves = actions(topicCard(words, { topic })).filter(({ verb }) => verb === 'topic');
      return moves.map(({ data }) => (data as Record<string, unknown>)['topic']);
    });

    const expected = TOPIC_IDS.map((_, at) => [TOPIC_IDS[at + 1], TOPIC_IDS[at - 1]].filter(Boolean));
    assert.deepEqual(ways, expected);
  });

  it('is replaced in place where the client can', () => {
    const moves = actions(topicCard(words, { topic: 'azure' })).filter(
      ({ type }) => type === 'Action.Execute',
    );

    assert.deepEqual(
      moves.map(({ title }) => title),
      ['Next: Azure without admin rights', 'Previous', 'All topics'],
    );
    assert.equal(moves[1]?.['tooltip'], 'Previous: Service health first');
  });

  it('shows how old a source is, and says so when it may have changed', () => {
    const text = textOf(topicCard(words, { topic: 'confirmAccess' }));

    assert.match(text, /Microsoft, Dec 2025\./);
    assert.match(text, /Oct 2023: an older text that may have changed/);
  });

  it('opens at most one page, in every cloud', () => {
    for (const cloud of CLOUDS) {
      for (const topic of TOPIC_IDS) {
        const card = topicCard(words, { topic, cloud });

        checkCard(card);
        assert.ok([...nodes(card.content)].filter(({ type }) => type === 'Action.OpenUrl').length <= 1);
      }
    }
  });
});
