import type { TurnContext } from 'botbuilder';
import type { Card } from '../../cards';
import type { CommittedTurns } from './committed-turns';
import { sentenceAnswer } from './extension/extension-answers';
import { type Incoming, placeOf } from './incoming';
import { consentAnswer, searchAnswer } from './invoke-answers';
import { answerInvoke } from './outbox';

/** Answers with this card and nothing else, in the shape that the activity asks for; no state is touched. */
export async function turnAway(
  turns: Pick<CommittedTurns, 'answerWithoutState' | 'sayWithoutState'>,
  context: TurnContext,
  incoming: Incoming,
  card: Card,
): Promise<void> {
  if (incoming.kind === 'execute') return turns.answerWithoutState(context, card);
  if (incoming.kind === 'search') return answerInvoke(context, searchAnswer([]));
  if (incoming.kind === 'extension') {
    return answerInvoke(context, sentenceAnswer(context.activity, card.summary));
  }
  if (incoming.kind === 'fileConsent') await answerInvoke(context, consentAnswer());
  if (incoming.kind === 'removed') return;
  if (incoming.kind === 'opened' && placeOf(context.activity) === 'shared') return;
  await turns.sayWithoutState(context, card);
}
