import { CardTemplateError } from './card-template-error';
import { compileText, reader, type Fill } from './template-text';

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
  return (data) => fill(data, data, undefined);
}

function compile(node: unknown): unknown {
  if (typeof node === 'string') return compileText(node);
  if (Array.isArray(node)) return compileList(node);
  return isJson(node) ? compileElement(node) : node;
}

/** Adds what a part of a list comes to. */
type Append = (list: unknown[], ...from: Parameters<Fill>) => void;

/** A list's items, with the lists among them taken apart and without those that came to nothing. */
function compileList(items: readonly unknown[]): Fill {
  const appends = items.map(compileItem);
  return (data, root, index) => {
    const list: unknown[] = [];
    for (const append of appends) append(list, data, root, index);
    return list;
  };
}

function compileItem(item: unknown): Append {
  if (isJson(item) && !Array.isArray(item)) return compileRepeated(item);
  const compiled = compile(item);
  if (!isFill(compiled)) return (list) => void (compiled !== null && list.push(compiled));
  return (list, data, root, index) => {
    const value = compiled(data, root, index);
    if (Array.isArray(value)) for (const one of value as readonly unknown[]) list.push(one);
    else if (value !== null) list.push(value);
  };
}

/** Outside of a list an element that stands for several is a list, and one that stays away is null. */
function compileElement(element: Json): Fill {
  if (element['$data'] === undefined && element['$when'] === undefined) return compileFields(element);
  const append = compileRepeated(element);
  return (data, root, index) => {
    const list: unknown[] = [];
    append(list, data, root, index);
    if (list.length > 1) return list;
    return list.length === 0 ? null : list[0];
  };
}

/** An element stands once for each item of its list, else once for its value. An item that is undefined leaves the one before it. */
function compileRepeated(element: Json): Append {
  const shown = compileShown(element);
  if (element['$data'] === undefined) return shown;
  const dataOf = compileData(element['$data']);
  return (list, data, root, index) => {
    const items = dataOf(data, root, index);
    if (!Array.isArray(items)) return shown(list, items, root, index);
    let last = data;
    for (let at = 0; at < items.length; at += 1) {
      const item: unknown = items[at];
      if (item !== undefined) last = item;
      shown(list, last, root, at);
    }
  };
}

function compileShown(element: Json): Append {
  const fields = compileFields(element);
  const when = compileWhen(element['$when']);
  if (!when) return (list, data, root, index) => void list.push(fields(data, root, index));
  return (list, data, root, index) => {
    if (when(data, root, index)) list.push(fields(data, root, index));
  };
}

function compileData(data: unknown): Fill {
  const compiled = typeof data === 'string' ? compileText(data) : data;
  if (!isFill(compiled)) throw CardTemplateError.beyond(`"$data": ${JSON.stringify(data)}`);
  return compiled;
}

/** Only what is true shows an element: one that hangs on a value that is missing stays away. */
function compileWhen(when: unknown): ((...from: Parameters<Fill>) => boolean) | undefined {
  if (when === undefined) return undefined;
  const [, path] = (typeof when === 'string' && /^\$\{([^}]*)\}$/u.exec(when)) || [];
  if (path === undefined) throw CardTemplateError.beyond(`"$when": ${JSON.stringify(when)}`);
  const read = reader(path);
  return (data, root, index) => read(data, root, index) === true;
}

/** Copying an object that has all its fields, and then writing some of them, is the fastest way to make one. */
function compileFields(element: Json): (...from: Parameters<Fill>) => Record<string, unknown> {
  const fixed: Record<string, unknown> = {};
  const keys: string[] = [];
  const fills: Fill[] = [];
  for (const [key, value] of Object.entries(element)) {
    if (RESERVED.includes(key)) throw CardTemplateError.beyond(`a field "${key}"`);
    if (STEERING.includes(key)) continue;
    const compiled = compile(value);
    fixed[key] = isFill(compiled) ? null : compiled;
    if (!isFill(compiled)) continue;
    keys.push(key);
    fills.push(compiled);
  }
  return (data, root, index) => {
    const result = { ...fixed };
    for (let at = 0; at < keys.length; at += 1) result[keys[at]!] = fills[at]!(data, root, index);
    return result;
  };
}

function isFill(compiled: unknown): compiled is Fill {
  return typeof compiled === 'function';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
