import { LONGEST_MESSAGE } from '../../../cards/actions';

/** A message's body, as Teams hands it to an action on the message. */
export interface MessageBody {
  readonly contentType?: string | undefined;
  readonly content?: string | undefined;
}

/** Of a body with its tags, in UTF-16 units. */
const LONGEST_BODY = 20_000;

/** People who are mentioned aren't customers, whatever they are called. */
const MENTION = /<at\b[^<>]*>[^<>]*<\/at>/giu;
const TAG = /<[^<>]*>/gu;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: '’',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu;

/**
 * The words of a message: to be read for customer and product, and to be shown as text. Nothing that comes out is ever
 * rendered as HTML, so it only has to read well.
 */
export function messageText({ contentType, content = '' }: MessageBody): string {
  const body = content.slice(0, LONGEST_BODY);
  const words = contentType?.toLowerCase() === 'text' ? body : withoutHtml(body);
  return words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_MESSAGE);
}

function withoutHtml(html: string): string {
  return html
    .replace(MENTION, ' ')
    .replace(TAG, ' ')
    .replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
    });
}
