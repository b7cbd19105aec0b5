import assert from 'node:assert/strict';
import { feedbackCard, feedbackNotedCard, leadsOnlyCard, wrongCard, wrongUsedCard } from '../../cards';
import { answerCard } from '../../cards/answer-card';
import { parseCardAction, type StandingAction } from '../../cards/actions';
import type { FeedbackView } from '../../cards/feedback-card';
import { FEEDBACK_REASONS, LONGEST_NOTE } from '../../src/domain/feedback';
import type { Verdict } from '../../src/domain/verdict';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, HOSTILE, nodes, textOf, titlesOf } from '../support/cards';
import { answerView, NOW, TENANT, USUAL, verdicts } from './answer-views';
import { feedbackRows, feedbackView, worstFeedback } from './feedback-views';

type Wrong = Extract<StandingAction, { readonly verb: 'wrong' }>;

const words = wordsFor('en-GB');

/** What the button "This was wrong" of an answer carries. */
function wrongOn(verdict: Verdict): Wrong {
  const button = actions(answerCard(words, answerView(verdict))).find(
    ({ title }) => title === 'This was wrong',
  );
  const pressed = parseCardAction(button?.['data']);
  assert.ok(pressed.kind === 'standing' && pressed.action.verb === 'wrong', verdict.kind);
  return pressed.action;
}

describe('“This was wrong” on the answer', () => {
  it('is the last button of every answer, and not the main one', () => {
    for (const verdict of verdicts(USUAL)) {
      const card = answerCard(words, answerView(verdict));

      const last = actions(card).at(-1);
      assert.equal(last?.['title'], 'This was wrong', verdict.kind);
      assert.equal(last['style'], undefined);
    }
  });

  it('leaves every answer with buttons that Teams shows: six at most', () => {
    for (const verdict of verdicts(USUAL)) {
      const { actions: bottom } = answerCard(words, answerView(verdict)).content;

      assert.ok(Array.isArray(bottom) && bottom.length <= 6, verdict.kind);
    }
  });

  it('carries what was answered, from what and when', () => {
    const [canFile] = verdicts(USUAL);
    assert.ok(canFile);

    assert.deepEqual(
      { ...wrongOn(canFile), portal: 'its portal' },
      {
        v: 1,
        verb: 'wrong',
        answer: 'hand-off-1',
        answeredAt: NOW.toISOString(),
        checkedAt: NOW.toISOString(),
        customer: TENANT,
        workload: 'exchange',
        verdict: 'canFile',
        portal: 'its portal',
      },
    );
  });

  it('names the link that was missing, and a portal only where one was shown', () => {
    for (const verdict of verdicts(USUAL)) {
      const { link, portal } = wrongOn(verdict);

      assert.equal(link, verdict.kind === 'blocked' ? verdict.broken.link : undefined);
      assert.equal(portal !== undefined, !['blocked', 'providerFiles'].includes(verdict.kind), verdict.kind);
    }
  });
});

describe('wrongCard', () => {
  const action = (verdict: Wrong['verdict']): Wrong => ({
    v: 1,
    verb: 'wrong',
    answer: 'answer-1',
    answeredAt: NOW.toISOString(),
    checkedAt: NOW.toISOString(),
    customer: TENANT,
    workload: 'exchange',
    verdict,
  });
  const choices = (verdict: Wrong['verdict']) =>
    [...nodes(wrongCard(words, action(verdict)).content)].flatMap(({ choices: all }) =>
      Array.isArray(all) ? all.map((one) => (one as { value: string }).value) : [],
    );

  it('says which answer it is about, and names no customer', () => {
    const card = wrongCard(words, action('canFile'));

    checkCard(card);
    assert.match(textOf(card), /^What was wrong\?\nAbout my answer “Can file”, Exchange$/m);
    assert.ok(!textOf(card).includes(TENANT));
  });

  it('offers the reasons that fit the answer', () => {
    const rest = ['misunderstood', 'somethingElse'];
    assert.deepEqual(choices('canFile'), ['couldNotFile', 'wrongPortal', ...rest]);
    assert.deepEqual(choices('blocked'), ['couldFile', ...rest]);
    assert.deepEqual(choices('providerFiles'), ['couldFile', ...rest]);
    assert.deepEqual(choices('publisherSupports'), ['couldFile', 'wrongPortal', ...rest]);
    assert.deepEqual(choices('ownPlan'), ['couldNotFile', 'wrongPortal', ...rest]);
    assert.deepEqual(choices('unchecked'), [...FEEDBACK_REASONS]);
  });

  it('asks for a reason, and leaves own words free, short and without customers’ data', () => {
    const all = [...nodes(wrongCard(words, action('canFile')).content)];

    const [reason, note] = ['reason', 'note'].map((id) => all.find((node) => node['id'] === id));
    assert.equal(reason?.['isRequired'], true);
    assert.equal(note?.['isRequired'], undefined);
    assert.equal(note?.['maxLength'], LONGEST_NOTE);
    assert.equal(reason?.['wrap'], true, 'a reason is read whole on a narrow screen');
    assert.match(String(note?.['placeholder']), /without customers’ data/);
  });

  it('is sent with the answer that it is about, and with what was filled in', () => {
    const [send] = actions(wrongCard(words, action('canFile')));

    const filledIn = { ...(send?.['data'] as object), reason: 'wrongPortal', note: 'It is the other one.' };
    const expected = {
      ...action('canFile'),
      verb: 'tellWrong',
      reason: 'wrongPortal',
      note: 'It is the other one.',
    };
    assert.deepEqual(parseCardAction(filledIn), { kind: 'standing', action: expected });
  });

  it('becomes one line once it is sent', () => {
    const card = wrongUsedCard(words, { reason: 'couldNotFile' });

    checkCard(card);
    assert.match(textOf(card), /^What was wrong: I could not file, although it said I can$/m);
    assert.deepEqual(actions(card), []);
  });
});

