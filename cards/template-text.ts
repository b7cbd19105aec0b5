import { CardTemplateError } from './card-template-error';

/** One filling of a template, which is written from its beginning to its end. */
export interface Filling {
  /** All data. */
  readonly root: unknown;
  /** What was written since the last button's data. */
  text: string;
  /** What was written before the data of each button. */
  readonly texts: string[];
  /** Data of the buttons. */
  readonly buttons: unknown[];
  /** Characters that only stand there because something is escaped that needn't be. */
  escapes: number;
  /** Items of the innermost list so far, where how many stand there hangs on the data. */
  count: number;
}

/**
 * A value of a template, compiled. It is filled from what names are looked up in (the data, or the item of it that stands
 * here), and the index in the innermost list that is gone through.
 */
export type Fill = (data: unknown, filling: Filling, index: number | undefined) => unknown;

const BINDING = /\$\{([^}]*)\}/u;
const NAME = /^[A-Za-z_]\w*$/u;
/** Words that stand for themselves in the expression language. */
const CONSTANTS = ['true', 'false', 'null', 'undefined'];

/** Text of a template: itself, or a function where it has `${name}` in it. */
export function compileText(text: string): string | Fill {
  if (!text.includes('${')) return text;
  // Both are more than themselves in the expression language.
  if (/[`\\]/u.test(text)) throw CardTemplateError.beyond(`"${text}"`);
  // Texts stand at even places, what is between the braces at odd ones.
  const parts = text.split(BINDING);
  if (parts.some((part, at) => at % 2 === 0 && part.includes('${')))
    throw CardTemplateError.beyond(`"${text}"`);
  const [before = '', path = '', after = '', ...more] = parts;
  if (before === '' && after === '' && more.length === 0) return compilePath(path);
  return joined(parts.map((part, at) => (at % 2 === 0 ? () => part : written(part))));
}

/** The value at a path, of whatever type; what is missing shows as the path that was meant. */
export function compilePath(path: string): Fill {
  const read = reader(path);
  const missing = `\${${path}}`;
  // Nearly all paths are the item itself or one name: two calls fewer for each.
  if (path === '$data') return (data) => (data === undefined ? missing : data);
  if (isPlainName(path)) {
    return (data) => {
      const value = typeof data === 'object' && data !== null ? (data as Named)[path] : undefined;
      return value === undefined ? missing : value;
    };
  }
  return (data, filling, index) => {
    const value = read(data, filling, index);
    return value === undefined ? missing : value;
  };
}

type Named = Readonly<Record<string, unknown>>;

/** A single name that stands for nothing else, and that nothing is inherited by. */
function isPlainName(path: string): boolean {
  return NAME.test(path) && !CONSTANTS.includes(path) && !isInherited(path);
}

function isInherited(name: string): boolean {
  return name in Object.prototype || name in Array.prototype;
}

/** The value at a path, or undefined. */
export function reader(path: string): Fill {
  const [head = '', ...rest] = path.split('.');
  if (!rest.every((name) => NAME.test(name))) throw CardTemplateError.beyond(`\${${path}}`);
  return rest.reduce<Fill>(
    (read, name) => {
      const value = named(name);
      return (data, filling, index) => value(read(data, filling, index));
    },
    beginning(head, path),
  );
}

function beginning(head: string, path: string): Fill {
  if (head === '$root') return (_data, { root }) => root;
  if (head === '$data') return (data) => data;
  if (path === '$index') return (_data, _filling, index) => index;
  if (!NAME.test(head) || CONSTANTS.includes(head)) throw CardTemplateError.beyond(`\${${path}}`);
  return named(head);
}

/** Only what an object has itself: a name never reaches what all objects or all lists inherit. */
function named(name: string): (data: unknown) => unknown {
  const mustOwn = isInherited(name);
  return (data) => {
    if (typeof data !== 'object' || data === null) return undefined;
    // To ask first takes longer than to read, and hardly any name needs it.
    if (mustOwn && !Object.hasOwn(data, name)) return undefined;
    return (data as Named)[name];
  };
}

function written(path: string): Written {
  const fill = compilePath(path);
  return (data, filling, index) => String(notNull(fill(data, filling, index), path));
}

function notNull(value: unknown, path: string): unknown {
  if (value !== null) return value;
  throw new CardTemplateError('template.null', `"${path}" is null. Give a text, or leave the element out.`);
}

type Written = (...from: Parameters<Fill>) => string;

function joined(parts: readonly Written[]): Fill {
  return (data, filling, index) => {
    let text = '';
    for (const part of parts) text += part(data, filling, index);
    return text;
  };
}
