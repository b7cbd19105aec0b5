import type { Customer } from '../src/domain/customer';
import type { Question } from '../src/domain/question';
import type { Verdict } from '../src/domain/verdict';
import type { WordKey, Words } from '../src/i18n/words';
import type { Card } from './card';
import { answerHeading } from './parts/answer-heading';
import { standingButton } from './parts/buttons';
import { line, linesOf } from './parts/lines';
import { withRefresh } from './parts/refresh';
import type { Row, Tone } from './parts/section';
import { subjectRows } from './parts/subject-section';
import { cardTemplate } from './render';
import template from './templates/glance.json';

/** What one viewer of a shared card sees without pressing anything. */
export type GlanceView = { readonly question: string; readonly viewer: string; readonly demo: boolean } & (
  | {
      readonly kind: 'verdict';
      readonly asked: Question;
      readonly customer: Customer | undefined;
      readonly verdict: Verdict;
      readonly checkedAt: Date;
    }
  /** Nothing on it is about the customer, and nothing tells whether it exists. */
  | { readonly kind: 'noSight'; readonly sees: 'own' | 'all' }
);

type Seen = Extract<GlanceView, { kind: 'verdict' }>;

interface Said {
  readonly tone: Tone;
  readonly heading: string;
  readonly leads: readonly string[];
  readonly subject: readonly Row[];
  readonly notes: readonly string[];
  /** Of the button that leads on. */
  readonly button: WordKey;
}

const fill = cardTemplate(template);

/** "You can file this", or why not yet: from what is known already. The button checks afresh and shows the way. */
export function glanceCard(words: Words, view: GlanceView): Card {
  const { tone, heading, leads, subject, notes, button } =
    view.kind === 'verdict' ? verdictSaid(words, view) : noSightSaid(words, view.sees);
  const card = fill(
    {
      locale: words.locale,
      demo: line(view.demo && words.t('common.demo')),
      tone,
      heading,
      leads: linesOf(leads),
      subject,
      notes: linesOf(notes),
      buttons: [standingButton(words.t(button), { verb: 'checkForMe', question: view.question })],
    },
    heading,
  );
  return withRefresh(words, card, { question: view.question, viewers: [view.viewer] });
}

function verdictSaid(words: Words, { asked, customer, verdict, checkedAt }: Seen): Said {
  const { tone, heading, leads } = answerHeading(words, verdict, asked);
  const goesOn = verdict.kind === 'canFile' || verdict.kind === 'ownPlan';
  return {
    tone,
    heading,
    // The usual one speaks of what stands below, which it doesn't here.
    leads: leads.map((lead) =>
      lead === words.t('answer.lead.canFile') ? words.t('notice.glance.complete') : lead,
    ),
    subject: subjectRows(words, { customer, typed: undefined, workload: asked.workload, lookAlikes: false }),
    notes: [words.t('notice.glance.asOf', { time: words.time(checkedAt) }), words.t('notice.glance.onlyYou')],
    button: goesOn ? 'notice.glance.showWay' : 'notice.glance.showMore',
  };
}

function noSightSaid(words: Words, sees: 'own' | 'all'): Said {
  return {
    tone: 'default',
    heading: words.t('notice.noSight.heading'),
    leads: [words.t(`notice.noSight.why.${sees}`)],
    subject: [],
    notes: [words.t('notice.glance.onlyYou')],
    button: 'notice.shared.button',
  };
}
