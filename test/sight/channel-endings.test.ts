import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../support/until';
import { isRecord, type Json } from '../support/readable-card';
import { strangersTo } from './onlookers';
import { seenBy } from './oracle';
import { type Customer, guid, type Partner, type Person } from './partner';
import { Secrets } from './secrets';
import { ANA, CUSTOMER, LENA, SMALL_PARTNER } from './small-partner';
import { Stage } from './stage';
import { buttonsIn, cardsIn, type Heard, type Place, wordsIn } from './wiretap';

const FRIDAY = new Date('2026-11-27T15:00:00Z');
const MONDAY = new Date('2026-11-30T09:00:00Z');

/** Works here, and for nobody yet. */
const NORA: Person = { id: guid('Nora Newcomer'), name: 'Nora Newcomer', account: 'member' };
const GUS: Person = { id: guid('Gus Guest'), name: 'Gus Guest', account: 'guest' };
const ENDING: readonly Customer[] = [CUSTOMER.first, CUSTOMER.others, CUSTOMER.last];

/** The small partner, where one relationship of each of these customers ends soon. */
const PARTNER: Partner = {
  ...SMALL_PARTNER,
  people: [...SMALL_PARTNER.people, NORA, GUS],
  customers: SMALL_PARTNER.customers.map((customer) => ({
    ...customer,
    relationships: customer.relationships.map((relationship) =>
      ENDING.some(({ tenantId }) => tenantId === customer.tenantId)
        ? { ...relationship, endsInDays: 20, extendsItself: false }
        : relationship,
    ),
  })),
};

/** Every byte that leaves the bot for a viewer is searched for what they may not see, by `Stage.does`. */
describe('who gets to see which customer on a channel’s notice of what ends', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'filing-desk-sight-'));
  let now = FRIDAY;
  let stage: Stage;
  let channel: Place;
  let notice: Heard;
  let check: Json;

  before(async () => {
    stage = await Stage.set(PARTNER, { now: () => now }, { DATA_DIR: folder });
    await stage.settled();
    channel = stage.tap.place('channel');
    await stage.does(LENA, { say: '<at>Filing Desk</at> tell this channel when relationships end' }, channel);
    const before = stage.tap.sentInto(channel).length;
    now = MONDAY;
    await stage.again();
    await until(() => stage.tap.sentInto(channel).length > before);
    notice = { status: 200, body: undefined, activities: stage.tap.sentInto(channel).slice(before) };
    check = buttonsIn(notice).find(({ data }) => data['verb'] === 'checkForMe')?.data ?? {};
  });
  after(async () => {
    await stage?.strike();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says how many end and names nobody; nothing about it is asked before somebody presses', () => {
    assert.deepEqual(Secrets.fromEverybody(stage.partner).toldIn(notice.activities, ''), []);
    assert.match(wordsIn(notice), /^3 relationships end soon/u);
    assert.deepEqual(
      cardsIn(notice).map(({ content }) => 'refresh' in content),
      [false],
    );
  });

  for (const viewer of [ANA, LENA, NORA]) {
    it(`shows ${viewer.name} what ends of their own customers, and nothing by any button that follows`, async () => {
      const answer = await stage.does(viewer, { execute: check }, channel);

      const named = ENDING.filter(({ name }) => wordsIn(answer).includes(name));
      const theirs = ENDING.filter(({ tenantId }) =>
        seenBy(stage.partner, viewer).some((seen) => seen.tenantId === tenantId),
      );
      assert.deepEqual(named, theirs);
      for (const data of [...buttonsIn(answer).map((button) => button.data), ...refreshesIn(answer)]) {
        for (const presser of [viewer, ANA, NORA]) {
          await stage.does(presser, { execute: data }, channel);
          await stage.does(presser, { submit: data }, channel);
        }
      }
    });
  }

  it('tells strangers nothing', async () => {
    const everybody = Secrets.fromEverybody(stage.partner);
    for (const stranger of strangersTo(stage)) {
      const heard = await stage.sends(stranger, { execute: check }, channel);

      assert.deepEqual(everybody.toldIn(heard, ''), []);
      assert.match(wordsIn(heard), /I can’t help in this chat/u);
    }
  });

  it('is stopped by nobody but leads, who name nobody by it', async () => {
    const stop = buttonsIn(notice).find(({ data }) => data['verb'] === 'setNotices')?.data ?? {};

    for (const person of [NORA, ANA]) {
      const heard = await stage.does(person, { execute: stop }, channel);
      assert.match(wordsIn(heard), /lead/u);
    }
    const stopped = await stage.does(LENA, { execute: stop }, channel);

    assert.match(wordsIn(stopped), /I no longer say here/u);
  });
});

/** What Teams would ask by itself, or by the card's own menu. */
function refreshesIn(heard: Heard): readonly Json[] {
  return cardsIn(heard).flatMap(({ content }) => {
    const { refresh } = content;
    const action = isRecord(refresh) ? refresh['action'] : undefined;
    const data = isRecord(action) ? action['data'] : undefined;
    return isRecord(data) ? [data] : [];
  });
}
