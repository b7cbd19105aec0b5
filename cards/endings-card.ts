import type { Ending } from '../src/domain/endings';
import type { ReadFailure } from '../src/domain/reading';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { type Button, standingButton } from './parts/buttons';
import { withNamesThatFit } from './parts/fits';
import { journeyButtons } from './parts/journey-buttons';
import { numberedList } from './parts/lines';
import { readFailureText } from './parts/read-failure';
import { reportCard, type Report } from './parts/report';
import { shortCustomer } from './parts/request-row';
import { marked, section, type Row, type Section } from './parts/section';
import { short } from './parts/short';
import { sourceSection } from './parts/source-section';

export interface EndingsView {
  readonly endings: readonly Ending[];
  /** Set when there may be more than these. */
  readonly gap: ReadFailure | undefined;
  /** IANA name of where the person is. */
  readonly timeZone: string;
  readonly demo: boolean;
  /** Set on what one viewer sees in a shared place: whose customers these are. */
  readonly viewer?: 'own' | 'all';
}

/** Relationships that the card names; more are only counted. */
const SHOWN = 8;

const STEPS = [
  'reminders.endings.step.open',
  'reminders.endings.step.extend',
  'reminders.endings.step.ended',
] as const;

/** The relationships that end soon and don't extend themselves, soonest first, and what to do about them. */
export function endingsCard(words: Words, view: EndingsView): Card {
  const endings = view.endings.toSorted((one, other) => one.endsAt.getTime() - other.endsAt.getTime());
  const head = headingOf(words, view);
  return withNamesThatFit((longest) =>
    reportCard(words, {
      ...head,
      sections:
        endings.length === 0 ? [] : endingSections(words, endings, { longest, timeZone: view.timeZone }),
      buttons: view.viewer ? [] : switches(words),
      demo: view.demo,
      summary: head.heading,
    }),
  );
}

function switches(words: Words): readonly Button[] {
  return [
    standingButton(words.t('reminders.endings.stop'), { verb: 'setNotices', endings: 'off' }),
    ...journeyButtons(words, ['notices']),
  ];
}

function headingOf(
  words: Words,
  { endings, gap, viewer }: EndingsView,
): Pick<Report, 'tone' | 'heading' | 'leads'> {
  const count = endings.length;
  if (count === 0 && gap !== undefined) {
    const leads = [readFailureText(words, gap)];
    return { tone: 'warning', heading: words.t('reminders.endings.unknown'), leads };
  }
  if (count === 0 && viewer === 'own') {
    const leads = [words.t('reminders.channel.noneOwnLead')];
    return { tone: 'good', heading: words.t('reminders.channel.noneOwn'), leads };
  }
  if (count === 0) {
    const leads = [words.t('reminders.endings.noneLead')];
    return { tone: 'good', heading: words.t('reminders.endings.none'), leads };
  }
  const lead = words.t('reminders.endings.lead', { count });
  if (gap === undefined) {
    return { tone: 'warning', heading: words.t('reminders.endings.heading', { count }), leads: [lead] };
  }
  const more = words.t('reminders.endings.gap', { reason: readFailureText(words, gap) });
  return {
    tone: 'warning',
    heading: words.t('reminders.endings.headingGap', { count }),
    leads: [lead, more],
  };
}

interface EndingLook {
  readonly longest: number;
  readonly timeZone: string;
}

function endingSections(words: Words, endings: readonly Ending[], look: EndingLook): Section[] {
  const shown = endings.slice(0, SHOWN);
  const further = endings.length - shown.length;
  return [
    section({
      id: 'endings',
      heading: words.t('reminders.endings.soonest'),
      rows: shown.map((ending) => endingRow(words, ending, look)),
      notes: further === 0 ? [] : [words.t('reminders.endings.more', { count: further })],
    }),
    section({
      id: 'next',
      heading: words.t('reminders.endings.next'),
      steps: numberedList(STEPS.map((key) => words.t(key))),
      toggle: { title: words.t('answer.more.sources'), targets: ['sources'] },
    }),
    sourceSection(words, ['gdapExpiry']),
  ];
}

function endingRow(words: Words, ending: Ending, { longest, timeZone }: EndingLook): Row {
  const { name, detail } = shortCustomer(words, ending.customer, longest);
  const relationship = short(ending.relationshipName, longest) || words.t('answer.noName');
  const text = words.t('reminders.endings.ends', { relationship, date: words.date(ending.endsAt, timeZone) });
  return marked(daysText(words, ending.days), { name, text, asides: [detail] });
}

function daysText(words: Words, days: number): string {
  return days < 1
    ? words.t('reminders.endings.today')
    : words.t('reminders.endings.days', { count: Math.floor(days) });
}
