import assert from 'node:assert/strict';
import {
  askArrangementCard,
  askAzureSellerCard,
  askCustomerCard,
  askEntraPremiumCard,
  askWorkloadCard,
  chooseCustomerCard,
  usedQuestion,
  type Card,
  type QuestionView,
} from '../../cards';
import { ARRANGEMENTS, parseCardAction } from '../../cards/actions';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, HOSTILE, nodes, textOf, titlesOf } from '../support/cards';
import { customerNamed } from '../support/customers';

const words = wordsFor('en-GB');
const stamp = { flow: '7f3a9c1e-0000-4000-8000-5d2b6e8f0a14', step: 4 };
const contoso = customerNamed('Contoso');

/** What the buttons of a card answer, as the router reads it. */
function answers(card: Card) {
  return actions(card).flatMap(({ data }) => {
    const parsed = parseCardAction(data);
    return parsed.kind === 'answer' ? [parsed.action] : [];
  });
}

function inputOf(card: Card) {
  return [...nodes(card.content)].find(({ type }) => type === 'Input.ChoiceSet');
}

describe('askCustomerCard', () => {
  it('searches the customers as one types', () => {
    const card = askCustomerCard(words, stamp, { purpose: 'file', recent: [] });

    checkCard(card);
    assert.deepEqual(inputOf(card)?.['choices.data'], { type: 'Data.Query', dataset: 'customers' });
    assert.equal(inputOf(card)?.['style'], 'filtered');
  });

  it('offers recent customers both in the list and with one tap', () => {
    const card = askCustomerCard(words, stamp, { purpose: 'who', recent: [contoso] });

    checkCard(card);
    assert.deepEqual(inputOf(card)?.['choices'], [
      { title: 'Contoso · contoso.com · …a1b2c3', value: contoso.tenantId },
    ]);
    assert.ok(titlesOf(card).includes('Contoso · contoso.com · …a1b2c3'));
    assert.deepEqual(answers(card).at(-1), {
      v: 1,
      verb: 'pickCustomer',
      ...stamp,
      customer: contoso.tenantId,
    });
  });

  it('lets no input overrule a customer that was chosen with one tap', () => {
    const card = askCustomerCard(words, stamp, { purpose: 'file', recent: [contoso] });

    const taking = actions(card).filter(({ associatedInputs }) => associatedInputs !== 'none');
    assert.deepEqual(
      taking.map(({ title }) => title),
      ['Continue'],
    );
  });

  it('shows at most five recent customers', () => {
    const recent = Array.from({ length: 9 }, (_, index) => customerNamed(`Customer ${index}`));

    const card = askCustomerCard(words, stamp, { purpose: 'file', recent });

    assert.equal(answers(card).filter(({ verb }) => verb === 'pickCustomer').length, 1 + 5);
  });

  for (const [name, notice, expected] of [
    [
      'that nothing was found among one’s own, and why',
      { kind: 'notFound', typed: 'Cntoso', sees: 'own' },
      'I don’t find “Cntoso” among the customers you can see.\nYou see a customer when you are in a security group',
    ],
    [
      'that nothing was found among all',
      { kind: 'notFound', typed: 'Cntoso', sees: 'all' },
      'I don’t find “Cntoso” among your company’s customers.\nPerhaps there is no GDAP relationship',
    ],
    [
      'that nothing was chosen',
      { kind: 'notFound', typed: ' ', sees: 'own' },
      'Choose a customer from the list',
    ],
    ['that too many fit', { kind: 'tooMany', typed: 'co', count: 41 }, '“co” fits 41 customers.'],
  ] as const) {
    it(`says ${name}`, () => {
      const card = askCustomerCard(words, stamp, { purpose: 'file', recent: [], notice });

      checkCard(card);
      assert.ok(textOf(card).includes(expected), textOf(card));
    });
  }

  it('asks in words that fit the purpose', () => {
    const headings = (['file', 'who', 'selfService'] as const).map(
      (purpose) => askCustomerCard(words, stamp, { purpose, recent: [] }).summary,
    );

    assert.equal(new Set(headings).size, 3);
  });
});

