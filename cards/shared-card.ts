import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton } from './parts/buttons';
import { line } from './parts/lines';
import { withRefresh } from './parts/refresh';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/shared.json';

export interface SharedView {
  /** Opaque: stands for what was asked, which the card itself must not say. */
  readonly question: string;
  /** Name of the person who asked; absent on what one viewer sees instead. */
  readonly asker?: string;
  /** Teams' own IDs of those who see their own answer without pressing. */
  readonly viewers: readonly string[];
}

const fill = cardTemplate(template);

/** What a channel or group chat sees: no word about any customer; each person checks for themselves. */
export function sharedCard(words: Words, { question, asker, viewers }: SharedView): Card {
  const heading = words.t('notice.shared.heading');
  const card = fill(
    {
      locale: words.locale,
      heading,
      asker: line(asker !== undefined && words.t('notice.shared.asker', { name: plain(asker) })),
      text: words.t('notice.shared.text'),
      buttons: [standingButton(words.t('notice.shared.button'), { verb: 'checkForMe', question })],
    },
    heading,
  );
  return withRefresh(words, card, { question, viewers });
}
