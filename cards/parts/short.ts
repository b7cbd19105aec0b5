import { plain } from '../plain';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text from outside, made safe and cut to so many UTF-16 units: for lists, whose rows share the size of one card.
 * Counted in units because one visible character may hide thousands of them.
 */
export function short(text: string, longest: number): string {
  const safe = plain(text);
  if (safe.length <= longest) return safe;
  let kept = '';
  for (const { segment } of graphemes.segment(safe)) {
    if (kept.length + segment.length >= longest) break;
    kept += segment;
  }
  return `${kept}…`;
}
