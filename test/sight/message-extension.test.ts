import assert from 'node:assert/strict';
import { attachmentsIn } from '../support/extension';
import { isRecord, type Json, ReadableCard } from '../support/readable-card';
import { hiddenFrom, seenBy } from './oracle';
import type { Customer, Person } from './partner';
import { queriesFor, SENTENCES } from './probes';
import { Secrets } from './secrets';
import { ANA, CUSTOMER, LENA, SMALL_PARTNER } from './small-partner';
import { Stage } from './stage';
import { buttonsIn, type Heard, type Place, wordsIn } from './wiretap';

/** Every answer in here is searched for what this person may not see, by `Stage.does`. */
describe('who gets to see which customer through the message extension', function () {
  this.timeout(60_000);
  let stage: Stage;

  before(async () => {
    stage = await Stage.set(SMALL_PARTNER);
    await stage.settled();
  });
  after(() => stage?.strike());

  const query = (text: string): Json => ({
    extend: 'query',
    value: { commandId: 'customers', parameters: [{ name: 'text', value: text }] },
  });

  function search(person: Person, text: string, place?: Place): Promise<Heard> {
    return stage.does(person, query(text) as { extend: string; value: unknown }, place);
  }

  function select(person: Person, { tenantId }: Customer, place?: Place): Promise<Heard> {
    return stage.does(
      person,
      { extend: 'selectItem', value: { v: 1, verb: 'insert', customer: tenantId } },
      place,
    );
  }

  /** What a chosen result puts into the message. */
  async function inserted(person: Person, customer: Customer): Promise<Json> {
    const [attachment] = attachmentsIn((await select(person, customer)).body as Json);
    assert.ok(isRecord(attachment?.['content']));
    return attachment['content'];
  }

  it('lists everybody’s own customers by their names, and nobody else’s by any query', async () => {
    for (const person of [ANA, LENA]) {
      for (const { name } of seenBy(stage.partner, person)) {
        const heard = await search(person, name);
        assert.ok(JSON.stringify(heard.body).includes(name), `${person.name}: ${name}`);
      }
      for (const text of queriesFor(stage.partner.customers)) await search(person, text);
    }
  });

  it('lets nobody choose what was not listed', async () => {
    for (const customer of hiddenFrom(stage.partner, ANA)) {
      const { body } = await select(ANA, customer);
      assert.deepEqual(attachmentsIn(body as Json), []);
    }
  });

  it('inserts nothing about a customer, whoever reads the conversation', async () => {
    const everybody = Secrets.fromEverybody(stage.partner);
    for (const customer of stage.partner.customers) {
      assert.deepEqual(everybody.toldIn(await inserted(LENA, customer), ''), []);
    }
    const results = await search(ANA, CUSTOMER.first.name);
    for (const { content } of attachmentsIn(results.body as Json)) {
      assert.deepEqual(everybody.toldIn(content, ''), []);
    }
  });

  for (const type of ['personal', 'channel', 'groupChat'] as const) {
    it(`shows those who may see the customer what it is, and all others nothing, pressed in a ${type} chat`, async () => {
      for (const customer of stage.partner.customers) {
        const [check] = buttonsOf(await inserted(LENA, customer));
        for (const person of [ANA, LENA]) {
          const place = stage.tap.place(type);
          const heard = await stage.does(person, { execute: check ?? {} }, place);

          const isTheirs = seenBy(stage.partner, person).includes(customer);
          assert.equal(wordsIn(heard).includes(customer.name), isTheirs, `${person.name}: ${customer.name}`);
          for (const { data } of buttonsIn(heard)) {
            await stage.does(ANA, { execute: data }, place);
            await stage.does(LENA, { execute: data }, place);
          }
        }
      }
    });
  }

  it('proposes and answers nothing to anybody that isn’t theirs, whatever the message and the form say', async () => {
    for (const customer of hiddenFrom(stage.partner, ANA)) {
      for (const sentence of SENTENCES) {
        const messagePayload = { body: { contentType: 'html', content: `<p>${sentence(customer)}</p>` } };
        await stage.does(ANA, { extend: 'fetchTask', value: { commandId: 'fileThis', messagePayload } });
      }
      const { name, domain, tenantId } = customer;
      const place = stage.tap.place();
      const form = await stage.does(ANA, { extend: 'fetchTask', value: { commandId: 'fileThis' } }, place);
      const [check] = buttonsOf(dialogIn(form));
      for (const filledIn of [
        { customer: tenantId },
        { customer: name },
        { typedCustomer: name },
        { typedCustomer: domain },
        { typedCustomer: tenantId },
      ]) {
        const data = { ...check, ...filledIn, workload: 'exchange' };
        const heard = await stage.does(
          ANA,
          { extend: 'submitAction', value: { commandId: 'fileThis', data } },
          place,
        );
        assert.match(JSON.stringify(heard.body), /None of the customers that you can see fits/u);
      }
    }
  });
});

function dialogIn({ body }: Heard): Json {
  const { task } = body as { task: { value: { card: { content: Json } } } };
  return task.value.card.content;
}

function buttonsOf(content: Json): Json[] {
  const card = new ReadableCard('', content);
  return card.buttons.flatMap((title) => {
    const data = card.button(title)?.['data'];
    return isRecord(data) ? [data] : [];
  });
}
