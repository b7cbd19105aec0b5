import type { OwnLink } from '../../src/domain/organisation';
import type { Words } from '../../src/i18n/words';
import { plain } from '../plain';
import { localText } from './local-text';
import type { LinkButton } from './section';

/** Links of the organisation's as buttons. */
export function ownLinks(words: Words, links: readonly OwnLink[]): readonly LinkButton[] {
  return links.map(({ title, url }) => ({ title: plain(localText(words, title)), url, style: 'default' }));
}

/** The same below a line that says whose they are; an empty list leaves no gap in a template. */
export function ownLinkSets(
  words: Words,
  links: readonly OwnLink[],
): readonly { readonly heading: string; readonly links: readonly LinkButton[] }[] {
  if (links.length === 0) return [];
  return [{ heading: words.t('organisation.links'), links: ownLinks(words, links) }];
}
