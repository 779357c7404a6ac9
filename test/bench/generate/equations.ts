/** The arithmetic of the public tables, written down a second time in whole hundredths; knows nothing of the identities of core. */
import type { TableId } from '../../../src/core/tables/types';
import type { GeneratedSet } from '.';

export type Reference = readonly [table: TableId, row: string, column: string];
export interface Equation {
  readonly id: string;
  readonly left: readonly Reference[];
  readonly right: readonly Reference[];
}

/** Hundredths of the unit, or undefined for a blank. */
export function hundredths(set: GeneratedSet, [table, row, column]: Reference): number | undefined {
  const figure = set.figures.get(table)?.get(row)?.get(column);
  return figure === undefined ? undefined : Number(figure.replace('.', ''));
}

const present = (set: GeneratedSet, references: readonly Reference[]): number[] =>
  references.map((reference) => hundredths(set, reference)).filter((value) => value !== undefined);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** How many hundredths the sides differ beyond what rounding each of their figures explains; 0 when they agree. */
export function excess(
  set: GeneratedSet,
  { left, right }: Equation,
  rounding: 'exact' | 'independent',
): number {
  const [a, b] = [present(set, left), present(set, right)];
  const allowed = rounding === 'exact' ? 0 : (a.length + b.length) / 2;
  return Math.max(0, Math.abs(total(a) - total(b)) - allowed);
}

const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
const OTHERS = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const SPENT = ['基本支出', '项目支出'];
const SPENT_03 = [...SPENT, '上缴上级支出', '经营支出', '对附属单位补助支出'];

const ref = (table: TableId, row: string, column: string): Reference => [table, row, column];
const t01 = (row: string): Reference => ref('T01', row, '决算数');
const rowsOf = (set: GeneratedSet, table: TableId): string[] => [...(set.figures.get(table)?.keys() ?? [])];
const codesOf = (set: GeneratedSet, table: TableId): string[] =>
  rowsOf(set, table).filter((key) => /^\d+$/.test(key));

const inRow = (id: string, table: TableId, row: string, sum: string, parts: readonly string[]): Equation => ({
  id: `${id} ${row}`,
  left: [ref(table, row, sum)],
  right: parts.map((part) => ref(table, row, part)),
});

/** 合计 = Σ classes, class = Σ 款, 款 = Σ 项, in each column. */
function rollUps(set: GeneratedSet, id: string, table: TableId, columns: readonly string[]): Equation[] {
  const codes = codesOf(set, table);
  const children = (row: string): string[] => {
    if (row === '合计') return codes.filter((code) => code.length === 3);
    return codes.filter((code) => code.length === row.length + 2 && code.startsWith(row));
  };
  return ['合计', ...codes.filter((code) => code.length < 7)].flatMap((row) =>
    columns.map((column) => ({
      id: `${id} ${row} ${column}`,
      left: [ref(table, row, column)],
      right: children(row).map((child) => ref(table, child, column)),
    })),
  );
}

const columnsOf = (set: GeneratedSet, table: TableId): string[] => [
  ...new Set([...(set.figures.get(table)?.values() ?? [])].flatMap((row) => [...row.keys()])),
];

/** The three-digit codes in front of others. */
const isAccount = (code: string): boolean => code.startsWith('3');

/** Opening balance and income against expenditure and closing balance, and their parts where they are printed. */
function flowEquations(set: GeneratedSet, table: TableId): Equation[] {
  const columns = columnsOf(set, table);
  if (!columns.includes('本年收入')) return [];
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['年初结转和结余', ['年初基本支出结转', '年初项目支出结转和结余']],
    ['本年收入', ['本年收入基本支出', '本年收入项目支出']],
    ['基本支出', ['人员经费', '日常公用经费']],
    ['年末结转和结余', ['年末基本支出结转', '年末项目支出结转和结余']],
    ['年末项目支出结转和结余', ['年末项目支出结转', '年末项目支出结余']],
  ];
  return ['合计', ...codesOf(set, table)].flatMap((row) => [
    {
      id: `${table}-1 ${row}`,
      left: [ref(table, row, '年初结转和结余'), ref(table, row, '本年收入')],
      right: [ref(table, row, '本年支出'), ref(table, row, '年末结转和结余')],
    },
    ...parts
      .filter(([, of]) => of.some((column) => columns.includes(column)))
      .map(([sum, of]) => inRow(`${table} ${sum}`, table, row, sum, of)),
  ]);
}

const threePublic = (table: 'T07' | 'T13'): Equation[] =>
  ['预算数', '决算数'].flatMap((row) => [
    inRow(`${table}-1`, table, row, '合计', ['因公出国（境）费', '公务用车购置及运行费', '公务接待费']),
    inRow(`${table}-2`, table, row, '公务用车购置及运行费', ['公务用车购置费', '公务用车运行费']),
  ]);

