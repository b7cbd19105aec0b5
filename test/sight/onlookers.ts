import assert from 'node:assert/strict';
import { isRecord, type Json } from '../support/readable-card';
import { seenBy } from './oracle';
import { type Customer, guid, type Person, tailOf } from './partner';
import { forgedFor, pressed, some } from './probes';
import type { Deed, Stage } from './stage';
import { buttonsIn, cardsIn, type Heard, offersIn, type Place, type Speaker, wordsIn } from './wiretap';

/** Everybody who is none of the staff, or can't be known to be. */
export function strangersTo({ partner }: Stage): readonly Speaker[] {
  const [lead] = partner.people;
  return [
    ...partner.people.filter(({ account }) => account !== 'member'),
    { id: guid('somebody whom the directory does not know'), name: 'Uma Unknown' },
    { id: undefined, name: 'Anonymous' },
    { id: lead?.id, name: 'Lena from another tenant', tenantId: guid('another tenant') },
  ];
}

/** Whatever strangers do, they are told the same words, and no others. */
export async function turnsAway(stage: Stage, turn: number): Promise<void> {
  const customers = some(stage.partner.customers, 2, turn);
  const deeds = customers.flatMap((customer): readonly Deed[] => [
    { say: `file a ticket for ${customer.name} about Exchange` },
    ...some(forgedFor(customer), 1, turn).flatMap(pressed),
  ]);
  const words = new Set<string>();
  for (const stranger of strangersTo(stage)) {
    for (const deed of deeds) {
      const heard = await stage.sends(stranger, deed, stage.tap.place());
      const cards = cardsIn(heard);
      assert.equal(cards.length, 1, JSON.stringify(heard));
      words.add(JSON.stringify(cards[0]?.content));
    }
    const searched = await stage.sends(
      stranger,
      { search: customers[0]?.name.slice(0, 2) ?? '' },
      stage.tap.place(),
    );
    assert.deepEqual(offersIn(searched), []);
  }
  assert.equal(words.size, 1, [...words].join('\n'));
  assert.match([...words].join(), /I can’t help in this chat/u);
}

/** Asked in front of others: they see nothing about anybody, and each of them gets what is theirs on asking. */
export async function keepsQuietInPublic(
  stage: Stage,
  asker: Person,
  customers: readonly Customer[],
  place: Place,
): Promise<void> {
  const viewers = stage.partner.people;
  for (const customer of customers) {
    const text = `file a ticket for ${customer.name} about Exchange`;
    const asked = await stage.does(asker, { say: `<at>Filing Desk</at> ${text}` }, place);
    const [check] = buttonsIn(asked);
    assert.ok(check, JSON.stringify(asked));
    const look = refreshIn(asked);
    for (const viewer of viewers) {
      const seen = await stage.does(viewer, { execute: look }, place, text);
      assert.deepEqual(seen.activities, [], 'looking sends nothing');
      if (!seenBy(stage.partner, viewer).includes(customer))
        assert.doesNotMatch(wordsIn(seen), /You can file/u);
      const answer = await stage.does(viewer, { execute: check.data }, place, text);
      const namesakes = seenBy(stage.partner, viewer).filter(({ name }) => name === customer.name);
      const isTheirs = namesakes.length === 1 && namesakes[0] === customer;
      assert.equal(
        wordsIn(answer).includes(`…${tailOf(customer)}`),
        isTheirs,
        `${viewer.name}: ${wordsIn(answer)}`,
      );
      await passesOn(
        stage,
        viewer,
        place,
        buttonsIn(answer)
          .map(({ data }) => data)
          .filter(isRecord),
      );
    }
  }
}

/** What one viewer's private answer offers is pressed by all the others, in front of everybody. */
async function passesOn(
  stage: Stage,
  viewer: Person,
  place: Place,
  buttons: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const [button] = buttons.filter((data) => 'customer' in data);
  if (!button) return;
  for (const other of stage.partner.people.filter(({ id }) => id !== viewer.id)) {
    for (const deed of pressed(button)) await stage.does(other, deed, place);
  }
}

/** What Teams sends by itself for whoever the shared card comes into view of. */
function refreshIn(heard: Heard): Json {
  const [card] = cardsIn(heard);
  const refresh = card?.content['refresh'];
  const action = isRecord(refresh) ? refresh['action'] : undefined;
  assert.ok(isRecord(action) && isRecord(action['data']), JSON.stringify(heard));
  return action['data'];
}
