import type { Cloud } from '../src/domain/partner';
import { PORTALS, type PortalId } from '../src/domain/portals';
import { TOPIC_IDS, type TopicId } from '../src/domain/topics';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton, type Button, type ExplainedButton } from './parts/buttons';
import { journeyButtons } from './parts/journey-buttons';
import { line, linesOf, numbered } from './parts/lines';
import { sourceLine } from './parts/source-line';
import { TOUR_TOPICS, type TopicSection } from './parts/tour-topics';
import { cardTemplate } from './render';
import template from './templates/topic.json';

export interface TopicView {
  readonly topic: TopicId;
  /** Decides which portal the card's link opens; the commercial cloud unless said otherwise. */
  readonly cloud?: Cloud;
}

const fill = cardTemplate(template);

/** One topic of the tour: the rule in short sentences, its sources, and the way on. */
export function topicCard(words: Words, { topic, cloud = 'commercial' }: TopicView): Card {
  const { title, sections, sources, portal } = TOUR_TOPICS[topic];
  const at = TOPIC_IDS.indexOf(topic);
  const position = { number: at + 1, total: TOPIC_IDS.length };
  return fill(
    {
      locale: words.locale,
      kicker: words.t('tour.kicker', position),
      heading: words.t(title),
      sections: sections.map((section) => sectionView(words, section)),
      sources: linesOf(sources.map((id) => sourceLine(words, id))),
      links: portal === undefined ? [] : portalLink(words, portal, cloud),
      next: wayOn(words, TOPIC_IDS[at + 1]),
      previous: wayBack(words, TOPIC_IDS[at - 1]),
      all: [standingButton(words.t('tour.all'), { verb: 'begin', journey: 'teach' })],
      more: journeyButtons(words, ['file']),
    },
    words.t('tour.topicSummary', { ...position, title: words.t(title) }),
  );
}

function sectionView(words: Words, { heading, texts = [], steps = [], bullets = [] }: TopicSection) {
  return {
    headings: line(heading && words.t(heading)),
    texts: linesOf(texts.map((key) => words.t(key))),
    steps: [
      ...numbered(steps.map((key) => words.t(key))),
      ...bullets.map((key) => ({ number: '•', text: words.t(key) })),
    ],
  };
}

/** The portal's page that doesn't depend on a customer, where the cloud has one. */
function portalLink(words: Words, portal: PortalId, cloud: Cloud) {
  const form = PORTALS[portal][cloud].find(({ context }) => context === 'own');
  return form ? [{ title: words.t(`openPortal.${portal}`), url: form.template }] : [];
}

function wayOn(words: Words, topic: TopicId | undefined): readonly Button[] {
  if (topic === undefined) return [];
  const title = words.t('tour.next', { title: words.t(TOUR_TOPICS[topic].title) });
  return [standingButton(title, { verb: 'topic', topic })];
}

/** One way on is named; the way back is short, so that all ways fit beside each other. */
function wayBack(words: Words, topic: TopicId | undefined): readonly ExplainedButton[] {
  if (topic === undefined) return [];
  const tooltip = words.t('tour.previousTopic', { title: words.t(TOUR_TOPICS[topic].title) });
  return [{ ...standingButton(words.t('tour.previous'), { verb: 'topic', topic }), tooltip }];
}
