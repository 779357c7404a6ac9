/** Every phrase, read from its source: the same gaps in both languages; those of the engine and the hosts in Chinese that an accountant can read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SRC = join(__dirname, '..', '..', '..', 'src');
const ENGINE = /^core[/\\](?:amount|check|fill|grid|identities|locate|messages|recognise|rules|tables)[/\\]/;

interface Phrase {
  readonly where: string;
  readonly zh: string;
  readonly en: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

function phrasesOf(file: string): Phrase[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  if (!/\bzh:/.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Phrase[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const texts = new Map(
        node.properties.flatMap((property) =>
          ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
            ? [[property.name.getText(), property.initializer.text] as const]
            : [],
        ),
      );
      const [zh, en] = [texts.get('zh'), texts.get('en')];
      const name = ts.isPropertyAssignment(node.parent) ? node.parent.name.getText() : '';
      if (zh !== undefined && en !== undefined) found.push({ where: `${file} ${name}`, zh, en });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const PHRASES = files.flatMap(phrasesOf);
const OF_ENGINE = PHRASES.filter(({ where }) => ENGINE.test(where));
const gapsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!))].sort();

/** Names of products and keys as the reader sees them on the screen. */
const KNOWN_WORDS = new Set([
  ...['Excel', 'WPS', 'Word', 'ROUND'],
  // Of the file of layouts, which is edited as text.
  ...['T', 'P', 'words', 'key', 'role', 'figure', 'code', 'label', 'none'],
]);

it('finds the phrases of recognition, checking, rules and filling', () => {
  const rooms = new Set(OF_ENGINE.map(({ where }) => where.split(/[/\\]/)[1]));
  expect([...rooms].sort()).toEqual(expect.arrayContaining(['check', 'fill', 'recognise', 'rules']));
  expect(OF_ENGINE.length).toBeGreaterThan(40);
});

it('has the same gaps in both languages', () => {
  const uneven = PHRASES.filter(({ zh, en }) => gapsOf(zh).join() !== gapsOf(en).join());
  // The name of a form is Chinese; in English it goes by its id alone.
  expect(uneven.map(({ where }) => where)).toEqual([join('cli', 'form-messages.ts formTaken')]);
  const odd = PHRASES.filter(({ zh }) => gapsOf(zh).some((gap) => !/^[A-Za-z]+$/.test(gap)));
  expect(odd).toEqual([]);
});

it('has Chinese in plain words from every host', () => {
  const ofHosts = PHRASES.filter(({ where }) => /^hosts[/\\]/.test(where));
  expect(ofHosts.length).toBeGreaterThan(100);
  expect(ofHosts.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]);
  expect(ofHosts.filter(({ zh }) => /error|null|undefined/i.test(zh))).toEqual([]);
});

it.each(OF_ENGINE)('$where', ({ zh, en }) => {
  const words = zh.replace(/\{[^}]*\}/g, '').match(/[A-Za-z]+/g) ?? [];
  expect(words.filter((word) => !KNOWN_WORDS.has(word))).toEqual([]);
  expect(en.replace(/\{[^}]*\}|“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}/u);
  expect([zh.trim(), en.trim()]).toEqual([zh, en]);
});
