/** Where the public tables print what a year begins and ends with: in all, and by fund or code. */
import { ZERO } from '../amount';
import type { Table, TableId } from '../tables';

/** Row and column. */
export type BalancePlace = readonly [row: string, column: string];

export interface Balance {
  readonly table: TableId;
  readonly opening: BalancePlace;
  readonly closing: BalancePlace;
  /** Opening and closing of each fund. */
  readonly parts?: readonly (readonly [BalancePlace, BalancePlace])[];
  /** Every row with a code is a part, under the columns of the totals. */
  readonly byCode?: boolean;
}

const CLOSING = '年末财政拨款结转和结余';
const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;

const byCode = (table: TableId): Balance => ({
  table,
  opening: ['合计', '年初结转和结余'],
  closing: ['合计', '年末结转和结余'],
  byCode: true,
});

export const BALANCES: readonly Balance[] = [
  { table: 'T01', opening: ['年初结转和结余', '决算数'], closing: ['年末结转和结余', '决算数'] },
  {
    table: 'T04',
    opening: ['年初财政拨款结转和结余', '金额'],
    closing: [CLOSING, '合计'],
    parts: FUNDS.map((fund) => [
      [`年初${fund}`, '金额'],
      [CLOSING, fund],
    ]),
  },
  byCode('T05'),
  byCode('T08'),
  byCode('T09'),
];

/** The parts that both years print: rows with figures on both sides, and funds where both totals are split. */
export function partsOf(
  balance: Balance,
  now: Table,
  before: Table,
): readonly (readonly [BalancePlace, BalancePlace])[] {
  const { opening, closing, parts = [] } = balance;
  if (balance.byCode)
    return now.rows.flatMap(({ key, code }): (readonly [BalancePlace, BalancePlace])[] => {
      const pair = [[key, opening[1]] as const, [key, closing[1]] as const] as const;
      return code !== undefined && isPrinted(now, pair[0]) && isPrinted(before, pair[1]) ? [pair] : [];
    });
  const openings = parts.map(([place]) => place);
  const closings = parts.map(([, place]) => place);
  return isSplit(now, opening, openings) && isSplit(before, closing, closings) ? parts : [];
}

const isPrinted = (table: Table, [row, column]: BalancePlace): boolean =>
  table.figure(row, column)?.amount !== undefined;

/** A total of nothing has parts of nothing. */
const isSplit = (table: Table, [row, column]: BalancePlace, parts: readonly BalancePlace[]): boolean =>
  (table.figure(row, column)?.amount?.value ?? ZERO).isZero() || parts.some((part) => isPrinted(table, part));
