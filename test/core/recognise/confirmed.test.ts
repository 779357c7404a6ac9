/** A form that the program does not know, after a user said once what it is. */
import {
  columnKeysOf,
  layoutQuestion,
  recognise,
  rowKeysOf,
  type ConfirmedLayout,
} from '../../../src/core/recognise';
import { cells, figuresOf, sheet } from './support';

const STRANGE = sheet(
  '附表三',
  cells(
    '本部门全年花销一览表',
    '单位：万元',
    '功能编码|事项|花销总数|人员公用花销|专项花销|备查数',
    '201|某|5.00|4.00|1.00|7.00',
    '全部||5.00|4.00|1.00|7.00',
  ),
);

const CONFIRMED: ConfirmedLayout = {
  table: 'T03',
  title: '本部门全年花销一览表',
  columns: [
    { words: ['功能编码'], role: 'code' },
    { words: ['事项'], role: 'label' },
    { words: ['花销总数'], key: '本年支出合计' },
    { words: ['人员公用花销'], key: '基本支出' },
    { words: ['专项花销'], key: '项目支出' },
    { words: ['备查数'], role: 'none' },
  ],
  rows: [{ label: '全部', key: '合计' }],
};

const READ = [
  '201 本年支出合计 5.00',
  '201 基本支出 4.00',
  '201 项目支出 1.00',
  '合计 本年支出合计 5.00',
  '合计 基本支出 4.00',
  '合计 项目支出 1.00',
];

it('is not read before, and read as confirmed afterwards', () => {
  expect(recognise([STRANGE]).tables).toEqual([]);
  const table = recognise([STRANGE], { confirmed: [CONFIRMED] }).table('T03')!;
  expect(figuresOf(table)).toEqual(READ);
  expect(table.unknownColumns).toEqual([]);
  expect(table.title).toBe('本部门全年花销一览表');
});

it('is known by its columns where no title is printed', () => {
  const untitled: ConfirmedLayout = { table: 'T03', columns: CONFIRMED.columns!, rows: CONFIRMED.rows! };
  const grid = sheet(
    '附表三',
    STRANGE.cells.slice(1).map((row) => (row ?? []).map((cell) => cell?.text ?? '')),
  );
  expect(figuresOf(recognise([grid], { confirmed: [untitled] }).table('T03')!)).toEqual(READ);
});

it('counts only on the sheet it names', () => {
  const elsewhere = { ...CONFIRMED, sheet: '附表四' };
  expect(recognise([STRANGE], { confirmed: [elsewhere] }).tables).toEqual([]);
  expect(recognise([STRANGE], { confirmed: [{ ...CONFIRMED, sheet: '附表三' }] }).tables).toHaveLength(1);
});

it('leaves the tables that the program knows as they are', () => {
  const known = sheet(
    '表',
    cells('收入决算表', '科目编码|科目名称|本年收入合计|财政拨款收入', '201|某|5.00|5.00'),
  );
  const set = recognise([known, STRANGE], { confirmed: [CONFIRMED] });
  expect(set.tables.map(({ id }) => id)).toEqual(['T02', 'T03']);
});

describe('the question', () => {
  const place = { sheet: '附表三', area: { top: 0, left: 0, bottom: 4, right: 5 } };

  it('shows header cells with samples, rows, and every table to choose from', () => {
    const question = layoutQuestion([STRANGE], place)!;
    expect(question.title?.text).toBe('本部门全年花销一览表');
    expect(question.columns.map(({ words, samples }) => [words.join('/'), samples[0]])).toEqual([
      ['功能编码', '201'],
      ['事项', '某'],
      ['花销总数', '5.00'],
      ['人员公用花销', '4.00'],
      ['专项花销', '1.00'],
      ['备查数', '7.00'],
    ]);
    expect(question.columns[2]?.at).toEqual({ row: 2, column: 2 });
    expect(question.rows.map(({ text }) => text)).toEqual(['全部']);
    expect(question.tables.map(({ table }) => table)).toContain('T03');
  });

  it('offers what the program knows of the columns, the likeliest table first', () => {
    const grid = sheet(
      '表',
      cells(
        '某表',
        '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出',
        '201|某|5.00|4.00|1.00|',
      ),
    );
    const question = layoutQuestion([grid], { ...place, sheet: '表' })!;
    expect(question.tables[0]?.table).toBe('T03');
    expect(question.tables[0]?.columns.map((column) => column?.key ?? column?.role)).toEqual([
      'code',
      'label',
      '本年支出合计',
      '基本支出',
      '项目支出',
      '上缴上级支出',
    ]);
  });

  it('is none where no figures stand', () => {
    expect(layoutQuestion([sheet('附表三', cells('说明', '甲|乙'))], place)).toBeUndefined();
    expect(layoutQuestion([STRANGE], { ...place, sheet: '别的' })).toBeUndefined();
  });
});

it('offers keys once, with their side or row', () => {
  expect(columnKeysOf('T01')).toEqual([
    { key: '决算数', block: '收入', quantity: 'money' },
    { key: '决算数', block: '支出', quantity: 'money' },
  ]);
  expect(columnKeysOf('T07')).toContainEqual({ key: '公务接待费', row: '决算数', quantity: 'money' });
  expect(rowKeysOf('T03')).toEqual({ keys: ['合计'], codes: true });
  expect(rowKeysOf('T07').keys).toContain('公务用车保有量');
});
