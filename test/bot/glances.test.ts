import assert from 'node:assert/strict';
import { join as pathOf } from 'node:path';
import Database from 'libsql';
import { GROUP_ID } from '../../src/demo/data/groups';
import { type DemoName, speaker, useDesk } from '../dialogs/use-desk';
import { isRecord, type Json, type ReadableCard } from '../support/readable-card';
import type { Chat } from '../support/teams-client';

const MENTION = '<at>Filing Desk</at>';
const PRIVATE = /Fabrikam|litware\.com|fabrikam|Exchange|Teams Administrator/u;
const CALM = /Each person gets their own answer/u;

describe('a shared card that comes into view', () => {
  const desk = useDesk({ LEAD_GROUP_IDS: GROUP_ID.leads });
  let count = 0;
  let channel: string;
  let team: string;

  beforeEach(() => {
    count += 1;
    channel = `19:looked-at-${count}@thread.tacv2`;
    team = `19:team-${count}@thread.tacv2`;
  });

  function as(name: DemoName): Chat {
    const chat = desk.teams.chat(speaker(name), 'channel', channel);
    chat.team = team;
    return chat;
  }

  function join(...names: readonly DemoName[]): void {
    desk.teams.members.set(
      team,
      names.map((name) => ({ id: `29:${speaker(name).id}`, userRole: name === 'kim' ? 'guest' : 'user' })),
    );
  }

  function viewersOf({ content }: ReadableCard): readonly unknown[] {
    const { refresh } = content;
    assert.ok(isRecord(refresh) && Array.isArray(refresh['userIds']));
    return refresh['userIds'] as unknown[];
  }

  async function looked(name: DemoName): Promise<ReadableCard> {
    const card = await as(name).look();
    assert.ok(card, `Teams refreshes nothing for ${name}`);
    return card;
  }

  it('is refreshed for who asked, then for the members of the team; never for guests', async () => {
    join('jonas', 'nadia', 'kim');

    await as('nadia').say(`${MENTION} who can file for Fabrikam?`);

    assert.deepEqual(
      viewersOf(as('nadia').last()),
      (['nadia', 'jonas'] as const).map((name) => `29:${speaker(name).id}`),
    );
    assert.equal(await as('kim').look(), undefined);
  });

  it('is refreshed for sixty at most, and fits into what Teams takes', async () => {
    const crowd = Array.from({ length: 300 }, (_, index) => ({ id: `29:${'x'.repeat(90)}-${index}` }));
    desk.teams.members.set(team, crowd);

    await as('nadia').say(`${MENTION} who can file for Fabrikam?`);

    const viewers = viewersOf(as('nadia').last());
    assert.deepEqual([viewers.length, viewers[0]], [60, `29:${speaker('nadia').id}`]);
    assert.ok(JSON.stringify(as('nadia').last().content).length * 2 < 24 * 1024);
  });

  it('is refreshed for who asked when the members can’t be read, and those are asked for once', async () => {
    await as('nadia').say(`${MENTION} who can file for Fabrikam?`);
    await as('jonas').say(`${MENTION} who can file for Fabrikam?`);

    assert.deepEqual(viewersOf(as('jonas').last()), [`29:${speaker('jonas').id}`]);
    const asked = desk.teams.calls.filter((call) => call.includes(`${team}/pagedmembers`));
    assert.equal(asked.length, 1);
  });

  it('shows each viewer their own check, and nobody else’s', async () => {
    join('nadia', 'jonas');
    await as('nadia').say(`${MENTION} file a ticket for Fabrikam about Exchange`);

    const nadias = await looked('nadia');
    const jonass = await looked('jonas');

    assert.match(
      nadias.text,
      /You can file this request\.[^]*Fabrikam, Inc\.[^]*Exchange[^]*Only you see this/u,
    );
    assert.doesNotMatch(jonass.text, /You can file/u);
    assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(channel)), PRIVATE);
    assert.equal(desk.teams.sentTo(channel).length, 1);
  });

  it('“who can file for …?” shows whether the viewer can', async () => {
    await as('nadia').say(`${MENTION} who can file for Fabrikam?`);

    assert.match((await looked('nadia')).text, /You can file this request\.[^]*Fabrikam, Inc\./u);
  });

  it('tells who may not see the customer that they may not, as for one that nobody has', async () => {
    join('jonas', 'nadia');
    const texts = [];
    for (const name of ['Fabrikam', 'Nosuchcompany']) {
      await as('nadia').say(`${MENTION} file a ticket for ${name} about Exchange`);
      texts.push((await looked('jonas')).text);
    }

    assert.match(texts[0] ?? '', /I can’t show you this customer/u);
    assert.doesNotMatch(texts[0] ?? '', PRIVATE);
    assert.equal(texts[0], texts[1]);
  });

  it('goes on by itself on what is seen, and only by hand on the whole answer', async () => {
    await as('nadia').say(`${MENTION} file a ticket for Fabrikam about Exchange`);

    const seen = await looked('nadia');
    const [whole] = await as('nadia').press('Show me the way', {}, seen);
    assert.ok(whole);

    assert.deepEqual(viewersOf(seen), [`29:${speaker('nadia').id}`]);
    assert.deepEqual(viewersOf(whole), []);
    assert.match((await as('nadia').look(seen))?.text ?? '', /You can file this request/u);
    assert.match(whole.text, /nadia\.ferrante@/u);
  });

  function handOffs(): number {
    const database = new Database(pathOf(desk.dataDir, 'filing-desk.db'));
    const row = database.prepare('SELECT count(*) AS count FROM hand_offs').get() as { count: unknown };
    database.close();
    return Number(row.count);
  }

  it('records nothing and changes nothing; a press does', async () => {
    await as('nadia').say(`${MENTION} file a ticket for Fabrikam about Exchange`);
    const card = as('nadia').last();
    const before = [handOffs(), JSON.stringify(desk.teams.sentTo(channel)), desk.teams.calls.length];

    for (let look = 1; look <= 3; look += 1) await looked('nadia');
    const after = [handOffs(), JSON.stringify(desk.teams.sentTo(channel)), desk.teams.calls.length];
    await as('nadia').press('Check for me', {}, card);

    assert.deepEqual(after, before);
    assert.equal(handOffs(), Number(before[0]) + 1);
  });

  const WAYS: readonly {
    what: string;
    verb: 'own' | 'checkForMe';
    trigger: string | undefined;
    records: boolean;
  }[] = [
    { what: 'its own verb without a trigger', verb: 'own', trigger: undefined, records: false },
    { what: 'its own verb by hand', verb: 'own', trigger: 'manual', records: false },
    {
      what: 'the button’s verb, said to be automatic',
      verb: 'checkForMe',
      trigger: 'automatic',
      records: false,
    },
    { what: 'the button’s verb without a trigger', verb: 'checkForMe', trigger: undefined, records: true },
  ];
  for (const { what, verb, trigger, records } of WAYS) {
    it(`${what}: ${records ? 'a press' : 'only looked at'}`, async () => {
      await as('nadia').say(`${MENTION} file a ticket for Fabrikam about Exchange`);
      const card = as('nadia').last();
      const before = handOffs();

      const shown = await as('nadia').refresh(card, actionOf(card, verb), trigger);

      assert.match(shown.text, /You can file this request\./u);
      assert.equal(handOffs() - before, records ? 1 : 0);
    });
  }

  function actionOf(card: ReadableCard, verb: 'own' | 'checkForMe'): Json {
    const { refresh } = card.content;
    const action = verb === 'own' && isRecord(refresh) ? refresh['action'] : card.button('Check for me');
    assert.ok(isRecord(action));
    return { verb: action['verb'], data: action['data'] };
  }

  for (const asked of [
    'am I ready?',
    'teach me',
    'my requests',
    'hello',
    'file a ticket',
    'is Exchange down?',
  ]) {
    it(`“${asked}” stays calm until somebody presses`, async () => {
      await as('nadia').say(`${MENTION} ${asked}`);

      const card = await looked('nadia');

      assert.match(card.text, CALM);
      assert.deepEqual(card.buttons, ['Check for me']);
    });
  }

  it('is refused to guests, asked or not', async () => {
    await as('nadia').say(`${MENTION} who can file for Fabrikam?`);
    const card = as('nadia').last();

    const shown = await as('kim').refresh(card, actionOf(card, 'own'), 'automatic');

    assert.match(shown.text, CALM);
    assert.doesNotMatch(shown.text, PRIVATE);
  });

  const changes: Readonly<Record<string, (data: Json) => Json>> = {
    'another question': (data) => ({ ...data, question: 'made-up' }),
    'no seal': ({ seal: _seal, ...data }) => data,
    'another verb': (data) => ({ ...data, verb: 'checkForMe' }),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`has moved on when its data was changed: ${what}`, async () => {
      await as('nadia').say(`${MENTION} who can file for Fabrikam?`);
      const card = as('nadia').last();
      const { data, ...action } = actionOf(card, 'own');
      assert.ok(isRecord(data));

      const shown = await as('nadia').refresh(card, { ...action, data: change(data) }, 'automatic');

      assert.match(shown.text, /This has moved on/u);
    });
  }

  it('does not open in another channel', async () => {
    await as('nadia').say(`${MENTION} who can file for Fabrikam?`);
    const card = as('nadia').last();
    const elsewhere = desk.teams.chat(speaker('nadia'), 'channel', '19:elsewhere@thread.tacv2');

    const shown = await elsewhere.refresh(card, actionOf(card, 'own'), 'automatic');

    assert.match(shown.text, /This has moved on/u);
  });
});
