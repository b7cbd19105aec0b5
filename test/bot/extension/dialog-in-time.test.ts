import assert from 'node:assert/strict';
import type { TurnContext } from 'botbuilder';
import type { StandingAction } from '../../../cards/actions';
import type { DialogServices, VisibleCustomers } from '../../../dialogs/services';
import type { TurnOutcome } from '../../../src/bot/committed-turns';
import type { ExtensionInvoke } from '../../../src/bot/extension/extension-invoke';
import { MessageExtension, type MessageExtensionOptions } from '../../../src/bot/extension/message-extension';
import { createCustomerIndex } from '../../../src/understand';
import { aCustomer, aPerson } from '../../support/evidence';
import { ReadableCard } from '../../support/readable-card';

const PATIENCE = { look: 30, check: 60 };
const FORM = { v: 1, verb: 'fileThis', customer: '', typedCustomer: 'Contoso', workload: 'teams' } as const;

describe('a dialog that would have to wait', () => {
  const speech = { chosen: undefined, teamsLocale: 'en-GB' };
  const seen: VisibleCustomers = {
    index: createCustomerIndex([aCustomer({ name: 'Contoso' })]),
    gap: undefined,
    sees: 'own',
  };
  let release: () => void;
  let outcome: TurnOutcome | undefined;
  let shown: unknown;

  beforeEach(() => (outcome = undefined));

  function extension(): MessageExtension {
    const held = new Promise<VisibleCustomers>((resolve) => (release = () => resolve(seen)));
    const services = {
      gate: { visibleTo: () => held, standingOf: () => held },
      recents: { of: async () => [] },
      ids: { next: () => 'id' },
    } as unknown as DialogServices;
    return new MessageExtension({
      services,
      seals: {
        ready: async () => undefined,
        open: async (_occasion: unknown, data: unknown) => ({ kind: 'standing', action: data }),
        seal: async (_occasion: unknown, card: unknown) => card,
      },
      turns: {
        run: async (_context: unknown, _arrival: unknown, turn: () => Promise<TurnOutcome>) => {
          outcome = await turn();
          shown = outcome.answer;
        },
      },
      viewers: { answer: () => held },
      chats: { chatFor: async () => undefined },
      patience: PATIENCE,
    } as unknown as MessageExtensionOptions);
  }

  async function run(on: MessageExtension, invoke: ExtensionInvoke): Promise<ReadableCard> {
    const activity = {
      type: 'invoke',
      name: `composeExtension/${invoke.kind === 'fetch' ? 'fetchTask' : 'submitAction'}`,
      from: { id: '29:adele', aadObjectId: 'adele', name: 'Adele' },
      conversation: { id: '19:channel', conversationType: 'channel', isGroup: true, name: '' },
    };
    const sendActivity = async ({ value }: { value: unknown }): Promise<void> => void (shown = value);
    const context = { activity, sendActivity } as unknown as TurnContext;
    await on.run({ context, incoming: { kind: 'extension', invoke }, person: aPerson(), speech });
    const { body } = shown as { body: { task: { value: { card: { content: Record<string, unknown> } } } } };
    return new ReadableCard('', body.task.value.card.content);
  }

  it('says on opening that it is still checking, and looks again at the same message', async () => {
    const dialog = extension();

    const late = await run(dialog, { kind: 'fetch', text: 'Teams is down for Contoso' });
    release();
    const data = late.button('Look again')?.['data'];
    const form = await run(dialog, { kind: 'submit', data });

    assert.match(late.text, /I’m still checking/u);
    assert.deepEqual(data, { v: 1, verb: 'readMessage', message: 'Teams is down for Contoso' });
    assert.match(form.text, /Teams is down for Contoso[^]*Contoso/u);
  });

  for (const action of [
    FORM,
    { v: 1, verb: 'begin', journey: 'ready' },
  ] as const satisfies StandingAction[]) {
    it(`says on “${action.verb}” that it is still checking, offers the same again, and records nothing`, async () => {
      const late = await run(extension(), { kind: 'submit', data: action });

      assert.match(late.text, /Nothing is recorded yet/u);
      assert.deepEqual(late.button('Look again')?.['data'], action);
      assert.deepEqual(outcome?.effects, []);
    });
  }
});
