import type { EscalationContact } from '../../src/domain/organisation';
import type { Words } from '../../src/i18n/words';
import type { Card } from '../card';
import { cardTemplate } from '../render';
import template from '../templates/notice.json';
import type { Button } from './buttons';
import { contactLines, contactLinks } from './contact-lines';
import { lines, linesOf, numbered, buttonRows } from './lines';

export interface Notice {
  readonly heading: string;
  /** May hold foreign text that went through `plain`. */
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
  /** Whom to ask in one's organisation. */
  readonly contacts?: readonly EscalationContact[];
  /** Rows of buttons. */
  readonly buttons: readonly (readonly Button[])[];
}

const fill = cardTemplate(template);

/** A short message: what is the matter, the next step, and buttons for it. */
export function noticeCard(
  words: Words,
  { heading, paragraphs, steps = [], contacts = [], buttons }: Notice,
): Card {
  const view = {
    locale: words.locale,
    heading,
    paragraphs: linesOf(paragraphs),
    steps: numbered(steps),
    contacts: lines(...contactLines(words, contacts)),
    linkSets: contactLinks(words, contacts).map((link) => ({ links: [link] })),
    buttonRows: buttonRows(...buttons),
  };
  return fill(view, heading);
}
