/** `npm run new:rule`: what it lays out works where it lies, and where it refuses nothing changes. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { layOutRule } from '../../../scripts/new/lay-out';
import type { check as checkGrids } from '../../../src/core/check';
import { addressOf } from '../../../src/core/grid';
import { pageOf } from '../../docs/support/page';

const REPOSITORY = join(__dirname, '../../..');
const COPIED = ['src/core', 'test/core/rules/support.ts', 'docs/rules'];
const LAID = ['src/core/rules/note-said.ts', 'test/core/rules/note-said.test.ts', 'docs/rules/CODE-99.md'];
const LIST = 'src/core/rules/index.ts';

const root = mkdtempSync(join(tmpdir(), 'new-rule-'));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = (): string[] =>
  ['src', 'test', 'docs'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );

beforeAll(() => {
  for (const path of COPIED) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(REPOSITORY, path), join(root, path), { recursive: true });
  }
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
});

afterAll(() => rmSync(root, { recursive: true }));

describe('a rule laid out', () => {
  const before: string[] = [];
  let list = '';

  beforeAll(() => {
    before.push(...files());
    list = read(LIST);
    expect(layOutRule(root, 'CODE-99', 'note-said')).toEqual([...LAID, LIST]);
  });

  it('is three files and two lines of the list', () => {
    expect(
      files()
        .filter((file) => !before.includes(file))
        .sort(),
    ).toEqual([...LAID].sort());
    const added = read(LIST)
      .split('\n')
      .filter((line) => !list.split('\n').includes(line));
    expect(added).toEqual(["import { noteSaid } from './note-said';", '  noteSaid,']);
  });

  it('keeps no word of the template', () => {
    for (const path of LAID) expect(read(path)).not.toMatch(/EX-0|example-?rule|template|scripts/i);
  });

  it('finds what its page shows as broken, and nothing in what its page shows as right', () => {
    const { check } = jest.requireActual<{ check: typeof checkGrids }>(join(root, 'src/core/check'));
    const page = pageOf(read('docs/rules/CODE-99.md'));
    // Another rule that was laid out and is not changed yet would find the same.
    const found = (grids: (typeof page.clean)[number]['grids']): string[] =>
      check(grids)
        .findings.filter(({ rule }) => rule === page.id)
        .flatMap(({ cells }) => cells.map(({ sheet, at }) => `${sheet}!${addressOf(at)}`));
    expect(page.id).toBe('CODE-99');
    expect(page.clean.map(({ grids }) => found(grids))).toEqual([[]]);
    expect(page.broken.map(({ grids }) => found(grids))).toEqual([
      page.broken.flatMap(({ marked }) => marked),
    ]);
    expect(page.broken.flatMap(({ marked }) => marked)).toHaveLength(1);
  });

  it.each([
    ['its page stands already', 'CODE-99', 'other-name', 'docs/rules/CODE-99.md exists already.'],
    ['its file stands already', 'CODE-98', 'note-said', 'src/core/rules/note-said.ts exists already.'],
  ])('refuses where %s', (_, id, name, reason) => {
    const standing = files();
    expect(() => layOutRule(root, id, name)).toThrow(reason);
    expect(files()).toEqual(standing);
  });
});

// The template's test is the one that is laid out; here it is asked of the template's rule.
describe('the rule of the template', () => {
  jest.requireActual('../../../scripts/new/template/example-rule-test');
});

it.each([
  ['code-7', 'note-said', '“code-7” is no id'],
  ['CODE7', 'note-said', '“CODE7” is no id'],
  ['CODE-7a', 'note-said', '“CODE-7a” is no id'],
  ['../X-99', 'note-said', '“../X-99” is no id'],
  ['N-99', 'note-said', 'rules of texts stand in src/core/proofread'],
  ['CODE-1', 'note-said', 'CODE-1 is taken'],
  ['X-3', 'note-said', 'X-3 is taken'],
  ['CODE-97', 'noteSaid', '“noteSaid” is no name'],
  ['CODE-97', 'note', '“note” is no name'],
  ['CODE-97', '../note-said', '“../note-said” is no name'],
])('refuses %s %s', (id, name, reason) => {
  const [standing, list] = [files(), read(LIST)];
  expect(() => layOutRule(root, id, name)).toThrow(reason);
  expect([files(), read(LIST)]).toEqual([standing, list]);
});

it.each([
  ['the list is not as expected', 'const OTHER = [];\n', 'does not look as expected'],
  ['there is no room for the page', readFileSync(join(REPOSITORY, LIST), 'utf8'), /EEXIST|ENOTDIR/],
])('writes nothing where %s', (_, list, reason) => {
  const strange = mkdtempSync(join(tmpdir(), 'new-rule-'));
  mkdirSync(join(strange, dirname(LIST)), { recursive: true });
  writeFileSync(join(strange, LIST), list);
  writeFileSync(join(strange, 'docs'), 'no folder');
  expect(() => layOutRule(strange, 'CODE-97', 'note-said')).toThrow(reason);
  const standing = readdirSync(strange, { recursive: true, encoding: 'utf8' });
  expect(standing.filter((file) => /\.(ts|md)$/.test(file))).toEqual([LIST]);
  expect(readFileSync(join(strange, LIST), 'utf8')).toBe(list);
  rmSync(strange, { recursive: true });
});
