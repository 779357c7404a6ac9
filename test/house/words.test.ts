/** One set of words and one kind of quotation marks in all that a user reads: messages, pages of rules, guides. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** Said otherwise: 没法核对 (docs/glossary.md). */
const OTHER_WORDS = /未核(?!实)|(?:没有|无法|无从|未能|不能)核对|没法核(?!对)/g;
const OTHER_MARKS = /[「」『』]/g;
const QUOTED_TWICE = /“[^”]*“/g;

const filesUnder = (folder: string, kind: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((name) => kind.test(name));

/** Texts of a program: what stands between quotes or tags. No comments, and no patterns: tables and texts are read with any marks. */
function textsIn(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node);
    if (isText) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.tsx', source, ts.ScriptTarget.ES2022));
  return texts;
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const faultsIn = (text: string, fault: RegExp): string[] => text.match(fault) ?? [];

const SAID = [
  ...filesUnder('src', /\.tsx?$/).map((file) => [file, textsIn(read(file))] as const),
  ...filesUnder('docs', /\.md$/).map((file) => [file, [read(file)]] as const),
];

const faults = (fault: RegExp, files: readonly (readonly [string, readonly string[]])[]): string[] =>
  files.flatMap(([file, texts]) =>
    texts.flatMap((text) => faultsIn(text, fault).map((found) => `${file}: ${found}`)),
  );

it('sees texts and no comments', () => {
  const source = 'const a = `「${b}」`; // 『\nconst c = <p title="未核">没有核对</p>; const d = /「/;';
  const texts = textsIn(source);
  expect(faults(OTHER_MARKS, [['a', texts]])).toEqual(['a: 「', 'a: 」']);
  expect(faults(OTHER_WORDS, [['a', texts]])).toEqual(['a: 未核', 'a: 没有核对']);
  expect(faultsIn('没法核对、须核实、没有可以核对的、没能核完', OTHER_WORDS)).toEqual([]);
  expect(faultsIn('“甲”和“乙”', QUOTED_TWICE)).toEqual([]);
  expect(faultsIn('“甲“乙””', QUOTED_TWICE)).toHaveLength(1);
});

it('quotes with “ ” and nothing else', () => {
  expect(SAID.length).toBeGreaterThan(500);
  expect(faults(OTHER_MARKS, SAID)).toEqual([]);
});

it('quotes with ‘ ’ within “ ”', () => {
  expect(
    faults(
      QUOTED_TWICE,
      SAID.filter(([file]) => file.startsWith('src/')),
    ),
  ).toEqual([]);
});

it('says 没法核对 of what could not be checked', () => {
  expect(faults(OTHER_WORDS, SAID)).toEqual([]);
});