/** By function and by account: rows add up, and so do columns. */
function details(set: GeneratedSet, table: 'T10' | 'T11' | 'T12'): Equation[] {
  const columns = columnsOf(set, table);
  const classes = columns.filter((column) => /^\d{3}$/.test(column));
  const total = table === 'T12' ? '项目支出' : '合计';
  const codes = codesOf(set, table);
  if (codes.every(isAccount)) return lanes(table, codes, total);
  return [
    ...rollUps(set, table, table, columns),
    ...['合计', ...codes].flatMap((row) => [
      ...(classes.length > 0 ? [inRow(`${table} ${total}`, table, row, total, classes)] : []),
      ...classes
        .map((head) => [head, columns.filter((code) => code.length === 5 && code.startsWith(head))] as const)
        .filter(([, accounts]) => accounts.length > 0)
        .map(([head, accounts]) => inRow(`${table} ${head}`, table, row, head, accounts)),
    ]),
  ];
}

function lanes(table: TableId, codes: readonly string[], column: string): Equation[] {
  const sum = (row: string, parts: readonly string[]): Equation => ({
    id: `${table} ${row}`,
    left: [ref(table, row, column)],
    right: parts.map((part) => ref(table, part, column)),
  });
  const classes = codes.filter((code) => code.length === 3);
  return [
    sum('合计', classes),
    ...classes.map((head) =>
      sum(
        head,
        codes.filter((code) => code.length === 5 && code.startsWith(head)),
      ),
    ),
  ];
}

