import type { Words } from '../../src/i18n/words';
import type { Card } from '../card';
import { cardTemplate } from '../render';
import template from '../templates/notice.json';
import type { Button } from './buttons';
import { buttonRows, lines, numbered } from './lines';

export interface Notice {
  readonly heading: string;
  /** May hold foreign text that went through `plain`. */
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
  /** Rows of buttons. */
  readonly buttons: readonly (readonly Button[])[];
}

const fill = cardTemplate(template);

/** A short message: what is the matter, the next step, and buttons for it. */
export function noticeCard(words: Words, { heading, paragraphs, steps = [], buttons }: Notice): Card {
  const view = {
    locale: words.locale,
    heading,
    paragraphs: lines(...paragraphs),
    steps: numbered(steps),
    buttonRows: buttonRows(...buttons),
  };
  return fill(view, heading);
}
