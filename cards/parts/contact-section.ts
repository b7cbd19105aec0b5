import type { Words } from '../../src/i18n/words';
import { named } from './names';
import { labelled, section, type Section } from './section';
import { plain } from '../plain';

/** What a person has to put into the form as their own contact details. */
export interface ContactDetails {
  readonly name: string;
  /** Absent when the directory states none. */
  readonly email: string | undefined;
}

/** One's own details, to paste, and the warning not to give the customer's. Source: `reportProblems`. */
export function contactSection(words: Words, contact: ContactDetails): Section {
  const email =
    contact.email === undefined
      ? { text: words.t('answer.contact.noEmail') }
      : { name: plain(contact.email) };
  return section({
    id: 'contact',
    style: 'emphasis',
    heading: words.t('answer.contact.heading'),
    paragraphs: [words.t('answer.contact.warning')],
    rows: [
      labelled(words.t('answer.contact.name'), { name: named(words, contact.name) }),
      labelled(words.t('answer.contact.email'), email),
    ],
  });
}
