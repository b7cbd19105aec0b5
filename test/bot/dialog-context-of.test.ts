import assert from 'node:assert/strict';
import { type BotAdapter, TurnContext } from 'botbuilder';
import {
  Dialog,
  type DialogContext,
  DialogSet,
  type DialogState,
  DialogTurnStatus,
} from 'botbuilder-dialogs';
import { FormDialog } from '../../dialogs/form-dialog';
import type { Question } from '../../dialogs/question';
import { attachTurn, NO_TOPIC, Turn } from '../../dialogs/turn';
import { dialogContextOf, type DialogFrame } from '../../src/bot/dialog-context-of';
import { aPerson } from '../support/evidence';

interface Name {
  readonly name?: string;
}

const card = { content: {}, summary: 'Whose?' };
const question: Question<Name> = {
  id: 'name',
  isOpen: ({ name }) => name === undefined,
  isAnswered: ({ name }) => name !== undefined,
  ask: () => card,
  read: () => ({ kind: 'answered', slots: { name: 'Contoso' } }),
  used: () => card,
  forget: () => ({}),
};

/** Tells what it concluded from. */
class Form extends FormDialog<Name> {
  readonly concluded: Name[] = [];

  protected override async conclude(_turn: Turn, slots: Name): Promise<void> {
    this.concluded.push(slots);
  }
}

class Failing extends FormDialog<Name> {
  protected override async conclude(): Promise<void> {
    throw new RangeError('nothing of the SDK’s');
  }
}

/** One of the SDK's own kind, as a prompt is: it hears of the activity before it goes on, and ends what it was begun by. */
class Listening extends Dialog {
  readonly heard: string[] = [];

  override async beginDialog() {
    return Dialog.EndOfTurn;
  }

  override async continueDialog(dc: DialogContext) {
    return dc.endDialog();
  }

  override async onDialogEvent(_dc: DialogContext, { name }: { readonly name: string }) {
    this.heard.push(name);
    return false;
  }
}

function stage(dialogStack: DialogState['dialogStack'] = []) {
  const ids = { next: () => 'flow' };
  const form = new Form('form', ids, [question]);
  const listening = new Listening('listening');
  const dialogs = new DialogSet()
    .add(form)
    .add(new Failing('failing', ids, []))
    .add(listening);
  const state: DialogState = { dialogStack };
  const nextTurn = (): DialogFrame => {
    const context = new TurnContext({} as BotAdapter, { type: 'message', text: 'Contoso' });
    const speech = { chosen: undefined, teamsLocale: 'en-GB' };
    attachTurn(context, new Turn(aPerson(), speech, { kind: 'text', text: '' }, NO_TOPIC, 'personal'));
    return dialogContextOf(dialogs, context, state);
  };
  return { form, listening, state, nextTurn };
}

const opened = { id: 'form', state: { flow: 'flow', step: 1, slots: {}, asking: 'name' } };

describe('the context of dialogs', () => {
  it('puts a form that begins on the stack that is saved', async () => {
    const { state, nextTurn } = stage();

    const { status } = await nextTurn().beginDialog('form');

    assert.equal(status, DialogTurnStatus.waiting);
    assert.deepEqual(state.dialogStack, [opened]);
  });

  it('takes it from there in the next turn, and from the stack when it ends', async () => {
    const { form, state, nextTurn } = stage([structuredClone(opened)]);

    const { status } = await nextTurn().continueDialog();

    assert.equal(status, DialogTurnStatus.complete);
    assert.deepEqual(form.concluded, [{ name: 'Contoso' }]);
    assert.deepEqual(state.dialogStack, []);
  });

  it('asks it again as it stands', async () => {
    const { state, nextTurn } = stage([structuredClone(opened)]);

    await nextTurn().repromptDialog();

    assert.equal((state.dialogStack[0]?.state as { step: number }).step, 2);
  });

  it('cancels what is open, be it one that this version no longer knows', async () => {
    for (const id of ['form', 'listening', 'of-another-version']) {
      const { state, nextTurn } = stage([{ id, state: {} }]);

      const { status } = await nextTurn().cancelAllDialogs();

      assert.equal(status, DialogTurnStatus.cancelled);
      assert.deepEqual(state.dialogStack, []);
    }
  });

  it('has nothing to continue or to cancel where nothing is open', async () => {
    const dc = stage().nextTurn();

    const ends = [await dc.continueDialog(), await dc.cancelAllDialogs()];

    assert.deepEqual(
      ends.map(({ status }) => status),
      [DialogTurnStatus.empty, DialogTurnStatus.empty],
    );
  });

  it('leaves a dialog of the SDK’s kind to the SDK, with all that it hears', async () => {
    const { listening, state, nextTurn } = stage();

    await nextTurn().beginDialog('listening');
    const begun = structuredClone(state.dialogStack);
    const { status } = await nextTurn().continueDialog();

    assert.deepEqual(begun, [{ id: 'listening', state: {} }]);
    assert.equal(status, DialogTurnStatus.complete);
    assert.deepEqual(listening.heard, ['activityReceived']);
    assert.deepEqual(state.dialogStack, []);
  });

  it('goes back to what is below, where a form was begun by another dialog', async () => {
    const below = { id: 'listening', state: {} };
    const { form, state, nextTurn } = stage([below, structuredClone(opened)]);

    await nextTurn().continueDialog();

    assert.deepEqual(form.concluded, [{ name: 'Contoso' }]);
    assert.deepEqual(state.dialogStack, []);
  });

  it('says which dialog isn’t there', async () => {
    await assert.rejects(stage().nextTurn().beginDialog('unheard-of'), /unheard-of/u);
  });

  it('lets an error of a form pass as it is', async () => {
    await assert.rejects(stage().nextTurn().beginDialog('failing'), RangeError);
  });
});
