import { type Card, exportCard, personalOnlyCard, sharedCard } from '../../cards';
import type { CardAction, StandingAction } from '../../cards/actions';
import { noteFeedback } from '../../dialogs/feedback';
import type { DialogServices } from '../../dialogs/services';
import type { Turn } from '../../dialogs/turn';
import { grantWish } from './channel-wish';
import { type ConversationDocument, rememberSharedQuestion } from './conversation-document';
import { textOf } from './incoming';
import { isSettling } from './log-actions';
import type { Roster } from './roster';
import type { SharedQuestions } from './shared-question';
import type { Visit } from './visit';

/** In front of others nothing is said about a customer; each viewer gets their own card on asking for it. */
export class InPublic {
  constructor(
    private readonly services: DialogServices,
    private readonly viewers: SharedQuestions,
    private readonly roster: Roster,
  ) {}

  async speak({ context, incoming, person, pressed }: Visit, turn: Turn, document: ConversationDocument) {
    const { services } = this;
    const { words } = turn;
    if (incoming.kind === 'fileConsent') return turn.say(exportCard(words, { kind: 'elsewhere' }));
    if (await grantWish(services, turn, context.activity, { pressed, text: textOf(incoming) })) return;
    if (incoming.kind === 'execute' && pressed) {
      return turn.say(await this.viewers.answer(turn, pressed, document.sharedQuestions));
    }
    // From a client that can't be answered in place; the answer is there for whoever checks.
    if (pressed?.kind === 'standing' && isSettling(pressed.action)) {
      await this.viewers.settle(turn, pressed.action);
    }
    const told = pressed?.kind === 'standing' ? toldOfWrong(services, turn, pressed.action) : undefined;
    if (told) return turn.say(told);
    const id = services.ids.next();
    const asked = pressed ? { text: '', data: keptOf(pressed) } : { text: textOf(incoming) };
    rememberSharedQuestion(document, { id, askerId: person.id, ...asked });
    const viewers = [context.activity.from.id, ...(await this.roster.of(context))];
    turn.say(sharedCard(words, { question: id, asker: person.name, viewers }));
  }
}

/** That an answer was wrong is no question for others to check: they read thanks, and nothing of the answer. */
function toldOfWrong(services: DialogServices, turn: Turn, action: StandingAction): Card | undefined {
  if (action.verb === 'tellWrong') return noteFeedback(services, turn, action);
  return action.verb === 'wrong' ? personalOnlyCard(turn.words) : undefined;
}

/** What a button said, for those who check it for themselves later; its seal was looked at now. */
function keptOf(pressed: CardAction): unknown {
  return pressed.kind === 'foreign' ? {} : pressed.action;
}
