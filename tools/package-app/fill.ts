const PLACEHOLDER = /\$\{\{\s*(\w+)\s*\}\}/gu;

export type Filled =
  | { readonly kind: 'filled'; readonly text: string }
  /** Names of the variables without a value, in alphabetical order. */
  | { readonly kind: 'unfilled'; readonly names: readonly string[] };

/** Puts values in place of `${{NAME}}` in a JSON text. A value stays inside its string, whatever is in it. */
export function fill(json: string, values: Readonly<Record<string, string | undefined>>): Filled {
  const valueOf = (name: string): string => values[name]?.trim() ?? '';
  const names = [...json.matchAll(PLACEHOLDER)].map(([, name]) => name ?? '');
  const unfilled = [...new Set(names.filter((name) => !valueOf(name)))].sort();
  if (unfilled.length > 0) return { kind: 'unfilled', names: unfilled };
  const text = json.replace(PLACEHOLDER, (_whole, name: string) =>
    JSON.stringify(valueOf(name)).slice(1, -1),
  );
  return { kind: 'filled', text };
}
