import type { Config } from '../config';
import type { Finding } from './finding';
import { shown } from './shown';

/** What the organisation's file holds. A wrong one never comes so far: it is told among the settings. */
export function checkOrganisation(organisation: Config['organisation']): readonly Finding[] {
  if (!organisation) return [];
  const { file, texts, tables } = organisation;
  const { contacts, portals, replaced, links } = tables;
  const ofTexts = Object.entries(texts).map(([language, own]) =>
    counted(Object.keys(own).length, `text (${language})`, `texts (${language})`),
  );
  const moved = Object.keys(replaced);
  const all = [
    ...ofTexts,
    counted(contacts.length, 'contact', 'contacts'),
    counted(portals.length, 'portal', 'portals'),
    counted(moved.length, `replaced portal (${moved.join()})`, `replaced portals (${moved.join(', ')})`),
    counted(links.length, 'link', 'links'),
  ].filter((text) => text !== undefined);
  return [
    {
      id: 'organisation',
      section: 'Organisation',
      title: 'ORGANISATION_FILE',
      purpose: 'texts, contacts, portals and links of your own',
      needed: false,
      state: 'works',
      detail: `${shown(file)}: ${all.length === 0 ? 'nothing in it' : all.join(', ')}.`,
    },
  ];
}

function counted(count: number, one: string, several: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : several}`;
}
