import type { Words } from '../../src/i18n/words';
import { plain } from '../plain';

/** A name that nobody has whom this person sees. */
export interface NotFound {
  /** As it was typed. */
  readonly typed: string;
  /** Among whose customers it was looked for; `soFar` when the list has a gap, which never says that nobody has it. */
  readonly among: 'own' | 'all' | 'soFar';
}

export function notFoundText(words: Words, { typed, among }: NotFound): string {
  return words.t(`flow.askCustomer.notFound.${among}`, { typed: plain(typed) });
}
