import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['cards', 'dialogs', 'src'] as const;

/** The words themselves. */
const WORDS = /^src[\\/]i18n[\\/](?:en|es|ca)[\\/]/u;

/** A place in the code that asks for words by a key that is written out. */
export interface WordCall {
  readonly place: string;
  readonly key: string;
  /** Names of the arguments; `undefined` when they aren't written out at the place. */
  readonly given: readonly string[] | undefined;
}

export interface CodeWords {
  /** Texts in the code that may be keys; `*` stands for a part that is only known later. */
  readonly texts: ReadonlySet<string>;
  readonly calls: readonly WordCall[];
}

/** What the code says about words. The words themselves are left out. */
export function wordsInCode(): CodeWords {
  const texts = new Set<string>();
  const calls: WordCall[] = [];
  for (const file of sourceFiles()) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    visit(tree, (node) => {
      const text = textIn(node);
      if (text !== undefined) texts.add(text);
      const call = callIn(node, relative(ROOT, file));
      if (call) calls.push(call);
    });
  }
  return { texts, calls };
}

function sourceFiles(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(ROOT, folder, name))
      .filter((file) => file.endsWith('.ts') && !WORDS.test(relative(ROOT, file))),
  );
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => visit(child, look));
}

function textIn(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('');
}

function callIn(node: ts.Node, file: string): WordCall | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const [key, args] = node.arguments;
  if (node.expression.name.text !== 't' || key === undefined || !ts.isStringLiteral(key)) return undefined;
  const line = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return { place: `${file}:${line}`, key: key.text, given: args === undefined ? [] : namesIn(args) };
}

function namesIn(args: ts.Expression): readonly string[] | undefined {
  if (!ts.isObjectLiteralExpression(args)) return undefined;
  const names = args.properties.map(({ name }) => name?.getText());
  return names.every((name) => name !== undefined) ? names : undefined;
}
