/** Two workbooks compared by what their tables mean. */
import { WAN_YUAN, YUAN } from '../../../src/core/amount';
import { check } from '../../../src/core/check';
import {
  diffLines,
  diffTables,
  isSameWorkbook,
  type TableChange,
  type WorkbookDiff,
} from '../../../src/core/diff';
import { addressOf } from '../../../src/core/grid';
import type { TableSet } from '../../../src/core/tables';
import { generateSet, LAYOUT_NAMES } from '../../bench/generate';
import { tableSet, type TableSetOptions, type TableSetSpec } from '../../support/table-set';

const T03 = {
  '201': { 本年支出合计: '30.00', 基本支出: '20.00', 项目支出: '10.00' },
  '20101': { 本年支出合计: '30.00', 基本支出: '20.00', 项目支出: '10.00' },
  合计: { 本年支出合计: '30.00', 基本支出: '20.00', 项目支出: '10.00' },
};

const setOf = (spec: TableSetSpec, options?: TableSetOptions): TableSet => tableSet(spec, options);

const compared = (before: TableSetSpec, after: TableSetSpec): WorkbookDiff =>
  diffTables(setOf(before), setOf(after));

function only(diff: WorkbookDiff): Extract<TableChange, { kind: 'changed' }> {
  expect(diff.tables).toHaveLength(1);
  const [change] = diff.tables;
  if (change?.kind !== 'changed') throw new Error('no changed table');
  return change;
}

const told = (diff: WorkbookDiff): string[] =>
  only(diff).cells.map(
    ({ row, column, before, after, difference }) =>
      `${row.key} ${column}: ${before?.text ?? '–'} → ${after?.text ?? '–'} (${difference ?? ''})`,
  );

test('the same says so', () => {
  const diff = compared({ T03 }, { T03 });
  expect(diff).toEqual({ facts: [], tables: [], same: 1, unread: { before: [], after: [] } });
  expect(isSameWorkbook(diff)).toBe(true);
});

test('a figure that is another one, with both cells and by how much', () => {
  const diff = compared({ T03 }, { T03: { ...T03, '20101': { ...T03['20101'], 项目支出: '12.50' } } });
  expect(told(diff)).toEqual(['20101 项目支出: 10.00 → 12.50 (2.50)']);
  expect(isSameWorkbook(diff)).toBe(false);
  const [cell] = only(diff).cells;
  // 合计 stands first, in row 6 of the sheet.
  expect([cell?.before, cell?.after].map((side) => side && `${side.sheet} ${addressOf(side.at)}`)).toEqual([
    '表03 E8',
    '表03 E8',
  ]);
});

test('a row put in between is one row, and moves nothing', () => {
  const { 合计, ...codes } = T03;
  const added = { ...codes, '208': { 本年支出合计: '1.00', 基本支出: '1.00', 项目支出: '' }, 合计 };
  const change = only(compared({ T03 }, { T03: added }));
  expect(change.cells).toEqual([]);
  expect(change.rows).toMatchObject([
    {
      kind: 'added',
      row: { key: '208' },
      cells: [
        { column: '本年支出合计', text: '1.00' },
        { column: '基本支出', text: '1.00' },
      ],
    },
  ]);
  expect(only(compared({ T03: added }, { T03 })).rows).toMatchObject([
    { kind: 'removed', row: { key: '208' } },
  ]);
});

test('a code under another name', () => {
  const named = (label: string): TableSet =>
    setOf({ T03 }, { tables: { T03: { labels: { '201': label } } } });
  const diff = diffTables(named('一般公共服务'), named('一般公共服务支出'));
  expect(only(diff).rows).toMatchObject([
    { kind: 'renamed', before: { label: '一般公共服务' }, after: { label: '一般公共服务支出' } },
  ]);
});

test('a column is told once', () => {
  const { 合计, ...codes } = T03;
  const without = Object.fromEntries(
    Object.entries({ ...codes, 合计 }).map(([row, { 本年支出合计, 基本支出 }]) => [
      row,
      { 本年支出合计, 基本支出 },
    ]),
  );
  const change = only(compared({ T03 }, { T03: without }));
  expect(change.columns).toEqual([{ kind: 'removed', column: '项目支出' }]);
  expect(change.cells).toEqual([]);
});

test('tables that only one has, in the order of the form', () => {
  const T01 = { 收入总计: '30.00' };
  const T07 = { 合计: { 合计: '1.00' } };
  const diff = compared({ T07, T03 }, { T03, T01 });
  expect(
    diff.tables.map((change) => change.kind !== 'changed' && `${change.kind} ${change.table.id}`),
  ).toEqual(['added T01', 'removed T07']);
  expect(diff.same).toBe(1);
});

