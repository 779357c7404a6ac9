/** This year's figures as the tables print them, in 万元: what an office looks at when it fills in a supplement. */
import { Decimal, WAN_YUAN, ZERO } from '../../../src/core/amount';
import { supplementFromPrevious, type NarrativeForm, type Question } from '../../../src/core/narrative';
import type { TableId, TableSet } from '../../../src/core/tables/types';

const PATTERN = /^表(\d\d)\[[^,]+(?:, (.+))?\]$/;
const DECIMALS = 2;

export interface ThisYear {
  /** Money in 万元, rounded as the explanation states it; 0 where nothing is printed. */
  money(table: TableId, row: string, column?: string): Decimal;
  /** Whether the table has such a row, or column, at all. */
  has(table: TableId, row: string, column?: string): boolean;
  /** A count that a table prints, or undefined. */
  count(column: string): Decimal | undefined;
  /** What stands this year where a question about last year would look. */
  asLastYear(key: string): Decimal | undefined;
  /** The figure of the row that a question asked row by row is about. */
  ofRow(question: Question, row: string): Decimal;
}

export function thisYearOf(form: NarrativeForm, tables: TableSet): ThisYear {
  const money = (id: TableId, row: string, column?: string): Decimal => {
    const table = tables.table(id);
    const value = table?.figure(row, column)?.amount?.value;
    if (!table || !value) return ZERO;
    return value
      .times(new Decimal(10).pow(table.unit.exponent - WAN_YUAN.exponent))
      .toDecimalPlaces(DECIMALS);
  };
  const same = supplementFromPrevious(tables, form).entries;
  return {
    money,
    has: (id, row, column) => {
      const table = tables.table(id);
      return (
        table?.row(row) !== undefined && (column === undefined || table.figure(row, column) !== undefined)
      );
    },
    count: (column) => {
      const figure = tables.table('T07')?.figure('决算数', column);
      return figure?.quantity === 'count' ? (figure.amount?.value ?? ZERO) : undefined;
    },
    asLastYear: (key) => {
      const value = same.get(key)?.value;
      return value === undefined ? undefined : new Decimal(value).toDecimalPlaces(DECIMALS);
    },
    ofRow: ({ each = '' }, row) => {
      const [, table = '', column] = PATTERN.exec(each) ?? [];
      return money(`T${table}` as TableId, row, column);
    },
  };
}
