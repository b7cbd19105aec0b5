import type { TurnContext } from 'botbuilder';
import type { Dialog, DialogInstance, DialogSet, DialogState, DialogTurnResult } from 'botbuilder-dialogs';
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog';
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext';
import { FormDialog } from '../../dialogs/form-dialog';

/** What the bot uses of the SDK's context. */
export type DialogFrame = Pick<
  DialogContext,
  | 'context'
  | 'activeDialog'
  | 'findDialog'
  | 'beginDialog'
  | 'continueDialog'
  | 'repromptDialog'
  | 'endDialog'
  | 'cancelAllDialogs'
>;

/** Where the dialogs of a turn begin, go on and end, on the stack that is saved with the conversation. */
export function dialogContextOf(dialogs: DialogSet, context: TurnContext, state: DialogState): DialogFrame {
  return new FormContext(dialogs, context, state);
}

/**
 * The short way for a form that is alone on the stack, as all of ours are. What the SDK does around a dialog is for
 * those that hear events, have others below them or keep things in its memory: forms do nothing of that, and it takes
 * longer than they do. Every other dialog of the set goes the SDK's way.
 */
class FormContext implements DialogFrame {
  private readonly stack: DialogInstance[];

  constructor(
    private readonly dialogs: DialogSet,
    readonly context: TurnContext,
    private readonly state: DialogState,
  ) {
    this.stack = state.dialogStack;
  }

  get activeDialog(): DialogInstance | undefined {
    return this.stack.at(-1);
  }

  findDialog(id: string): Dialog | undefined {
    return this.dialogs.find(id);
  }

  beginDialog(id: string, slots?: object): Promise<DialogTurnResult> {
    const form = this.formOf(id);
    if (!form || this.activeDialog) return this.ofSdk().beginDialog(id, slots);
    this.stack.push({ id, state: {} });
    return form.beginDialog(this, slots);
  }

  continueDialog(): Promise<DialogTurnResult> {
    return this.alone()?.continueDialog(this) ?? this.ofSdk().continueDialog();
  }

  async repromptDialog(): Promise<void> {
    const { activeDialog } = this;
    const form = this.alone();
    if (form && activeDialog) await form.repromptDialog(this.context, activeDialog);
    else await this.ofSdk().repromptDialog();
  }

  endDialog(result?: unknown): Promise<DialogTurnResult> {
    if (!this.alone()) return this.ofSdk().endDialog(result);
    this.stack.pop();
    return Promise.resolve({ status: DialogTurnStatus.complete, result });
  }

  cancelAllDialogs(): Promise<DialogTurnResult> {
    if (!this.alone()) return this.ofSdk().cancelAllDialogs();
    this.stack.pop();
    return Promise.resolve({ status: DialogTurnStatus.cancelled });
  }

  private alone(): FormDialog<object> | undefined {
    const [only] = this.stack;
    return only && this.stack.length === 1 ? this.formOf(only.id) : undefined;
  }

  private formOf(id: string): FormDialog<object> | undefined {
    const dialog = this.dialogs.find(id);
    return dialog instanceof FormDialog ? dialog : undefined;
  }

  private ofSdk(): DialogContext {
    return new DialogContext(this.dialogs, this.context, this.state);
  }
}
