import { helpCard, notUnderstoodCard, welcomeCard, wrongWhereCard } from '../../cards';
import type { Journey } from '../../cards/actions';
import { concernsCustomer } from '../../dialogs/answer';
import { absorb, type Interpretation, interpretIn } from '../../dialogs/interpret';
import { offer } from '../../dialogs/look-up';
import { RECORD_FILING } from '../../dialogs/record-filing-dialog';
import type { DialogServices } from '../../dialogs/services';
import { type Slots, withSlots } from '../../dialogs/slots';
import type { Turn } from '../../dialogs/turn';
import { type Awaitable, whenThere } from '../ports/awaitable';
import { callsWrong, type Understanding } from '../understand';
import { topicCustomer } from './carried-slots';
import type { DialogFrame } from './dialog-context-of';
import { guessesIn, intentOf, JOURNEY_OF } from './guesses';
import { onNoticeWish, requestsIn } from './log-sentences';
import { type OpenForm, openFormIn } from './open-form';
import type { Router } from './router';

/** Reads what a person typed and decides where it leads: on in the open form, into another one, or to help. */
export class Sentences {
  constructor(
    private readonly services: DialogServices,
    private readonly router: Router,
  ) {}

  onText(turn: Turn, dc: DialogFrame, text: string): Awaitable<unknown> {
    const form = openFormIn(dc);
    // At a question it is about an answer of theirs, and goes to the form.
    if (!form && callsWrong(text)) return turn.say(wrongWhereCard(turn.words));
    return whenThere<Interpretation, unknown>(interpretIn(this.services.gate, turn, text), (sentence) => {
      const led = this.steer(turn, dc, sentence.understood) ?? this.startJourney(turn, dc, sentence, form);
      if (led) return led;
      return form ? this.goOn(dc, sentence, form) : this.outOfTheBlue(turn, dc, sentence, text);
    });
  }

  /** The words that work at every step; `undefined` for all others. */
  private steer(
    turn: Turn,
    dc: DialogFrame,
    { intent, language }: Understanding,
  ): Promise<unknown> | undefined {
    switch (intent) {
      case 'cancel':
        return this.router.cancel(turn, dc);
      case 'back':
        return this.router.back(turn, dc);
      case 'startOver':
        return this.router.startOver(turn, dc);
      case 'help':
        return this.router.help(turn, dc);
      case 'language':
        return language && this.router.speak(turn, dc, language);
      default:
        return undefined;
    }
  }

  /** `undefined` if the sentence sets out to nothing. */
  private startJourney(
    turn: Turn,
    dc: DialogFrame,
    sentence: Interpretation,
    form: OpenForm | undefined,
  ): Promise<unknown> | undefined {
    const { topic, ticket } = sentence.understood;
    const intent = intentOf(sentence);
    if (intent === 'teach') {
      if (!topic) return this.router.begin(turn, dc, 'teach', {});
      this.router.teach(turn, topic);
      return DONE;
    }
    if (intent === 'filed' && form?.id !== RECORD_FILING) return this.filed(turn, dc, ticket);
    const journey = intent && JOURNEY_OF[intent];
    return (
      onNoticeWish(this.services, turn, sentence.understood) ??
      (journey && this.begin(turn, dc, journey, sentence, form))
    );
  }

  private begin(
    turn: Turn,
    dc: DialogFrame,
    journey: Journey,
    sentence: Interpretation,
    form: OpenForm | undefined,
  ): Promise<unknown> {
    // Looked up only where the sentence leans on it.
    const carried = this.carried(turn, sentence, journey, form);
    const begin = (known: Slots): Promise<unknown> =>
      this.router.begin(turn, dc, journey, this.startingSlots(turn, sentence, known));
    return carried instanceof Promise ? carried.then(begin) : begin(carried);
  }

  /** What a new journey knows from the start: what the sentence says, and for "who?" what it was about just now. */
  private startingSlots(turn: Turn, sentence: Interpretation, carried: Slots): Slots {
    const { intent } = sentence.understood;
    const said = absorb(carried, sentence);
    const more = { ...offered(sentence), ...requestsIn(this.services, turn, sentence) };
    const named = withSlots(said, more);
    return intent === 'marketplace' || intent === 'ownSubscription'
      ? withSlots(named, { workload: intent })
      : named;
  }

  /** "Who else?" is about what was just answered; a sentence that names a customer of its own starts afresh. */
  private carried(
    turn: Turn,
    { customer, understood }: Interpretation,
    journey: Journey,
    form: OpenForm | undefined,
  ): Awaitable<Slots> {
    if (customer.kind !== 'none' || understood.mention) return NOTHING;
    if (journey === 'mine' || journey === 'history') return NOTHING;
    if (form) return pickCarried(form.slots);
    return journey === 'who' || journey === 'selfService' ? this.topicSlots(turn) : NOTHING;
  }

