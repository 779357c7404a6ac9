/** Which files of `src` a file asks for at run time; what is only imported as a type leaves no trace in the program. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly from: string;
  readonly to: string;
}

const isSource = (file: string): boolean => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');

const known = new Map<string, readonly Import[]>();

/** Paths are below `src`, with forward slashes. Every source is read once. */
export function importsOf(src: string): readonly Import[] {
  const imports = known.get(src) ?? importsIn(src);
  known.set(src, imports);
  return imports;
}

function importsIn(src: string): readonly Import[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(isSource);
  return files.sort().flatMap((file) => {
    const path = join(src, file);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    return modulesIn(source)
      .flatMap((module) => fileOf(join(dirname(path), module)) ?? [])
      .map((target) => ({ from: slashes(file), to: slashes(relative(src, target)) }))
      .filter(({ to }) => !to.startsWith('..'));
  });
}

const slashes = (path: string): string => path.split(sep).join('/');

const fileOf = (module: string): string | undefined =>
  ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => `${module}${end}`).find((path) => existsSync(path));

/** Relative modules that a file imports or passes on, at its top or when it comes to it. */
function modulesIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const add = (module: ts.Node | undefined): void => {
    if (module && ts.isStringLiteral(module) && module.text.startsWith('.')) found.push(module.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !isTypeOnly(node.importClause)) add(node.moduleSpecifier);
    if (ts.isExportDeclaration(node) && !node.isTypeOnly) add(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}
