import { CardTemplateError } from './card-template-error';
import { compileText, reader, type Fill, type FilledButton, type Filling } from './template-text';

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
export function compileTemplate(template: object): (data: unknown) => Filled {
  const json = template as Json;
  if (Array.isArray(template) || STEERING.some((key) => key in json))
    throw CardTemplateError.beyond('a repeated root');
  const fill = compileFields(json);
  return (data) => {
    const filling: Filling = { root: data, size: 0, buttons: [], values: [] };
    const content = fill(data, filling, undefined);
    return { content, buttons: filling.buttons, measure: () => measureOf(filling) };
  };
}

/** How much a card takes. */
export interface Measure {
  /** Of its JSON. */
  readonly characters: number;
  readonly buttons: number;
}

/** What a template came to. */
export interface Filled {
  readonly content: Record<string, unknown>;
  /** All its buttons, in elements that nobody else has yet. */
  readonly buttons: readonly FilledButton[];
  /** Takes a fraction of the time that it takes to write the JSON: what the template says was measured before. */
  readonly measure: () => Measure;
}

function measureOf({ size, buttons, values }: Filling): Measure {
  let characters = size;
  for (const value of values) characters += charactersOf(value);
  return { characters, buttons: buttons.length };
}

/** What JSON writes as it isn't. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Most values are texts with nothing to escape: to look for that leaves a fraction of the garbage that writing leaves. */
function charactersOf(value: unknown): number {
  if (typeof value === 'string' && !ESCAPED.test(value)) return value.length + QUOTES;
  if (typeof value === 'boolean') return value ? TRUE : FALSE;
  return JSON.stringify([value]).length - BRACKETS;
}

const QUOTES = 2;
const BRACKETS = 2;
const TRUE = 4;
const FALSE = 5;

/** Brackets, and a comma between two. */
function frameOf(list: readonly unknown[]): number {
  return Math.max(BRACKETS, list.length + 1);
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
  const [only] = items;
  if (items.length === 1 && isJson(only) && !Array.isArray(only) && !isSteered(only))
    return compileOnly(only);
  const appends = items.map(compileItem);
  return (data, filling, index) => {
    const list: unknown[] = [];
    for (const append of appends) append(list, data, filling, index);
    filling.size += frameOf(list);
    return list;
  };
}

/** Most lists of a card have one element. */
function compileOnly(element: Json): Fill {
  const fields = compileFields(element);
  return (data, filling, index) => {
    filling.size += BRACKETS;
    return [fields(data, filling, index)];
  };
}

function compileItem(item: unknown): Append {
  if (isJson(item) && !Array.isArray(item)) return compileRepeated(item);
  const compiled = compile(item);
  if (!isFill(compiled)) return compileConstant(compiled);
  const isBinding = !Array.isArray(item);
  return (list, data, filling, index) => {
    const value = compiled(data, filling, index);
    const found: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
    if (!isBinding) filling.size -= frameOf(found);
    for (const one of found) {
      list.push(one);
      if (isBinding) filling.values.push(one);
    }
  };
}

function compileConstant(value: unknown): Append {
  if (value === null) return () => undefined;
  const size = JSON.stringify(value).length;
  return (list, _data, filling) => {
    list.push(value);
    filling.size += size;
  };
}

/** Outside of a list an element that stands for several is a list, and one that stays away is null. */
function compileElement(element: Json): Fill {
  if (!isSteered(element)) return compileFields(element);
  const append = compileRepeated(element);
  return (data, filling, index) => {
    const list: unknown[] = [];
    append(list, data, filling, index);
    if (list.length === 1) return list[0];
    filling.size += list.length === 0 ? NULL : frameOf(list);
    return list.length === 0 ? null : list;
  };
}

/** Whether an element may stand more than once, or stay away. */
function isSteered(element: Json): boolean {
  return STEERING.some((key) => element[key] !== undefined);
}

/** An element stands once for each item of its list, else once for its value. An item that is undefined leaves the one before it. */
function compileRepeated(element: Json): Append {
  const shown = compileShown(element);
  if (element['$data'] === undefined) return shown;
  const dataOf = compileData(element['$data']);
  return (list, data, filling, index) => {
    const items = dataOf(data, filling, index);
    if (!Array.isArray(items)) return shown(list, items, filling, index);
    let last = data;
    for (let at = 0; at < items.length; at += 1) {
      const item: unknown = items[at];
      if (item !== undefined) last = item;
      shown(list, last, filling, at);
    }
  };
}

function compileShown(element: Json): Append {
  const fields = compileFields(element);
  const when = compileWhen(element['$when']);
  if (!when) return (list, data, filling, index) => void list.push(fields(data, filling, index));
  return (list, data, filling, index) => {
    if (when(data, filling, index)) list.push(fields(data, filling, index));
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
  return (data, filling, index) => read(data, filling, index) === true;
}

/** Of `null` in JSON. */
const NULL = 4;

/** Copying an object that has all its fields, and then writing some of them, is the fastest way to make one. */
function compileFields(element: Json): (...from: Parameters<Fill>) => Record<string, unknown> {
  const fixed: Record<string, unknown> = {};
  const values: Field[] = [];
  const parts: Field[] = [];
  for (const [key, value] of Object.entries(element)) {
    if (RESERVED.includes(key)) throw CardTemplateError.beyond(`a field "${key}"`);
    if (STEERING.includes(key)) continue;
    const fill = compile(value);
    fixed[key] = isFill(fill) ? null : fill;
    if (isFill(fill)) (typeof value === 'string' ? values : parts).push({ key, fill });
  }
  const size = JSON.stringify(fixed).length - (values.length + parts.length) * NULL;
  const isButton = fixed['type'] === 'Action.Submit' || fixed['type'] === 'Action.Execute';
  return (data, filling, index) => {
    const result = { ...fixed };
    filling.size += size;
    if (isButton) filling.buttons.push(result);
    for (const { key, fill } of values) filling.values.push((result[key] = fill(data, filling, index)));
    for (const { key, fill } of parts) result[key] = fill(data, filling, index);
    return result;
  };
}

interface Field {
  readonly key: string;
  readonly fill: Fill;
}

function isFill(compiled: unknown): compiled is Fill {
  return typeof compiled === 'function';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
