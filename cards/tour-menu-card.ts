import type { OwnLink } from '../src/domain/organisation';
import type { TopicId } from '../src/domain/topics';
import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton, type Button } from './parts/buttons';
import { journeyButtons } from './parts/journey-buttons';
import { ownLinkSets } from './parts/own-links';
import { TOUR_GROUPS, TOUR_TOPICS } from './parts/tour-topics';
import { cardTemplate } from './render';
import template from './templates/tour-menu.json';

export interface TourMenuView {
  /** Topics that the person has opened already. */
  readonly seen?: readonly TopicId[];
  /** The organisation's own. */
  readonly links?: readonly OwnLink[];
}

const fill = cardTemplate(template);

/** All topics of the tour, by group, each to open with one tap. */
export function tourMenuCard(words: Words, { seen = [], links = [] }: TourMenuView = {}): Card {
  return fill(
    {
      locale: words.locale,
      heading: words.t('tour.heading'),
      lead: words.t('tour.lead'),
      groups: TOUR_GROUPS.map(({ label, topics }) => ({
        label: words.t(label),
        buttons: topics.map((topic) => topicButton(words, topic, seen.includes(topic))),
      })),
      ownLinks: ownLinkSets(words, links),
      more: journeyButtons(words, ['file', 'ready']),
    },
    words.t('tour.summary'),
  );
}

function topicButton(words: Words, topic: TopicId, isSeen: boolean): Button {
  const title = words.t(TOUR_TOPICS[topic].title);
  return standingButton(isSeen ? words.t('tour.seen', { title }) : title, { verb: 'topic', topic });
}
