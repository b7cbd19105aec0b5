import assert from 'node:assert/strict';
import { parseCardAction } from '../../cards/actions';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { submitRaw } from '../dialogs/raw-activity';
import { EVERYBODY_LEADS, speaker, useDesk } from '../dialogs/use-desk';
import { isRecord, type Json, ReadableCard } from '../support/readable-card';
import type { Chat } from '../support/teams-client';
import { buttonsOnTheWay, type ShownButton, WAYS } from './sealed-tour';

/** A customer whom nobody in these conversations asks about. */
const { vanArsdel: other } = DEMO_CUSTOMERS;
const OTHER = new RegExp(`${other.tenantId}|${other.name}`, 'iu');
const LONG = 'x'.repeat(20_000);

/** What becomes of one field. */
const VALUES: readonly unknown[] = [
  other.tenantId,
  'recheck',
  [other.tenantId],
  { $ne: null },
  null,
  -1,
  LONG,
];

/** Fields that other buttons have, and some that none should. */
const ADDED: Json = {
  customer: other.tenantId,
  workload: 'exchange',
  entraPremium: 'yes',
  azureSeller: 'us',
  outcome: 'filed',
  after: 'x',
  endings: 'on',
  channelEndings: 'off',
};

/** The fields of each verb's cards that the person may fill in. */
const INPUTS: Partial<Record<string, readonly string[]>> = {
  pickCustomer: ['customer'],
  giveTicket: ['ticket'],
  requests: ['from', 'until', 'workload', 'outcome'],
  exportRequests: ['from', 'until', 'workload', 'outcome'],
  tellWrong: ['reason', 'note'],
};

/** The fields that this very button leaves to the person: none as soon as it says one of them itself. */
function inputsOf(data: Json): readonly string[] {
  const inputs = INPUTS[String(data['verb'])] ?? [];
  return inputs.some((input) => input in data) ? [] : inputs;
}

/** The same button to the bot: fields that no action of that verb has are not read. */
function means(data: unknown): string {
  const { seal: _seal, ...rest } = Object(data) as Json;
  return JSON.stringify(parseCardAction(rest));
}

/**
 * Mutations of every field of a button that make it say something else, and those that only add what nobody reads.
 * Of buttons of one kind, such as those for each product, the first is tried with every value.
 */