export function equations(set: GeneratedSet): Equation[] {
  const equal = (id: string, left: readonly Reference[], right: readonly Reference[]): Equation => ({
    id,
    left,
    right,
  });
  const classes01 = rowsOf(set, 'T01').filter((key) => /^\d{3}$/.test(key));
  const classes04 = rowsOf(set, 'T04').filter((key) => /^\d{3}$/.test(key));
  const all04 = [...classes04, '本年支出合计', '年末财政拨款结转和结余', '支出总计'];
  const incomes = ['财政拨款收入', ...FUNDS.map((fund) => `${fund}收入`)].map(t01);
  const accounts = rowsOf(set, 'T06').filter((key) => /^\d{5}$/.test(key));
  const t06 = (row: string): Reference => ref('T06', row, '决算数');
  const rows = (table: TableId): string[] => ['合计', ...codesOf(set, table)];
  return [
    equal('T01-1', [t01('本年收入合计')], [...incomes, ...OTHERS.map(t01)]),
    equal('T01-2', [t01('本年支出合计')], classes01.map(t01)),
    equal('T01-3', [t01('收入总计')], ['本年收入合计', '使用非财政拨款结余', '年初结转和结余'].map(t01)),
    equal('T01-4', [t01('支出总计')], ['本年支出合计', '结余分配', '年末结转和结余'].map(t01)),
    equal('T01-5', [t01('收入总计')], [t01('支出总计')]),
    ...rows('T02').map((row) => inRow('T02-1', 'T02', row, '本年收入合计', ['财政拨款收入', ...OTHERS])),
    ...rollUps(set, 'T02-2', 'T02', ['本年收入合计', '财政拨款收入', ...OTHERS]),
    ...rows('T03').map((row) => inRow('T03-1', 'T03', row, '本年支出合计', SPENT_03)),
    ...rollUps(set, 'T03-2', 'T03', ['本年支出合计', ...SPENT_03]),
    equal(
      'T04-1',
      [ref('T04', '本年收入合计', '金额')],
      FUNDS.map((fund) => ref('T04', fund, '金额')),
    ),
    ...all04.map((row) => inRow('T04-2', 'T04', row, '合计', FUNDS)),
    ...['合计', ...FUNDS].flatMap((column) => [
      equal(
        'T04-3',
        [ref('T04', '本年支出合计', column)],
        classes04.map((row) => ref('T04', row, column)),
      ),
      equal(
        'T04-5',
        [ref('T04', '支出总计', column)],
        [ref('T04', '本年支出合计', column), ref('T04', '年末财政拨款结转和结余', column)],
      ),
    ]),
    equal(
      'T04-4',
      [ref('T04', '年初财政拨款结转和结余', '金额')],
      FUNDS.map((fund) => ref('T04', `年初${fund}`, '金额')),
    ),
    equal(
      'T04-5',
      [ref('T04', '收入总计', '金额')],
      [ref('T04', '本年收入合计', '金额'), ref('T04', '年初财政拨款结转和结余', '金额')],
    ),
    equal('T04-6', [ref('T04', '收入总计', '金额')], [ref('T04', '支出总计', '合计')]),
    ...FUNDS.map((fund) =>
      equal(
        `T04-7 ${fund}`,
        [ref('T04', `年初${fund}`, '金额'), ref('T04', fund, '金额')],
        [ref('T04', '本年支出合计', fund), ref('T04', '年末财政拨款结转和结余', fund)],
      ),
    ),
    ...rows('T05').map((row) => inRow('T05-1', 'T05', row, '本年支出', SPENT)),
    ...rollUps(set, 'T05-2', 'T05', columnsOf(set, 'T05')),
    ...flowEquations(set, 'T05'),
    ...['301', '302', '303', '307', '310', '312', '399'].map((row) =>
      equal(`T06-1 ${row}`, [t06(row)], accounts.filter((code) => code.startsWith(row)).map(t06)),
    ),
    equal('T06-2', [t06('人员经费合计')], [t06('301'), t06('303')]),
    equal('T06-3', [t06('公用经费合计')], ['302', '307', '310', '312', '399'].map(t06)),
    ...(['T07', 'T13'] as const).flatMap((table) => threePublic(table)),
    ...(['T08', 'T09', 'T14'] as const).flatMap((table) => [
      ...rows(table).map((row) => inRow(`${table}-2`, table, row, '本年支出', SPENT)),
      ...rollUps(set, `${table}-2`, table, columnsOf(set, table)),
      ...flowEquations(set, table),
    ]),
    ...(['T10', 'T11', 'T12'] as const).flatMap((table) => details(set, table)),
    equal('X-1', [t01('本年收入合计')], [ref('T02', '合计', '本年收入合计')]),
    equal('X-2', incomes, [ref('T02', '合计', '财政拨款收入')]),
    ...OTHERS.map((source) => equal(`X-3 ${source}`, [t01(source)], [ref('T02', '合计', source)])),
    equal('X-4', [t01('本年支出合计')], [ref('T03', '合计', '本年支出合计')]),
    ...classes01.map((row) => equal(`X-5 ${row}`, [t01(row)], [ref('T03', row, '本年支出合计')])),
    ...(set.figures.get('T01')?.has('财政拨款收入')
      ? [
          equal(
            'X-6',
            [t01('财政拨款收入')],
            FUNDS.map((fund) => ref('T04', fund, '金额')),
          ),
        ]
      : FUNDS.map((fund) => equal(`X-6 ${fund}`, [t01(`${fund}收入`)], [ref('T04', fund, '金额')]))),
    ...classes04.map((row) =>
      equal(`X-7 ${row}`, [ref('T04', row, FUNDS[0]!)], [ref('T05', row, '本年支出')]),
    ),
    equal('X-8', [ref('T04', '本年支出合计', FUNDS[0]!)], [ref('T05', '合计', '本年支出')]),
    equal('X-9', [ref('T04', '本年支出合计', FUNDS[1]!)], [ref('T08', '合计', '本年支出')]),
    equal('X-9', [ref('T04', FUNDS[1]!, '金额')], [ref('T08', '合计', '本年收入')]),
    equal('X-10', [ref('T04', '本年支出合计', FUNDS[2]!)], [ref('T09', '合计', '本年支出')]),
    equal('X-11', [ref('T04', `年初${FUNDS[1]}`, '金额')], [ref('T08', '合计', '年初结转和结余')]),
    equal('X-11', [ref('T04', '年末财政拨款结转和结余', FUNDS[1]!)], [ref('T08', '合计', '年末结转和结余')]),
    equal(
      'X-12',
      [ref('T04', '本年支出合计', '合计')],
      (['T05', 'T08', 'T09'] as const).map((id) => ref(id, '合计', '本年支出')),
    ),
    equal('X-13', [ref('T05', '合计', '基本支出')], [t06('人员经费合计'), t06('公用经费合计')]),
  ];
}

/** Pairs of which the first must not exceed the second, T07-3. */
export function bounds(set: GeneratedSet): [string, Reference, Reference][] {
  const sides: readonly (readonly [string, string])[] = [
    ['30212', '因公出国（境）费'],
    ['31013', '公务用车购置费'],
    ['30231', '公务用车运行费'],
    ['30217', '公务接待费'],
  ];
  return [
    ...['合计', ...codesOf(set, 'T05')].flatMap((row) => [
      ['X-14', ref('T05', row, '本年支出'), ref('T03', row, '本年支出合计')] as [
        string,
        Reference,
        Reference,
      ],
      ...SPENT.map((column): [string, Reference, Reference] => [
        'X-14',
        ref('T05', row, column),
        ref('T03', row, column),
      ]),
    ]),
    ...sides.map(([account, column]): [string, Reference, Reference] => [
      'X-17',
      ref('T06', account, '决算数'),
      ref('T07', '决算数', column),
    ]),
    ['T07-3', ref('T07', '决算数', '合计'), ref('T07', '预算数', '合计')],
  ];
}
