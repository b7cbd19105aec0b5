import assert from 'node:assert/strict';
import { sendRaw } from '../dialogs/raw-activity';
import { useDesk } from '../dialogs/use-desk';
import {
  breaksOff,
  cutOff,
  FaultyConnector,
  html,
  type Reaction,
  says,
  taken,
  takenAndBreaksOff,
} from '../server/faulty-connector';
import { TemporaryStores } from '../store/temporary-store';
import { until } from '../support/until';

const later = { 'retry-after': '40' };
const soon = { 'retry-after': '0.05' };

/** What the connector does to the calls one after the other, how many there are, and how many of them arrive. */
interface Row {
  readonly what: string;
  readonly reactions: readonly Reaction[];
  readonly calls: number;
  readonly arrived: number;
}

const ROWS: readonly Row[] = [
  { what: 'takes it', reactions: [taken], calls: 1, arrived: 1 },
  { what: 'asks to slow down once', reactions: [says(429), taken], calls: 2, arrived: 1 },
  { what: 'says when to come back', reactions: [says(429, soon), taken], calls: 2, arrived: 1 },
  {
    what: 'asks to come back after the turn, which the background does',
    reactions: [says(429, later), taken],
    calls: 2,
    arrived: 1,
  },
  {
    what: 'asks to come back again and again',
    reactions: [says(429, later), says(429, later), says(429, later), taken],
    calls: 4,
    arrived: 1,
  },
  { what: 'is busy with the conversation', reactions: [says(412), says(412), taken], calls: 3, arrived: 1 },
  { what: 'takes no token at first', reactions: [says(401), taken], calls: 2, arrived: 1 },
  { what: 'has a gateway that fails once', reactions: [says(502), taken], calls: 2, arrived: 1 },
  {
    what: 'has a gateway that keeps failing',
    reactions: [says(504), says(504), taken],
    calls: 2,
    arrived: 0,
  },
  { what: 'fails, perhaps after taking it', reactions: [says(500), taken], calls: 1, arrived: 0 },
  { what: 'breaks the connection', reactions: [breaksOff, taken], calls: 1, arrived: 0 },
  {
    what: 'takes it and breaks the connection',
    reactions: [takenAndBreaksOff, taken],
    calls: 1,
    arrived: 1,
  },
  { what: 'takes it and cuts the answer off', reactions: [cutOff, taken], calls: 1, arrived: 1 },
  { what: 'takes it and answers with a page', reactions: [html, taken], calls: 1, arrived: 1 },
  { what: 'knows the conversation no more', reactions: [says(404), taken], calls: 1, arrived: 0 },
  { what: 'was told to block the bot', reactions: [says(403), taken], calls: 1, arrived: 0 },
  { what: 'finds it too large', reactions: [says(413), taken], calls: 1, arrived: 0 },
];

const TAKES: readonly Reaction[] = [taken, takenAndBreaksOff, cutOff, html];

describe('a reply to a Bot Connector that', function () {
  this.timeout(20_000);
  const desk = useDesk();
  const stores = new TemporaryStores();
  let connector: FaultyConnector;

  before(async () => {
    connector = await FaultyConnector.start();
  });
  after(() => {
    connector.stop();
    stores.clear();
  });

  for (const { what, reactions, calls, arrived } of ROWS) {
    it(`${what}: ${calls} ${calls === 1 ? 'call' : 'calls'}, arrives ${arrived === 1 ? 'once' : 'not'}`, async () => {
      connector.reacts(...reactions);
      const store = stores.open(desk.dataDir);

      const { status } = await sendRaw(desk.teams, desk.chat(), {
        // Opening the chat is welcomed with one card, and without a typing indicator, which would be a call too.
        type: 'conversationUpdate',
        membersAdded: [{ id: '29:somebody' }],
        serviceUrl: connector.url,
      });
      await until(async () => (await store.documents.unfinished()).length === 0, 15_000);

      const taken = connector.calls.filter((_, index) => TAKES.includes(reactions[index] as Reaction));
      assert.equal(status, 200);
      assert.deepEqual([connector.calls.length, taken.length], [calls, arrived]);
    });
  }
});
