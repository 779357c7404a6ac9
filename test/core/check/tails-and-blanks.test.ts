/** Findings about several cells at once: tails, blanks that could be filled, texts where a figure belongs; and their order. */
import { YUAN } from '../../../src/core/amount';
import { checkTables, type Finding } from '../../../src/core/check';
import { unreadableFindings } from '../../../src/core/check/blank-findings';
import { addressOf } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { UNKNOWN_ROW } from '../../../src/core/tables';
import { tableSet, type TableSetSpec } from '../../support/table-set';
import { cellsOf, findingsOf, own, twoLines } from './support';

const tailsIn = (spec: TableSetSpec, formulas: readonly string[]): Finding[] =>
  findingsOf(
    formulas.map((formula, place) => own('total', formula, { id: `U-${place}` })),
    spec,
  ).filter(({ rule }) => rule === 'rounding-tail');

describe('tails', () => {
  it('are counted, told apart by size, and named by their places', () => {
    const T01 = { 甲: '3.01', 乙: '1.00', 丙: '2.00', 丁: '6.02', 戊: '1.00', 己: '2.99' };
    const [finding, ...others] = tailsIn({ T01 }, [
      '表01[丁] = 表01[乙] + 表01[丙] + 表01[戊] + 表01[丙]',
      '表01[甲] = 表01[乙] + 表01[丙]',
      '表01[己] = 表01[乙] + 表01[丙]',
    ]);
    expect(others).toEqual([]);
    expect(twoLines(finding!)).toEqual([
      '表01 有 3 处尾差（0.01、0.02）：“丁”、“甲”、“己”',
      '各数分别四舍五入所致，不影响公开；可在表下注明“可能存在尾数误差”',
    ]);
    expect(finding).toMatchObject({ table: 'T01', severity: 'hint', suspects: [] });
    expect(finding).not.toHaveProperty('difference');
  });

  it.each([
    [['甲', '乙', '丙', '丁', '戊'], '表01 有 5 处尾差（0.01）：“甲”、“乙”、“丙”、“丁” 等'],
    [['甲', '乙', '丙', '丁'], '表01 有 4 处尾差（0.01）：“甲”、“乙”、“丙”、“丁”'],
  ])('of %j are named by the first four', (rows, expected) => {
    const T01 = { ...Object.fromEntries(rows.map((row) => [row, '3.01'])), 一: '1.00', 二: '2.00' };
    const [finding] = tailsIn(
      { T01 },
      rows.map((row) => `表01[${row}] = 表01[一] + 表01[二]`),
    );
    expect(twoLines(finding!)[0]).toBe(expected);
  });

  it('one alone shows both sides', () => {
    const [finding] = tailsIn({ T01: { 甲: '2.99', 乙: '1.00', 丙: '2.00' } }, [
      '表01[甲] = 表01[乙] + 表01[丙]',
    ]);
    expect(finding).toMatchObject({ left: '2.99', right: '3.00', difference: '0.01', rounding: '0.015' });
    expect(finding!.arithmetic?.right).toHaveLength(3);
  });

  it('too small for the decimals of the table are told as less than its last place', () => {
    const T01 = { 甲: '3.0000004', 乙: '1.00', 丙: '2.00', 丁: '3.01', 戊: '5.00', 己: '2.00' };
    const [finding] = tailsIn({ T01 }, ['表01[甲] = 表01[乙] + 表01[丙]', '表01[丁] = 表01[乙] + 表01[丙]']);
    expect(twoLines(finding!)[0]).toBe('表01 有 2 处尾差（0.01、不到 0.01）：“甲”、“丁”');
  });

  it('count a cell once, though two relations hang on it', () => {
    const [finding] = tailsIn({ T01: { 甲: '3.01', 乙: '1.00', 丙: '2.00' } }, [
      '表01[甲] = 表01[乙] + 表01[丙]',
      '表01[甲] = 表01[丙] + 表01[乙]',
    ]);
    expect(twoLines(finding!)[0]).toBe('表01 有 1 处尾差（0.01）：“甲”');
  });

  it('two in one row are two places', () => {
    const row = (basic: string, project: string) => ({ 基本支出: basic, 项目支出: project });
    const [finding] = findingsOf([], {
      T03: { 合计: row('3.01', '5.01'), '201': row('1.00', '2.00'), '203': row('2.00', '3.00') },
    }).filter(({ rule }) => rule === 'rounding-tail');
    expect(twoLines(finding!)[0]).toBe('表03 有 2 处尾差（0.01）：“合计”基本支出、“合计”项目支出');
  });

  it('are one hint for each table', () => {
    const spec = {
      T01: { 甲: '3.01', 乙: '1.00', 丙: '2.00' },
      T06: { '301': '3.01', '30101': '1.00', '30102': '2.00' },
    };
    expect(tailsIn(spec, ['表01[甲] = 表01[乙] + 表01[丙]']).map(({ table }) => table)).toEqual([
      'T01',
      'T06',
    ]);
  });

  it('of what is only worth knowing are none', () => {
    const info = own('total', '表01[甲] = 表01[乙] + 表01[丙]', { severity: 'info' });
    expect(findingsOf([info], { T01: { 甲: '3.01', 乙: '1.00', 丙: '2.00' } })).toEqual([]);
  });
});

