import { WAN_YUAN } from '../../../../src/core/amount';
import { gridFromTexts } from '../../../../src/core/grid';
import { annexOf, writeDocx, type Annex } from '../../../../src/hosts/files/docx';
import { all, child, elements, first, part, textOf, value, type Element } from './support/package';
import { ANNEX, SAMPLE } from './support/sample';

const LANDSCAPE_WIDTH = 12756;

const bodyOf = async (...annex: Annex[]): Promise<Element> =>
  first(part(await writeDocx(SAMPLE, { annex }), 'word/document.xml'), 'w:body')!;

/** The rows as texts; `→` and `↓` for what a merge covers. */
const printed = (table: Element): string[][] =>
  all(table, 'w:tr').map((row) =>
    all(row, 'w:tc').flatMap((cell) => {
      const merge = first(cell, 'w:vMerge');
      const continued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      const span = Number(value(cell, 'w:gridSpan') ?? 1);
      return [continued ? '↓' : textOf(cell), ...Array.from({ length: span - 1 }, () => '→')];
    }),
  );

const widths = (table: Element): number[] =>
  all(table, 'w:gridCol').map((each) => Number(each.attributes['w:w']));

const cellWith = (table: Element, words: string): Element =>
  all(table, 'w:tc').find((each) => textOf(each) === words)!;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const wide = (columns: number, figure: string): Annex => ({
  title: '宽表',
  unit: '元',
  grid: gridFromTexts('宽表', [
    Array.from({ length: columns }, (_, index) => (index === 0 ? '科目名称' : '公务用车购置及运行维护费')),
    Array.from({ length: columns }, (_, index) =>
      index === 0 ? '其他党委办公厅（室）及相关机构事务支出' : figure,
    ),
  ]),
  area: { top: 0, left: 0, bottom: 1, right: columns - 1 },
  headerRows: 1,
});

describe('an annex', () => {
  it('stands on landscape pages of its own, behind the upright text', async () => {
    const sections = all(await bodyOf(ANNEX, ANNEX), 'w:sectPr').map(
      (each) => child(each, 'w:pgSz')!.attributes,
    );
    expect(sections).toEqual([
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
    ]);
  });

  it('leaves the section break outside the controls, in a paragraph that takes no room', async () => {
    const body = await bodyOf(ANNEX);
    expect(all(body, 'w:sdt').flatMap((each) => all(each, 'w:sectPr'))).toEqual([]);
    const holder = elements(body).find((each) => each.name === 'w:p' && first(each, 'w:sectPr'))!;
    expect(value(holder, 'w:pStyle')).toBe('SectionEnd');
  });

  it('has title, department, unit and notes around the table', async () => {
    const lines = elements(await bodyOf(ANNEX)).filter((each) => each.name === 'w:p' && textOf(each) !== '');
    expect(lines.map((each) => [value(each, 'w:pStyle'), textOf(each)])).toEqual([
      ['AnnexTitle', '支出决算表'],
      ['AnnexLine', '部门：区委政法委单位：万元'],
      ['AnnexLine', '注：本表反映部门本年度各项支出情况。'],
    ]);
    expect(first(lines[1]!, 'w:tab')!.attributes).toMatchObject({
      'w:val': 'right',
      'w:pos': String(LANDSCAPE_WIDTH),
    });
  });

  it('ends with a paragraph, as Word wants it, when there are no notes', async () => {
    const children = elements(await bodyOf({ ...ANNEX, notes: [] })).map((each) => each.name);
    expect(children.slice(-3)).toEqual(['w:tbl', 'w:p', 'w:sectPr']);
  });
});

