/** What was worked out by hand on a budget, and which of our relations it speaks of. */
import type { Severity } from '../../../src/core/check';
import { gridFromTexts, type Grid } from '../../../src/core/grid';
import { classCodeOf, type Table, type TableId, type TableSet } from '../../../src/core/tables';
import type { EquationClaim } from './claims';

/** A budget as its tables print it. */
export interface PrintedBudget {
  readonly printedOrder: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  readonly moneyUnit: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, readonly string[]>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** Published budgets, by the name of their folder. */
export const BUDGET_CASES = [
  '01-putuo-sfj-2026-unit',
  '02-putuo-sfj-2026-dept',
  '03-putuo-wanli-2023-dept',
  '04-putuo-wanli-2024-dept',
  '05-putuo-czj-2025-dept',
  '06-shanghai-czj-2025-unit',
  '07-putuo-fuliyuan-2024-unit',
  '08-putuo-fuban-2025-dept',
] as const;

export const budgetFile = (name: string, file: string): string => `cases/budget/${name}/${file}`;

/** One sheet a table, under a name that says nothing. */
export const budgetGrids = (budget: PrintedBudget): Grid[] =>
  budget.printedOrder.map((id, place) => {
    const lines = (budget.lines[id] ?? []).map((line) => [line]);
    const note = budget.notes?.[id];
    return gridFromTexts(`表页${place + 1}`, [
      [budget.titles[id] ?? ''],
      ...lines,
      ...(budget.tables[id] ?? []).map((row) => [...row]),
      ...(note === undefined ? [] : [[note]]),
    ]);
  });

/** A row of expected.tsv. */
export interface Worked {
  readonly id: string;
  readonly section: string;
  readonly kind: string;
  readonly relation: string;
  readonly verdict: string;
}

export function workedRows(tsv: string): Worked[] {
  return tsv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [id = '', section = '', kind = '', relation = '', , , , verdict = ''] = line.split('\t');
      return { id, section, kind, relation, verdict };
    });
}

/** What is to come of a relation: silence, a hint, or a finding of that gravity. */
export type Wanted = 'holds' | 'silent' | Severity;

export function wantedOf({ verdict, kind }: Worked): Wanted {
  if (verdict === 'HOLD') return kind === 'info' ? 'silent' : 'holds';
  if (verdict === '允许不等' || verdict === '不比') return 'silent';
  if (verdict === '尾差' || verdict === 'FAIL(soft)') return 'hint';
  if (verdict === 'FAIL') return kind === 'soft' ? 'warning' : 'error';
  throw new Error(`unknown verdict ${verdict}`);
}

interface OldNameClaim {
  readonly kind: 'old-name';
  readonly label: string;
}

export type BudgetClaim =
  | { readonly kind: 'equations'; readonly equations: readonly EquationClaim[] }
  /** Of what no relation of ours speaks: nothing grave may stand at these cells. */
  | { readonly kind: 'nothing'; readonly table: TableId; readonly row: string; readonly column: string }
  | OldNameClaim;

type Pattern = readonly [RegExp, (set: TableSet, ...groups: readonly string[]) => readonly EquationClaim[]];

const REFERENCE = String.raw`(B0\d)\[([^\],]+)(?:, ([^\]]+))?\]`;
const pattern = (source: string): RegExp => new RegExp(`^${source}$`);

/** Row key of what a relation calls it: `204 公共安全支出`, `公共安全支出`, `合计`. */
function rowKey(set: TableSet, id: string, name: string): string {
  const written = /^\d{3,7}/.exec(name)?.[0];
  if (written === undefined) return classCodeOf(name) ?? name;
  // 301|2 of a sheet that stores its cells as numbers.
  const code = written.length === 4 ? `${written.slice(0, 3)}0${written.slice(3)}` : written;
  const rows = (set.table(id as TableId) as Table | undefined)?.rows ?? [];
  return rows.find((row) => row.code === code)?.key ?? code;
}

const one = (identity: string, row?: string, column?: string): EquationClaim[] => [
  { identity, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) },
];

