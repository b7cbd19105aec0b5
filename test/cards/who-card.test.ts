import assert from 'node:assert/strict';
import { parseCardAction } from '../../cards/actions';
import { whoCard } from '../../cards/who-card';
import type { FilersVerdict } from '../../src/domain/filers';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { wordsFor } from '../../src/i18n/words';
import { actions, checkCard, HOSTILE, textOf, titlesOf } from '../support/cards';
import {
  brokenLinks,
  everywhere,
  FAILURES,
  REASONS,
  TENANT,
  USUAL,
  WARNINGS,
  type Names,
} from './answer-views';
import { agentsOf, filersOf, people, whoView as view } from './who-views';

const words = wordsFor('en-GB');

function allVerdicts(names: Names): readonly FilersVerdict[] {
  return [
    people(1, names),
    people(200, names),
    ...FAILURES.map(
      (gap) => ({ kind: 'people', filers: filersOf(names, 9), gap, warnings: WARNINGS }) as const,
    ),
    ...brokenLinks(names).map((broken) => ({ kind: 'nobody', broken, warnings: [] }) as const),
    { kind: 'providerFiles', because: 'partnerType' },
    { kind: 'providerFiles', because: 'soldByAnother' },
    { kind: 'publisherSupports' },
    { kind: 'ownPlan' },
    ...REASONS.map((reason) => ({ kind: 'unchecked', reason }) as const),
  ];
}

describe('whoCard', () => {
  it('has words for every verdict', () => {
    for (const verdict of allVerdicts(USUAL)) checkCard(whoCard(words, view(verdict)));
  });

  it('has words for every workload', () => {
    for (const workload of WORKLOAD_IDS) {
      const base = view(people(2));

      checkCard(whoCard(words, { ...base, question: { ...base.question, workload } }));
    }
  });

  for (const hostile of HOSTILE) {
    it(`takes a name as nothing but a name: ${JSON.stringify(hostile).slice(0, 40)}`, () => {
      const names = everywhere(hostile);
      const agents = agentsOf(names, { kind: 'refused', permission: hostile });
      for (const verdict of allVerdicts(names)) {
        for (const place of ['personal', 'shared'] as const) {
          checkCard(whoCard(words, { ...view(verdict, { names }), agents, place }), { foreign: [hostile] });
        }
      }
    });
  }

  it('names each person once, with role and group', () => {
    const text = textOf(whoCard(words, view(people(2))));

    assert.match(text, /2 colleagues can file this/);
    assert.match(text, /Adele Vance 1\n.*\nService Support Administrator, through GDAP Service Support/);
    assert.match(text, /Adele Vance 2/);
  });

  const pages: readonly [number, string, readonly number[]][] = [
    [0, '1–8 of 19', [1]],
    [1, '9–16 of 19', [0, 2]],
    [2, '17–19 of 19', [1]],
    [7, '17–19 of 19', [1]],
  ];
  for (const [page, range, targets] of pages) {
    it(`turns pages: ${page} shows ${range}`, () => {
      const card = whoCard(words, view(people(19), { page }));

      const turns = actions(card)
        .filter(({ type, title }) => type === 'Action.Execute' && /page/.test(String(title)))
        .map(({ data }) => parseCardAction(data));
      assert.match(textOf(card), new RegExp(range));
      assert.deepEqual(
        turns,
        targets.map((target) => ({
          kind: 'standing',
          action: { v: 1, verb: 'whoPage', customer: TENANT, workload: 'exchange', page: target },
        })),
      );
    });
  }

  it('tells how many there are of thousands, and turns their pages to the last', () => {
    const shown = whoCard(words, view(people(12_040), { page: 99_999 }));

    const turns = actions(shown).filter(({ title }) => /page/.test(String(title)));
    checkCard(shown);
    assert.match(textOf(shown), /12,040 colleagues can file this/);
    assert.match(textOf(shown), /12,033–12,040 of 12,040/);
    assert.deepEqual(
      turns.map(({ title, data }) => [title, parseCardAction(data).kind]),
      [['Previous page', 'standing']],
    );
  });

  it('says what Azure needs besides, and whom to ask', () => {
    const { question, ...rest } = view({
      ...people(2),
      warnings: [{ kind: 'azureRbacNotVerified', adminAgent: 'unknown' }],
    } as FilersVerdict);

    const text = textOf(whoCard(words, { ...rest, question: { ...question, workload: 'azure' } }));

    assert.match(text, /^2 colleagues can file this, given an Azure role\.$/m);
    assert.match(text, /Everybody also needs an Azure role on the subscription/);
    assert.match(text, /subscription scope/);
    assert.match(text, /Owner or User Access Administrator/);
  });

  it('says with every verdict when it was checked', () => {
    for (const verdict of allVerdicts(USUAL)) {
      assert.match(textOf(whoCard(words, view(verdict))), /Checked at 09:41 UTC/, verdict.kind);
    }
  });

  it('needs no pages for eight people', () => {
    const card = whoCard(words, view(people(8)));

    assert.deepEqual(
      titlesOf(card).filter((title) => /page/.test(title)),
      [],
    );
  });

  it('offers the same question for products of the other kinds', () => {
    const card = whoCard(words, view(people(8)));

    assert.deepEqual(titlesOf(card).slice(0, 3), ['Dynamics 365', 'Entra ID', 'Azure subscription']);
  });

  it('never gives an incomplete list for the whole', () => {
    const verdict = { ...people(3), gap: { kind: 'unreachable' } } as FilersVerdict;

    const text = textOf(whoCard(words, view(verdict)));

    assert.match(text, /At least 3 colleagues/);
    assert.match(text, /There may be more/);
  });

  it('speaks about everybody, not about the asker, where a group is empty', () => {
    const broken = brokenLinks(USUAL).find(({ link }) => link === 'membership');
    assert.ok(broken);

    const text = textOf(whoCard(words, view({ kind: 'nobody', broken, warnings: [] })));

    assert.match(text, /Nobody here can file this yet/);
    assert.match(text, /The group GDAP Service Support has no members/);
    assert.doesNotMatch(text, /add me|You are in that group/);
  });

  it('checks one’s own access for the same customer and product', () => {
    const card = whoCard(words, view(people(1)));

    const button = actions(card).find(({ title }) => title === 'Check my own access');
    assert.deepEqual(button?.['data'], {
      v: 1,
      verb: 'begin',
      journey: 'file',
      customer: TENANT,
      workload: 'exchange',
    });
  });
});
