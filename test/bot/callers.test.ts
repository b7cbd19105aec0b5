import assert from 'node:assert/strict';
import sinon, { type SinonSpy } from 'sinon';
import type { Caller } from '../../src/ports';
import { type DemoName, EVERYBODY_LEADS, speaker } from '../dialogs/use-desk';
import { startTestDesk, type TestDesk } from '../support/desk';
import { ExtensionUser } from '../support/extension';
import type { Chat } from '../support/teams-client';

const CHANNEL = '19:whose-call@thread.tacv2';
const MENTION = '<at>Filing Desk</at>';

/** What people do, in turns that ask Graph for everything that there is to ask. */
const TURNS: Readonly<Record<string, (chat: Chat, channel: Chat) => Promise<unknown>>> = {
  'asking where to file': (chat) => chat.say('file a ticket for Fabrikam about Exchange'),
  'asking who can file': (chat) => chat.say('who can file for Fabrikam?'),
  'asking for a customer': (chat) => chat.say('Fabrikam'),
  'asking whether they are ready': (chat) => chat.say('am I ready?'),
  'asking for incidents': (chat) => chat.say('is Exchange down for Fabrikam?'),
  'asking for everybody’s requests': (chat) => chat.say('show everybody’s requests'),
  'asking for feedback': (chat) => chat.say('show feedback'),
  'typing into a type-ahead': (chat) => chat.search('fab'),
  'asking in front of others': (_, channel) => channel.say(`${MENTION} who can file for Fabrikam?`),
  'looking at a shared card': (_, channel) => channel.look(),
  'filing a message': (_, channel) => new ExtensionUser(channel).fileThis('Exchange is down for Fabrikam'),
};

describe('whose calls the calls of a turn are', () => {
  let desk: TestDesk;
  let asked: readonly (readonly [name: string, spy: SinonSpy, callerAt: number])[];

  before(async () => {
    desk = await startTestDesk(EVERYBODY_LEADS);
    const { staff, customers, access, portals, health } = desk.desk.graph;
    asked = [
      ['customers', sinon.spy(customers, 'customers'), 0],
      ['staff', sinon.spy(staff, 'staff'), 1],
      ['staffNow', sinon.spy(staff, 'staffNow'), 1],
      ['memberships', sinon.spy(staff, 'memberships'), 1],
      ['membersOf', sinon.spy(staff, 'membersOf'), 1],
      ['agents', sinon.spy(staff, 'agents'), 0],
      ['evidenceFor', sinon.spy(access, 'evidenceFor'), 2],
      ['survey', sinon.spy(access, 'survey'), 0],
      ['serviceLinks', sinon.spy(portals, 'serviceLinks'), 1],
      ['openIncidents', sinon.spy(health, 'openIncidents'), 1],
    ];
  });

  after(async () => {
    sinon.restore();
    await desk.close();
  });

  /** Of everything that was asked since the last time. */
  function callers(): readonly (Caller | undefined)[] {
    const all = asked.flatMap(([, { args }, at]) => args.map((one) => one[at] as Caller | undefined));
    for (const [, spy] of asked) spy.resetHistory();
    return all;
  }

  function chatsOf(name: DemoName): readonly [Chat, Chat] {
    return [desk.teams.chat(speaker(name)), desk.teams.chat(speaker(name), 'channel', CHANNEL)];
  }

  const everAsked = new Set<string>();

  for (const [turn, take] of Object.entries(TURNS)) {
    it(`are the person’s, in the time of that turn: ${turn}`, async () => {
      const { id } = speaker('nadia');
      callers();

      await take(...chatsOf('nadia'));

      for (const [name, { callCount }] of asked) if (callCount > 0) everAsked.add(name);
      const all = callers();
      assert.ok(all.length > 0, 'nothing was asked');
      assert.deepEqual([...new Set(all.map((caller) => caller?.personId))], [id]);
      assert.equal(new Set(all).size, 1, 'the time began anew within the turn');
    });
  }

  it('were calls of every kind', () => {
    assert.deepEqual(
      asked.map(([name]) => name).filter((name) => !everAsked.has(name)),
      [],
    );
  });

  it('have a new time in the next turn', async () => {
    const [chat] = chatsOf('nadia');

    await chat.say('am I ready?');
    await chat.say('am I ready?');

    assert.equal(new Set(callers()).size, 2);
  });
});
