/** What the files of src declare and export, by room: `core/tables`, `hosts/word`, `pane`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '../../src');

const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.split('/');
  return first === 'core' || first === 'hosts' ? `${first}/${second}` : first;
};

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesOf(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node);
  return isNamed && node.name ? [node.name.text] : [];
}

/** The names a text declares and exports. */
export const exportsIn = (text: string): string[] =>
  ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022).statements.filter(isExported).flatMap(namesOf);

/** The rooms in which each exported name is declared. */
export function roomsByName(): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>();
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.tsx?$/.test(name));
  for (const file of files)
    for (const name of exportsIn(readFileSync(join(SRC, file), 'utf8')))
      rooms.set(name, (rooms.get(name) ?? new Set()).add(roomOf(file)));
  return rooms;
}
