import assert from 'node:assert/strict';
import { followUpKey } from '../../dialogs/notice-items';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { sealedData } from '../bot/sealed-data';
import { HAND_OFF } from '../store/hand-off-samples';
import type { ReadableCard } from '../support/readable-card';
import type { Chat } from '../support/teams-client';
import { play } from '../support/transcript';
import { submitRaw } from './raw-activity';
import { record, scheduledIn } from './record';
import { type DemoName, speaker, useDesk } from './use-desk';

const { fabrikam } = DEMO_CUSTOMERS;
const TICKET = '2411220030001234';

describe('what became of a request', () => {
  const desk = useDesk();
  let count = 0;
  let handOff: string;

  beforeEach(async () => {
    handOff = `nadias-${(count += 1)}`;
    const { id: personId } = speaker('nadia');
    await record(desk.dataDir, {
      ...HAND_OFF,
      id: handOff,
      personId,
      customerTenantId: fabrikam.tenantId,
      at: new Date(),
    });
  });

  /** Presses a button of "did you file it?" that was sealed for this chat. */
  async function press(chat: Chat, verb: string): Promise<ReadableCard> {
    const data = await sealedData(desk.dataDir, chat, { v: 1, verb, handOff });
    const { cards } = await submitRaw(desk.teams, chat, data);
    const card = cards.at(-1);
    assert.ok(card);
    return card;
  }

  async function outcome(name: DemoName = 'nadia'): Promise<string> {
    const [card] = await desk.chat(name).say('my requests');
    return card?.text ?? '';
  }

  it('is that it wasn’t filed', async () => {
    const card = await press(desk.chat('nadia'), 'notFiled');

    assert.match(card.text, /^Noted: not filed\.[^]*Fabrikam, Inc\./u);
    assert.match(await outcome(), /Not filed/u);
  });

  it('is that it was filed, and the number is told later', async () => {
    const nadia = desk.chat('nadia');
    const card = await press(nadia, 'filedWithoutNumber');

    assert.match(card.text, /^Noted: filed\./u);
    assert.match(await outcome(), /✓ Filed[^]*No number yet|No number yet[^]*✓ Filed/u);
    await play(nadia, [
      { press: 'Add the number', reads: ['What number did Microsoft give the request?'] },
      { say: TICKET, reads: ['The ticket number is saved.'] },
    ]);
    assert.match(await outcome(), new RegExp(`Number ${TICKET}`, 'u'));
  });

  it('can be changed: what was told last stands', async () => {
    const nadia = desk.chat('nadia');
    await press(nadia, 'notFiled');

    await play(nadia, [{ press: 'I filed it after all' }, { say: TICKET }]);

    assert.match(await outcome(), new RegExp(`Number ${TICKET}`, 'u'));
  });

  it('is asked no more once it is told', async () => {
    const nadia = desk.chat('nadia');
    await press(nadia, 'snooze');
    const whileOpen = await scheduledIn(desk.dataDir);
    await press(nadia, 'notFiled');
    const afterwards = await scheduledIn(desk.dataDir);

    const card = await press(nadia, 'snooze');

    const key = followUpKey(handOff);
    assert.deepEqual([whileOpen.has(key), afterwards.has(key)], [true, false]);
    assert.match(card.text, /^Noted: not filed\./u);
    assert.equal((await scheduledIn(desk.dataDir)).has(key), false);
  });

  for (const verb of ['notFiled', 'filedWithoutNumber', 'snooze', 'filed']) {
    it(`is for its own person to tell: “${verb}” of a colleague’s has moved on`, async () => {
      const card = await press(desk.chat('helen'), verb);

      assert.match(card.text, /^This has moved on/u);
      assert.doesNotMatch(card.text, /Fabrikam/u);
      assert.match(await outcome(), /Open/u);
      assert.equal((await scheduledIn(desk.dataDir)).has(followUpKey(handOff)), false);
    });
  }
});