  private filed(turn: Turn, dc: DialogFrame, ticket: string | undefined): Promise<unknown> | undefined {
    const { handOffId } = turn.topic;
    return handOffId ? this.router.beginFiling(turn, dc, handOffId, ticket) : undefined;
  }

  /** Words while a form is open: an answer, or a correction of an earlier one ("no, I meant Fabrikam"). */
  private goOn(dc: DialogFrame, sentence: Interpretation, form: OpenForm): Promise<unknown> {
    const mayAmend = form.asking !== 'customer' && form.id !== RECORD_FILING;
    const amends = mayAmend && (namesCustomer(sentence) || correctsProduct(sentence));
    if (!amends) return dc.continueDialog();
    return form.dialog.amend(dc, (slots) => withSlots(absorb(slots, sentence), offered(sentence)));
  }

  /** Words with no form open and no intent: a bare customer or product, a nicety, or something else altogether. */
  private async outOfTheBlue(
    turn: Turn,
    dc: DialogFrame,
    sentence: Interpretation,
    text: string,
  ): Promise<unknown> {
    const { understood, customer } = sentence;
    if (understood.intent === 'greeting' || text === '') {
      return turn.say(welcomeCard(turn.words, { name: turn.person.name, demo: this.services.demo }));
    }
    if (understood.intent === 'thanks')
      return turn.say(helpCard(turn.words, { links: this.services.organisation.links }));
    const saysName =
      namesCustomer(sentence) ||
      ((customer.kind === 'one' || customer.kind === 'perhaps') && understood.mention === understood.text);
    const correctsName = takesBack(understood) && understood.mention !== '';
    const saysProduct = understood.workload !== undefined || understood.workloadGuesses.length > 0;
    if (saysProduct && saysName && !understood.namesOnly && !takesBack(understood)) {
      turn.notUnderstood('sentence');
      return turn.say(notUnderstoodCard(turn.words, { typed: text, guesses: guessesIn(understood, 'file') }));
    }
    if (saysProduct || customer.kind === 'several' || saysName || correctsName) {
      const slots = await this.followUpSlots(turn, sentence);
      const goesOn = takesBack(understood) || isPartOfQuestion(sentence);
      return this.router.begin(turn, dc, goesOn ? turn.topic.journey : 'file', slots);
    }
    turn.notUnderstood('sentence');
    return turn.say(notUnderstoodCard(turn.words, { typed: text, guesses: guessesIn(understood) }));
  }

  /** "And Teams?" after an answer means the same customer; "not Contoso, Fabrikam" the same workload. */
  private async followUpSlots(turn: Turn, sentence: Interpretation): Promise<Slots> {
    const before = await this.topicSlots(turn);
    const { understood, customer } = sentence;
    const sameCustomer =
      customer.kind === 'none' && !understood.mention && concernsCustomer(understood.workload);
    const sameQuestion = takesBack(understood) || turn.topic.journey === 'who';
    const sameWorkload = !understood.workload && sameQuestion;
    const kept: Slots = {
      ...(sameCustomer && before.customer && { customer: before.customer }),
      ...(sameWorkload && before.workload && { workload: before.workload }),
    };
    return withSlots(absorb(kept, sentence), offered(sentence));
  }

  private async topicSlots(turn: Turn): Promise<Slots> {
    const { workload } = turn.topic;
    return { ...(await topicCustomer(this.services.gate, turn)), ...(workload && { workload }) };
  }
}

const DONE = Promise.resolve();
const NOTHING: Slots = {};

/** One customer whose name has the very words, or in a correction whichever may be meant: a likeness isn't enough. */
function namesCustomer({ customer, understood }: Interpretation): boolean {
  if (takesBack(understood)) return customer.kind !== 'none';
  if (customer.kind !== 'one') return false;
  const { name, domain = '', tenantId } = customer.customer;
  return [name, domain, tenantId].some((own) => folded(own).includes(folded(understood.mention)));
}

const MARKS = /\p{M}/gu;

function folded(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** Only a customer or only a product: the rest of the question is the one before. */
function isPartOfQuestion({ customer, understood }: Interpretation): boolean {
  return (customer.kind === 'none') !== (understood.workload === undefined);
}

function correctsProduct({ understood }: Interpretation): boolean {
  return understood.workload !== undefined && takesBack(understood);
}

function takesBack({ correction, negated }: Understanding): boolean {
  return correction || negated.length > 0;
}

function pickCarried(slots: Slots): Slots {
  return {
    ...(slots.customer && { customer: slots.customer }),
    ...(slots.workload && { workload: slots.workload }),
  };
}

/** Several customers fit the words: the next question offers them. A named one is never mixed with a carried one. */
function offered({
  customer,
  understood,
}: Interpretation): Pick<Slots, 'customer' | 'candidates' | 'sought'> {
  if (customer.kind === 'none' && understood.mention) return { sought: understood.mention };
  if (customer.kind !== 'several' && customer.kind !== 'perhaps') return {};
  return { customer: undefined, ...offer(customer, understood.mention) };
}