describe('feedbackNotedCard', () => {
  it('thanks, and says who reads it and what to do now', () => {
    const card = feedbackNotedCard(words);

    checkCard(card);
    assert.match(textOf(card), /Thank you\. It is noted\.\n[^]*“Show feedback”[^]*If it is urgent/);
    assert.doesNotMatch(textOf(card), /check again/i, 'an answer that says yes has no such button');
    assert.deepEqual(titlesOf(card), ['Who can file?', 'File a request']);
  });
});

describe('feedbackCard', () => {
  const rows: readonly (readonly [string, Partial<FeedbackView>, RegExp])[] = [
    [
      'what was wrong first, then their own words, the answer, the customer, when and who',
      { rows: feedbackRows(1) },
      /\nI could not file, although it said I can\n“The portal said .*”\nAnswer: “Can file”, Exchange\nContoso · contoso\.com · …a1b2c3\n22 Nov 2026, 10:41 · Adele Vance\nPortal: admin\.exchange\.microsoft\.com$/m,
    ],
    [
      'the link that was missing',
      { rows: feedbackRows(2).slice(1) },
      /\nI could file, although it said I can’t\nAnswer: “Can’t file yet” \(not in the group\), Teams\n/m,
    ],
    [
      'an answer about no customer',
      { rows: feedbackRows(5).slice(4) },
      /Answer: “Own plan”, Our own subscription\n17 Nov/m,
    ],
    [
      'that a customer may not be seen now',
      { rows: feedbackRows(1).map((row) => ({ ...row, customer: { kind: 'hidden' } as const })) },
      /\nA customer that you can’t see now\n(?![^]*Contoso)/m,
    ],
    ['how many there are', {}, /^Answers that were called wrong\n5 in all, newest first\.$/m],
    ['that there are older ones', { next: 'next' }, /\nThe newest answers come first\. Older ones/m],
    ['that a page goes on', { first: false }, /\nContinued, newest first\.$/m],
    ['that some could not be read', { unreadable: 2 }, /\n2 more entries could not be read/m],
    [
      'that there is none, and how there would be one',
      { rows: [] },
      /^No answer was called wrong\nUnder each answer people can say “This was wrong”/m,
    ],
    [
      'no empty log where nothing could be read',
      { rows: [], unreadable: 1 },
      /^Answers that were called wrong$/m,
    ],
  ];

  for (const [what, view, expected] of rows) {
    it(`tells ${what}`, () => {
      const card = feedbackCard(words, feedbackView(view));

      checkCard(card);
      assert.match(textOf(card), expected);
    });
  }

  it('says how old the evidence was where it was not fresh', () => {
    const [row] = feedbackRows(1);
    assert.ok(row);
    const { feedback } = row;
    const aged = (minutes: number) => {
      const checkedAt = new Date(feedback.answer.at.getTime() - minutes * 60_000);
      return [{ ...row, feedback: { ...feedback, answer: { ...feedback.answer, checkedAt } } }];
    };

    assert.match(
      textOf(feedbackCard(words, feedbackView({ rows: aged(20) }))),
      /evidence was of 22 Nov 2026, 10:21/,
    );
    assert.doesNotMatch(textOf(feedbackCard(words, feedbackView({ rows: aged(0.5) }))), /evidence/);
  });

  it('turns its pages', () => {
    const first = feedbackCard(words, feedbackView({ next: 'cursor' }));
    const second = feedbackCard(words, feedbackView({ first: false }));

    const dataOf = (card: typeof first, wanted: string) =>
      actions(card).find(({ title }) => title === wanted)?.['data'];
    assert.deepEqual(dataOf(first, 'Older'), { v: 1, verb: 'feedback', after: 'cursor' });
    assert.deepEqual(dataOf(second, 'Back to the newest'), { v: 1, verb: 'feedback' });
    assert.equal(dataOf(first, 'Back to the newest'), undefined);
    assert.equal(dataOf(second, 'Older'), undefined);
  });

  for (const text of HOSTILE) {
    it(`shows ${JSON.stringify(text.slice(0, 24))} as nothing but words, in a card that Teams takes`, () => {
      checkCard(feedbackCard(words, worstFeedback(text)), { foreign: [text] });
    });
  }
});

describe('leadsOnlyCard for the feedback', () => {
  it('says who sees it, and leads on to what is open to everybody', () => {
    const card = leadsOnlyCard(words, { what: 'feedback' });

    checkCard(card);
    assert.match(textOf(card), /Only leads see which answers were called wrong/);
    assert.deepEqual(titlesOf(card), ['My requests']);
  });
});
