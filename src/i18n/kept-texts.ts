/** What stands for the braces of a text. */
type Args = Readonly<Record<string, string | number>>;

/** Looks a text up, and chooses among its plural forms by `count`; its braces stay as they are. */
type Look<Key> = (key: Key, options: Readonly<{ count?: number; skipInterpolation: true }>) => string;

/** A text with braces, taken apart: texts at even places, names at odd ones. */
interface Braced {
  readonly kind: 'braced';
  readonly pieces: readonly string[];
}

/** A text as it is, one to be filled, or one that only i18next knows how to fill. */
type Kept = string | Braced | { readonly kind: 'special' };

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
  const kept = new Map<Key, Kept>();
  const counted = new Map<Key, Map<string, Kept>>();
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const digits = onceASmall((value) => numbers.format(value));
  // i18next has a form of its own for nothing at all.
  const formOf = onceASmall((count) => (count === 0 ? 'none' : plurals.select(count)));
  const lookUp = (key: Key, count?: number): Kept =>
    takenApart(look(key, { ...(count === undefined ? {} : { count }), skipInterpolation: true }));
  const plain = (key: Key): Kept => kept.get(key) ?? keep(kept, key, lookUp(key));
  const ofCount = (key: Key, count: number): Kept => {
    const form = formOf(count);
    const forms = counted.get(key) ?? keep(counted, key, new Map<string, Kept>());
    return forms.get(form) ?? keep(forms, form, lookUp(key, count));
  };
  const filledIn = ({ pieces }: Braced, args: Args | undefined): string => {
    let text = pieces[0] ?? '';
    for (let at = 1; at < pieces.length; at += 2) {
      const value = args?.[pieces[at] ?? ''];
      text += (typeof value === 'number' ? digits(value) : String(value)) + (pieces[at + 1] ?? '');
    }
    return text;
  };

  return (key, args) => {
    const count = args?.['count'];
    const text = typeof count === 'number' ? ofCount(key, count) : plain(key);
    if (typeof text === 'string') return text;
    return text.kind === 'braced' ? filledIn(text, args) : fill(key, args);
  };
}

function keep<K, V>(kept: Map<K, V>, key: K, value: V): V {
  kept.set(key, value);
  return value;
}

/** Whole numbers below it are said again and again. */
const SMALL = 100;

/** What is made of a number, once for each small one. */
function onceASmall(make: (value: number) => string): (value: number) => string {
  const made = new Array<string | undefined>(SMALL).fill(undefined);
  return (value) => {
    const isSmall = value >= 0 && value < SMALL && Number.isInteger(value) && !Object.is(value, -0);
    return isSmall ? (made[value] ??= make(value)) : make(value);
  };
}

function takenApart(text: string): Kept {
  if (SPECIAL.test(text)) return { kind: 'special' };
  const pieces = text.split(BRACES);
  return pieces.length === 1 ? text : { kind: 'braced', pieces };
}
