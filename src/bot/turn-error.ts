import { ActivityTypes, type TurnContext, type BotAdapter } from 'botbuilder';
import type { Logger } from 'pino';
import { failureCard } from '../../cards';
import type { DialogServices } from '../../dialogs/services';
import { wordsOf } from '../i18n/speech';
import { contactsFor, NO_TABLES } from '../domain/organisation';
import type { Ids } from '../ports';
import type { CardSeals } from './card-seals';
import { sentenceAnswer } from './extension/extension-answers';
import { isExtensionInvoke } from './extension/extension-invoke';
import { FILE_CONSENT } from './incoming';
import { consentAnswer, searchAnswer } from './invoke-answers';
import { answerInvoke, Outbox } from './outbox';
import { speechSoFar } from './speech-in';

/** What of it is the organisation's own. */
type OwnSay = Pick<DialogServices, 'organisation' | 'wordsFor'>;

/**
 * The last stop for what nobody expected. The person keeps what they answered (the state was not saved by this
 * turn, so the last one stands), gets one message with a number to quote, and invokes get a well-formed answer.
 */
export function turnErrorHandler(
  log: Logger,
  ids: Ids,
  seals: Pick<CardSeals, 'seal'>,
  { organisation, wordsFor }: OwnSay = { organisation: NO_TABLES },
): NonNullable<BotAdapter['onTurnError']> {
  // What failed may be the store, which keeps the keys: then the button goes out without a seal and, when it is
  // pressed, is answered with "this has moved on" and a button that holds.
  const outbox = new Outbox({
    seal: async (occasion, card) => {
      try {
        return await seals.seal(occasion, card);
      } catch {
        return card;
      }
    },
  });
  return async (context: TurnContext, cause: Error) => {
    const correlationId = ids.next().slice(0, 8);
    log.error({ err: cause, correlationId }, 'a turn failed');
    const words = wordsOf(await speechSoFar(context, wordsFor));
    const card = failureCard(words, { correlationId, contacts: contactsFor(organisation) });
    try {
      if (context.activity.name === 'application/search') await answerInvoke(context, searchAnswer([]));
      else if (isExtensionInvoke(context.activity)) {
        const sentences = [card.summary, words.t('notice.failure.again', { correlationId })];
        await answerInvoke(context, sentenceAnswer(context.activity, sentences.join('. ')));
      } else if (context.activity.name === FILE_CONSENT) {
        await answerInvoke(context, consentAnswer());
        await outbox.say(context, card);
      } else if ((context.activity.type as ActivityTypes) === ActivityTypes.Invoke)
        await outbox.sayInPlace(context, card);
      else await outbox.say(context, card);
    } catch (second) {
      log.error({ err: second, correlationId }, 'the failure could not be told');
    }
  };
}
