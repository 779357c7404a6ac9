/** Tables of a document become grids with the lines beside them; tables over several pages become one. */
import {
  documentGrids,
  tooWide,
  type DocumentCell,
  type DocumentRow,
  type TableBlock,
} from '../../../src/core/document';
import type { TextParagraph } from '../../../src/core/proofread/types';

/** A document written line by line: `|a|b` is a row of a table, anything else a paragraph; a blank line ends a table. */
function written(text: string): { paragraphs: TextParagraph[]; tables: TableBlock[] } {
  const paragraphs: TextParagraph[] = [];
  const tables: TableBlock[] = [];
  let rows: DocumentRow[] = [];
  let before = 0;
  const end = (): void => {
    if (rows.length > 0) tables.push({ kind: 'table', number: tables.length + 1, rows, before });
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      end();
      if (line !== '') paragraphs.push({ text: line });
      continue;
    }
    if (rows.length === 0) before = paragraphs.length;
    const cells = line
      .slice(1)
      .split('|')
      .map((own, column): DocumentCell => {
        paragraphs.push({ text: own, style: 'table' });
        return { text: own, column, columns: 1, rows: 1, paragraphs: [paragraphs.length - 1] };
      });
    rows.push({ cells, isHead: false });
  }
  end();
  return { paragraphs, tables };
}

function grids(text: string) {
  const { paragraphs, tables } = written(text);
  return documentGrids(paragraphs, tables, (number) => `表${number}`);
}

const textsOf = (text: string): string[][] =>
  grids(text).map(({ grid }) =>
    grid.cells.map((row) => row?.map((cell) => cell?.text ?? '').join('|') ?? ''),
  );

const HEAD = '|科目|合计|基本支出';

describe('lines beside a table', () => {
  it('above it are its title, its number and its unit', () =>
    expect(textsOf(`三、决算表。\n公开03表\n支出决算表\n部门：某局\n${HEAD}\n|201|5|5`)).toEqual([
      ['公开03表', '支出决算表', '部门：某局', '科目|合计|基本支出', '201|5|5'],
    ]));
  it('stand in a table of their own', () => {
    const all = `|支出决算表\n|部门：某局|2022年度|单位：元\n\n${HEAD}|项目支出\n|201|5|5|`;
    expect(textsOf(all)).toEqual([
      ['支出决算表', '部门：某局|2022年度|单位：元', '科目|合计|基本支出|项目支出', '201|5|5|'],
    ]);
    const [grid] = grids(all);
    expect([grid?.tables, grid?.placeOf(1, 2), grid?.placeOf(2, 0)]).toEqual([
      [1, 2],
      { kind: 'cell', table: 1, row: 1, column: 2 },
      { kind: 'cell', table: 2, row: 0, column: 0 },
    ]);
  });
  it('do not stand in a table with figures or a head, nor behind a title', () => {
    expect(textsOf(`|合计|5.00\n\n${HEAD}\n|201|5|5`).length).toBe(2);
    expect(textsOf(`|科目|金额\n\n${HEAD}\n|201|5|5`).length).toBe(2);
    expect(textsOf(`|甲：|乙\n支出决算表\n${HEAD}\n|201|5|5`).length).toBe(2);
  });
  it('of the table before are its notes', () =>
    expect(textsOf(`表一\n|a|b\n注：本表反映支出情况。\n表二\n|c|d`)).toEqual([
      ['表一', 'a|b', '注：本表反映支出情况。'],
      ['表二', 'c|d'],
    ]));
  it('that explain belong to none', () =>
    expect(textsOf('本单位2023年支出合计5万元。\n|a|b')).toEqual([['a|b']]));
});

