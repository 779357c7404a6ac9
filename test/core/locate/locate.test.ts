/** Which cells locating names, for tables with one or two wrong figures. */
import { unfolded, type Finding } from '../../../src/core/check';
import { render } from '../../../src/core/messages';
import type { TableSetSpec } from '../../support/table-set';
import { checked, diagnosesOf, told } from './support';

const row = (total: string, basic: string, project: string) => ({
  本年支出合计: total,
  基本支出: basic,
  项目支出: project,
});

const SPENT = {
  合计: row('200.00', '130.00', '70.00'),
  '201': row('150.00', '100.00', '50.00'),
  '20103': row('90.00', '70.00', '20.00'),
  '20106': row('60.00', '30.00', '30.00'),
  '208': row('50.00', '30.00', '20.00'),
};

const with03 = (key: keyof typeof SPENT, changes: Readonly<Record<string, string>>): TableSetSpec => ({
  T03: { ...SPENT, [key]: { ...SPENT[key], ...changes } },
});

it('says nothing where nothing is broken', () => expect(diagnosesOf({ T03: SPENT })).toEqual([]));

it.each([
  ['20103', '基本支出', '77.00', 'T03[20103, 基本支出] 77.00 → 70.00: 个位应为 0，敲成了 7'],
  ['20103', '项目支出', '200.00', 'T03[20103, 项目支出] 200.00 → 20.00: 小数点错位'],
  ['20106', '项目支出', '-30.00', 'T03[20106, 项目支出] -30.00 → 30.00: 正负号写反'],
  ['201', '项目支出', '5.00', 'T03[201, 项目支出] 5.00 → 50.00: 小数点错位'],
  ['201', '本年支出合计', '510.00', 'T03[201, 本年支出合计] 510.00 → 150.00: 相邻两位数字颠倒'],
  ['合计', '基本支出', '160.00', 'T03[合计, 基本支出] 160.00 → 130.00: 重复加了“208 208”基本支出'],
  ['合计', '项目支出', '50.00', 'T03[合计, 项目支出] 50.00 → 70.00: 填成了相邻的表03“201 201”项目支出的数'],
  ['20106', '基本支出', '300000.00', 'T03[20106, 基本支出] 300000.00 → 30.00: 按元填了，本表以万元为单位'],
] as const)('%s %s %s: one cell mends everything', (key, column, text, expected) => {
  const diagnoses = diagnosesOf(with03(key, { [column]: text }));
  expect(diagnoses.map(({ kind, clear }) => [kind, clear])).toEqual([['cell', true]]);
  expect(diagnoses.flatMap(told)).toEqual([expected]);
});

it('puts up with a figure that nobody can tell from its neighbours, and does not claim to', () => {
  const [diagnosis] = diagnosesOf({ T06: { '302': '100.00', '30201': '60.00', '30211': '50.00' } });
  expect(diagnosis).toMatchObject({ kind: 'cell', clear: false });
  expect(diagnosis!.culprits.map(({ term }) => term.row).sort()).toEqual(['302', '30201', '30211']);
});

it('names two cells where one is not enough', () => {
  const spec: TableSetSpec = {
    T03: {
      ...SPENT,
      '20103': { ...SPENT['20103'], 项目支出: '2.00' },
      '20106': { ...SPENT['20106'], 项目支出: '-30.00' },
    },
  };
  const [diagnosis, ...others] = diagnosesOf(spec);
  expect(others).toEqual([]);
  expect(diagnosis).toMatchObject({ kind: 'cells', clear: true });
  expect(told(diagnosis!).sort()).toEqual([
    'T03[20103, 项目支出] 2.00 → 20.00: 小数点错位',
    'T03[20106, 项目支出] -30.00 → 30.00: 正负号写反',
  ]);
});

it('uses other tables to tell figures apart that their own cannot', () => {
  const spec: TableSetSpec = {
    T06: { '301': '100.00', '30101': '60.00', '30108': '50.00' },
    T05: { '2080505': { 本年支出: '40.00', 基本支出: '40.00', 项目支出: '' } },
  };
  const [diagnosis] = diagnosesOf(spec);
  expect(diagnosis!.culprits[0]).toMatchObject({ term: { row: '30108' }, suggestion: '40.00' });
});

describe('in findings', () => {
  it('one tells the suspect, what changing it mends, and what else the same mistake brings', () => {
    const all = checked(with03('20103', { 基本支出: '77.00' })).findings;
    const findings = all.filter(({ severity }) => severity === 'error');
    const [{ suspects, lines, choice, also }] = findings as [Finding];
    expect(findings).toHaveLength(1);
    expect(unfolded(findings).map(({ rule }) => rule)).toEqual(['T03-2', 'T03-1']);
    expect(choice).toBeUndefined();
    expect(suspects.map(({ text, suggestion }) => [text, suggestion])).toEqual([['77.00', '70.00']]);
    const words = lines.map((line) => render(line));
    expect(words.slice(-3)).toEqual([
      '最可能是表03“20103 20103”基本支出 77.00（个位应为 0，敲成了 7）：改为 70.00 后，表03 的 2 处不符同时消除',
      '同一处错误还引起另外 1 处不符，改正后一并消除：',
      `· ${render(also![0]!.lines[0]!)}`,
    ]);
  });

  it('where cells can’t be told apart, all are listed as a choice and none is named', () => {
    const [finding] = checked({ T03: { '201': row('490.81', '281.41', '209.50') } }).findings;
    expect(finding!.choice).toBe(true);
    expect(finding!.lines).toHaveLength(2);
    expect(finding!.suspects.map(({ text, suggestion }) => [text, suggestion])).toEqual([
      ['490.81', '490.91'],
      ['281.41', '281.31'],
      ['209.50', '209.40'],
    ]);
  });
});

describe('figures that were wrong when they were copied into another table', () => {
  const printed = (total: string, basic: string) => ({
    合计: [total, '1050.50', '110.00'],
    '201': ['1100.50', basic, '100.00'],
    '20103': ['1100.50', basic, '100.00'],
    '2010301': ['1100.50', '1000.50', '100.00'],
    '208': ['60.00', '50.00', '10.00'],
  });
  const under = (columns: readonly string[], rows: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries(rows).map(([key, texts]) => [
        key,
        Object.fromEntries(columns.map((column, at) => [column, texts[at] ?? ''])),
      ]),
    );
  const both = (spending: string, publicBudget: string): TableSetSpec => ({
    T03: under(['本年支出合计', '基本支出', '项目支出'], printed('1160.50', spending)),
    T05: under(['本年支出', '基本支出', '项目支出'], printed('1160.50', publicBudget)),
  });
  const cells = (spec: TableSetSpec): string[] => [
    ...new Set(
      diagnosesOf(spec)
        .filter(({ clear, kind }) => clear && kind === 'cells')
        .flatMap(({ culprits }) =>
          culprits.map(({ term, suggestion }) => `${term.table.id} ${term.row} ${suggestion}`),
        )
        .sort(),
    ),
  ];

  it('are named in both, though neither can be mended alone', () => {
    expect(cells(both('100.50', '100.50'))).toEqual([
      'T03 201 1000.50',
      'T03 20103 1000.50',
      'T05 201 1000.50',
      'T05 20103 1000.50',
    ]);
  });

  it('are named where they stand in one table alone', () => {
    expect(cells(both('1000.50', '100.50'))).toEqual(['T05 201 1000.50', 'T05 20103 1000.50']);
  });
});
