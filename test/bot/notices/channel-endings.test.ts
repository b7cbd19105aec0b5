import assert from 'node:assert/strict';
import { scheduledIn } from '../../dialogs/record';
import { type DemoName, speaker } from '../../dialogs/use-desk';
import type { Chat } from '../../support/teams-client';
import { until } from '../turn-bench';
import { FRIDAY, MONDAY, RestartedDesk } from './restarted-desk';

const WISH = '<at>Filing Desk</at> tell this channel when relationships end';
const STOP = '<at>Filing Desk</at> stop telling this channel';
/** The one relationship of the demo partner that ends soon, and its customer. */
const PRIVATE = /Northwind|northwind/u;
const NOTICE = /^One relationship ends soon/mu;

describe('a channel that a lead chose for relationships that end, over HTTP', () => {
  let desk: RestartedDesk;
  let count = 0;
  let channel: string;

  before(async () => (desk = await RestartedDesk.startOnFriday()));
  after(() => desk?.close());
  beforeEach(() => (channel = `19:endings-${(count += 1)}@thread.tacv2`));

  function as(name: DemoName, thread = channel): Chat {
    return desk.teams.chat(speaker(name), 'channel', thread);
  }

  async function scheduled(): Promise<readonly string[]> {
    return [...(await scheduledIn(desk.folder)).keys()].filter((key) => key.startsWith('channelEndings/'));
  }

  /** Everything that anybody in the channel can read, hidden or not. */
  function everything(): string {
    return JSON.stringify(desk.teams.sentTo(channel));
  }

  it('says how many end, and to each viewer which of theirs', async () => {
    await desk.restartAt(FRIDAY);
    const [confirmed] = await as('helen').say(WISH);
    assert.match(confirmed?.text ?? '', /I’ll say here when relationships end/u);

    await desk.restartAt(MONDAY);
    await until(() => NOTICE.test(as('helen').last().text));

    const [nadias] = await as('nadia').press('Check for me');
    const [lucias] = await as('lucia').press('Check for me');
    const [helens] = await as('helen').press('Check for me');
    const [kims] = await as('kim').press('Check for me');
    assert.match(nadias?.text ?? '', /One relationship ends soon[^]*Northwind Traders/u);
    assert.match(helens?.text ?? '', /One relationship ends soon[^]*Northwind Traders/u);
    assert.match(lucias?.text ?? '', /None of your customers’ relationships ends soon/u);
    assert.match(kims?.text ?? '', /I can’t help in this chat/u);
    assert.doesNotMatch(JSON.stringify([lucias?.content, kims?.content]) + everything(), PRIVATE);
    await as('helen').press('Stop these messages');
    assert.deepEqual(await scheduled(), []);
  });

  it('is chosen by leads only', async () => {
    const [card] = await as('nadia').say(WISH);

    assert.match(card?.text ?? '', /lead/u);
    assert.deepEqual(await scheduled(), []);
    assert.doesNotMatch(everything(), PRIVATE);
  });

  it('is one item, whichever thread it is said in, and is stopped from any, by leads only', async () => {
    await as('helen', `${channel};messageid=1`).say(WISH);
    await as('helen', `${channel};messageid=2`).say(WISH);
    const chosen = await scheduled();

    await as('nadia').say(STOP);
    await as('nadia', `${channel};messageid=2`).press('Stop these messages');
    const stillThere = await scheduled();
    const [card] = await as('helen').say(STOP);

    assert.equal(chosen.length, 1);
    assert.deepEqual(stillThere, chosen);
    assert.match(card?.text ?? '', /I no longer say here/u);
    assert.deepEqual(await scheduled(), []);
  });

  it('is a matter of the channel: what is said for oneself goes on in the personal chat', async () => {
    await as('helen').say('<at>Filing Desk</at> tell me when relationships end');

    assert.deepEqual(await scheduled(), []);
    assert.match((await as('helen').press('Check for me'))[0]?.text ?? '', /our personal chat/u);
  });
});
