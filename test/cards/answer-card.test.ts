import assert from 'node:assert/strict';
import { answerCard } from '../../cards/answer-card';
import { parseCardAction } from '../../cards/actions';
import type { Verdict } from '../../src/domain/verdict';
import { wordsFor } from '../../src/i18n/words';
import { actions, nodes, textOf, titlesOf } from '../support/cards';
import {
  answerView,
  assignmentOf,
  brokenLinks,
  chainOf,
  relationshipOf,
  TENANT,
  USUAL,
  verdicts,
} from './answer-views';

const words = wordsFor('en-GB');
const canFile: Verdict = { kind: 'canFile', chain: chainOf(USUAL), warnings: [] };
const notMember: Verdict = {
  kind: 'blocked',
  warnings: [],
  broken: {
    link: 'membership',
    relationship: relationshipOf(USUAL),
    assignments: [assignmentOf(USUAL)],
    problem: 'notMember',
  },
};
const unreachable: Verdict = {
  kind: 'unchecked',
  reason: { kind: 'readFailed', failure: { kind: 'unreachable' } },
  chain: undefined,
  warnings: [],
};

function urls(verdict: Verdict, options = {}): readonly unknown[] {
  const card = answerCard(words, answerView(verdict, options));
  return actions(card)
    .filter(({ type }) => type === 'Action.OpenUrl')
    .map(({ url }) => url);
}

