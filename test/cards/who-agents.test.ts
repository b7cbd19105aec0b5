import assert from 'node:assert/strict';
import { whoCard } from '../../cards';
import { wordsFor } from '../../src/i18n/words';
import { checkCard, textOf, titlesOf } from '../support/cards';
import { NO_AGENTS, NOW, USUAL } from './answer-views';
import { agentsOf, people, whoView as view } from './who-views';

const words = wordsFor('en-GB');

describe('whoCard, on what else is known of people', () => {
  it('shows e-mail addresses in a personal chat only', () => {
    const verdict = people(8, { ...USUAL, domain: 'adele@fabrikam.com' });

    const personal = whoCard(words, view(verdict));
    const shared = whoCard(words, { ...view(verdict), place: 'shared' });

    assert.match(textOf(personal), /adele@fabrikam\.com/);
    assert.doesNotMatch(JSON.stringify(shared), /@/);
    assert.match(textOf(shared), /Adele Vance 1/);
  });

  it('takes the address out of a name that is one, where others look on', () => {
    const verdict = people(2, { ...USUAL, person: 'adele.vance@fabrikam.com' });

    const shared = whoCard(words, { ...view(verdict), place: 'shared' });

    assert.match(textOf(shared), /^adele\.vance 1$/m);
    assert.doesNotMatch(JSON.stringify(shared), /@/);
  });

  it('turns the same pages where others look on', () => {
    const titles = (['personal', 'shared'] as const).map((place) =>
      titlesOf(whoCard(words, { ...view(people(30), { page: 1 }), place })),
    );

    assert.deepEqual(titles[0], titles[1]);
    assert.ok(titles[0]?.includes('Next page'));
  });

  it('says of each who is an Admin or Helpdesk agent, and once what that means', () => {
    const card = whoCard(words, { ...view(people(4)), agents: agentsOf(USUAL) });

    const text = textOf(card);
    checkCard(card);
    assert.match(text, /Adele Vance 1\n.*\n.*through GDAP Service Support · Admin and Helpdesk agent$/m);
    assert.match(text, /Adele Vance 2\n.*through GDAP Service Support · Admin agent$/m);
    assert.match(text, /Adele Vance 3\n.*\n.*through GDAP Service Support · Helpdesk agent$/m);
    assert.equal(text.match(/ · .*agent$/gm)?.length, 3);
    assert.equal(text.match(/likely, not verified/g)?.length, 1);
    assert.match(text, /may request support on behalf of customers/);
    assert.match(text, /Source: \[Partner Center roles and permissions\]/);
    assert.doesNotMatch(text, /could not be fully checked/);
  });

  it('says nothing of roles in Partner Center where nobody has one', () => {
    assert.doesNotMatch(textOf(whoCard(words, view(people(4)))), /agent/);
  });

  for (const [name, gaps, expected] of [
    ['Admin agents', ['admin'], /Who is an Admin agent could not be fully checked/],
    ['Helpdesk agents', ['helpdesk'], /Who is a Helpdesk agent could not be fully checked/],
    ['both', ['admin', 'helpdesk'], /Who is an Admin or Helpdesk agent could not be fully checked/],
  ] as const) {
    it(`says so where it is not known who has such a role: ${name}`, () => {
      const unread = { items: [], gap: { kind: 'unreachable' }, at: NOW } as const;
      const agents = { ...NO_AGENTS, ...Object.fromEntries(gaps.map((gap) => [gap, unread])) };

      const card = whoCard(words, { ...view(people(4)), agents });

      checkCard(card);
      assert.match(textOf(card), expected);
    });
  }
});
