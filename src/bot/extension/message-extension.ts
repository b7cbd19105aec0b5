import type { TurnContext } from 'botbuilder';
import { type Card, insertedCard, type InsertedView, movedOnCard, stillCheckingCard } from '../../../cards';
import type { CardAction } from '../../../cards/actions';
import { plain } from '../../../cards/plain';
import { fileThis, proposeFiling } from '../../../dialogs/file-this';
import { customerBehind } from '../../../dialogs/look-up';
import type { DialogServices } from '../../../dialogs/services';
import { NO_TOPIC, Turn } from '../../../dialogs/turn';
import type { Person } from '../../domain/person';
import { teamsChatLink } from '../../domain/teams-chat-link';
import { type Speech, wordsOf } from '../../i18n/speech';
import type { Words } from '../../i18n/words';
import { arrivalOf } from '../arrival';
import { forDialog } from '../button-kinds';
import type { CardSeals, Occasion } from '../card-seals';
import type { CommittedTurns } from '../committed-turns';
import type { InvokeAnswer } from '../delivery';
import type { Incoming } from '../incoming';
import { within, withinOr } from '../../ports/within';
import { answerInvoke } from '../outbox';
import type { PersonalChats } from '../personal-chats';
import type { SharedQuestions } from '../shared-question';
import { type Found, searchCustomers } from './customer-search';
import { dialogAnswer, insertAnswer, resultsAnswer, sentenceAnswer } from './extension-answers';
import type { ExtensionInvoke } from './extension-invoke';
import type { InsertedQuestions } from './inserted-questions';

export interface MessageExtensionOptions {
  readonly services: DialogServices;
  readonly seals: CardSeals;
  readonly turns: CommittedTurns;
  readonly viewers: SharedQuestions;
  readonly inserted: InsertedQuestions;
  readonly chats: Pick<PersonalChats, 'chatFor'>;
  readonly patience?: Patience;
}

/** For how long is waited, in milliseconds. */
interface Patience {
  /** For lists, which are usually there. */
  readonly look: number;
  /** For what is read afresh. */
  readonly check: number;
}

/** Teams gives a dialog 10 to 15 s; a turn of ours may take nine, and people look at a blank window meanwhile. */
const PATIENCE: Patience = { look: 3_000, check: 5_000 };

/** Somebody who uses the extension. */
export interface ExtensionVisit {
  readonly context: TurnContext;
  readonly incoming: Extract<Incoming, { kind: 'extension' }>;
  readonly person: Person;
  readonly speech: Speech;
}

/**
 * The message extension. Who reads what decides what is said:
 *
 * - The list of results is the searcher's alone, so it names customers, of those that the searcher may see.
 * - A chosen result goes into a message, which everybody in the conversation reads, and keeps for ever: people who may
 *   not see the customer, guests, people of other companies. So the card that is inserted says nothing about the
 *   customer, not even the name: a person who wants to name it types it. Whoever presses "Check for me" gets the
 *   customer, its pages and the colleagues in place of the card, for themselves, through the gate.
 * - The dialog of "File this…" is its person's alone, so the answer itself is shown there.
 */
export class MessageExtension {
  constructor(private readonly options: MessageExtensionOptions) {}

  async run(visit: ExtensionVisit): Promise<void> {
    const { invoke } = visit.incoming;
    if (invoke.kind !== 'submit') return answerInvoke(visit.context, await this.answer(visit, invoke));
    await this.options.seals.ready();
    const { ids } = this.options.services;
    const arrival = arrivalOf(visit.context.activity, visit.incoming, undefined, () => ids.next());
    await this.options.turns.run(visit.context, arrival, () => this.submit(visit, invoke.data));
  }

  private async answer(
    visit: ExtensionVisit,
    invoke: Exclude<ExtensionInvoke, { kind: 'submit' }>,
  ): Promise<InvokeAnswer> {
    const { person } = visit;
    const words = wordsOf(visit.speech);
    switch (invoke.kind) {
      case 'query':
        return this.results(visit, invoke.text, await searchCustomers(this.options.services, person, invoke));
      case 'select':
        return this.insert(visit, invoke.customerTenantId);
      case 'fetch':
        return this.inDialog(visit, await this.proposal({ person, words }, invoke.text));
      case 'malformed':
        return sentenceAnswer(visit.context.activity, words.t('extension.search.malformed'));
    }
  }

