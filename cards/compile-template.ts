import { CardTemplateError } from './card-template-error';
import type { Filled } from './filled-card';
import { inOrder, type Part, type Write, writeValue } from './template-parts';
import { compileText, reader, type Fill, type Filling } from './template-text';

type Json = Readonly<Record<string, unknown>>;

/** Keys that steer the filling; the others of the kind are the language's own, and no part of a card. */
const STEERING = ['$data', '$when'];
const RESERVED = ['$root', '$index', '$host', '$_acTemplateVersion'];

/** Fills a template with data. The text for clients that can't show the card comes last. */
export type FillTemplate = (data: unknown, fallbackText?: string) => Filled;

/**
 * Compiles a template of an object into a function that fills it with JSON, some hundred times as fast as the Adaptive
 * Cards templating library, which holds both to the same result in the tests (test/cards/compile-template.test.ts).
 *
 * Known are `${name}` and `${name.name}`, whole (whatever type the value has) or within a text; `$root`, `$data`
 * and `$index` at the beginning of one; `$data` for an element that stands once for each item of a list, or is
 * filled from an object; and `$when`. Of functions and operators there are none: what a card says is worked out
 * before it is filled. Names are matched by their case, which the library doesn't.
 *
 * @throws CardTemplateError `template.beyond` for a template with anything else in it.
 */
export function compileTemplate(template: object): FillTemplate {
  const json = template as Json;
  if (Array.isArray(template) || STEERING.some((key) => key in json))
    throw CardTemplateError.beyond('a repeated root');
  const fields = compileFields(json);
  const { start, write } = inOrder(['{', ...fields]);
  const fallback = `${fields.length === 0 ? '' : ','}"fallbackText":`;
  return (data, fallbackText) => {
    const filling: Filling = { root: data, text: start, texts: [], buttons: [], escapes: 0, count: 0 };
    write(data, filling, undefined);
    if (fallbackText !== undefined) {
      filling.text += fallback;
      writeValue(fallbackText, filling);
    }
    const { texts, buttons, escapes } = filling;
    texts.push(`${filling.text}}`);
    return { texts, buttons, escapes };
  };
}

function compile(node: unknown): readonly Part[] {
  if (typeof node === 'string') return [compileValue(node)];
  if (Array.isArray(node)) return compileList(node);
  return isJson(node) ? compileElement(node) : [JSON.stringify(node)];
}

function compileValue(text: string): Part {
  const fill = compileText(text);
  if (!isFill(fill)) return JSON.stringify(fill);
  return (data, filling, index) => writeValue(fill(data, filling, index), filling);
}

/** A list's items, with the lists among them taken apart and without those that came to nothing. */
function compileList(list: readonly unknown[]): readonly Part[] {
  const items = list.flat(Infinity).filter((item) => item !== null);
  const parts: Part[] = ['['];
  // How many items stand before the next one; undefined where that hangs on the data.
  let before: number | undefined = 0;
  for (const item of items) {
    const append = compileAppend(item);
    if (append === undefined) {
      parts.push(before === undefined ? writeComma : before === 0 ? '' : ',', ...compile(item));
      before = 1;
    } else {
      if (before !== undefined) parts.push(startAt(before));
      parts.push(append);
      before = undefined;
    }
  }
  return [...parts, ']'];
}

function startAt(count: number): Write {
  return (_data, filling) => void (filling.count = count);
}

function writeComma(_data: unknown, filling: Filling): void {
  if (filling.count > 0) filling.text += ',';
}

/** Writes items of a list and counts them; undefined for an item that always stands there once. */
function compileAppend(item: unknown): Write | undefined {
  if (isJson(item)) return isSteered(item) ? compileRepeated(item) : undefined;
  const fill = typeof item === 'string' ? compileText(item) : item;
  if (!isFill(fill)) return undefined;
  return (data, filling, index) => {
    const value = fill(data, filling, index);
    const found: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
    for (const one of found) {
      writeComma(data, filling);
      // In a list JSON has nothing for what is missing.
      writeValue(one ?? null, filling);
      filling.count += 1;
    }
  };
}

/** Outside of a list an element that stands for several is a list, and one that stays away is null. */
function compileElement(element: Json): readonly Part[] {
  if (!isSteered(element)) return ['{', ...compileFields(element), '}'];
  const append = compileRepeated(element);
  const write: Write = (data, filling, index) => {
    const { text, texts } = filling;
    const at = texts.length;
    filling.text = '';
    filling.count = 0;
    append(data, filling, index);
    const isList = filling.count > 1;
    if (filling.count === 0) filling.text = 'null';
    if (isList) filling.text += ']';
    // Whether it begins with a bracket is only known by now.
    const before = isList ? `${text}[` : text;
    if (at === texts.length) filling.text = before + filling.text;
    else texts[at] = before + (texts[at] ?? '');
  };
  return [write];
}

/** Whether an element may stand more than once, or stay away. */
function isSteered(element: Json): boolean {
  return STEERING.some((key) => element[key] !== undefined);
}

/** An element stands once for each item of its list, else once for its value. An item that is undefined leaves the one before it. */
function compileRepeated(element: Json): Write {
  const shown = compileShown(element);
  if (element['$data'] === undefined) return shown;
  const dataOf = compileData(element['$data']);
  return (data, filling, index) => {
    const items = dataOf(data, filling, index);
    if (!Array.isArray(items)) return shown(items, filling, index);
    let last = data;
    for (let at = 0; at < items.length; at += 1) {
      const item: unknown = items[at];
      if (item !== undefined) last = item;
      shown(last, filling, at);
    }
  };
}

function compileShown(element: Json): Write {
  const append = compileOne(element);
  const when = compileWhen(element['$when']);
  if (!when) return append;
  return (data, filling, index) => {
    if (when(data, filling, index)) append(data, filling, index);
  };
}

/** An element as an item of a list. Lists within it count as well. */
function compileOne(element: Json): Write {
  const { start, write } = inOrder(['{', ...compileFields(element), '}']);
  const next = `,${start}`;
  return (data, filling, index) => {
    const { count } = filling;
    filling.text += count === 0 ? start : next;
    write(data, filling, index);
    filling.count = count + 1;
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

/** An element's fields, without the brackets around them. */
function compileFields(element: Json): readonly Part[] {
  const isButton = element['type'] === 'Action.Submit' || element['type'] === 'Action.Execute';
  const parts: Part[] = [];
  for (const [key, value] of Object.entries(element)) {
    if (RESERVED.includes(key)) throw CardTemplateError.beyond(`a field "${key}"`);
    if (STEERING.includes(key)) continue;
    parts.push(`${parts.length === 0 ? '' : ','}${JSON.stringify(key)}:`);
    parts.push(...(isButton && key === 'data' ? [compileButtonData(value)] : compile(value)));
  }
  return parts;
}

/** What a button sends back is kept as it is, and apart: it is sealed before it becomes a part of the card. */
function compileButtonData(data: unknown): Write {
  const fill = typeof data === 'string' ? compileText(data) : data;
  if (!isFill(fill) && compile(fill).some((part) => typeof part !== 'string'))
    throw CardTemplateError.beyond(`"data": ${JSON.stringify(data)}`);
  return (from, filling, index) => {
    filling.texts.push(filling.text);
    filling.text = '';
    filling.buttons.push(isFill(fill) ? fill(from, filling, index) : fill);
  };
}

function isFill(compiled: unknown): compiled is Fill {
  return typeof compiled === 'function';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
