import type { EscalationContact } from '../../src/domain/organisation';
import type { Words } from '../../src/i18n/words';
import { plain } from '../plain';
import { localText } from './local-text';
import type { LinkButton } from './section';

/** Whom to ask in one's organisation, a line each; nothing where it names nobody. */
export function contactLines(words: Words, contacts: readonly EscalationContact[]): readonly string[] {
  if (contacts.length === 0) return [];
  return [words.t('organisation.whoToAsk'), ...contacts.map((contact) => contactLine(words, contact))];
}

function contactLine(words: Words, { name, email, phone, teamsUrl, note }: EscalationContact): string {
  const inTeams = teamsUrl === undefined ? undefined : words.t('organisation.inTeams');
  const ways = [email, phone, inTeams].filter((way) => way !== undefined);
  const who = { name: plain(name), ways: plain(ways.join(', '), LONGEST) };
  return note === undefined
    ? words.t('organisation.contact', who)
    : words.t('organisation.contactNoted', { ...who, note: plain(localText(words, note), LONGEST) });
}

/** What the file's own limits let through. */
const LONGEST = 160;

/** The way to those who are to be found in Teams. */
export function contactLinks(words: Words, contacts: readonly EscalationContact[]): readonly LinkButton[] {
  return contacts.flatMap(({ name, teamsUrl: url }) =>
    url === undefined
      ? []
      : [{ title: words.t('organisation.chat', { name: plain(name) }), url, style: 'default' as const }],
  );
}
