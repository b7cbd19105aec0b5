import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { type Card, movedOnCard, sharedCard } from '../../cards';
import { type CardAction, parseCardAction, type StandingAction } from '../../cards/actions';
import { glance, type GlanceAt, keptGate, noSightGlance } from '../../dialogs/glance';
import { absorb, interpret } from '../../dialogs/interpret';
import type { DialogServices } from '../../dialogs/services';
import { NO_TOPIC, Turn } from '../../dialogs/turn';
import { type Speech, wordsOf } from '../i18n/speech';
import type { Asker, CallerOf } from '../ports';
import { admit, type AdmissionOptions } from './admission';
import { slotsIn } from './carried-slots';
import type { CardSeals } from './card-seals';
import type { CommittedTurns } from './committed-turns';
import { within } from '../ports/within';
import { speechIn } from './speech-in';
import type { TurnLimits } from './turn-limits';

export interface GlancesOptions {
  readonly services: DialogServices;
  readonly admission: AdmissionOptions;
  readonly turns: Pick<CommittedTurns, 'peek' | 'answerWithoutState'>;
  readonly seals: Pick<CardSeals, 'open'>;
  readonly limits: Pick<TurnLimits, 'run'>;
  readonly log: Pick<Logger, 'warn'>;
  readonly callerOf?: CallerOf | undefined;
  /** In milliseconds. */
  readonly patience?: number | undefined;
}

/** Teams waits longer, but sixty people may be looking, and the calm card is no worse. */
const PATIENCE = 2_500;

/**
 * Answers what Teams asks by itself when a shared card comes into somebody's view. Nothing is sent, edited or recorded:
 * an edit would make Teams ask again, and nobody has done anything. What isn't known at once stays for a press.
 */
export class Glances {
  private readonly services: DialogServices;

  constructor(private readonly options: GlancesOptions) {
    this.services = { ...options.services, gate: keptGate(options.services.gate) };
  }

  /** Always answers, and within its time. */
  async answer(context: TurnContext, data: unknown): Promise<void> {
    const { seals, turns, services, log } = this.options;
    const [pressed, speech] = await Promise.all([
      seals.open(context.activity, data),
      speechIn(context, { ...services, log }),
    ]);
    const question = questionOf(pressed);
    const card = question
      ? await this.cardFor(context, question, speech)
      : movedOnCard(wordsOf(speech), { stepFollows: false });
    await turns.answerWithoutState(context, card);
  }

  private async cardFor(context: TurnContext, question: string, speech: Speech): Promise<Card> {
    const { log, patience = PATIENCE } = this.options;
    const at = { question, viewer: context.activity.from.id };
    const calm = sharedCard(wordsOf(speech), { question, viewers: [at.viewer] });
    const look = this.look(context, at, speech).catch((cause: unknown) => {
      log.warn({ err: cause }, 'what a viewer would see could not be told');
      return undefined;
    });
    return (await within(patience, look)) ?? calm;
  }

  private async look(context: TurnContext, at: GlanceAt, speech: Speech): Promise<Card | undefined> {
    const { activity } = context;
    let card: Card | undefined;
    // Many cards may come into view at once; that is nobody's flood, and takes nothing from what they say.
    const caller = this.options.callerOf?.(activity.from.aadObjectId ?? '');
    const personId = `glance ${activity.from.aadObjectId ?? ''}`;
    const limited = { personId, conversationId: activity.conversation.id, kind: 'keystroke' } as const;
    await this.options.limits.run(limited, async () => {
      const admission = await admit(this.options.admission, activity, caller);
      if (admission.kind === 'admitted') card = await this.lookAs(context, admission.person, at, speech);
    });
    return card;
  }

  private async lookAs(
    context: TurnContext,
    person: Asker,
    at: GlanceAt,
    speech: Speech,
  ): Promise<Card | undefined> {
    const viewer = new Turn(person, speech, { kind: 'text', text: '' }, NO_TOPIC, 'shared');
    const document = await this.options.turns.peek(context);
    const asked = document?.sharedQuestions.find(({ id }) => id === at.question);
    if (!asked) return movedOnCard(viewer.words, { stepFollows: false });
    return asked.data === undefined
      ? this.atText(viewer, asked.text, at)
      : this.atButton(viewer, parseCardAction(asked.data), at);
  }

  private async atText(viewer: Turn, text: string, at: GlanceAt): Promise<Card | undefined> {
    const { gate } = this.services;
    const { index, gap, sees } = await gate.visibleTo(viewer.person);
    if (gap && index.size === 0) return undefined;
    const sentence = await interpret(gate, viewer.person, text);
    const { customer, understood } = sentence;
    const { intent } = understood;
    const own = intent === 'marketplace' || intent === 'ownSubscription' ? { workload: intent } : {};
    if (intent && !Object.hasOwn(own, 'workload') && intent !== 'file' && intent !== 'who') return undefined;
    if (customer.kind === 'none' && understood.mention) {
      return noSightGlance(this.services, viewer, sees, at);
    }
    return glance(this.services, viewer, absorb(own, sentence), at);
  }

  private async atButton(viewer: Turn, pressed: CardAction, at: GlanceAt): Promise<Card | undefined> {
    if (pressed.kind !== 'standing' || !isAboutFiling(pressed.action)) return undefined;
    return glance(this.services, viewer, await slotsIn(this.services.gate, viewer, pressed.action), at);
  }
}

type AboutFiling = Extract<StandingAction, { verb: 'begin' | 'recheck' | 'whoPage' }>;

function isAboutFiling(action: StandingAction): action is AboutFiling {
  if (action.verb === 'begin') return action.journey === 'file' || action.journey === 'who';
  return action.verb === 'recheck' || action.verb === 'whoPage';
}

function questionOf(pressed: CardAction): string | undefined {
  if (pressed.kind !== 'standing') return undefined;
  const { action } = pressed;
  return action.verb === 'lookForMe' || action.verb === 'checkForMe' ? action.question : undefined;
}