const defining = (formula: string, id = 'U', blank: 'error' | 'hint' = 'error') =>
  own('total', formula, { id, defines: true, blank });

describe('blanks that could be filled', () => {
  const blanks = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === 'blank');

  it('are told with an example and where the figures come from', () => {
    const spec = { T01: { 甲: '1.00', 丙: '', 丁: '' }, T03: { '201': { 本年支出合计: '7.00' } } };
    const [finding, ...others] = blanks(
      findingsOf(
        [
          defining('表01[丁] = 表03[201, 本年支出合计]', 'U-1'),
          defining('表01[丙] = 表01[甲] + 表01[甲]', 'U-2'),
        ],
        spec,
      ),
    );
    expect(others).toEqual([]);
    expect(twoLines(finding!)).toEqual([
      '表01 有 2 格该填未填：“丙”、“丁”',
      '可按本表各分项、表03补填，例如 C7 应为 2.00',
    ]);
    expect(finding).toMatchObject({ severity: 'error', table: 'T01' });
    expect(
      finding!.suspects.map(({ at, text, suggestion, why }) => [
        addressOf(at),
        text,
        suggestion,
        render(why),
      ]),
    ).toEqual([
      ['C7', '', '2.00', '按本表各分项计算'],
      ['C8', '', '7.00', '按表03计算'],
    ]);
  });

  it('name a source once, and none that is not printed', () => {
    const spec = {
      T01: { 丙: '', 丁: '' },
      T03: { '201': { 本年支出合计: '7.00' } },
      T05: { '203': { 本年支出: '7.00' } },
    };
    const [finding] = blanks(
      findingsOf(
        [
          defining('表01[丙] = 表03[201, 本年支出合计] + 表05[201, 本年支出]', 'U-1'),
          defining('表01[丁] = 表03[201, 本年支出合计] + 表01[外]', 'U-2'),
        ],
        spec,
      ),
    );
    expect(twoLines(finding!)[1]).toBe('可按表03补填，例如 C6 应为 7.00');
  });

  it('are apart by how much they matter', () => {
    const found = blanks(
      findingsOf([defining('表01[丙] = 表01[甲]', 'U-1', 'hint'), defining('表01[丁] = 表01[甲]', 'U-2')], {
        T01: { 甲: '1.00', 丙: '', 丁: '' },
      }),
    );
    expect(found.map(({ severity, cells }) => [severity, cells.length])).toEqual([
      ['error', 1],
      ['hint', 1],
    ]);
  });

  it('are apart by table', () => {
    const found = blanks(
      findingsOf([defining('表01[丙] = 表01[甲]', 'U-1'), defining('表06[丁] = 表01[甲]', 'U-2')], {
        T01: { 甲: '1.00', 丙: '' },
        T06: { 丁: '' },
      }),
    );
    expect(found.map(({ table }) => table)).toEqual(['T01', 'T06']);
  });

  it('are named by column where they fill whole columns, from top to bottom and left to right', () => {
    const row = { 本年支出: '', 基本支出: '1.00', 项目支出: '2.00' };
    const [finding] = blanks(findingsOf([], { T05: { '201': row, '203': row } }));
    expect(twoLines(finding!)).toEqual([
      '表05 有 2 格该填未填：“本年支出”列',
      '可按本表各分项补填，例如 C6 应为 3.00',
    ]);
    const [single] = blanks(findingsOf([], { T05: { '201': row } }));
    expect(twoLines(single!)[0]).toBe('表05 有 1 格该填未填：“201 201”本年支出');
  });

  it('come in the order of the sheet', () => {
    const spec = {
      T01: { 甲: '1.00' },
      T05: { '201': { 本年支出: '3.00', 基本支出: '', 项目支出: '' }, '203': { 基本支出: '' } },
    };
    const own3 = ['203, 基本支出', '201, 项目支出', '201, 基本支出'].map((place, index) =>
      defining(`表05[${place}] = 表01[甲]`, `U-${index}`),
    );
    const [finding] = blanks(findingsOf(own3, spec));
    expect(cellsOf(finding!)).toEqual(['表05!D6 ', '表05!E6 ', '表05!C7 ', '表05!D7 ']);
  });

  it('are shown as the sheet shows such figures', () => {
    const P01 = { 资金: { 全年预算数: '200.00', 全年执行数: '100.00', 执行率: '' } };
    const [finding] = blanks(
      findingsOf(
        [defining('整体自评[资金, 执行率] = 整体自评[资金, 全年执行数] ÷ 整体自评[资金, 全年预算数]')],
        {
          P01,
        },
      ),
    );
    expect(finding!.suspects.map(({ suggestion }) => suggestion)).toEqual(['50.00%']);
  });
});

