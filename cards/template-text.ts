import { CardTemplateError } from './card-template-error';

/** What a part of a template is filled from. */
export interface Scope {
  readonly root: unknown;
  /** What names are looked up in: the data, or the item of it that stands here. */
  readonly data: unknown;
  /** Of the innermost list that is gone through. */
  readonly index: number | undefined;
}

/** A part of a template, compiled. */
export type Fill = (scope: Scope) => unknown;

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
  return (scope) => {
    const value = read(scope);
    return value === undefined ? missing : value;
  };
}

/** The value at a path, or undefined. */
export function reader(path: string): Fill {
  const [head = '', ...rest] = path.split('.');
  if (!rest.every((name) => NAME.test(name))) throw CardTemplateError.beyond(`\${${path}}`);
  return rest.reduce<Fill>((read, name) => (scope) => valueIn(read(scope), name), beginning(head, path));
}

function beginning(head: string, path: string): Fill {
  if (head === '$root') return ({ root }) => root;
  if (head === '$data') return ({ data }) => data;
  if (path === '$index') return ({ index }) => index;
  if (!NAME.test(head) || CONSTANTS.includes(head)) throw CardTemplateError.beyond(`\${${path}}`);
  return ({ data }) => valueIn(data, head);
}

/** Only what an object has itself: a name never reaches what all objects inherit. */
function valueIn(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined;
  return (data as Readonly<Record<string, unknown>>)[name];
}

function written(path: string): (scope: Scope) => string {
  const fill = compilePath(path);
  return (scope) => String(notNull(fill(scope), path));
}

function notNull(value: unknown, path: string): unknown {
  if (value !== null) return value;
  throw new CardTemplateError('template.null', `"${path}" is null. Give a text, or leave the element out.`);
}

function joined(parts: readonly ((scope: Scope) => string)[]): Fill {
  return (scope) => {
    let text = '';
    for (const part of parts) text += part(scope);
    return text;
  };
}
