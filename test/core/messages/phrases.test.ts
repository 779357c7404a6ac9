/** Every phrase of the engine, read from its source: the same gaps in both languages, and Chinese that an accountant can read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const CORE = join(__dirname, '..', '..', '..', 'src', 'core');
const ROOMS = [
  'amount',
  'check',
  'fill',
  'grid',
  'identities',
  'locate',
  'messages',
  'recognise',
  'rules',
  'tables',
];

interface Phrase {
  readonly where: string;
  readonly zh: string;
  readonly en: string;
}

const filesOf = (room: string): string[] =>
  readdirSync(join(CORE, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name));

function phrasesOf(file: string): Phrase[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(CORE, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Phrase[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.initializer)) {
      const texts = new Map(
        node.initializer.properties.flatMap((property) =>
          ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
            ? [[property.name.getText(), property.initializer.text] as const]
            : [],
        ),
      );
      const [zh, en] = [texts.get('zh'), texts.get('en')];
      if (zh !== undefined && en !== undefined)
        found.push({ where: `${file} ${node.name.getText()}`, zh, en });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const PHRASES = ROOMS.flatMap(filesOf).flatMap(phrasesOf);
const gapsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!))].sort();

/** Names of products and keys as the reader sees them on the screen. */
const KNOWN_WORDS = new Set([
  ...['Excel', 'WPS', 'Word', 'ROUND'],
  // Of the file of layouts, which is edited as text.
  ...['T', 'P', 'words', 'key', 'role', 'figure', 'code', 'label', 'none'],
]);

it('finds the phrases of recognition, checking, rules and filling', () => {
  const rooms = new Set(PHRASES.map(({ where }) => where.split(/[/\\]/)[0]));
  expect([...rooms].sort()).toEqual(expect.arrayContaining(['check', 'fill', 'recognise', 'rules']));
  expect(PHRASES.length).toBeGreaterThan(40);
});

it.each(PHRASES)('$where', ({ zh, en }) => {
  expect(gapsOf(en)).toEqual(gapsOf(zh));
  expect(gapsOf(zh).filter((gap) => !/^[A-Za-z]+$/.test(gap))).toEqual([]);
  const words = zh.replace(/\{[^}]*\}/g, '').match(/[A-Za-z]+/g) ?? [];
  expect(words.filter((word) => !KNOWN_WORDS.has(word))).toEqual([]);
  expect(en.replace(/\{[^}]*\}|“[^”]*”|「[^」]*」/g, '')).not.toMatch(/\p{Script=Han}/u);
  expect([zh.trim(), en.trim()]).toEqual([zh, en]);
});
