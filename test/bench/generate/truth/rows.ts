/** Figures by meaning, table → row → column as in docs/table-keys.md, and how rows of codes add up. */
import { Decimal, printDecimal, ZERO } from '../../../../src/core/amount';
import type { TableId } from '../../../../src/core/tables/types';
import type { Item } from './ledger';

export type Row<Value> = ReadonlyMap<string, Value>;
export type Rows<Value> = ReadonlyMap<string, Row<Value>>;
/** A figure that is 0 is absent: it is printed as a blank. */
export type Figures<Value> = ReadonlyMap<TableId, Rows<Value>>;

export type Columns = Readonly<Record<string, (item: Item) => Decimal>>;

const sum = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce((total, amount) => total.plus(amount), ZERO);

export const sumOf = (items: readonly Item[], amount: (item: Item) => Decimal): Decimal =>
  sum(items.map(amount));

const filled = (entries: readonly (readonly [string, Decimal])[]): Row<Decimal> =>
  new Map(entries.filter(([, value]) => !value.isZero()));

export const row = (values: Readonly<Record<string, Decimal>>): Row<Decimal> =>
  filled(Object.entries(values));

/** Rows of one column, as pairs: an object would reorder keys that look like numbers. */
export const singles = (
  column: string,
  values: readonly (readonly [string, Decimal])[],
): readonly (readonly [string, Row<Decimal>])[] =>
  values
    .filter(([, value]) => !value.isZero())
    .map(([key, value]) => [key, new Map([[column, value]])] as const);

export const total = (items: readonly Item[], columns: Columns): Row<Decimal> =>
  filled(Object.entries(columns).map(([column, amount]) => [column, sumOf(items, amount)] as const));

const CODE_LENGTHS = [3, 5, 7];

/** 合计, then each class, 款 and 项 in the order of their codes; what has no money has no row. */
export function rolledUp(items: readonly Item[], columns: Columns): Rows<Decimal> {
  const under = new Map<string, Item[]>([['合计', [...items]]]);
  for (const item of items)
    for (const length of CODE_LENGTHS) {
      const key = item.code.slice(0, length);
      under.set(key, [...(under.get(key) ?? []), item]);
    }
  const codes = [...under.keys()].filter((key) => key !== '合计').sort();
  return new Map(
    ['合计', ...codes]
      .map((key) => [key, total(under.get(key) ?? [], columns)] as const)
      .filter(([, values]) => values.size > 0),
  );
}

/** The classes alone. */
export const classRows = (
  items: readonly Item[],
  columns: Columns,
): readonly (readonly [string, Row<Decimal>])[] =>
  [...rolledUp(items, columns)].filter(([key]) => key.length === 3);

const DECIMALS = 2;
const COUNT = /(?:组数|次数|购置数|保有量|批次|人次)$/;

/** How figures are brought to what is printed; always with two decimals. */
export interface Printing {
  /** Power of ten, in the unit of the set, that figures are rounded to. Default -2, the last digit. */
  readonly step?: number;
  /** Cut off there and not rounded. */
  readonly isCut?: boolean;
  /** The one row that is printed to the last digit all the same: 角分 among whole 元. */
  readonly fineRow?: string;
}

function printedAs(
  value: Decimal,
  row: string,
  { step = -DECIMALS, isCut = false, fineRow }: Printing,
): string {
  const power = new Decimal(10).pow(row === fineRow ? -DECIMALS : step);
  const steps = value.div(power).toDecimalPlaces(0, isCut ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP);
  return printDecimal(steps.times(power), DECIMALS);
}

/** Each figure rounded by itself, as a decimal without separators; counts are whole. */
export const roundedFigures = (figures: Figures<Decimal>, printing: Printing = {}): Figures<string> =>
  new Map(
    [...figures].map(([table, rows]) => [
      table,
      new Map(
        [...rows].map(([key, values]) => [
          key,
          new Map(
            [...values].map(([column, value]) => [
              column,
              COUNT.test(column) ? printDecimal(value, 0) : printedAs(value, key, printing),
            ]),
          ),
        ]),
      ),
    ]),
  );