describe('answerCard', () => {
  it('says the verdict first, then customer, chain, incidents, contact, steps', () => {
    const text = textOf(answerCard(words, answerView(canFile)));

    const order = [
      'You can file this request.',
      'Contoso',
      'Exchange',
      'Contoso support 2026',
      'Checked at 09:41 UTC',
      'EX226574',
      'never the customer’s',
      'adele.vance@northwind.example',
      'Select Submit.',
      'View all support tickets',
    ];
    const places = order.map((piece) => text.indexOf(piece));
    assert.ok(!places.includes(-1), text);
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
  });

  it('marks every link in words, not by colour alone', () => {
    const text = textOf(answerCard(words, answerView(notMember)));

    assert.equal(text.match(/✓ Yes/g)?.length, 4);
    assert.equal(text.match(/✗ No/g)?.length, 1);
  });

  it('leaves open what comes after the broken link', () => {
    const broken = { link: 'relationship' } as const;

    const text = textOf(answerCard(words, answerView({ kind: 'blocked', broken, warnings: [] })));

    assert.equal(text.match(/– Not yet/g)?.length, 4);
  });

  it('writes the message to send with customer, relationship, group and role in it', () => {
    const card = answerCard(words, answerView(notMember));

    const message = [...nodes(card.content)].find(({ id }) => id === 'message');
    for (const name of ['Contoso', USUAL.relationship, USUAL.group, 'Service Support Administrator']) {
      assert.ok(JSON.stringify(message).includes(name), name);
    }
  });

  it('shows which roles a relationship has, where none of them will do', () => {
    const relationship = { ...relationshipOf(USUAL), roleIds: ['4d6ac14f-3453-41d0-bef9-a3e0c569773a'] };

    const broken = { link: 'role', relationship } as const;
    const text = textOf(answerCard(words, answerView({ kind: 'blocked', broken, warnings: [] })));

    assert.match(text, /Its roles: License Administrator/);
  });

  it('opens no portal where filing would fail', () => {
    const failing: readonly Verdict[] = [
      ...brokenLinks(USUAL).map((broken) => ({ kind: 'blocked', broken, warnings: [] }) as const),
      { kind: 'providerFiles', because: 'partnerType' },
      { kind: 'providerFiles', because: 'soldByAnother' },
    ];

    for (const verdict of failing) assert.deepEqual(urls(verdict), []);
  });

  it('opens the portal in the customer’s tenant, and Partner Center second', () => {
    const card = answerCard(words, answerView(canFile));

    const [first, second] = actions(card).filter(({ type }) => type === 'Action.OpenUrl');
    assert.equal(first?.['title'], 'Open Microsoft 365 admin center in browser');
    assert.equal(first?.['style'], 'positive');
    assert.equal(second?.['title'], 'Open Partner Center in browser');
  });

  it('names the support plan on the Azure form', () => {
    const text = textOf(answerCard(words, answerView(canFile, { workload: 'azure' })));

    assert.match(text, /Support plan “Cloud Solution Provider”/);
    assert.match(text, /Manage support requests/);
  });

  it('warns where a link opens the partner’s own tenant, and puts Partner Center before it', () => {
    const view = answerView(canFile);
    const route = { ...view.route, primary: { ...view.route.primary, context: 'own' as const } };

    const card = answerCard(words, { ...view, route });

    assert.match(textOf(card), /opens your own tenant/);
    assert.match(textOf(card), /customer list, the customer, Service request, New request/);
    const [first] = actions(card).filter(({ type }) => type === 'Action.OpenUrl');
    assert.equal(first?.['title'], 'Open Partner Center in browser');
  });

  it('asks to confirm each link by hand where nothing could be read', () => {
    const card = answerCard(words, answerView(unreachable));

    const text = textOf(card);
    assert.match(text, /I could not check this/);
    assert.equal(text.match(/\? Confirm/g)?.length, 5);
    assert.doesNotMatch(text, /✓|✗/);
    assert.ok(titlesOf(card).includes('Check again'));
  });

  it('says that the directory was down, with what was typed', () => {
    const view = { ...answerView(unreachable), customer: undefined, customerTyped: 'conto' };

    const card = answerCard(words, view);

    assert.match(textOf(card), /conto\n.*not looked up/);
    const again = actions(card).find(({ title }) => title === 'Check again');
    assert.deepEqual(again?.['data'], { v: 1, verb: 'begin', journey: 'file', workload: 'exchange' });
  });

  it('keeps the answers that were given when it checks again', () => {
    const view = answerView(notMember, { workload: 'entra' });
    const question = { ...view.question, entraPremium: 'yes', azureSeller: 'us' } as const;

    const card = answerCard(words, { ...view, question });

    const again = actions(card).find(({ title }) => title === 'Check again');
    assert.deepEqual(parseCardAction(again?.['data']), {
      kind: 'standing',
      action: {
        v: 1,
        verb: 'recheck',
        customer: TENANT,
        workload: 'entra',
        entraPremium: 'yes',
        azureSeller: 'us',
      },
    });
  });

  const filed: readonly [string, Verdict, string | undefined, boolean][] = [
    ['can file', canFile, 'h', true],
    ['own plan', { kind: 'ownPlan' }, 'h', true],
    ['unchecked', unreachable, 'h', true],
    ['no hand-off', canFile, undefined, false],
    ['blocked', notMember, 'h', false],
    ['provider', { kind: 'providerFiles', because: 'partnerType' }, 'h', false],
    ['publisher', { kind: 'publisherSupports' }, 'h', false],
  ];
  for (const [name, verdict, handOffId, expected] of filed) {
    it(`${expected ? 'offers' : 'does not offer'} "I filed it": ${name}`, () => {
      const card = answerCard(words, { ...answerView(verdict), handOffId });

      assert.equal(titlesOf(card).includes('I filed it'), expected);
    });
  }

  it('marks demo data, and nothing else as demo data', () => {
    const demo = answerCard(words, answerView(canFile));
    const real = answerCard(words, { ...answerView(canFile), demo: false });

    assert.match(textOf(demo), /Demo data/);
    assert.doesNotMatch(textOf(real), /[Dd]emo/);
  });

  it('keeps names from outside out of the summary, which clients may render', () => {
    const card = answerCard(words, answerView(canFile));

    assert.equal(card.summary, 'You can file this request. (Exchange)');
  });

  it('shows at once everything but the other way in and the sources', () => {
    const card = answerCard(words, answerView(canFile));

    const hidden = [...nodes(card.content)]
      .filter(({ isVisible }) => isVisible === false)
      .map(({ id }) => id);
    assert.deepEqual(hidden, ['partnerCenter', 'sources']);
  });

  it('says with every verdict when it was checked', () => {
    for (const verdict of verdicts(USUAL)) {
      assert.match(textOf(answerCard(words, answerView(verdict))), /Checked at 09:41 UTC/, verdict.kind);
    }
  });

  it('adds the test that Graph can’t see to an Azure chain', () => {
    const warnings = [{ kind: 'azureRbacNotVerified', adminAgent: 'unknown' }] as const;

    const text = textOf(answerCard(words, answerView({ ...canFile, warnings }, { workload: 'azure' })));

    assert.match(text, /\? Unknown\nYou have a role on the subscription/);
  });
});
