/** What stands for the braces of a text. */
type Args = Readonly<Record<string, string | number>>;

/** Looks a text up, and chooses among its plural forms by `count`; its braces stay as they are. */
type Look<Key> = (key: Key, options: Readonly<{ count?: number; skipInterpolation: true }>) => string;

/** A text with braces, taken apart: texts at even places, names at odd ones. */
type Pieces = readonly string[];

/** A text as it is, one to be filled, or one that only i18next knows how to fill. */
type Kept = string | Pieces | undefined;

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
  const kept = new Map<string, Kept>();
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const written = (value: string | number | undefined) =>
    typeof value === 'number' ? numbers.format(value) : String(value);
  // i18next has a form of its own for nothing at all.
  const formOf = (count: number) => (count === 0 ? 'none' : plurals.select(count));
  const lookedUp = (name: string, key: Key, count: number | undefined): Kept => {
    const text = look(key, { ...(count === undefined ? {} : { count }), skipInterpolation: true });
    const taken = takenApart(text);
    kept.set(name, taken);
    return taken;
  };
  const filledIn = (pieces: Pieces, args: Args | undefined): string => {
    let text = '';
    for (let at = 0; at < pieces.length; at += 1) {
      const piece = pieces[at] ?? '';
      text += at % 2 === 0 ? piece : written(args?.[piece]);
    }
    return text;
  };

  return (key, args) => {
    const count = typeof args?.['count'] === 'number' ? args['count'] : undefined;
    const name = count === undefined ? key : `${key} ${formOf(count)}`;
    const text = kept.get(name) ?? (kept.has(name) ? undefined : lookedUp(name, key, count));
    if (typeof text === 'string') return text;
    return text === undefined ? fill(key, args) : filledIn(text, args);
  };
}

function takenApart(text: string): Kept {
  if (SPECIAL.test(text)) return undefined;
  const pieces = text.split(BRACES);
  return pieces.length === 1 ? text : pieces;
}
