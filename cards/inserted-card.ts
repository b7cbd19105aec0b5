import type { Words } from '../src/i18n/words';
import type { Card } from './card';
import { standingButton } from './parts/buttons';
import { plain } from './plain';
import { cardTemplate } from './render';
import template from './templates/inserted.json';

export interface InsertedView {
  /** Name of the person who inserts it. */
  readonly asker: string;
  /** Opaque: stands for the customer, whom the card itself must not name. Absent where none was chosen yet. */
  readonly question: { readonly asker: string; readonly question: string } | undefined;
  /** Opens the personal chat with the bot; undefined where Teams has none. */
  readonly chatUrl: string | undefined;
}

const fill = cardTemplate(template);

/**
 * What the message extension puts into a message. Whoever reads the conversation reads it, and the bot may not be part
 * of it: so it says no word about the customer, and each person checks for themselves, or goes on in their own chat.
 */
export function insertedCard(words: Words, { asker, question, chatUrl }: InsertedView): Card {
  const heading = words.t('extension.inserted.heading');
  const button =
    question && standingButton(words.t('extension.inserted.button'), { verb: 'checkInserted', ...question });
  return fill(
    {
      locale: words.locale,
      heading,
      asker: words.t('extension.inserted.asker', { name: plain(asker) }),
      text: words.t('extension.inserted.text'),
      elsewhere: words.t('extension.inserted.elsewhere'),
      buttons: button ? [button] : [],
      links: chatUrl === undefined ? [] : [{ title: words.t('extension.inserted.open'), url: chatUrl }],
    },
    heading,
  );
}
