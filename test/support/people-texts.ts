import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');

/** A text in the code or in a template that a person might read. */
export interface PeopleText {
  readonly file: string;
  readonly text: string;
}

/** Texts in these folders' code that look as if they were for people; what is logged or thrown isn't. */
export function textsInCode(folders: readonly string[]): readonly PeopleText[] {
  return filesIn(folders, '.ts').flatMap((file) =>
    wordsIn(readFileSync(file, 'utf8')).map((text) => ({ file: placeOf(file), text })),
  );
}

/** The same in one piece of code. */
export function wordsIn(code: string): readonly string[] {
  const tree = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  return literalsIn(tree).filter(looksLikeWords);
}

/** What stands in a card's template as it is, where it should be filled in. */
export function textsInTemplates(folder: string): readonly PeopleText[] {
  return filesIn([folder], '.json').flatMap((file) =>
    valuesOf(JSON.parse(readFileSync(file, 'utf8')) as unknown).map((text) => ({
      file: placeOf(file),
      text,
    })),
  );
}

function placeOf(file: string): string {
  return relative(ROOT, file).split(sep).join('/');
}

function filesIn(folders: readonly string[], ending: string): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(ROOT, folder, name))
      .filter((file) => file.endsWith(ending)),
  );
}

function literalsIn(node: ts.Node): readonly string[] {
  if (isForNobody(node)) return [];
  const own = textOf(node);
  const inner: string[] = own === undefined ? [] : [own];
  node.forEachChild((child) => void inner.push(...literalsIn(child)));
  return inner;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
}

/** Modules, types, what is logged, and errors, whose sentences are for whoever runs the product. */
function isForNobody(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return /Error$/u.test(node.expression.getText());
  return ts.isCallExpression(node) && /\blog\.(?:debug|info|warn|error)$/u.test(node.expression.getText());
}

/** Two words or more, or one that begins like a label; not a key, a name of the protocol, an address or a unit. */
function looksLikeWords(text: string): boolean {
  if (/^[\w.-]+\/|:\/\/|^[\w-]+(?:\.[\w-]+)+$/u.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}’'-]+/gu) ?? [];
  return words.length > 1 ? /\p{L}{2,} \p{L}/u.test(text) : /^\p{Lu}\p{Ll}{2,}[.:?…]?$/u.test(text);
}

const READ = [
  'text',
  'title',
  'label',
  'placeholder',
  'altText',
  'tooltip',
  'errorMessage',
  'value',
  'speak',
];

function valuesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner !== 'string') return valuesOf(inner);
    const ours = inner.replace(/\$\{[^}]*\}/gu, '');
    return READ.includes(name) && /\p{L}/u.test(ours) ? [inner] : [];
  });
}