describe('what means the same', () => {
  const one = (text: string): TableSetSpec => ({ T01: { 收入总计: text } });
  test.each([
    ['', '0.00'],
    ['—', '0'],
    ['', '—'],
    ['30.0', '30.00'],
    ['1,030.00', '1030.00'],
  ])('%s and %s', (before, after) => expect(isSameWorkbook(compared(one(before), one(after)))).toBe(true));

  test.each([
    ['', '0.01', '0.01'],
    ['30.00', '', '-30.00'],
    ['30.00', '30.01', '0.01'],
    ['30.00', '三十', undefined],
  ])('but not %s and %s', (before, after, difference) =>
    expect(only(compared(one(before), one(after))).cells).toMatchObject([
      difference === undefined ? { after: { text: after } } : { difference },
    ]),
  );

  const wan = setOf(one('219.09'), { unit: WAN_YUAN });
  test.each([
    ['2190912.34', true],
    ['2190850.00', true],
    ['2190849.99', false],
    ['2191000.00', false],
    ['219.09', false],
  ])('219.09 万元 and %s 元: %s', (text, isSame) => {
    const yuan = setOf(one(text), { unit: YUAN });
    expect(isSameWorkbook(diffTables(wan, yuan))).toBe(isSame);
    expect(isSameWorkbook(diffTables(yuan, wan))).toBe(isSame);
  });

  test('the difference is in the unit of the later', () => {
    const yuan = setOf(one('2191000.00'), { unit: YUAN });
    expect(only(diffTables(wan, yuan)).cells).toMatchObject([{ difference: '100.00' }]);
    expect(only(diffTables(yuan, wan)).cells).toMatchObject([{ difference: '-0.010000' }]);
  });
});

test('year, department and notes', () => {
  const noted = (note: string, year: number): TableSet =>
    setOf({ T03 }, { year, department: '甲局', tables: { T03: { notes: [note] } } });
  const diff = diffTables(noted('注：本表无数据', 2020), noted('注：本表 有数据', 2021));
  expect(diff.facts).toEqual([{ fact: 'year', before: '2020', after: '2021' }]);
  expect(only(diff).facts).toMatchObject([{ fact: 'notes' }]);
  expect(diffTables(noted('注：甲', 2020), noted('注： 甲', 2020)).tables).toEqual([]);
});

describe('indicators', () => {
  const P02 = (...rows: readonly (readonly [string, string, string])[]) =>
    setOf(
      { P02: rows.map(([, , score], place) => [`指标${place + 1}`, { 得分: score }] as const) },
      {
        tables: {
          P02: {
            labels: Object.fromEntries(rows.map(([label], place) => [`指标${place + 1}`, label])),
            texts: Object.fromEntries(
              rows.map(([, value], place) => [`指标${place + 1}`, { 实际完成值: value }]),
            ),
          },
        },
      },
    );

  test('go by their names, not by their place', () => {
    const before = { ...P02(['培训人次', '100', '10'], ['满意度', '95%', '9']) };
    const after = P02(['开班期数', '3', '5'], ['培训人次', '100', '10'], ['满意度', '90%', '9']);
    const layout = (set: TableSet): TableSet => {
      const tables = set.tables.map((table) => ({ ...table, layout: 'central' }));
      return { ...set, tables, table: (id) => tables.find((table) => table.id === id) };
    };
    const change = only(diffTables(layout(before), layout(after)));
    expect(change.rows).toMatchObject([{ kind: 'added', row: { label: '开班期数' } }]);
    expect(change.cells).toMatchObject([
      { row: { label: '满意度' }, column: '实际完成值', before: { text: '95%' }, after: { text: '90%' } },
    ]);
  });
});

describe('whole workbooks', () => {
  test.each(LAYOUT_NAMES)('%s is what it is, its sheets in whatever order', (layout) => {
    const [plain, shuffled] = [false, true].map(
      (isShuffled) => check(generateSet(5, { layout, shuffled: isShuffled }).grids).set,
    );
    expect(plain && shuffled && diffTables(plain, shuffled)).toMatchObject({ facts: [], tables: [] });
  });

  test('another layout’s tables of the same accounts: nothing is added or changed by where it stands', () => {
    const { grids } = generateSet(6, { layout: 'hunan-2020', selfEvaluation: 'central' });
    const moved = grids.map((grid) => ({
      ...grid,
      cells: [undefined, undefined, ...grid.cells],
      merges: grid.merges.map((area) => ({ ...area, top: area.top + 2, bottom: area.bottom + 2 })),
    }));
    expect(diffTables(check(grids).set, check(moved).set)).toMatchObject({ facts: [], tables: [] });
  });
});

describe('in a sentence', () => {
  const sentences = (before: TableSetSpec, after: TableSetSpec): string[] =>
    diffLines({ before: '甲', after: '乙' }, compared(before, after), 'zh-CN').tables.flatMap(({ lines }) =>
      lines.map(({ text }) => text),
    );
  const row = (amount: string) => ({ 本年支出合计: amount });

  test('a cell that stands where it stood is named once', () => {
    const [text] = sentences({ T03: { '201': row('3.00') } }, { T03: { '201': row('5.00') } });
    expect(text).toMatch(/3\.00 → 5\.00（[^（]*![A-Z]+\d+），多 2\.00$/);
  });

  test('one that stands elsewhere is named on both sides', () => {
    const [, text] = sentences(
      { T03: { '201': row('1.00'), '208': row('3.00') } },
      { T03: { '201': row('1.00'), '204': row('2.00'), '208': row('5.00') } },
    );
    const both = /3\.00（([^（]*)） → 5\.00（([^（]*)），多 2\.00$/.exec(text ?? '');
    expect(both?.[1]).toMatch(/![A-Z]+\d+$/);
    expect(both?.[2]).not.toBe(both?.[1]);
  });
});
