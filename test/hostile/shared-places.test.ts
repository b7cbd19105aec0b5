import assert from 'node:assert/strict';
import type { DemoCustomer } from '../../src/demo/data/customer';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { type DemoName, speaker, useDesk } from '../dialogs/use-desk';
import { nodes } from '../support/cards';
import { isRecord, type Json } from '../support/readable-card';

const MENTION = '<at>Filing Desk</at>';
const PEOPLE: readonly DemoName[] = ['nadia', 'jonas', 'helen', 'tomas'];
const CUSTOMERS: readonly DemoCustomer[] = Object.values(DEMO_CUSTOMERS);

/** Every word by which a customer of the directory could be known. */
const TELLING = CUSTOMERS.flatMap(({ name, initialDomain, contract, tenantId }) => [
  name,
  initialDomain,
  tenantId,
  ...(contract ? [contract.defaultDomain] : []),
]);

const TAILS = CUSTOMERS.map(({ tenantId }) => tenantId.slice(-6));
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu;

const SENTENCES = [
  ...CUSTOMERS.slice(0, 8).map(({ name }) => `file a ticket for ${name} about Exchange`),
  ...CUSTOMERS.slice(8, 14).map(({ initialDomain }) => `who can file for ${initialDomain}?`),
  ...CUSTOMERS.slice(14, 17).map(({ tenantId }) => `file a ticket for ${tenantId} about Teams`),
  ...CUSTOMERS.slice(17, 20).map(({ name }) => name),
  'file a ticket for Contoso',
  'am I ready?',
  'cancel',
  'I filed it, 2411220030001234',
];

describe('in front of others', () => {
  const desk = useDesk();
  let count = 0;

  for (const conversationType of ['channel', 'groupChat'] as const) {
    it(`no word about a customer is sent to a ${conversationType}: by messages, submits or executes`, async () => {
      const room = `19:${conversationType}-${(count += 1)}@thread.v2`;
      const post = async (who: DemoName, activity: Json): Promise<Json> => {
        const { id, name } = speaker(who);
        const { status, body } = await desk.teams.post({
          from: { id: `29:${id}`, aadObjectId: id, name },
          conversation: { id: room, conversationType, isGroup: true },
          locale: 'en-GB',
          ...activity,
        });
        assert.equal(status, 200);
        return isRecord(body) ? body : {};
      };
      const execute = (who: DemoName, action: Json): Promise<Json> =>
        post(who, {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb: action['verb'], data: action['data'] } },
        });
      const buttonsOf = (card: unknown): Json[] =>
        [...nodes(card)].filter(
          ({ type, data }) => /^Action\.(?:Submit|Execute)$/u.test(String(type)) && isRecord(data),
        );

      const privately: Json[] = [];
      for (const [index, sentence] of SENTENCES.entries()) {
        const who = PEOPLE[index % PEOPLE.length] ?? 'nadia';
        await post(who, { type: 'message', text: `${MENTION} ${sentence}` });
        const [check] = buttonsOf(desk.teams.sentTo(room).at(-1)?.activity);
        assert.ok(check, 'a button to check for oneself');
        const answer = await execute(who, check);
        privately.push(...buttonsOf(answer['value']));
      }
      for (const [index, button] of privately.entries()) {
        if (index % 4 !== 0) continue;
        const who = PEOPLE[index % PEOPLE.length] ?? 'nadia';
        await post(who, { type: 'message', value: button['data'] });
        await execute(who, button);
      }

      const sent = desk.teams.sentTo(room).map(({ activity }) => activity);
      assert.ok(
        sent.length > SENTENCES.length && privately.length > 20,
        `${sent.length} ${privately.length}`,
      );
      assert.ok(
        TELLING.some((word) => JSON.stringify(privately).includes(word)),
        'the buttons do carry customers',
      );
      for (const activity of sent) checkSaysNothing(activity);
    });
  }
});

/** Everything that goes over the wire, whether anybody sees it or not; the sender's own mention apart. */
function checkSaysNothing(activity: Json): void {
  const said = JSON.stringify({
    ...activity,
    conversation: undefined,
    recipient: undefined,
    from: undefined,
  });
  for (const word of TELLING) assert.ok(!said.includes(word), `"${word}" in ${said}`);
  // The end of a tenant ID is but six digits, which a random identifier of ours may hold as well.
  const ownIdsOut = said.replace(UUID, '');
  for (const tail of TAILS) assert.ok(!ownIdsOut.includes(tail), `"${tail}" in ${said}`);
}
