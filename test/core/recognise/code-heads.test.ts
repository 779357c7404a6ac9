/** The column of codes is told by its cells: whatever stands above it, or nothing, in one column or in three. */
import { check } from '../../../src/core/check';
import { gridFromTexts } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { recognise } from '../../../src/core/recognise';
import type { Area } from '../../../src/core/grid';
import { CODE_HEADS } from '../../support/code-heads';
import { cells, figuresOf, setOf, tableIn } from './support';

/** And none. */
const HEADS = [...CODE_HEADS, ''];

const BODY = [
  '合计||88.50|60.30|28.20||',
  '205|教育支出|70.10|45.00|25.10||',
  '20502|普通教育|70.10|45.00|25.10||',
  '2050202|小学教育|70.10|45.00|25.10||',
  '221|住房保障支出|18.40|15.30|3.10||',
  '22102|住房改革支出|18.40|15.30|3.10||',
  '2210201|住房公积金|18.40|15.30|3.10||',
];
const COLUMNS = '本年支出合计|基本支出|项目支出|上缴上级支出|经营支出';

const FIGURES = [
  '合计 本年支出合计 88.50',
  '合计 基本支出 60.30',
  '合计 项目支出 28.20',
  ...['205', '20502', '2050202'].flatMap((code) => [
    `${code} 本年支出合计 70.10`,
    `${code} 基本支出 45.00`,
    `${code} 项目支出 25.10`,
  ]),
  ...['221', '22102', '2210201'].flatMap((code) => [
    `${code} 本年支出合计 18.40`,
    `${code} 基本支出 15.30`,
    `${code} 项目支出 3.10`,
  ]),
];

const twoLines = (head: string) =>
  cells('支出决算表', '单位：万元', `项目||${COLUMNS}`, `${head}|科目名称|||||`, '栏次||1|2|3|4|5', ...BODY);
const oneLine = (head: string) => cells('支出决算表', '单位：万元', `${head}|科目名称|${COLUMNS}`, ...BODY);

describe.each(HEADS)('the head of the codes reads “%s”', (head) => {
  it.each([
    ['in two lines', twoLines(head)],
    ['in one line', oneLine(head)],
  ])('%s', (_, rows) => {
    const found = setOf(rows);
    expect(figuresOf(tableIn(found, 'T03'))).toEqual(FIGURES);
    expect(found.refused).toEqual([]);
    expect(check([gridFromTexts('表', rows)]).findings).toEqual([]);
  });

  it('the same without a title', () =>
    expect(figuresOf(tableIn(setOf(oneLine(head).slice(1)), 'T03'))).toEqual(FIGURES));

  it('in lanes of economic accounts', () => {
    const rows = cells(
      '一般公共预算财政拨款基本支出决算表',
      '单位：万元',
      `${head}|科目名称|决算数|${head}|科目名称|决算数`,
      '301|工资福利支出|50.00|302|商品和服务支出|6.00',
      '30101|基本工资|30.00|30201|办公费|4.00',
      '30102|津贴补贴|20.00|30211|差旅费|2.00',
      '人员经费合计||50.00|公用经费合计||6.00',
    );
    expect(figuresOf(tableIn(setOf(rows), 'T06'))).toEqual([
      '301 决算数 50.00',
      '302 决算数 6.00',
      '30101 决算数 30.00',
      '30201 决算数 4.00',
      '30102 决算数 20.00',
      '30211 决算数 2.00',
      '人员经费合计 决算数 50.00',
      '公用经费合计 决算数 6.00',
    ]);
  });
});

/** Codes as 类, 款 and 项 of one row. */
const parted = (line: string): string => {
  const [code = '', name = '', ...figures] = line.split('|');
  if (!/^\d+$/.test(code)) return [code, '', '', name, ...figures].join('|');
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7), name, ...figures].join('|');
};

describe('codes in three cells', () => {
  const merged: readonly Area[] = [{ top: 3, left: 0, bottom: 3, right: 2 }];

  it.each<[string, readonly string[], readonly Area[]]>([
    [
      '类 款 项 below a head',
      [`项目||||${COLUMNS}`, '支出功能分类科目代码|||科目名称|||||', '类|款|项||||||'],
      merged,
    ],
    ['类 款 项 alone', [`类|款|项|科目名称|${COLUMNS}`], []],
    [
      '类 款 项 beside 栏次',
      [`项目||||${COLUMNS}`, '科目代码|||科目名称|||||', '类|款|项|栏次|1|2|3|4|5'],
      merged,
    ],
    ['a head over all three', [`科目代码|||科目名称|${COLUMNS}`], [{ top: 2, left: 0, bottom: 2, right: 2 }]],
    ['no head', [`|||科目名称|${COLUMNS}`], []],
  ])('%s', (_, header, merges) => {
    const rows = cells('支出决算表', '单位：万元', ...header, ...BODY.map(parted));
    expect(figuresOf(tableIn(setOf(rows, merges), 'T03'))).toEqual(FIGURES);
  });

  it('stored as numbers', () => {
    const body = BODY.map((line) => parted(line).replace(/\|0(\d)/g, '|$1'));
    const rows = cells('支出决算表', '单位：万元', `类|款|项|科目名称|${COLUMNS}`, ...body);
    expect(figuresOf(tableIn(setOf(rows), 'T03'))).toEqual(FIGURES);
  });
});

