/** What the documents and the comments point to is there: relative links with their headings, and names of files and folders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');
const IN_SOURCES = ['src', 'test', 'scripts'];
const ROOMS = readdirSync(join(ROOT, 'src'));

const under = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name).split(sep).join('/'),
  );

const PATHS = [...readdirSync(ROOT), ...IN_SOURCES.flatMap(under), ...under('docs'), ...under('assets')];
const PAGES = PATHS.filter((path) => path.endsWith('.md'));
const SOURCES = PATHS.filter((path) => /^(?:src|test|scripts)\/.*\.(?:tsx?|mjs|cjs)$/.test(path));

/** Every path by each of its tails: `fill/tails.ts` and `tails.ts` mean `src/core/fill/tails.ts`. */
const TAILS = new Set(
  PATHS.flatMap((path) => {
    const parts = path.split('/');
    return parts.map((_, place) => parts.slice(place).join('/'));
  }),
);

/** Published cases stand beside the repository: files of theirs are named, not held. */
const OF_CASES = ['expected.tsv', 'tables.json'];

/** `tNN.ts` stands for `t01.ts` and its like. */
const isThere = (name: string): boolean =>
  OF_CASES.includes(name) ||
  TAILS.has(name.replace(/^(?:\.{1,2}\/)+|\/$/g, '').replace('NN', '01')) ||
  PATHS.includes(name);

/**
 * A name of a file: letters without blanks that end like a source, a page or a table of ours; those that end like a
 * user's file (`.json`) only with a folder in front.
 */
const FILE =
  /[\w.-]*(?:\/[\w.-]+)*\w\.(?:tsx?|mjs|cjs|md|tsv)\b(?!\.\w)|[\w-]+(?:\/[\w.-]+)*\/[\w.-]+\.json\b/g;
/** A name of a folder: in backticks, beginning with a room or a part of the repository. */
const FOLDER = new RegExp(`^(?:${[...IN_SOURCES, 'docs', ...ROOMS].join('|')})(?:/[\\w-]+)+/?$`);

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const withoutFences = (text: string): string => text.replace(/^(```|~~~)[^]*?^\1/gm, '');
const spansOf = (text: string): string[] =>
  [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

const namesIn = (text: string): string[] => [...text.matchAll(FILE)].map(([name]) => name);
const foldersIn = (spans: readonly string[]): string[] => spans.filter((span) => FOLDER.test(span));

function commentsOf(path: string): string {
  const text = textOf(path);
  const found: string[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const seen = new Set<number>();
  const visit = (node: ts.Node): void => {
    const ranges = [ts.getLeadingCommentRanges(text, node.pos), ts.getTrailingCommentRanges(text, node.end)];
    for (const { pos, end } of ranges.flatMap((some) => some ?? []))
      if (!seen.has(pos)) {
        seen.add(pos);
        found.push(text.slice(pos, end));
      }
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return found.join('\n');
}

/** All comments, and what looks like one within a text. */
const likeComments = (text: string): string => (text.match(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g) ?? []).join('\n');

const linksOf = (text: string): string[] =>
  [
    ...withoutFences(text)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)[^)]*\)|(?:src|href)="([^"]+)"/g),
  ]
    .map(([, markdown, html]) => markdown ?? html ?? '')
    .filter((target) => !/^[a-z]+:/i.test(target));

/** As the common hosts make anchors of headings. */
const anchorsOf = (text: string): string[] =>
  [...withoutFences(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

function isReachable(page: string, target: string): boolean {
  const [file = '', anchor] = decodeURI(target).split('#');
  const path = file === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), file));
  if (path.startsWith('..') || !existsSync(join(ROOT, path))) return false;
  return anchor === undefined || !path.endsWith('.md') || anchorsOf(textOf(path)).includes(anchor);
}

it('reads documents, links and comments', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md']));
  expect(linksOf('[a](b.md#c) `[d](e)` <img src="f.png" />')).toEqual(['b.md#c', 'f.png']);
  expect(anchorsOf('## 1. Ein `Ding` (x)\n### 勾稽 关系')).toEqual(['1-ein-ding-x', '勾稽-关系']);
  expect(namesIn('see fill/tails.ts, NOTATION.md and out.json')).toEqual(['fill/tails.ts', 'NOTATION.md']);
  expect(commentsOf('src/core/recognise/keys.ts')).toContain('docs/table-keys.md');
  expect(isReachable('README.md', 'docs/architecture.md#rooms')).toBe(true);
  expect(isReachable('README.md', 'docs/architecture.md#cellars')).toBe(false);
  expect(isThere('core/nowhere.ts')).toBe(false);
});

it.each(PAGES)('%s leads to what is there', (page) => {
  const text = textOf(page);
  const spans = spansOf(text);
  expect(linksOf(text).filter((target) => !isReachable(page, target))).toEqual([]);
  expect([...spans.flatMap(namesIn), ...foldersIn(spans)].filter((name) => !isThere(name))).toEqual([]);
});

it('names in comments only files that are there', () => {
  const missing = (comments: string): string[] =>
    [...namesIn(comments), ...foldersIn(spansOf(comments))].filter((name) => !isThere(name));
  // Whether what looks like a comment is one takes long to tell, and is asked only where something is missing in it.
  const broken = SOURCES.filter((path) => missing(likeComments(textOf(path))).length > 0).flatMap((path) =>
    missing(commentsOf(path)).map((name) => `${path}: ${name}`),
  );
  expect(broken).toEqual([]);
});
