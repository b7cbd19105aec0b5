import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import type { Feedback } from '../../src/domain/feedback';
import { feedbackAbout } from '../store/feedback-samples';
import { play } from '../support/transcript';
import { feedbackIn, recordFeedback } from './record';
import { speaker, useDesk } from './use-desk';

const WRONG = 'This was wrong';
const SEND = 'Tell the leads';
const NOTED = 'Thank you. It is noted.';
const LEADS_ONLY = 'This is for leads';

function of(name: 'nadia' | 'tomas' | 'helen', all: readonly Feedback[]): readonly Feedback[] {
  return all.filter(({ personId }) => personId === speaker(name).id);
}

describe('“This was wrong”', () => {
  const desk = useDesk();
  const { fabrikam } = DEMO_CUSTOMERS;

  it('asks what, thanks, and keeps what was answered with it', async () => {
    const before = new Date();
    await play(desk.chat('nadia'), [
      { say: 'file a ticket for Fabrikam about Exchange', offers: [WRONG] },
      {
        press: WRONG,
        reads: ['What was wrong?', 'About my answer “Can file”, Exchange', 'Wrong portal or link'],
        never: ['Fabrikam'],
        offers: [SEND],
      },
      {
        press: SEND,
        inputs: { reason: 'couldNotFile', note: '  It says that I have no licence.  ' },
        reads: [NOTED, '“Show feedback”'],
        never: ['Fabrikam', 'licence'],
      },
    ]);

    const [feedback, ...others] = of('nadia', await feedbackIn(desk.dataDir));
    assert.ok(feedback);
    assert.deepEqual(others, []);
    const { answer, reason, note, saidAt } = feedback;
    assert.deepEqual([reason, note], ['couldNotFile', 'It says that I have no licence.']);
    assert.equal(answer.customerTenantId, fabrikam.tenantId);
    assert.deepEqual(
      [answer.workload, answer.verdict, answer.brokenLink],
      ['exchange', 'canFile', undefined],
    );
    assert.match(answer.portalUrl ?? '', /^https:\/\//u);
    assert.ok(before <= answer.checkedAt && answer.checkedAt <= answer.at && answer.at <= saidAt);
  });

  it('is shown where it is when somebody says it in words, and nothing is recorded', async () => {
    const recorded = (await feedbackIn(desk.dataDir)).length;

    await play(desk.chat('tomas'), [
      { say: 'file a ticket for Fabrikam about Exchange', offers: [WRONG] },
      { say: 'That was wrong!', reads: ['Say so under the answer', 'Select “This was wrong”'] },
      { say: 'Això estava malament', reads: ['Say so under the answer'] },
    ]);

    assert.equal((await feedbackIn(desk.dataDir)).length, recorded);
  });

  it('in words at a question is about what was answered there', async () => {
    await play(desk.chat('tomas'), [
      { say: 'file a ticket', reads: ['Which customer is the request for?'] },
      { say: 'that is wrong', never: ['Say so under the answer'] },
      { say: 'cancel' },
    ]);
  });

  it('keeps the link that was missing, and no portal where none was shown', async () => {
    await play(desk.chat('helen'), [
      { say: 'file a ticket for Woodgrove about Teams', reads: ['You can’t file this yet.'] },
      { press: WRONG, reads: ['I could file, although it said I can’t'], never: ['Wrong portal or link'] },
      { press: SEND, inputs: { reason: 'couldFile', note: '' }, reads: [NOTED] },
    ]);

    const [feedback] = of('helen', await feedbackIn(desk.dataDir));
    assert.equal(feedback?.note, undefined);
    assert.equal(feedback?.answer.verdict, 'blocked');
    assert.notEqual(feedback.answer.brokenLink, undefined);
    assert.equal(feedback.answer.portalUrl, undefined);
  });

  it('counts once an answer, as it was said last', async () => {
    const tomas = desk.chat('tomas');
    await tomas.say('file a ticket for Fabrikam about Teams');

    for (const reason of ['wrongPortal', 'misunderstood']) {
      await tomas.press(WRONG);
      await tomas.press(SEND, { reason, note: `because of ${reason}` });
    }

    const said = of('tomas', await feedbackIn(desk.dataDir));
    assert.deepEqual(
      said.map(({ reason, note }) => [reason, note]),
      [['misunderstood', 'because of misunderstood']],
    );
  });

  it('turns the form into one line, which can’t be sent again', async () => {
    const nadia = desk.chat('nadia');
    await nadia.say('file a ticket for Fabrikam about SharePoint');
    const [form] = await nadia.press(WRONG);

    await nadia.press(SEND, { reason: 'misunderstood' });

    const used = nadia.cards().find(({ activityId }) => activityId === form?.activityId);
    assert.match(used?.text ?? '', /^What was wrong: Wrong customer or product$/mu);
    assert.deepEqual(used?.buttons, []);
  });

  it('takes what nobody chose for something else, and cuts what is too long', async () => {
    const nadia = desk.chat('nadia');
    await nadia.say('file a ticket for Fabrikam about Intune');
    await nadia.press(WRONG);

    await nadia.press(SEND, { reason: '', note: 'n'.repeat(900) });

    const intune = of('nadia', await feedbackIn(desk.dataDir)).find(
      ({ answer }) => answer.workload === 'intune',
    );
    assert.deepEqual([intune?.reason, intune?.note], ['somethingElse', 'n'.repeat(300)]);
  });

  it('leaves an open form as it is', async () => {
    const nadia = desk.chat('nadia');
    await nadia.say('file a ticket for Fabrikam about Exchange');
    const answer = nadia.last();
    await nadia.say('file a ticket for Fabrikam');

    await nadia.press(WRONG, {}, answer);
    await nadia.press(SEND, { reason: 'somethingElse' });

    const [card] = await nadia.say('Teams');
    assert.match(card?.text ?? '', /You can file this request\./u);
  });

  it('is nobody else’s to press', async () => {
    const nadia = desk.chat('nadia');
    await nadia.say('file a ticket for Fabrikam about Purview');
    await nadia.press(WRONG);

    const jonas = desk.teams.chat(speaker('jonas'), 'personal', nadia.id);
    const [card] = await jonas.press(SEND, { reason: 'somethingElse', note: 'not mine' });

    assert.match(card?.text ?? '', /This has moved on/u);
    assert.ok((await feedbackIn(desk.dataDir)).every(({ note }) => note !== 'not mine'));
  });

  for (const [language, ask, wrong, send, noted] of [
    [
      'es',
      'abre una solicitud para Fabrikam sobre Exchange',
      'No era correcto',
      'Avisar a los responsables',
      'Gracias. Queda anotado.',
    ],
    [
      'ca',
      'obre una sol·licitud per a Fabrikam sobre Exchange',
      'No era correcte',
      'Avisar els responsables',
      'Gràcies. Queda anotat.',
    ],
  ] as const) {
    it(`is there in ${language}`, async () => {
      const nadia = desk.chat('nadia');
      nadia.locale = `${language}-ES`;

      await play(nadia, [
        { say: ask },
        { press: wrong },
        { press: send, inputs: { reason: 'somethingElse' }, reads: [noted] },
      ]);
    });
  }
});

describe('the list of what was called wrong', () => {
  const desk = useDesk();
  const at = (minutes: number) => new Date(Date.UTC(2026, 2, 2, 9, minutes));
  const { northwind, fabrikam } = DEMO_CUSTOMERS;

  it('says at first that there is nothing', async () => {
    await play(desk.chat('helen'), [{ say: 'show feedback', reads: ['No answer was called wrong'] }]);
  });

  it('shows leads the newest answers first, a page at a time, there and back', async () => {
    const { id: personId } = speaker('tomas');
    for (let minute = 0; minute < 10; minute += 1) {
      const said = feedbackAbout(`answer-${minute}`, at(minute), { personId, note: `note ${minute}.` });
      const customerTenantId = minute === 9 ? fabrikam.tenantId : northwind.tenantId;
      await recordFeedback(desk.dataDir, { ...said, answer: { ...said.answer, customerTenantId } });
    }

    const card = await play(desk.chat('helen'), [
      {
        say: 'show feedback',
        reads: ['The newest answers come first.', 'note 9.', 'note 2.', 'Fabrikam, Inc.', 'Tomás Ibáñez'],
        never: ['note 1.', 'note 0.'],
      },
      { press: 'Older', reads: ['Continued, newest first.', 'note 1.', 'note 0.'], never: ['note 2.'] },
      { press: 'Back to the newest', reads: ['note 9.'], never: ['note 0.'] },
    ]);
    assert.match(card.text, /note 9\.[^]*note 8\./u);
  });

  for (const said of [
    'show feedback',
    'feedback',
    'ver comentarios',
    'veure comentaris',
    'show me the wrong answers',
  ]) {
    it(`is asked for with “${said}”`, async () => {
      await play(desk.chat('helen'), [{ say: said, reads: ['note 9.'] }]);
    });
  }

  it('tells whoever is no lead that it is for leads, and names nothing', async () => {
    await play(desk.chat('nadia'), [
      { say: 'show feedback', reads: [LEADS_ONLY], offers: ['My requests'], never: [/note \d/u, 'Tomás'] },
    ]);
  });
});
