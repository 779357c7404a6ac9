/** T06-5: money spent on cars, guests and trips goes with cars, guests and trips, where the table counts them. */
import type { FindingCell } from '../check/types';
import { message, type Catalogue } from '../messages';
import type { Figure, Table, TableId, TableSet } from '../tables';
import { NOT_APPLICABLE, PASS, failed, type Rule, type RuleResult } from './rule';

const MESSAGES = {
  none: {
    zh: '{table}“{fee}”{amount}，{countTable}“{count}”却是 {printed}',
    en: '{table}: {fee} is {amount}, but {countTable} counts {printed} of {count}',
  },
  blank: {
    zh: '{table}“{fee}”{amount}，{countTable}“{count}”没有填',
    en: '{table}: {fee} is {amount}, but {count} in {countTable} is blank',
  },
  advice: {
    zh: '请核对数量；确实没有的（如租用车辆），应在说明中写明',
    en: 'Check the number, or say why there is none',
  },
} as const satisfies Catalogue<string>;

interface Pair {
  readonly fee: { readonly table: TableId; readonly row: string; readonly column?: string };
  /** Columns of 表07 or, beside it, of 表17; money has gone somewhere when any of them counts something. */
  readonly counts: readonly [string, ...string[]];
}

const SPENT = '决算数';
/** The first that counts them is asked. */
const COUNTING: readonly TableId[] = ['T07', 'T17'];
const spent = (column: string): Pair['fee'] => ({ table: 'T07', row: SPENT, column });

const PAIRS: readonly Pair[] = [
  { fee: { table: 'T06', row: '30231' }, counts: ['公务用车保有量'] },
  { fee: spent('公务用车购置费'), counts: ['公务用车购置数'] },
  { fee: spent('因公出国（境）费'), counts: ['因公出国（境）团组数', '因公出国（境）人次数'] },
  {
    fee: spent('公务接待费'),
    counts: [
      '国内公务接待批次',
      '国内公务接待人次',
      '外事接待批次',
      '外事接待人次',
      '国（境）外公务接待批次',
      '国（境）外公务接待人次',
    ],
  },
];

export const publicCounts: Rule = {
  id: 'T06-5',
  severity: 'hint',
  kind: { zh: '有支出而没有相应的车、人、团组', en: 'Spending without its cars, guests or trips' },
  basis: '财决表审核公式：有费用应有数量',
  check({ set }) {
    const results = PAIRS.flatMap((pair) => resultOf(pair, set));
    return results.length > 0 ? results : [NOT_APPLICABLE];
  },
};

function resultOf({ fee, counts }: Pair, set: TableSet): RuleResult[] {
  const table = set.table(fee.table);
  const amount = table?.figure(fee.row, fee.column);
  const { countTable, counted } = countedIn(set, counts);
  const [first] = counted;
  if (!table || !countTable || !first || !amount?.amount || amount.amount.value.lte(0)) return [];
  if (counted.some((figure) => figure.state === 'unreadable' || isSome(figure))) return [PASS];
  const data = {
    table: table.name,
    fee: feeName(table, fee),
    amount: amount.text.trim(),
    countTable: countTable.name,
    count: counts[0],
    printed: first.text.trim(),
  };
  return [
    failed({
      rule: publicCounts.id,
      severity: publicCounts.severity,
      lines: [
        message(MESSAGES, first.state === 'blank' ? 'blank' : 'none', data),
        message(MESSAGES, 'advice'),
      ],
      table: countTable.id,
      cells: [first, amount].map(cellOf),
      suspects: [],
    }),
  ];
}

function countedIn(set: TableSet, counts: readonly string[]): { countTable?: Table; counted: Figure[] } {
  for (const id of COUNTING) {
    const countTable = set.table(id);
    const counted = counts.flatMap((column) => countTable?.figure(SPENT, column) ?? []);
    if (countTable && counted.length > 0) return { countTable, counted };
  }
  return { counted: [] };
}

const isSome = ({ amount }: Figure): boolean => amount !== undefined && !amount.value.isZero();

const feeName = (table: Table, { row, column }: Pair['fee']): string => {
  const found = table.row(row);
  return column ?? (found ? `${found.code ?? ''} ${found.label}`.trim() : row);
};

const cellOf = ({ sheet, at, text }: Figure): FindingCell => ({ sheet, at, text });
