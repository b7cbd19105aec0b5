import type { Customer } from '../src/domain/customer';
import type { HandOff } from '../src/domain/hand-off';
import type { StepsId } from '../src/domain/route';
import type { WorkloadId } from '../src/domain/workloads';
import type { Words } from '../src/i18n/words';
import type { Card, Stamp } from './card';
import { answerButton, inputButton, standingButton } from './parts/buttons';
import { customerLine } from './parts/customer-line';
import { journeyButtons } from './parts/journey-buttons';
import { linesOf } from './parts/lines';
import { named } from './parts/names';
import { reportCard } from './parts/report';
import { followSection } from './parts/route-sections';
import { labelled, section } from './parts/section';
import { subjectRows } from './parts/subject-section';
import { WORKLOAD_NAMES } from './parts/workload-names';
import { cardTemplate } from './render';
import askTicket from './templates/ask-ticket.json';

export interface AskTicketView {
  readonly handOff: HandOff;
  readonly customer: Customer | undefined;
}

const fillAskTicket = cardTemplate(askTicket);

/** Asks for the number that Microsoft gave the request. */
export function askTicketCard(words: Words, stamp: Stamp, { handOff, customer }: AskTicketView): Card {
  const heading = words.t('filed.askHeading');
  const workload = words.t(WORKLOAD_NAMES[handOff.workload]);
  const context = customer === undefined ? [workload] : [customerLine(words, customer), workload];
  const data = {
    locale: words.locale,
    context: linesOf(context),
    heading,
    why: words.t('filed.askWhy'),
    label: words.t('filed.ticket'),
    placeholder: words.t('filed.placeholder'),
    required: words.t('filed.required'),
    // The input's own value joins this data; its name is `ticket`, so none is set here.
    save: [inputButton(words.t('filed.save'), stamp, 'giveTicket')],
    others: [
      standingButton(words.t('filed.noNumberYet'), { verb: 'filedWithoutNumber', handOff: handOff.id }),
      answerButton(words.t('common.cancel'), stamp, { verb: 'cancel' }),
    ],
  };
  return fillAskTicket(data, heading);
}

export interface TicketSavedView {
  readonly ticket: string;
  readonly customer: Customer | undefined;
  readonly workload: WorkloadId;
  /** Absent where it isn't known how the request is followed. */
  readonly steps: StepsId | undefined;
}

/** Confirms that the number is kept, and says where the request is followed from now on. */
export function ticketSavedCard(words: Words, { ticket, customer, workload, steps }: TicketSavedView): Card {
  const heading = words.t('filed.savedHeading');
  const subject = { customer, typed: undefined, workload, lookAlikes: false };
  const number = { name: named(words, ticket) };
  return reportCard(words, {
    tone: 'good',
    heading,
    leads: [words.t('filed.inbox')],
    sections: [
      section({
        id: 'ticket',
        rows: [labelled(words.t('filed.number'), number), ...subjectRows(words, subject)],
      }),
      ...(steps === undefined ? [] : [followSection(words, steps)]),
    ],
    buttons: journeyButtons(words, ['file', 'who']),
    demo: false,
    summary: heading,
  });
}