describe('texts where a figure belongs', () => {
  it('are shown with what to do', () => {
    const [finding] = findingsOf([], { T01: { 甲: ' 约三 ' } });
    expect(finding).toMatchObject({ rule: 'unreadable', severity: 'error', table: 'T01', suspects: [] });
    expect(twoLines(finding!)).toEqual([
      '表01“甲”应为数字，表中是“约三”',
      '有关的勾稽关系没法核对；请改成数字，没有数的留空',
    ]);
    expect(cellsOf(finding!)).toEqual(['表01!C6 约三']);
  });

  /** The same table with its only row changed. */
  const changed = (row: object, figure: object = {}) => {
    const [table] = tableSet({ T01: { 甲: '约三' } }).tables;
    const { rows, figure: figureOf } = table!;
    return {
      ...table!,
      rows: rows.map((one) => ({ ...one, ...row })),
      figure: (_: string, column?: string) => ({ ...figureOf('甲', column)!, ...figure }),
    };
  };

  it('a formula without a result is told as such', () => {
    const [finding] = unreadableFindings([changed({}, { text: ' ', state: 'unreadable' })]);
    expect(twoLines(finding!)).toEqual([
      '表01“甲”的公式还没有算出结果',
      '请在 Excel 或 WPS 中打开这个文件，保存一次再校验',
    ]);
  });

  it('formulas without a result are told once, with the first of them', () => {
    const texts = ['甲', '乙', '丙', '丁', '戊'];
    const set = tableSet({ T01: Object.fromEntries(texts.map((row) => [row, '约三'])) });
    const [table] = set.tables;
    const blank = {
      ...table!,
      figure: (row: string, column?: string) => ({ ...table!.figure(row, column)!, text: '' }),
    };
    const [finding, ...more] = unreadableFindings([blank]);
    expect(more).toEqual([]);
    expect(twoLines(finding!)).toEqual([
      '有 5 格公式还没有算出结果：表01“甲”、表01“乙”、表01“丙”、表01“丁” 等',
      '请在 Excel 或 WPS 中打开这个文件，保存一次再校验',
    ]);
    expect(finding!.cells).toHaveLength(5);
    expect(unreadableFindings([blank], [{ ...finding!, cells: finding!.cells.slice(0, 4) }])).toMatchObject([
      { cells: [finding!.cells[4]] },
    ]);
  });

  it.each([
    [{ key: `${UNKNOWN_ROW}某`, groups: [] }, 0],
    [{ key: `${UNKNOWN_ROW}某`, groups: ['收入各项'] }, 1],
    [{ key: '甲', groups: [] }, 1],
  ])('a row nobody knows counts only where it is summed: %j', (row, count) =>
    expect(unreadableFindings([changed(row)])).toHaveLength(count),
  );
});

