import type { EscalationContact } from '../src/domain/organisation';
import type { Words } from '../src/i18n/words';
import type { Journey } from './actions';
import type { Card } from './card';
import { standingButton } from './parts/buttons';
import { journeyButtons } from './parts/journey-buttons';
import { noticeCard } from './parts/notice';
import { plain } from './plain';

export interface MovedOnView {
  /** Whether a question is open, whose card is shown right after this one. */
  readonly stepFollows: boolean;
}

/** An old card's button was pressed. */
export function movedOnCard(words: Words, { stepFollows }: MovedOnView = { stepFollows: true }): Card {
  return noticeCard(words, {
    heading: words.t('notice.movedOn.heading'),
    paragraphs: [words.t(stepFollows ? 'notice.movedOn.follows' : 'notice.movedOn.nothingOpen')],
    buttons: [[standingButton(words.t('common.startOver'), { verb: 'startOver' })]],
  });
}

/** The person stopped what they were doing. */
export function cancelledCard(words: Words): Card {
  return noticeCard(words, {
    heading: words.t('notice.cancelled.heading'),
    paragraphs: [words.t('notice.cancelled.text')],
    buttons: [journeyButtons(words, ['file', 'who', 'help'])],
  });
}

/** The conversation was saved by other code, which this code can't continue. */
export function setAsideCard(words: Words): Card {
  return noticeCard(words, {
    heading: words.t('notice.setAside.heading'),
    paragraphs: [words.t('notice.setAside.text')],
    buttons: [],
  });
}

/** Asked in front of others, and it takes more than one answer. */
export function personalOnlyCard(words: Words): Card {
  return noticeCard(words, {
    heading: words.t('notice.personalOnly.heading'),
    paragraphs: [words.t('notice.personalOnly.text'), words.t('notice.personalOnly.more')],
    buttons: [],
  });
}

export interface NotUnderstoodView {
  readonly typed: string;
  /** What it may have meant, likeliest first: offered with help beside them. Empty or absent offers everything. */
  readonly guesses?: readonly Journey[];
}

/** Nothing could be made of what was typed. */
export function notUnderstoodCard(words: Words, { typed, guesses = [] }: NotUnderstoodView): Card {
  const said = plain(typed);
  const heard = said ? [words.t('notice.notUnderstood.typed', { typed: said })] : [];
  const next =
    guesses.length > 0 ? words.t('notice.notUnderstood.guesses') : words.t('notice.notUnderstood.next');
  const everything = [
    journeyButtons(words, ['file', 'who', 'ready', 'teach']),
    journeyButtons(words, ['selfService', 'health', 'mine', 'notices', 'help']),
    journeyButtons(words, ['language']),
  ];
  return noticeCard(words, {
    heading: words.t('notice.notUnderstood.heading'),
    paragraphs: [...heard, next],
    buttons: guesses.length > 0 ? [journeyButtons(words, [...guesses, 'help'])] : everything,
  });
}

export interface NoSightView {
  /** Whose customers this person sees: their own, or all as a lead. */
  readonly sees: 'own' | 'all';
  /** Whom to ask in one's organisation. */
  readonly contacts?: readonly EscalationContact[];
}

/**
 * A button or an earlier answer was about a customer that this person may not see, or no longer. Nothing on it is
 * about the customer, and nothing tells whether it exists.
 */
export function noSightCard(words: Words, { sees, contacts = [] }: NoSightView = { sees: 'own' }): Card {
  return noticeCard(words, {
    heading: words.t('notice.noSight.heading'),
    paragraphs: [words.t(`notice.noSight.why.${sees}`), words.t(`notice.noSight.next.${sees}`)],
    contacts,
    buttons: [
      [
        standingButton(words.t('common.startOver'), { verb: 'startOver' }),
        ...journeyButtons(words, ['ready']),
      ],
    ],
  });
}

export interface FailureView {
  /** The one that the log has. */
  readonly correlationId: string;
  /** Whom to ask in one's organisation. */
  readonly contacts?: readonly EscalationContact[];
}

/** A fault of ours. */
export function failureCard(words: Words, { correlationId, contacts = [] }: FailureView): Card {
  return noticeCard(words, {
    heading: words.t('notice.failure.heading'),
    paragraphs: [
      words.t('notice.failure.text'),
      words.t('notice.failure.again', { correlationId: plain(correlationId) }),
    ],
    contacts,
    buttons: [[standingButton(words.t('common.startOver'), { verb: 'startOver' })]],
  });
}

/** One person's messages come faster than they can be worked off; this one was not. */
export function busyCard(words: Words): Card {
  return noticeCard(words, {
    heading: words.t('notice.busy.heading'),
    paragraphs: [words.t('notice.busy.text')],
    buttons: [],
  });
}

/** The same words for guests, other tenants and people without an identity: nothing is given away. */
export function refusedCard(words: Words): Card {
  return noticeCard(words, {
    heading: words.t('notice.refused.heading'),
    paragraphs: [words.t('notice.refused.text'), words.t('notice.refused.next')],
    buttons: [],
  });
}