describe('what is no column of codes', () => {
  it('counters before it', () => {
    const rows = cells(
      '支出决算表',
      '单位：万元',
      `序号|科目代码|科目名称|${COLUMNS}`,
      ...BODY.map((line, place) => `${place + 1}|${line}`),
    );
    expect(figuresOf(tableIn(setOf(rows), 'T03'))).toEqual(FIGURES);
  });

  it('figures that look like codes', () => {
    const body = BODY.map((line) => line.replace(/\d+\.\d\d/g, (text) => `20${text.replace('.', '')}`));
    const rows = cells('支出决算表', '单位：元', `编码|科目名称|${COLUMNS}`, ...body);
    const table = tableIn(setOf(rows), 'T03');
    expect(table.figure('2050202', '本年支出合计')?.text).toBe('207010');
    expect(table.columns.map(({ key }) => key)).toEqual(COLUMNS.split('|'));
  });

  it('codes of another classification', () => {
    const rows = cells(
      '一般公共预算财政拨款基本支出决算表',
      '单位：万元',
      '编码|科目名称|合计|人员经费|公用经费',
      '205|教育支出|60.00|50.00|10.00',
      '20502|普通教育|60.00|50.00|10.00',
    );
    expect(setOf(rows).tables).toEqual([]);
  });
});

it('an empty table keeps its header', () => {
  const rows = cells(
    '政府性基金预算财政拨款收入支出决算表',
    '单位：万元',
    '项目||年初结转和结余|本年收入|本年支出|||年末结转和结余',
    '支出功能分类科目代码|科目名称|||小计|基本支出|项目支出|',
    '合计|||||||',
    '注：本表无数据。',
  );
  const found = setOf(rows);
  expect(found.refused).toEqual([]);
  expect(tableIn(found, 'T08').rows.map(({ key }) => key)).toEqual(['合计']);
});

describe('a table of figures none of whose rows could be read', () => {
  const strange = cells(
    '支出决算表',
    '单位：万元',
    `科目名称|${COLUMNS}`,
    ...BODY.map((line) => line.split('|').slice(1).join('|')).map((line, place) =>
      place === 0 ? `合计${line}` : line,
    ),
  );

  it('is refused with a reason', () => {
    const { tables, refused } = setOf(strange);
    expect(tables).toEqual([]);
    expect(refused.map(({ reason }) => render(reason))).toEqual([
      '标题和表头像“支出决算表”，但没有一行读得出科目编码（例如“教育支出”一行），这张表没法核对；请在科目名称左边补上编码（如 2010101）',
    ]);
  });

  it('is compared with nothing', () => {
    const income = cells(
      '收入决算表',
      '单位：万元',
      '科目编码|科目名称|本年收入合计|财政拨款收入',
      '合计||1.00|1.00',
      '205|教育支出|1.00|1.00',
    );
    const { findings } = check([gridFromTexts('一', strange), gridFromTexts('二', income)]);
    expect(findings.filter(({ table }) => table === 'T03')).toEqual([]);
  });

  it('one that has only its total is read', () => {
    const rows = cells('支出决算表', '单位：万元', `代码|科目名称|${COLUMNS}`, '合计||1.00|1.00|||');
    expect(figuresOf(tableIn(setOf(rows), 'T03'))).toEqual(['合计 本年支出合计 1.00', '合计 基本支出 1.00']);
    expect(recognise([gridFromTexts('表', rows)]).refused).toEqual([]);
  });
});

describe('without a title, no table by codes', () => {
  it.each([
    ['names, a figure and a total, but no codes', ['科目名称|决算数', '合计|12.50']],
    [
      'figures beside codes none of which has a name',
      ['公务接待费||功能分类|收入|决算数', '总计|||30101|12.50'],
    ],
  ])('%s', (_, lines) => expect(setOf(cells(...lines)).tables).toEqual([]));

  it('one whose codes have names is read', () => {
    const rows = cells(
      '科目编码|科目名称|决算数',
      '合计||36.00',
      '30101|基本工资|30.00',
      '30201|办公费|6.00',
    );
    expect(figuresOf(tableIn(setOf(rows), 'T06'))).toEqual([
      '合计 决算数 36.00',
      '30101 决算数 30.00',
      '30201 决算数 6.00',
    ]);
  });
});
