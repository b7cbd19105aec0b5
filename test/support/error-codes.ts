import ts from 'typescript';
import { sourceFiles } from './log-texts';

/** A code that an error of ours can carry. */
export interface ErrorCode {
  /** Name of the class. */
  readonly error: string;
  readonly code: string;
}

/** Every code of every error class of the product: literals of its `code`, be it a property or handed in. */
export function errorCodes(root: string): readonly ErrorCode[] {
  return sourceFiles(root).flatMap(codesIn);
}

/** The same of one file. */
export function codesIn(file: ts.SourceFile): readonly ErrorCode[] {
  return errorClasses(file).flatMap((each) =>
    codesOf(each, file).map((code) => ({ error: each.name?.text ?? '', code })),
  );
}

/** Codes that Teams gets to read in the body of an answer: `{ code: 'BadRequest', … }`, `errorAnswer(400, 'BadRequest', …)`. */
export function answeredCodes(root: string): readonly string[] {
  return sourceFiles(root)
    .filter(({ fileName }) => !fileName.includes('/server/local/'))
    .flatMap((file) => [
      ...file.text.matchAll(/\berrorAnswer\(\s*\d+,\s*'(\w+)'|\{ code: '([A-Z]\w+)', message/gu),
    ])
    .map(([, one, other]) => one ?? other ?? '');
}

function errorClasses(file: ts.SourceFile): readonly ts.ClassDeclaration[] {
  const found: ts.ClassDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    const isError =
      ts.isClassDeclaration(node) &&
      node.heritageClauses?.some(({ types }) =>
        types.some(({ expression }) => /Error$/u.test(expression.getText())),
      );
    if (isError) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function codesOf(declaration: ts.ClassDeclaration, file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCode = (ts.isPropertyDeclaration(node) || ts.isParameter(node)) && node.name.getText() === 'code';
    if (isCode) found.push(...literalsOf(node.type ?? node.initializer, file));
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}

/** The literals of a union, also of one that has a name in the same file. */
function literalsOf(node: ts.Node | undefined, file: ts.SourceFile): readonly string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isLiteralTypeNode(node)) return literalsOf(node.literal, file);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((each) => literalsOf(each, file));
  if (!ts.isTypeReferenceNode(node)) return [];
  const alias = file.statements.find(
    (each) => ts.isTypeAliasDeclaration(each) && each.name.text === node.typeName.getText(),
  );
  return alias && ts.isTypeAliasDeclaration(alias) ? literalsOf(alias.type, file) : [];
}
