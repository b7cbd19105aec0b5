import type { TurnContext } from 'botbuilder';
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext';
import type { DialogSet, DialogState, DialogStateManagerConfiguration } from 'botbuilder-dialogs';

/** Where the SDK looks for what it has made already in a turn (botbuilder-dialogs 4.23, `dialogStateManager.ts`). */
const CONFIGURATION = 'DialogStateManagerConfiguration';

let kept: DialogStateManagerConfiguration | undefined;

/**
 * The SDK's context for dialogs. It would make its memory scopes and path resolvers, which hold nothing, anew in each
 * turn.
 */
export function dialogContextOf(dialogs: DialogSet, context: TurnContext, state: DialogState): DialogContext {
  if (kept) context.turnState.set(CONFIGURATION, kept);
  const made = new DialogContext(dialogs, context, state);
  kept ??= context.turnState.get<DialogStateManagerConfiguration>(CONFIGURATION);
  return made;
}
