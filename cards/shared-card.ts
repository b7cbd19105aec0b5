import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton } from './parts/buttons';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/shared.json';

export interface SharedView {
  /** Opaque: stands for what was asked, which the card itself must not say. */
  readonly question: string;
  /** Name of the person who asked. */
  readonly asker: string;
}

const fill = cardTemplate(template);

/** What a channel or group chat sees: no word about any customer; each person checks for themselves. */
export function sharedCard(words: Words, { question, asker }: SharedView): Card {
  const heading = words.t('notice.shared.heading');
  return fill(
    {
      locale: words.locale,
      heading,
      asker: words.t('notice.shared.asker', { name: plain(asker) }),
      text: words.t('notice.shared.text'),
      buttons: [standingButton(words.t('notice.shared.button'), { verb: 'checkForMe', question })],
    },
    heading,
  );
}