it('what matters most comes first, then the order of the tables, then the place in the sheet', () => {
  const T01 = { 甲: '5.00', 乙: '2.00', 丙: '1.00' };
  const T05 = { '201': { 基本支出: '9.00', 项目支出: '8.00' } };
  const relations = [
    ['hint', '表01[甲] = 表01[丙]'],
    ['warning', '表05[201, 基本支出] = 表01[甲]'],
    ['warning', '表01[乙] = 表01[丙] + 表01[丙] + 表01[丙]'],
    ['warning', '表01[没有] = 表01[丙]'],
    ['error', '表05[201, 项目支出] = 表01[丙]'],
    ['error', '表05[201, 基本支出] = 表01[丙]'],
    ['error', '表01[乙] = 表01[丙]'],
    ['error', '表01[甲] = 表01[乙]'],
    ['error', '表01[没有] = 表01[乙]'],
  ] as const;
  const identities = relations.map(([severity, formula]) => own('cross', formula, { id: formula, severity }));
  const found = checkTables(tableSet({ T01, T05 }, { tables: { T05: { unit: YUAN } } }), [], { identities });
  const mine = found.findings.filter(({ rule }) => identities.some(({ id }) => id === rule));
  expect(mine.map(({ rule }) => rule)).toEqual([
    '表01[甲] = 表01[乙]',
    '表01[乙] = 表01[丙]',
    '表05[201, 基本支出] = 表01[丙]',
    '表05[201, 项目支出] = 表01[丙]',
    '表01[没有] = 表01[丙]',
    '表01[没有] = 表01[乙]',
    '表01[乙] = 表01[丙] + 表01[丙] + 表01[丙]',
    '表05[201, 基本支出] = 表01[甲]',
    '表01[甲] = 表01[丙]',
  ]);
});

it('counts what is only worth knowing as not asked when it fails', () => {
  const outcomes = (severity: 'info' | 'hint', second = '2.00') =>
    checkTables(tableSet({ T01: { 甲: '5.00', 乙: second } }), [], {
      identities: [own('cross', '表01[甲] = 表01[乙]', { severity })],
    }).outcomes;
  expect(outcomes('hint').fail).toBe(1);
  expect(outcomes('info').fail).toBe(0);
  expect(outcomes('info')['not-applicable']).toBe(outcomes('hint')['not-applicable'] + 1);
  expect(outcomes('info', '5.00')).toEqual(outcomes('hint', '5.00'));
});

it('tells of no user rule that was bound, were it in part, and of a built-in one never', () => {
  const T01 = { 甲: '5.00', 乙: '5.00' };
  expect(findingsOf([own('cross', '表01[甲] = 表01[乙]')], { T01 })).toEqual([]);
  expect(findingsOf([], { T01 })).toEqual([]);
  const T03 = { '201': { 基本支出: '5.00' } };
  const inPart = own('cross', '表03[每行, 基本支出] = 表01[同行]');
  const more = { ...T01, '201': '5.00' };
  expect(findingsOf([inPart], { T01: more, T03: { ...T03, '205': { 基本支出: '5.00' } } })).toEqual([]);
});