const ROW_SUMS: Readonly<Record<string, string>> = {
  B01: 'B01-8',
  B02: 'B02-1',
  B03: 'B03-1',
  B04: 'B04-2',
  B05: 'B05-1',
  B06: 'B06-1',
  B08: 'B08-1',
  B09: 'B09-1',
};

const B01_COLUMNS: Readonly<Record<string, string>> = {
  合计: 'B01-5a',
  预算数: 'B01-5a',
  人员经费: 'B01-5b',
  公用经费: 'B01-5c',
  项目支出: 'B01-5d',
};

const FUNDS: Readonly<Record<string, string>> = {
  一般公共预算: '一般公共预算财政拨款',
  政府性基金预算: '政府性基金预算财政拨款',
  国有资本经营预算: '国有资本经营预算财政拨款',
};

const letterOf = (keys: readonly string[], key: string): string => 'abcdefghijkl'[keys.indexOf(key)] ?? '?';
const ACCOUNT_LETTERS = ['30212', '30217', '30231', '31013'];
const NATURES = ['合计', '基本支出', '项目支出'];

const PATTERNS: readonly Pattern[] = [
  [pattern(String.raw`B01\[财政拨款收入\] = 一般公共预算.*`), () => one('B01-1')],
  [pattern(String.raw`B01\[收入总计\] = 财政拨款收入 \+ .*`), () => one('B01-2')],
  [pattern(String.raw`B01\[收入总计\] ≡ B01\[支出总计\]`), () => one('B01-7')],
  [pattern(String.raw`B04\[收入总计\] ≡ B04\[支出总计, 合计\]`), () => one('B04-4a')],
  [pattern(String.raw`B04\[收入总计\] = 一般公共预算 \+ .*`), () => one('B04-1a')],
  [
    pattern(String.raw`B04\[收入 ([^\]]+)\] = B04\[支出总计, ([^\]]+)\]`),
    (_, fund = '') => one(`B04-4${letterOf(['', ...Object.keys(FUNDS)], fund)}`),
  ],
  [
    pattern(String.raw`B01\[支出总计, ([^\]]+)\] = Σ支出各类`),
    (_, column = '') => one(B01_COLUMNS[column] ?? ''),
  ],
  [
    pattern(`${REFERENCE} = Σ各类`),
    (_, __ = '', row = '', column = '合计') =>
      one('B04-3a', undefined, FUNDS[column] ?? column).map((claim) => ({
        ...claim,
        ...(row === '支出总计' ? {} : { row }),
      })),
  ],
  [
    pattern(`${REFERENCE} = Σ类`),
    (_, id = '', __ = '', column = '') => one(id === 'B06' ? 'B06-2b' : `${id}-3`, undefined, column),
  ],
  [
    pattern(`${REFERENCE} = Σ下级`),
    (set, id = '', row = '', column = '') =>
      one(id === 'B06' ? 'B06-2a' : `${id}-2`, rowKey(set, id, row), column),
  ],
  [pattern(String.raw`B07\[合计\] = .*`), () => one('B07-1', '预算数')],
  [pattern(String.raw`B07\[公务用车小计\] = .*`), () => one('B07-2', '预算数')],
  [
    pattern(
      `${REFERENCE} = (?:各来源之和|三项资金之和|基本支出 \\+ 项目支出|人员经费 \\+ 公用经费(?: \\+ 项目支出)?)`,
    ),
    (set, id = '', row = '') => one(ROW_SUMS[id] ?? '', rowKey(set, id, row)),
  ],
  [pattern(String.raw`B01\[收入总计\] = B02\[合计, 合计\]`), () => one('BX-1')],
  [pattern(String.raw`B01\[财政拨款收入\] = B02\[合计, 财政拨款收入\]`), () => one('BX-2a')],
  [pattern(String.raw`B01\[事业收入\] = B02\[合计, 事业收入\]`), () => one('BX-2g')],
  [pattern(String.raw`B01\[支出总计\] = B03\[合计, 合计\]`), () => one('BX-3')],
  [pattern(String.raw`B01\[支出总计, 项目支出\] = B03\[合计, 项目支出\]`), () => one('BX-12a')],
  [
    pattern(String.raw`B01\[([^\],]+)\] = B03\[同类, 合计\]`),
    (set, row = '') => one('BX-4', rowKey(set, 'B01', row)),
  ],
  [
    pattern(String.raw`B01\[([^\],]+), 项目支出\] = B03\[同类, 项目支出\]`),
    (set, row = '') => one('BX-12b', rowKey(set, 'B01', row)),
  ],
  [pattern(String.raw`B01\[支出总计, 人员经费\+公用经费\] = B03\[合计, 基本支出\]`), () => one('BX-12c')],
  [
    pattern(String.raw`B01\[支出总计, (人员经费|公用经费)\] = B06\[合计, .*\]`),
    (_, column = '') => one(`BX-11${letterOf(['人员经费', '公用经费'], column)}`),
  ],
  [pattern(String.raw`B01 的人员经费、公用经费列 对 B06 .*`), () => [...one('BX-11a'), ...one('BX-11b')]],
  [
    pattern(String.raw`B02\[([^\],]+), 合计\] = B03\[[^\]]+, 合计\]`),
    (set, row = '') => one('BX-5', rowKey(set, 'B02', row)),
  ],
  [
    pattern(String.raw`B01\[([^\],]+)\] = B04\[收入 [^\]]+\]`),
    (_, fund = '') => one(`BX-6${letterOf(Object.keys(FUNDS), fund)}`),
  ],
  [
    pattern(String.raw`B04\[支出总计, 第(\d)资金\] = B0\d\[合计, 合计\]`),
    (_, place = '') => one(`BX-7${letterOf(['1', '2', '3'], place)}`),
  ],
  [pattern(String.raw`B05\[合计\]\+B08\[合计\]\+B09\[合计\] = B04\[支出总计, 合计\]`), () => one('BX-7d')],
  [
    pattern(String.raw`B04\[([^\],]+), 第(\d)资金\] = B0\d\[同类, 合计\]`),
    (set, row = '', place = '') => one(`BX-8${letterOf(['1', '2', '3'], place)}`, rowKey(set, 'B04', row)),
  ],
  [
    pattern(String.raw`B05\+08\+09\[([^\],]+), ([^\]]+)\] = B03\[同科目, 同列\]`),
    (set, row = '', column = '') => one(`BX-9${letterOf(NATURES, column)}`, rowKey(set, 'B03', row)),
  ],
  [
    pattern(String.raw`B05\+08\+09\[([^\],]+), ([^\]]+)\] ≤ B03\[同科目, 同列\]`),
    (set, row = '', column = '') => one(`BX-16${letterOf(NATURES, column)}`, rowKey(set, 'B05', row)),
  ],
  [pattern(String.raw`B05\[合计, 基本支出\] = B06\[合计, 合计\]`), () => one('BX-10')],
  [
    pattern(String.raw`B06\[(\d{5})\]÷10000 ≤ B07\[[^\]]+\]`),
    (_, code = '') => one(`BX-13${letterOf(ACCOUNT_LETTERS, code)}`),
  ],
  [pattern(String.raw`B07\[机关运行经费\] ≤ B06\[合计, 公用经费\]÷10000`), () => one('BX-14')],
];

export function budgetClaimOf(set: TableSet, { relation }: Worked): BudgetClaim | undefined {
  const oldName = /^B01\[([^\]]+)\] 的类名 = /.exec(relation)?.[1];
  if (oldName !== undefined) return { kind: 'old-name', label: oldName };
  if (/^B07\[机关运行经费\] = /.test(relation))
    return { kind: 'nothing', table: 'B07', row: '预算数', column: '机关运行经费' };
  if (/^B06\[\d+\] 不比/.test(relation))
    return { kind: 'nothing', table: 'B07', row: '预算数', column: '因公出国（境）费' };
  for (const [wanted, claims] of PATTERNS) {
    const groups = wanted.exec(relation);
    if (groups) return { kind: 'equations', equations: claims(set, ...groups.slice(1)) };
  }
  return undefined;
}
