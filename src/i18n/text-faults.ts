/** White space that isn't one plain space, and characters that show nothing or turn the text around them. */
const UNSEEN = /[^\S \u00a0]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** Markdown that a card would make something else of; what is bold is looked at apart. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/\]\(|!\[/u, 'a Markdown link: put it under "portals" or "links"'],
  [/https?:|www\./iu, 'an address: put it under "portals" or "links"'],
  [/<[a-z/!?]/iu, 'a tag in angle brackets'],
  [/&#?\w+;/u, 'an HTML entity: write the character itself'],
  [/[*`~\\]/u, 'a character of Markdown (* ` ~ \\)'],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u, 'an underscore at the edge of a word'],
  [/^(?:[#>]|[-+]\s|\d+[.)]\s)/u, 'the beginning of a heading, a quotation or a list'],
  [/\$\{|\$t\(/u, 'an expression ($…)'],
];

/** What would break a card, said as what the text holds; undefined where it is a plain line of words. */
export function textFault(text: string, bold = 0): string | undefined {
  if (text.trim() === '') return 'no words';
  if (UNSEEN.test(text)) return 'a line break or a character that is not seen';
  if (text !== text.trim() || text.includes('  ')) return 'spaces at an end, or two in a row';
  const marks = boldMarks(text);
  if (marks !== bold) return bold === 0 ? 'bold marks (**)' : `${marks} bold marks (**) and not ${bold}`;
  const rest = text.replaceAll('**', '');
  return MARKUP.find(([pattern]) => pattern.test(rest))?.[1];
}

/** How often a text switches bold on or off. */
export function boldMarks(text: string): number {
  return text.split('**').length - 1;
}