function mutationsOf({ data, isFirstOfKind }: ShownButton): {
  readonly forged: readonly unknown[];
  readonly padded: readonly unknown[];
} {
  // `msteams` is for Teams' own client; the bot doesn't read it.
  const fields = Object.keys(data).filter((field) => field !== 'msteams');
  const deleted = fields.map((field) =>
    Object.fromEntries(Object.entries(data).filter(([name]) => name !== field)),
  );
  const changed = fields.flatMap((field) =>
    VALUES.slice(0, isFirstOfKind ? VALUES.length : 1)
      .filter((value) => value !== data[field])
      .map((value) => ({ ...data, [field]: value })),
  );
  const added = Object.entries(ADDED)
    .filter(([field]) => !(field in data) && !inputsOf(data).includes(field))
    .map(([field, value]) => ({ ...data, [field]: value }));
  const proto = JSON.stringify(data).replace(/^\{/u, `{"__proto__":${JSON.stringify(ADDED)},`);
  return {
    forged: [...deleted, ...changed, ...added.filter((one) => means(one) !== means(data))],
    padded: [
      ...added.filter((one) => means(one) === means(data)),
      JSON.parse(proto),
      { ...data, constructor: {} },
    ],
  };
}

/** One button's data with the seal of the next one that says something else. */
function swapped(buttons: readonly ShownButton[]): readonly unknown[] {
  return buttons.flatMap(({ data }) =>
    buttons
      .filter((one) => means(one.data) !== means(data) && inputsOf(one.data).length === 0)
      .slice(0, 2)
      .map((one) => ({ ...data, seal: one.data['seal'] })),
  );
}

describe('forging a button', function () {
  this.timeout(60_000);
  const desk = useDesk(EVERYBODY_LEADS);

  async function submit(chat: Chat, data: unknown, card?: ReadableCard): Promise<string> {
    const { status, cards } = await submitRaw(desk.teams, chat, data, card);
    const text = cards.map((one) => one.text).join('\n');
    // Thousands of them are not worth keeping. An offer of a file is an answer, and no card of ours.
    const sent = desk.teams.sentTo(chat.id).splice(0);
    assert.equal(status, 200);
    assert.ok(sent.length > 0, `not answered: ${JSON.stringify(data).slice(0, 400)}`);
    assert.doesNotMatch(JSON.stringify(cards.map(({ content }) => content)), OTHER);
    return text;
  }

  async function execute(chat: Chat, data: unknown): Promise<string> {
    const { status, body } = await chat.invoke('adaptiveCard/action', {
      action: { type: 'Action.Execute', data },
    });
    assert.equal(status, 200);
    assert.ok(isRecord(body) && isRecord(body['value']));
    assert.deepEqual(
      [body['statusCode'], body['type']],
      [200, 'application/vnd.microsoft.card.adaptive'],
      JSON.stringify(data).slice(0, 400),
    );
    assert.doesNotMatch(JSON.stringify(body), OTHER);
    return new ReadableCard('', body['value']).text;
  }

  function assertMovedOn(text: string, data: unknown): void {
    assert.match(
      text,
      /^This has moved on/u,
      `${JSON.stringify(data).slice(0, 400)}\nwas answered:\n${text}`,
    );
  }

  for (const way of WAYS) {
    describe(`on the way “${way.journey}”`, () => {
      let here: Chat;
      let buttons: readonly ShownButton[];

      before(async () => {
        here = desk.chat();
        buttons = await buttonsOnTheWay(here, way);
      });

      it('in one field says that it has moved on, submitted or executed', async () => {
        for (const button of buttons) {
          for (const forged of mutationsOf(button).forged) {
            assertMovedOn(await submit(here, forged, button.card), forged);
            if (button.data['verb'] === 'whoPage') assertMovedOn(await execute(here, forged), forged);
          }
        }
      });

      it('by fields that no card has changes nothing', async () => {
        for (const button of buttons) {
          for (const padded of mutationsOf(button).padded) await submit(here, padded);
        }
      });

      it('with the seal of another button says that it has moved on', async () => {
        for (const data of swapped(buttons)) assertMovedOn(await submit(here, data), data);
      });

      it('as somebody else, or elsewhere, says that it has moved on', async () => {
        const somebodyElse = desk.teams.chat(speaker('jonas'), 'personal', here.id);
        const elsewhere = desk.chat();
        for (const { data } of buttons) {
          for (const chat of [somebodyElse, elsewhere]) {
            assertMovedOn(await submit(chat, data), data);
            assertMovedOn(await execute(chat, data), data);
          }
        }
      });
    });
  }

  for (const size of [200_000, 1_000_000]) {
    it(`with ${size / 1000} kB in a field is no fault of ours`, async () => {
      const chat = desk.chat();
      const [card] = await chat.say('hello');
      const data = { ...(card?.button('Help')?.['data'] as Json), journey: 'x'.repeat(size) };

      const { status } = await submitRaw(desk.teams, chat, data, card);

      assert.equal(status, size < 256 * 1024 ? 200 : 413);
    });
  }

  describe('in front of others', () => {
    const channel = '19:sealed@thread.tacv2';
    const as = (name: 'nadia' | 'jonas', id = channel) => desk.teams.chat(speaker(name), 'channel', id);
    let own: ReadableCard;

    before(async () => {
      await as('nadia').say('<at>Filing Desk</at> who can file for Fabrikam about Teams?');
      const [card] = await as('nadia').press('Check for me');
      own = card as ReadableCard;
    });

    it('leaves everybody their own look: “Check for me” is not one person’s', async () => {
      const [card] = await as('jonas').press('Check for me');

      assert.match(card?.text ?? '', /4 colleagues can file this\./u);
    });

    it('with a viewer’s own button says that it has moved on to the others', async () => {
      const data = own.button('Azure subscription')?.['data'];

      assertMovedOn(await execute(as('jonas'), data), data);
      assertMovedOn(await execute(as('nadia', '19:other@thread.tacv2'), data), data);
      assert.match(await execute(as('nadia'), data), /4 colleagues can file this, given an Azure role\./u);
    });

    it('asks a question that nobody gets an answer to', async () => {
      const honest = own.button('Check my own access')?.['data'] as Json;
      const data = { ...honest, customer: other.tenantId };
      assert.ok(honest['seal']);

      await desk.teams.post({
        type: 'message',
        value: data,
        from: { id: '29:nadia', aadObjectId: speaker('nadia').id, name: 'Nadia' },
        conversation: { id: channel, conversationType: 'channel' },
      });
      const [card] = await as('jonas').press('Check for me');

      assertMovedOn(card?.text ?? '', data);
      assert.doesNotMatch(JSON.stringify(desk.teams.sentTo(channel)), OTHER);
    });
  });
});