describe('its table', () => {
  it('keeps the merges of the sheet', async () => {
    expect(printed(first(await bodyOf(ANNEX), 'w:tbl')!)).toEqual([
      ['项目', '→', '本年支出合计', '基本支出', '项目支出'],
      ['功能分类科目编码', '科目名称', '↓', '↓', '↓'],
      ['栏次', '→', '1', '2', '3'],
      ['合计', '→', '629.09', '419.69', '209.40'],
      ['201', '一般公共服务支出', '490.81', '281.41', '209.40'],
      ['20131', '党委办公厅（室）及相关机构事务', '490.81', '281.41', ''],
    ]);
  });

  it('leaves out what is hidden in the sheet', async () => {
    const hidden: Annex = {
      ...ANNEX,
      grid: { ...ANNEX.grid, hiddenRows: new Set([1, 5]), hiddenColumns: new Set([0, 3]) },
    };
    expect(printed(first(await bodyOf(hidden), 'w:tbl')!)).toEqual([
      ['科目名称', '本年支出合计', '项目支出'],
      ['栏次', '1', '3'],
      ['合计', '629.09', '209.40'],
      ['党委办公厅（室）及相关机构事务', '490.81', ''],
    ]);
  });

  it('repeats its header on further pages and tears no row', async () => {
    const rows = all(first(await bodyOf(ANNEX), 'w:tbl')!, 'w:tr');
    expect(rows.map((row) => first(row, 'w:tblHeader') !== undefined)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(rows.every((row) => first(row, 'w:cantSplit') !== undefined)).toBe(true);
  });

  it.each([
    ['629.09', 'right'],
    ['20131', 'center'],
    ['合计', 'center'],
    ['本年支出合计', 'center'],
    ['1', 'center'],
    ['一般公共服务支出', 'left'],
  ])('sets %s %s', async (words, side) => {
    expect(value(cellWith(first(await bodyOf(ANNEX), 'w:tbl')!, words), 'w:jc')).toBe(side);
  });

  it('is ruled on all sides', async () => {
    const borders = child(child(first(await bodyOf(ANNEX), 'w:tbl')!, 'w:tblPr')!, 'w:tblBorders')!;
    expect(elements(borders).map((each) => [each.name, each.attributes['w:val']])).toEqual(
      ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => [`w:${side}`, 'single']),
    );
  });

  it.each([
    [2, '1.00', 21],
    [5, '629.09', 21],
    [9, '1,234,567.89', 18],
    [13, '1,234,567.89', 15],
  ])('of %s columns with %s fills the page and no more, in %s half-points', async (columns, figure, size) => {
    const table = first(await bodyOf(wide(columns, figure)), 'w:tbl')!;
    expect(sum(widths(table))).toBe(LANDSCAPE_WIDTH);
    expect(widths(table)).toHaveLength(columns);
    expect(value(cellWith(table, figure), 'w:sz')).toBe(String(size));
  });

  it.each([
    [9, '1,234,567.89'],
    [13, '1,234,567.89'],
    [13, '98,765.43'],
  ])('of %s columns keeps %s on one line', async (columns, figure) => {
    const table = first(await bodyOf(wide(columns, figure)), 'w:tbl')!;
    const size = Number(value(cellWith(table, figure), 'w:sz'));
    // Digits of Times New Roman are half as wide as high; points and commas a quarter. 57 twips on each side.
    const digits = figure.replace(/[.,]/g, '').length;
    const needed = (digits * 0.5 + (figure.length - digits) * 0.25) * size * 10 + 2 * 57;
    for (const width of widths(table)) expect(width).toBeGreaterThanOrEqual(needed);
  });

  it.each([
    [13, '12,345,678,901.23'],
    [40, '1.00'],
    [95, '1,234,567.89'],
  ])(
    'of %s columns is cut into parts that can be read, each with its title and the names of its rows',
    async (columns, figure) => {
      const body = await bodyOf(wide(columns, figure));
      const tables = all(body, 'w:tbl');
      expect(tables.length).toBeGreaterThan(1);
      expect(sum(tables.map((table) => widths(table).length - 1))).toBe(columns - 1);
      for (const table of tables) {
        expect(widths(table).length).toBeLessThanOrEqual(63);
        expect(sum(widths(table))).toBe(LANDSCAPE_WIDTH);
        expect(printed(table)[1]?.[0]).toBe('其他党委办公厅（室）及相关机构事务支出');
      }
      const titles = all(body, 'w:p')
        .filter((each) => value(each, 'w:pStyle') === 'AnnexTitle')
        .map(textOf);
      expect(titles).toEqual(['宽表', ...tables.slice(1).map(() => '宽表（续）')]);
    },
  );

  it('is left out where the area shows nothing', async () => {
    const nothing: Annex = { ...ANNEX, grid: { ...ANNEX.grid, hiddenColumns: new Set([0, 1, 2, 3, 4]) } };
    expect(all(await bodyOf(nothing), 'w:tbl')).toEqual([]);
  });
});

describe('annexOf', () => {
  const grid = gridFromTexts('表', [
    ['支出决算表'],
    ['部门：区委政法委', '', '单位：万元'],
    ['科目编码', '科目名称', '本年支出合计'],
    ['栏次', '', '1'],
    ['201', '一般公共服务支出', '490.81'],
    ['注：另有说明。'],
  ]);
  const table: Parameters<typeof annexOf>[0] = {
    title: '支出决算表',
    area: { top: 0, left: 0, bottom: 5, right: 2 },
    unit: WAN_YUAN,
    unitAt: { row: 1, column: 2 },
    department: '区委政法委',
    departmentAt: { at: { row: 1, column: 0 }, text: '部门：区委政法委' },
    notes: [{ at: { row: 5, column: 0 }, text: '注：另有说明。' }],
    evidence: [{ kind: 'title', at: { row: 0, column: 0 }, text: '支出决算表' }],
    rows: [{ key: '201', label: '一般公共服务支出', at: { row: 4, column: 0 }, groups: [] }],
    fields: new Map(),
  };

  it('sets title, department, unit and notes by themselves', () =>
    expect(annexOf(table, grid)).toEqual({
      title: '支出决算表',
      unit: '万元',
      department: '区委政法委',
      grid,
      area: { top: 2, left: 0, bottom: 4, right: 2 },
      headerRows: 2,
      notes: ['注：另有说明。'],
    }));

  it('takes a form whole: its unit and the department that did the work are rows of it', () => {
    const form = gridFromTexts('自评表', [['自评表'], ['实施单位', '某局'], ['项目资金（万元）', '10.00']]);
    const fields = new Map([['实施单位', { at: { row: 1, column: 1 }, text: '某局' }]]);
    const whole = annexOf(
      {
        ...table,
        area: { top: 0, left: 0, bottom: 2, right: 1 },
        unitAt: { row: 2, column: 0 },
        departmentAt: { at: { row: 1, column: 0 }, text: '实施单位' },
        notes: [],
        rows: [{ key: '年度资金总额', label: '年度资金总额', at: { row: 2, column: 0 }, groups: [] }],
        fields,
      },
      form,
    );
    expect(whole).toMatchObject({ area: { top: 1, bottom: 2 }, headerRows: 0, unit: '' });
  });
});
