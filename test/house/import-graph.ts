/** Which file of src imports which when the program is loaded. What is imported for a type only, or later on, is not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => `src/${name.split(sep).join('/')}`)
  .sort();

function fileOf(importer: string, specifier: string): string | undefined {
  const path = relative(ROOT, resolve(ROOT, dirname(importer), specifier))
    .split(sep)
    .join('/');
  const tried = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return tried.find((one) => existsSync(join(ROOT, one)));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier: from } = statement;
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    return isType ? [] : (fileOf(file, from.text) ?? []);
  });
}

export const importGraph = (): ImportGraph => new Map(SOURCES.map((file) => [file, importsOf(file)]));

/** What is loaded with a file: itself, and what it imports, and so on. */
export function loadedWith(
  graph: ImportGraph,
  file: string,
  known: Set<string> = new Set(),
): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const imported of graph.get(file) ?? []) loadedWith(graph, imported, known);
  return known;
}

interface Chain {
  readonly chain: readonly string[];
  /** Files that import each other in a circle. */
  readonly circle: readonly string[] | undefined;
}

/** The longest way along imports, and a circle where there is one. */
export function longestChain(graph: ImportGraph): Chain {
  const longest = new Map<string, readonly string[]>();
  const open: string[] = [];
  let circle: readonly string[] | undefined;
  const from = (file: string): readonly string[] => {
    const known = longest.get(file);
    if (known) return known;
    if (open.includes(file)) {
      circle ??= [...open.slice(open.indexOf(file)), file];
      return [];
    }
    open.push(file);
    const ways = (graph.get(file) ?? []).map(from);
    open.pop();
    const chain = [file, ...ways.reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), [])];
    longest.set(file, chain);
    return chain;
  };
  const chains = [...graph.keys()].map(from);
  return { chain: chains.reduce((a, b) => (b.length > a.length ? b : a), []), circle };
}