describe('a table over several pages', () => {
  it('goes on with its head repeated', () =>
    expect(textsOf(`支出决算表\n${HEAD}\n|201|5|5\n\n${HEAD}\n|208|2|2`)).toEqual([
      ['支出决算表', '科目|合计|基本支出', '201|5|5', '208|2|2'],
    ]));
  it('goes on behind 续表', () =>
    expect(textsOf(`支出决算表\n${HEAD}\n|201|5|5\n续表\n|208|2|2`)).toHaveLength(1));
  it('is another with a title of its own', () =>
    expect(textsOf(`支出决算表\n${HEAD}\n|201|5|5\n收入决算表\n${HEAD}\n|208|2|2`)).toHaveLength(2));
  it('is another with other columns', () =>
    expect(textsOf(`支出决算表\n${HEAD}\n|201|5|5\n\n|208|2`)).toHaveLength(2));
});

it('each cell knows where it stands', () => {
  const [first] = grids(`支出决算表\n${HEAD}\n|201|5|5\n\n${HEAD}\n|208|2|2`);
  expect(first?.tables).toEqual([1, 2]);
  expect(first?.placeOf(0, 0)).toEqual({ kind: 'paragraph', paragraph: 0 });
  expect(first?.placeOf(2, 1)).toEqual({ kind: 'cell', table: 1, row: 1, column: 1 });
  expect(first?.placeOf(3, 0)).toEqual({ kind: 'cell', table: 2, row: 1, column: 0 });
});

describe('a table set in parts below each other, too wide for its page', () => {
  const FIRST = '|编码|名称|合计|工资\n|201|甲|9|1\n|208|乙|8|2';
  const NEXT = '|编码|名称|奖金|津贴|办公费\n|201|甲|3|2|3\n|208|乙|4|1|1';
  it('is one, with what its parts have again once', () =>
    expect(textsOf(`支出明细表\n${FIRST}\n支出明细表（续）\n${NEXT}\n注：本表反映支出情况。`)).toEqual([
      [
        '支出明细表',
        '编码|名称|合计|工资|奖金|津贴|办公费',
        '201|甲|9|1|3|2|3',
        '208|乙|8|2|4|1|1',
        '注：本表反映支出情况。',
      ],
    ]));
  it('goes on over more parts, and each cell knows where it stands', () => {
    const [whole, ...others] = grids(
      `支出明细表\n${FIRST}\n支出明细表\n${NEXT}\n支出明细表（续二）\n|编码|名称|电费\n|201|甲|7\n|208|乙|6`,
    );
    expect(others).toEqual([]);
    expect(whole?.tables).toEqual([1, 2, 3]);
    expect(whole?.placeOf(2, 3)).toEqual({ kind: 'cell', table: 1, row: 1, column: 3 });
    expect(whole?.placeOf(2, 4)).toEqual({ kind: 'cell', table: 2, row: 1, column: 2 });
    expect(whole?.placeOf(3, 7)).toEqual({ kind: 'cell', table: 3, row: 2, column: 2 });
  });
  it('is two with another title, without one, with a row more, or where no column is again', () => {
    expect(textsOf(`支出明细表\n${FIRST}\n收入明细表\n${NEXT}`)).toHaveLength(2);
    expect(textsOf(`支出明细表\n${FIRST}\n\n${NEXT}`)).toHaveLength(2);
    expect(textsOf(`支出明细表\n${FIRST}\n支出明细表（续）\n${NEXT}\n|210|丙|1|1|1`)).toHaveLength(2);
    expect(textsOf(`支出明细表\n${FIRST}\n支出明细表（续）\n|奖金|津贴\n|3|2\n|4|1`)).toHaveLength(2);
  });
});

it('a table of more columns than any is no grid, and why is told', () => {
  const { paragraphs, tables } = written(`支出决算表\n${HEAD}\n|201|5|5`);
  const [table] = tables;
  const wide = (columns: number): TableBlock => ({
    ...table!,
    rows: [{ isHead: false, cells: [{ ...table!.rows[0]!.cells[0]!, columns }] }],
  });
  const found = [1000, 1001, 12_750_000].map((columns) => [
    documentGrids(paragraphs, [wide(columns)], String).length,
    tooWide(wide(columns))?.id,
  ]);
  expect(found).toEqual([
    [1, undefined],
    [0, 'tooWide'],
    [0, 'tooWide'],
  ]);
});
