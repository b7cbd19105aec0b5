/** Longest name or sentence from outside that a card shows, in graphemes. */
const LONGEST = 120;

/** UTF-16 units that a grapheme may take on average: a single one may be a family of emoji or a pile of accents. */
const UNITS = 2;

/** White space, and the one letter-like character that shows nothing but is none: the empty Braille pattern. */
const SPACES = /[\s\u2800]+/gu;

/** Control characters, direction marks, fillers and zero-width characters: they change how the text around them reads. */
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** More accents on one letter than any language writes: they pile up over the lines above and below. */
const PILED_UP = /(\p{M}{4})\p{M}+/gu;

/**
 * Words with one space between them, of characters that always stand alone and show: ASCII, letters of Latin (with
 * their accents in one piece), Greek and Cyrillic, and common punctuation. Most names are; there is nothing to take away.
 */
const CALM =
  /^[!-~\u00a1-\u00ac\u00ae-\u024f\u0370-\u0481\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u20ac]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u0370-\u0481\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u20ac]+)*$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text from outside (names of customers, people, groups; what somebody typed), made safe to stand on a card.
 *
 * Only for places that render no Markdown: `TextRun`, titles of choices and of buttons, values of inputs. A
 * `TextBlock` or a `FactSet` renders Markdown, so foreign text never goes there. Adaptive Cards evaluate
 * `{{DATE(…)}}` in any text; a space between the braces keeps the words and takes the meaning.
 */
export function plain(text: string, longest = LONGEST): string {
  if (text === '' || (text.length <= longest && CALM.test(text) && !text.includes('{{'))) return text;
  const calm = text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(PILED_UP, '$1')
    .replace(/\{(?=\{)/gu, '{ ')
    .trim();
  // No text has more graphemes than units.
  if (calm.length <= longest) return calm;
  const most = longest * UNITS;
  // One unit more than may be kept is enough to see that something has to go.
  const parts = Array.from(graphemes.segment(calm.slice(0, most + 1)), (part) => part.segment);
  if (parts.length <= longest && calm.length <= most) return calm;
  const kept = parts.slice(0, longest - 1);
  while (kept.join('').length >= most) kept.pop();
  return `${kept.join('')}…`;
}
