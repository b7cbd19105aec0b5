import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One line that the log can write. */
export interface LogText {
  readonly text: string;
  readonly level: string;
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'fatal'];

/** Every text that the code hands to a log, as it stands in the code. */
export function logTexts(root: string): readonly LogText[] {
  return sourceFiles(root).flatMap(textsIn);
}

const parsed = new Map<string, readonly ts.SourceFile[]>();

/** The product's own code, parsed once; without the demo partner. */
export function sourceFiles(root: string): readonly ts.SourceFile[] {
  const files =
    parsed.get(root) ?? ['src', 'dialogs', 'cards'].flatMap((folder) => parse(join(root, folder)));
  parsed.set(root, files);
  return files;
}

function parse(folder: string): readonly ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('demo'))
    .map((name) => join(folder, name))
    .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
}

function textsIn(file: ts.SourceFile): readonly LogText[] {
  const found: LogText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) found.push(...textOfCall(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `log.warn('…')`, `this.options.log.warn({ … }, '…')`; a text that is handed in has its place where it is written. */
function textOfCall({ expression, arguments: given }: ts.CallExpression): readonly LogText[] {
  if (!ts.isPropertyAccessExpression(expression) || !LEVELS.includes(expression.name.text)) return [];
  if (!/(?:^|\.)log$/u.test(expression.expression.getText())) return [];
  return given.flatMap(literalsIn).map((text) => ({ text, level: expression.name.text }));
}

/** Of `'…'`, of `when ? '…' : '…'`, and of a constant of the same file. */
function literalsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsIn);
  return ts.isIdentifier(node) ? constantsNamed(node.text, node.getSourceFile()) : [];
}

function constantsNamed(name: string, within: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isIt = ts.isVariableDeclaration(node) && node.name.getText() === name && node.initializer;
    if (isIt && ts.isStringLiteralLike(isIt)) found.push(isIt.text);
    ts.forEachChild(node, visit);
  };
  visit(within);
  return found;
}
