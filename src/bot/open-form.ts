import { FormDialog } from '../../dialogs/form-dialog';
import type { Slots } from '../../dialogs/slots';
import type { DialogFrame } from './dialog-context-of';

/** A form that is waiting for an answer. */
export interface OpenForm {
  readonly dialog: FormDialog<Slots>;
  readonly id: string;
  readonly slots: Slots;
  readonly asking: string | undefined;
}

export function openFormIn(dc: DialogFrame): OpenForm | undefined {
  const instance = dc.activeDialog;
  const dialog = instance && dc.findDialog(instance.id);
  if (!instance || !(dialog instanceof FormDialog)) return undefined;
  const form = dialog as FormDialog<Slots>;
  const { slots, asking } = form.progress(instance);
  return { dialog: form, id: instance.id, slots, asking };
}
