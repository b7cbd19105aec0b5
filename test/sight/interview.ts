import assert from 'node:assert/strict';
import type { Json } from '../support/readable-card';
import { canFile, filersFor, hiddenFrom, seenBy } from './oracle';
import { type Customer, type Person, tailOf } from './partner';
import { forgedFor, pressed, queriesFor, SENTENCES, some } from './probes';
import type { Stage } from './stage';
import { buttonsIn, type Heard, offersIn, type Place, wordsIn } from './wiretap';

/** A button that somebody was shown, and where. */
export interface Shown {
  readonly data: Json;
  readonly place: Place;
}

/** Asks, types, presses and forges whatever one member of the staff can; every answer is searched for secrets. */
export class Interview {
  /** The buttons that this person was shown about customers. */
  readonly shown: Shown[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly person: Person,
    /** Which part of all questions is asked this time. */
    private readonly turn: number,
  ) {}

  /** What may be seen is found, and judged rightly. */
  async finds(): Promise<void> {
    const { stage, person, turn } = this;
    const seen = seenBy(stage.partner, person);
    for (const customer of seen) await this.offers(customer);
    for (const customer of some(seen, 4, turn)) await this.answersAbout(customer);
    await this.counts();
  }

  /** What may not be seen stays hidden, however it is asked for. */
  async fishes(loot: readonly Shown[]): Promise<void> {
    const { stage, person, turn } = this;
    for (const query of some(queriesFor(stage.partner.customers), 16, turn * 7)) {
      await stage.does(person, { search: query });
    }
    const hidden = hiddenFrom(stage.partner, person);
    for (const [index, customer] of hidden.entries()) {
      for (const sentence of some(SENTENCES, 2, turn + index * 2)) {
        await stage.does(person, { say: sentence(customer) });
      }
      for (const data of some(forgedFor(customer), 1, turn + index)) await this.tries(data);
    }
    for (const customer of some(hidden, 1, turn)) await this.fillsIn(customer);
    await this.replays(loot);
  }

  private async offers(customer: Customer): Promise<void> {
    const heard = await this.stage.does(this.person, { search: customer.name });

    assert.ok(
      offersIn(heard).includes(customer.tenantId),
      `${this.person.name} is not offered ${customer.name}`,
    );
  }

  private async answersAbout(customer: Customer): Promise<void> {
    const { stage, person } = this;
    const place = stage.tap.place();
    const first = await stage.does(
      person,
      { say: `file a ticket for ${customer.name} about Exchange` },
      place,
    );
    const namesakes = seenBy(stage.partner, person).filter(({ name }) => name === customer.name);
    if (namesakes.length > 1) {
      for (const namesake of namesakes) this.reads(first, `…${tailOf(namesake)}`);
    }
    const answer = namesakes.length > 1 ? await stage.does(person, { say: customer.tenantId }, place) : first;
    this.reads(answer, `…${tailOf(customer)}`);
    this.reads(
      answer,
      canFile(stage.partner, person, customer) ? 'You can file this request.' : 'You can’t file this yet.',
    );
    await this.tellsColleagues(customer, place);
    await this.presses(answer, place);
  }

  /** Right after the answer, so that "who else?" is about the same customer. */
  private async tellsColleagues(customer: Customer, place: Place): Promise<void> {
    const { stage, person } = this;
    const filers = filersFor(stage.partner, customer);
    const who = await stage.does(person, { say: 'who else can file?' }, place);

    this.reads(who, filers.length > 0 ? /colleagues? can file this\./u : 'Nobody here can file this yet.');
    const named = stage.partner.people.filter(({ name }) => wordsIn(who).includes(name));
    assert.deepEqual(named.map(({ name }) => name).toSorted(), filers.map(({ name }) => name).toSorted());
  }

  private async presses(heard: Heard, place: Place): Promise<void> {
    const buttons = buttonsIn(heard);
    this.shown.push(...buttons.filter(({ data }) => 'customer' in data).map(({ data }) => ({ data, place })));
    for (const { data } of some(buttons, 1, this.turn))
      await this.stage.does(this.person, { submit: data }, place);
  }

  /** Numbers tell as well: how many there are is known to nobody but leads. */
  private async counts(): Promise<void> {
    const { stage, person } = this;
    const seen = seenBy(stage.partner, person);
    const ready = await stage.does(person, { say: 'am I ready?' });

    if (seen.length === 0) return this.reads(ready, 'You can’t see any customer yet');
    const able = seen.filter((customer) => canFile(stage.partner, person, customer));
    this.reads(ready, `Microsoft 365: ${able.length} of ${seen.length} customers`);
  }

  private async tries(data: Json, place?: Place): Promise<void> {
    for (const deed of pressed(data)) await this.stage.does(this.person, deed, place);
  }

  /** A form of theirs, whose input is filled in with what was never offered. */
  private async fillsIn({ tenantId }: Customer): Promise<void> {
    const { stage, person } = this;
    const place = stage.tap.place();
    const form = await stage.does(person, { say: 'I need to file a request' }, place);
    const button = buttonsIn(form).find(({ title }) => title === 'Continue');
    assert.ok(button, wordsIn(form));

    const filledIn = await stage.does(person, { submit: { ...button.data, customer: tenantId } }, place);
    await stage.does(person, { say: 'Exchange' }, place);

    assert.doesNotMatch(wordsIn(filledIn), /Which product/u);
  }

  /** Buttons that a lead was shown, in the lead's chat and in one's own. */
  private async replays(loot: readonly Shown[]): Promise<void> {
    const { stage, person, turn } = this;
    const hidden = hiddenFrom(stage.partner, person).map(({ tenantId }) => tenantId);
    const theirs = loot.filter(({ data }) => hidden.includes(String(data['customer'])));
    for (const { data, place } of some(theirs, 2, turn)) {
      await this.tries(data, place);
      await this.tries(data);
    }
  }

  private reads(heard: Heard, wanted: string | RegExp): void {
    const words = wordsIn(heard);
    const found = typeof wanted === 'string' ? words.includes(wanted) : wanted.test(words);
    assert.ok(found, `${this.person.name} does not read ${String(wanted)} on:\n${words}`);
  }
}
