import assert from 'node:assert/strict';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { sealedData } from '../bot/sealed-data';
import { submitRaw } from '../dialogs/raw-activity';
import { feedbackIn, recordFeedback } from '../dialogs/record';
import { type DemoName, speaker, useDesk } from '../dialogs/use-desk';
import { feedbackAbout } from '../store/feedback-samples';
import type { Json } from '../support/readable-card';

const { northwind, fabrikam } = DEMO_CUSTOMERS;
const SECRET = 'whispered';
/** Jonas and Nadia both work for Northwind; only Nadia works for Fabrikam. Neither of them is a lead. */
const WHO: readonly DemoName[] = ['jonas', 'nadia'];
/** What nobody but the leads may ever be told of what Tomás said. */
const TOLD = new RegExp(`Tomás|${speaker('tomas').id}|${SECRET}`, 'u');

/** What "This was wrong" would say of an answer that the presser never got, sealed as if it had been shown. */
const FOREIGN_ANSWER = {
  answer: 'tomass-1',
  answeredAt: '2026-03-02T09:41:00.000Z',
  checkedAt: '2026-03-02T09:41:00.000Z',
  customer: fabrikam.tenantId,
  workload: 'exchange',
  verdict: 'canFile',
};

const BUTTONS: readonly Json[] = [
  { verb: 'feedback' },
  { verb: 'feedback', after: '' },
  { verb: 'feedback', after: 'AAAA' },
  { verb: 'begin', journey: 'feedback' },
  { verb: 'begin', journey: 'feedback', customer: northwind.tenantId },
  { verb: 'wrong', ...FOREIGN_ANSWER },
  { verb: 'tellWrong', ...FOREIGN_ANSWER, reason: 'somethingElse', note: 'mine now' },
];

const SENTENCES = [
  'show feedback',
  'feedback',
  'wrong answers',
  'show feedback for Northwind',
  'ver comentarios',
];

describe('what a colleague called wrong', function () {
  this.timeout(60_000);
  const desk = useDesk();

  before(async () => {
    const { id: personId } = speaker('tomas');
    for (let index = 1; index <= 12; index += 1) {
      const said = feedbackAbout(`tomass-${index}`, new Date(Date.UTC(2026, 2, 2, 9, index)), {
        personId,
        note: SECRET,
      });
      const customerTenantId = (index % 2 ? northwind : fabrikam).tenantId;
      await recordFeedback(desk.dataDir, { ...said, answer: { ...said.answer, customerTenantId } });
    }
  });

  it('is told to a lead, so there is something to be found', async () => {
    const [card] = await desk.chat('helen').say('show feedback');

    assert.match(card?.text ?? '', TOLD);
  });

  for (const name of WHO) {
    it(`is not told to ${name} for the place in the list that a lead had reached`, async () => {
      const [page] = await desk.chat('helen').say('show feedback');
      const { after } = page?.button('Older')?.['data'] as Json;
      assert.ok(after);

      const chat = desk.chat(name);
      await submitRaw(
        desk.teams,
        chat,
        await sealedData(desk.dataDir, chat, { v: 1, verb: 'feedback', after }),
      );

      assert.match(chat.last().text, /This is for leads/u);
      assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(chat.id)), TOLD);
    });

    for (const text of SENTENCES) {
      it(`is not told to ${name} for “${text}”`, async () => {
        const chat = desk.chat(name);

        await chat.say(text);

        assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(chat.id)), TOLD);
      });
    }

    for (const button of BUTTONS) {
      it(`is not told to ${name} for the button ${JSON.stringify(button)}, alone or in front of others`, async () => {
        const channelId = `19:${name}-${BUTTONS.indexOf(button)}@thread.tacv2`;
        const answers: unknown[] = [];
        for (const chat of [desk.chat(name), desk.teams.chat(speaker(name), 'channel', channelId)]) {
          const data = await sealedData(desk.dataDir, chat, { v: 1, ...button });
          const value = { action: { type: 'Action.Execute', data } };
          answers.push((await chat.invoke('adaptiveCard/action', value)).body, desk.teams.sentTo(chat.id));
        }

        assert.match(JSON.stringify(answers), /text/u);
        assert.doesNotMatch(JSON.stringify(answers), TOLD);
        assert.doesNotMatch(JSON.stringify(answers), /Fabrikam/u);
      });
    }
  }

  it('is as Tomás said it, whoever pressed what', async () => {
    const all = await feedbackIn(desk.dataDir);

    assert.deepEqual(
      all.filter(({ answer }) => answer.id === 'tomass-1').map(({ personId, note }) => [personId, note]),
      [[speaker('tomas').id, SECRET]],
    );
  });
});
