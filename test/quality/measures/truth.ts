/** What was recognised against what the generator put there: tables, units, and every figure by row and column. */
import { Decimal, UNITS } from '../../../src/core/amount';
import type { Table, TableId, TableSet } from '../../../src/core/tables';
import type { GeneratedTables, PublishedTable } from '../../bench/generate';

export const NOWHERE = 'where there is none';

export interface Reading {
  readonly tables: number;
  /** Tables found once, with all figures, and in the right unit. */
  readonly whole: number;
  readonly rightUnit: number;
  readonly figures: number;
  readonly rightFigures: number;
  readonly faults: readonly string[];
}

const exponentOf = (unit: string): number => UNITS.find(({ name }) => name === unit)?.exponent ?? NaN;

/** 元, as a text that says whether two amounts are the same. */
const yuan = (value: Decimal, exponent: number): string =>
  value.times(new Decimal(10).pow(exponent)).toFixed();

export type Texts = ReadonlyMap<string, string>;

/** Figures of the truth as the table found would tell them: money in 元, points and counts as they are. */
export function truthOf({ figures }: PublishedTable, unit: string, table: Table | undefined): Texts {
  const exponent = exponentOf(unit);
  return new Map(
    [...figures].flatMap(([row, columns]) =>
      [...columns].map(([column, text]) => {
        const isMoney = (table?.figure(row, column)?.quantity ?? 'money') === 'money';
        return [`${row}·${column}`, yuan(new Decimal(text), isMoney ? exponent : 0)] as const;
      }),
    ),
  );
}

/** Nothing and 0 are the same here. */
export const readIn = (table: Table): Texts =>
  new Map(
    table.rows.flatMap((row) =>
      table.columns.flatMap((column) => {
        const figure = table.figure(row.key, column.key);
        if (!figure?.amount || figure.amount.value.isZero()) return [];
        const exponent = figure.quantity === 'money' ? table.unit.exponent : 0;
        return [[`${row.key}·${column.key}`, yuan(figure.amount.value, exponent)] as const];
      }),
    ),
  );

function figureFaults(truth: Texts, read: Texts): string[] {
  const lost = [...truth].filter(([key, value]) => read.get(key) !== value && !/^-?0$/.test(value));
  const invented = [...read].filter(([key]) => !truth.has(key));
  return [
    ...lost.map(([key, value]) => `${key} ${value} read as ${read.get(key) ?? 'nothing'}`),
    ...invented.map(([key, value]) => `${key} ${value} where nothing is`),
  ];
}

interface Match {
  readonly table: Table | undefined;
  readonly truth: Texts;
  readonly wrong: readonly string[];
}

/** Of several tables with one meaning, the one that was printed here. */
function matchOf(published: PublishedTable, unit: string, candidates: readonly Table[]): Match {
  const matches = candidates.map((table): Match => {
    const truth = truthOf(published, unit, table);
    return { table, truth, wrong: figureFaults(truth, readIn(table)) };
  });
  const best = matches.sort((a, b) => a.wrong.length - b.wrong.length)[0];
  return best ?? { table: undefined, truth: truthOf(published, unit, undefined), wrong: [] };
}

export function readingOf(found: TableSet, set: GeneratedTables, unitOf: (id: TableId) => string): Reading {
  const faults: string[] = [];
  const reading = { tables: 0, whole: 0, rightUnit: 0, figures: 0, rightFigures: 0 };
  for (const published of set.published) {
    const { id } = published;
    if (!id) continue;
    const own = found.tables.filter((table) => table.id === id);
    const wanted = set.published.filter((other) => other.id === id).length;
    const { table, truth, wrong } = matchOf(published, set.unit, own);
    reading.tables += 1;
    reading.figures += truth.size;
    if (!table || own.length !== wanted) {
      faults.push(`${id} found ${own.length} times`);
      continue;
    }
    const isRightUnit = table.unit.name === unitOf(id);
    if (!isRightUnit) faults.push(`${id} in ${table.unit.name}, not ${unitOf(id)}`);
    if (wrong.length > 0) faults.push(`${id}: ${wrong.length} figures, as ${wrong.slice(0, 2).join('; ')}`);
    reading.rightUnit += Number(isRightUnit);
    reading.rightFigures += Math.max(0, truth.size - wrong.length);
    reading.whole += Number(isRightUnit && wrong.length === 0);
  }
  const extra = found.tables.filter(({ id }) => !set.published.some((one) => one.id === id));
  return { ...reading, faults: [...faults, ...extra.map(({ id }) => `${id} found ${NOWHERE}`)] };
}
