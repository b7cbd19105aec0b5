/** What stands for the braces of a text. */
type Args = Readonly<Record<string, string | number>>;

/** Looks a text up, and chooses among its plural forms by `count`; its braces stay as they are. */
type Look<Key> = (key: Key, options: Readonly<{ count?: number; skipInterpolation: true }>) => string;

/** A text between its braces, and the names within them: texts at even places, names at odd ones. */
type Pieces = readonly string[];

const BRACES = /\{\{\s*(\w+)\s*\}\}/u;

/** What only i18next knows how to fill: other texts within a text, and formats. */
const SPECIAL = /\$t\(|\{\{(?!\s*\w+\s*\}\})/u;

/**
 * i18next's texts, kept once they were looked up: it takes longer to find and fill a text than all else on a
 * card together. A text's plural form is i18next's choice, made once for each of the language's forms.
 *
 * @param fill What fills texts that have more than names in their braces.
 */
export function keptTexts<Key extends string>(
  locale: string,
  look: Look<Key>,
  fill: (key: Key, args: Args | undefined) => string,
): (key: Key, args?: Args) => string {
  const kept = new Map<string, Pieces | 'special'>();
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const written = (value: string | number | undefined) =>
    typeof value === 'number' ? numbers.format(value) : String(value);
  // i18next has a form of its own for nothing at all.
  const formOf = (count: number) => (count === 0 ? 'none' : plurals.select(count));

  return (key, args) => {
    const count = typeof args?.['count'] === 'number' ? args['count'] : undefined;
    const name = count === undefined ? key : `${key} ${formOf(count)}`;
    let pieces = kept.get(name);
    if (pieces === undefined) {
      pieces = piecesOf(look(key, { ...(count === undefined ? {} : { count }), skipInterpolation: true }));
      kept.set(name, pieces);
    }
    if (pieces === 'special') return fill(key, args);
    if (pieces.length === 1) return pieces[0] ?? '';
    return pieces.map((piece, at) => (at % 2 === 0 ? piece : written(args?.[piece]))).join('');
  };
}

function piecesOf(text: string): Pieces | 'special' {
  return SPECIAL.test(text) ? 'special' : text.split(BRACES);
}