  private results(visit: ExtensionVisit, typed: string, found: Found): InvokeAnswer {
    const words = wordsOf(visit.speech);
    const say = (text: string) => sentenceAnswer(visit.context.activity, text);
    switch (found.kind) {
      case 'customers':
        return resultsAnswer(found.customers, this.cardFor(visit, undefined));
      case 'tooShort':
        return say(words.t('extension.search.hint'));
      case 'late':
        return say(words.t('extension.search.late'));
      case 'nobody':
        return say(
          found.isComplete
            ? words.t('extension.search.nobody', { typed: plain(typed) })
            : words.t('extension.search.nobodySoFar'),
        );
    }
  }

  /** A result names a customer and grants nothing: it is looked at again, and what is inserted doesn't name it. */
  private async insert(visit: ExtensionVisit, customerTenantId: string): Promise<InvokeAnswer> {
    const { seals, services, inserted } = this.options;
    const { activity } = visit.context;
    const found = await customerBehind(services.gate, visit.person, customerTenantId);
    if (found.kind !== 'known') {
      return sentenceAnswer(activity, wordsOf(visit.speech).t('extension.search.refused'));
    }
    const question = await inserted.add(visit.person.id, found.customer.tenantId);
    return insertAnswer(await seals.seal(activity, this.cardFor(visit, question)));
  }

  private cardFor({ context, person, speech }: ExtensionVisit, question: InsertedView['question']) {
    const chatUrl = teamsChatLink(context.activity.recipient?.id, this.options.services.partner.cloud);
    return insertedCard(wordsOf(speech), { asker: person.name, question, chatUrl });
  }

  /** A turn like any other: what it records is saved with its answer, in the person's own folder. */
  private async submit(visit: ExtensionVisit, data: unknown) {
    const { activity } = visit.context;
    const chat = await this.options.chats.chatFor(activity);
    const said = { kind: 'text', text: '' } as const;
    const turn = new Turn(visit.person, visit.speech, said, NO_TOPIC, 'personal', () => chat);
    const pressed = await this.options.seals.open(dialogOf(activity), data);
    const card = await this.pressed(turn, pressed);
    const answer = await this.inDialog(visit, card ?? stillChecking(turn.words, pressed));
    // What is found out later was never shown, so nothing of it may be recorded.
    const effects = card ? [...turn.effects] : [];
    const noted = card ? [...turn.noted] : [];
    return { replies: [], effects, noted, inPlace: false, answer, clickedCardId: undefined };
  }

  /** Undefined when it takes longer than Teams waits. */
  private async pressed(turn: Turn, pressed: CardAction): Promise<Card | undefined> {
    const { services, viewers, patience = PATIENCE } = this.options;
    if (pressed.kind !== 'standing') return movedOnCard(turn.words, { stepFollows: false });
    const { action } = pressed;
    if (action.verb === 'readMessage') return this.proposal(turn, action.message);
    const card =
      action.verb === 'fileThis' ? fileThis(services, turn, action) : viewers.answer(turn, pressed, []);
    return within(patience.check, card);
  }

  /** What the message seems to be about, or that this takes a while. */
  private async proposal(asker: Pick<Turn, 'person' | 'words'>, message: string): Promise<Card> {
    const { services, patience = PATIENCE } = this.options;
    const again = { verb: 'readMessage', message } as const;
    const late = stillCheckingCard(asker.words, { again });
    return withinOr(patience.look, proposeFiling(services, asker, message), () => late);
  }

  private async inDialog({ context, speech }: ExtensionVisit, card: Card): Promise<InvokeAnswer> {
    const sealed = await this.options.seals.seal(dialogOf(context.activity), forDialog(card));
    return dialogAnswer(wordsOf(speech).t('extension.fileThis.title'), sealed);
  }
}

/** The same press once more. */
function stillChecking(words: Words, pressed: CardAction): Card {
  if (pressed.kind !== 'standing') return movedOnCard(words, { stepFollows: false });
  const { v: _version, ...again } = pressed.action;
  return stillCheckingCard(words, { again });
}

/** A dialog belongs to no conversation: Teams names it by where it was opened, which may differ from step to step. */
function dialogOf({ from }: Pick<Occasion, 'from'>): Occasion {
  return { from, conversation: { id: 'dialog', isGroup: false, conversationType: 'personal', name: '' } };
}
