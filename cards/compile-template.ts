import { CardTemplateError } from './card-template-error';
import { compileText, reader, type Fill, type Scope } from './template-text';

type Json = Readonly<Record<string, unknown>>;

/** Keys that steer the filling; the others of the kind are the language's own, and no part of a card. */
const STEERING = ['$data', '$when'];
const RESERVED = ['$root', '$index', '$host', '$_acTemplateVersion'];

/**
 * Compiles a template of an object into a function that fills it, about a hundred times as fast as the Adaptive
 * Cards templating library, which holds both to the same result in the tests (test/cards/compile-template.test.ts).
 *
 * Known are `${name}` and `${name.name}`, whole (whatever type the value has) or within a text; `$root`, `$data`
 * and `$index` at the beginning of one; `$data` for an element that stands once for each item of a list, or is
 * filled from an object; and `$when`. Of functions and operators there are none: what a card says is worked out
 * before it is filled. Names are matched by their case, which the library doesn't.
 *
 * @throws CardTemplateError `template.beyond` for a template with anything else in it.
 */
export function compileTemplate(template: object): (data: unknown) => Record<string, unknown> {
  const json = template as Json;
  if (Array.isArray(template) || STEERING.some((key) => key in json))
    throw CardTemplateError.beyond('a repeated root');
  const fill = compileFields(json);
  return (data) => fill({ root: data, data, index: undefined });
}

function compile(node: unknown): unknown {
  if (typeof node === 'string') return compileText(node);
  if (Array.isArray(node)) return compileList(node);
  return isJson(node) ? compileElement(node) : node;
}

/** A list's items, with the lists among them taken apart and without those that came to nothing. */
function compileList(items: readonly unknown[]): Fill {
  const compiled = items.map(compile);
  return (scope) => {
    const list: unknown[] = [];
    for (const item of compiled) {
      const value = isFill(item) ? item(scope) : item;
      if (Array.isArray(value)) for (const one of value as readonly unknown[]) list.push(one);
      else if (value !== null) list.push(value);
    }
    return list;
  };
}

function compileElement(element: Json): Fill {
  const fields = compileFields(element);
  const shown = compileWhen(element['$when']);
  if (element['$data'] === undefined)
    return shown ? (scope) => (shown(scope) ? fields(scope) : null) : fields;
  const dataOf = compileData(element['$data']);
  return (scope) => {
    const filled: unknown[] = [];
    for (const inner of scopesOf(scope, dataOf(scope))) {
      if (!shown || shown(inner)) filled.push(fields(inner));
    }
    if (filled.length > 1) return filled;
    return filled.length === 0 ? null : filled[0];
  };
}

/** One scope for each item of a list, else one for the value. An item that is undefined leaves the one before it. */
function scopesOf(scope: Scope, value: unknown): readonly Scope[] {
  if (!Array.isArray(value)) return [{ ...scope, data: value }];
  let { data } = scope;
  return (value as readonly unknown[]).map((item, index) => {
    if (item !== undefined) data = item;
    return { root: scope.root, data, index };
  });
}

function compileData(data: unknown): Fill {
  const compiled = typeof data === 'string' ? compileText(data) : data;
  if (!isFill(compiled)) throw CardTemplateError.beyond(`"$data": ${JSON.stringify(data)}`);
  return compiled;
}

/** Only what is true shows an element: one that hangs on a value that is missing stays away. */
function compileWhen(when: unknown): ((scope: Scope) => boolean) | undefined {
  if (when === undefined) return undefined;
  const [, path] = (typeof when === 'string' && /^\$\{([^}]*)\}$/u.exec(when)) || [];
  if (path === undefined) throw CardTemplateError.beyond(`"$when": ${JSON.stringify(when)}`);
  const read = reader(path);
  return (scope) => read(scope) === true;
}

/** Copying an object that has all its fields, and then writing some of them, is the fastest way to make one. */
function compileFields(element: Json): (scope: Scope) => Record<string, unknown> {
  const fixed: Record<string, unknown> = {};
  const filled: [key: string, fill: Fill][] = [];
  for (const [key, value] of Object.entries(element)) {
    if (RESERVED.includes(key)) throw CardTemplateError.beyond(`a field "${key}"`);
    if (STEERING.includes(key)) continue;
    const compiled = compile(value);
    fixed[key] = isFill(compiled) ? null : compiled;
    if (isFill(compiled)) filled.push([key, compiled]);
  }
  return (scope) => {
    const result = { ...fixed };
    for (const [key, fill] of filled) result[key] = fill(scope);
    return result;
  };
}

function isFill(compiled: unknown): compiled is Fill {
  return typeof compiled === 'function';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
