import assert from 'node:assert/strict';
import { parseCardAction } from '../../cards/actions';
import { askTicketCard, ticketSavedCard } from '../../cards/filed-cards';
import type { HandOff } from '../../src/domain/hand-off';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, HOSTILE, nodes, textOf } from '../support/cards';
import { answerView, customerOf, everywhere, NOW, TENANT, USUAL } from './answer-views';

const words = wordsFor('en-GB');
const stamp = { flow: 'flow-1', step: 2 };
const handOff: HandOff = {
  id: 'hand-off-1',
  at: NOW,
  personId: TENANT,
  customerTenantId: TENANT,
  workload: 'exchange',
  verdict: 'canFile',
  portalUrl: undefined,
  evidence: '',
  contactReminder: true,
  outcome: 'open',
  ticket: undefined,
};

describe('askTicketCard', () => {
  it('asks for one thing, with a label', () => {
    const card = askTicketCard(words, stamp, { handOff, customer: customerOf(USUAL) });

    const input = [...nodes(card.content)].find(({ type }) => type === 'Input.Text');
    checkCard(card);
    assert.equal(input?.['id'], 'ticket');
    assert.equal(input?.['label'], 'Ticket number');
    assert.match(textOf(card), /Contoso · contoso\.onmicrosoft\.com/);
  });

  it('sends what was typed together with its stamp', () => {
    const card = askTicketCard(words, stamp, { handOff, customer: undefined });

    const save = actions(card).find(({ title }) => title === 'Save the number');
    assert.deepEqual(parseCardAction({ ...Object(save?.['data']), ticket: '42' }), {
      kind: 'answer',
      action: { v: 1, verb: 'giveTicket', ...stamp, ticket: '42' },
    });
  });

  it('can be left without a number', () => {
    const card = askTicketCard(words, stamp, { handOff, customer: undefined });

    const cancel = actions(card).find(({ title }) => title === 'Cancel');
    assert.equal(cancel?.['associatedInputs'], 'none');
    assert.deepEqual(cancel?.['data'], { v: 1, verb: 'cancel', ...stamp });
  });

  it('takes it that there is no number yet', () => {
    const card = askTicketCard(words, stamp, { handOff, customer: undefined });

    const noNumber = actions(card).find(({ title }) => title === 'No number yet');
    assert.equal(noNumber?.['associatedInputs'], 'none');
    assert.deepEqual(parseCardAction(noNumber?.['data']), {
      kind: 'standing',
      action: { v: 1, verb: 'filedWithoutNumber', handOff: handOff.id },
    });
  });
});

describe('ticketSavedCard', () => {
  for (const workload of WORKLOAD_IDS) {
    it(`says where a request is followed: ${workload}`, () => {
      const { steps } = answerView({ kind: 'ownPlan' }, { workload }).route;

      const card = ticketSavedCard(words, { ticket: '2411', customer: customerOf(USUAL), workload, steps });

      checkCard(card);
      assert.match(textOf(card), /2411/);
      assert.match(textOf(card), /Later, /);
    });
  }

  it('does without customer and steps', () => {
    checkCard(
      ticketSavedCard(words, { ticket: '1', customer: undefined, workload: 'azure', steps: undefined }),
    );
  });

  for (const hostile of HOSTILE) {
    it(`takes a number as nothing but a number: ${JSON.stringify(hostile).slice(0, 40)}`, () => {
      const customer = customerOf(everywhere(hostile));

      const asked = askTicketCard(words, stamp, { handOff, customer });
      const saved = ticketSavedCard(words, {
        ticket: hostile,
        customer,
        workload: 'azure',
        steps: undefined,
      });

      checkCard(asked, { foreign: [hostile] });
      checkCard(saved, { foreign: [hostile] });
    });
  }
});
