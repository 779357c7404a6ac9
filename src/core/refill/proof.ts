/** Whether a table, as it would read once filled, says what the workbook's says: every figure by row and column. */
import { nameOfRow, paired } from '../diff';
import type { Table, TableRow } from '../tables';
import { figureIn } from './lanes';
import { allFigures, isNoMoney, FigureManner } from './manner';
import { agrees } from './same';

export function saysSame(own: Table, from: Table, unit: Table['unit']): boolean {
  if (own.unit.exponent !== unit.exponent) return false;
  if (own.unknownRows.length + own.unknownColumns.length + own.repeatedRows.length > 0) return false;
  if (allFigures(own).some(({ state }) => state === 'unreadable')) return false;
  const manner = new FigureManner(own, from);
  const columns = new Set([...own.columns, ...from.columns].map(({ key }) => key));
  const pairs = paired(own.rows, from.rows, (side) => nameOfRow(side === own.rows ? own : from));
  return pairs.every(
    ({ before, after }) =>
      isNamedSame(before, after) &&
      [...columns].every((key) => {
        const figure = before && figureIn(own, before, key);
        const source = after && figureIn(from, after, key);
        if (!figure) return isNoMoney(source);
        const beside = own.rows.flatMap((row) => figureIn(own, row, key) ?? []);
        return agrees(figure, source, manner.printed(source, figure, beside).value, { own, from });
      }),
  );
}

function isNamedSame(before: TableRow | undefined, after: TableRow | undefined): boolean {
  if (!before || !after || before.code === undefined) return true;
  return bare(before.label) === bare(after.label);
}

const bare = (text: string): string => text.replace(/\s+/g, '');