describe('chooseCustomerCard', () => {
  it('numbers the matches and tells namesakes apart by domain and tenant', () => {
    const matches = [contoso, customerNamed('Contoso', 'contoso.co.uk', '9f8e7d')];

    const card = chooseCustomerCard(words, stamp, { typed: 'contoso', matches, more: 0, lookAlikes: false });

    checkCard(card);
    assert.deepEqual(titlesOf(card), [
      '1. Contoso · contoso.com · …a1b2c3',
      '2. Contoso · contoso.co.uk · …9f8e7d',
      'Back',
      'Cancel',
    ]);
    assert.doesNotMatch(textOf(card), /Caution|more customer/);
  });

  it('warns of look-alikes and says how many more there are', () => {
    const matches = [contoso, { ...customerNamed('Contos\u043e'), domain: undefined }];

    const card = chooseCustomerCard(words, stamp, { typed: 'contoso', matches, more: 1, lookAlikes: true });

    checkCard(card);
    assert.match(textOf(card), /Caution: some of these names look the same/);
    assert.match(textOf(card), /1 more customer fits/);
    assert.match(textOf(card), /No domain on record · …a1b2c3/);
  });

  it('stays within its size with fifteen long names', () => {
    const name = `${'Ω'.repeat(300)}${'\u0301'.repeat(5000)}`;
    const matches = Array.from({ length: 15 }, () => customerNamed(name, `${'x'.repeat(250)}.com`));

    checkCard(
      chooseCustomerCard(words, stamp, { typed: 'y'.repeat(900), matches, more: 400, lookAlikes: true }),
    );
  });

  it('leaves out what was typed when the choice is offered again', () => {
    const card = chooseCustomerCard(words, stamp, {
      typed: '',
      matches: [contoso],
      more: 0,
      lookAlikes: false,
    });

    checkCard(card);
    assert.ok(!textOf(card).includes('These customers fit'));
  });
});

describe('askWorkloadCard', () => {
  it('offers every product once, in rows of at most four', () => {
    const card = askWorkloadCard(words, stamp, { customer: contoso });

    checkCard(card);
    const offered = answers(card).flatMap((answer) =>
      answer.verb === 'pickWorkload' ? [answer.workload] : [],
    );
    assert.deepEqual(offered.toSorted(), WORKLOAD_IDS.toSorted());
    const rows = [...nodes(card.content)].filter(({ type }) => type === 'ActionSet');
    assert.ok(rows.every((row) => (row['actions'] as unknown[]).length <= 4));
  });
});

/** The questions with a fixed set of answers. */
const FIXED: readonly (readonly [string, (view: QuestionView) => Card, readonly unknown[]])[] = [
  ['askWorkloadCard', (view) => askWorkloadCard(words, stamp, view), WORKLOAD_IDS],
  ['askEntraPremiumCard', (view) => askEntraPremiumCard(words, stamp, view), ['yes', 'no', 'unknown']],
  ['askAzureSellerCard', (view) => askAzureSellerCard(words, stamp, view), ['us', 'someoneElse', 'unknown']],
  ['askArrangementCard', (view) => askArrangementCard(words, stamp, view), ARRANGEMENTS],
];

for (const [name, ask, values] of FIXED) {
  describe(`${name}, as a question with fixed answers`, () => {
    it('offers every answer, and Back and Cancel, all stamped', () => {
      const card = ask({ customer: undefined });

      checkCard(card);
      assert.equal(answers(card).length, values.length + 2);
      assert.ok(answers(card).every(({ flow, step }) => flow === stamp.flow && step === stamp.step));
      assert.deepEqual(
        answers(card)
          .slice(-2)
          .map(({ verb }) => verb),
        ['back', 'cancel'],
      );
    });

    it('names the customer when there is one', () => {
      assert.ok(textOf(ask({ customer: contoso })).includes('Contoso · contoso.com · …a1b2c3'));
    });

    it('repeats what it could not make sense of', () => {
      const card = ask({ customer: contoso, notice: { kind: 'notUnderstood', typed: 'flrp' } });

      checkCard(card);
      assert.ok(textOf(card).includes('“flrp”'));
    });

    for (const hostile of HOSTILE) {
      it(`keeps ${JSON.stringify(hostile.slice(0, 24))} harmless`, () => {
        const customer = customerNamed(`CANARY ${hostile}`, hostile);

        const card = ask({ customer, notice: { kind: 'notUnderstood', typed: `CANARY ${hostile}` } });

        checkCard(card, { foreign: ['CANARY'] });
        assert.ok(!JSON.stringify(card).includes('{{DATE'));
      });
    }
  });
}

describe('the customer cards with hostile names', () => {
  for (const hostile of HOSTILE) {
    it(`keep ${JSON.stringify(hostile.slice(0, 24))} harmless`, () => {
      const customer = customerNamed(`CANARY ${hostile}`, hostile);
      const typed = `CANARY ${hostile}`;

      const ask = askCustomerCard(words, stamp, {
        purpose: 'file',
        recent: [customer],
        notice: { kind: 'notFound', typed, sees: 'own' },
      });
      const choose = chooseCustomerCard(words, stamp, {
        typed,
        matches: [customer],
        more: 0,
        lookAlikes: true,
      });
      const used = usedQuestion(words, { kind: 'customer', customer });

      for (const card of [ask, choose, used]) checkCard(card, { foreign: ['CANARY'] });
    });
  }
});
