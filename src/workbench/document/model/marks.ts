/** Which cells of a document's tables are marked: as a workbook's are, and those whose words are not sure. */
import type { Review } from '../../../core/review';
import { marksOf } from '../../../pane/model/marks';
import type { TableMark, Target } from './types';
import type { Targets } from './targets';

const nameOf = ({ table, row, column }: Omit<TableMark, 'level'>): string => `${table} ${row} ${column}`;

export function cellMarks({ check, against, published }: Review, targets: Targets): readonly TableMark[] {
  const marks = new Map<string, TableMark>();
  for (const { number: table, rows } of published.tables)
    rows.forEach(({ cells }, row) => {
      for (const { column, doubt } of cells)
        if (doubt !== undefined)
          marks.set(nameOf({ table, row, column }), { table, row, column, level: 'doubt' });
    });
  for (const { sheet, at, level } of marksOf([...check.findings, ...(against?.findings ?? [])], [])) {
    const target = targets.ofCell({ sheet, at });
    if (!isCell(target)) continue;
    const { table, row, column } = target;
    const name = nameOf(target);
    if (level !== 'term' || !marks.has(name)) marks.set(name, { table, row, column, level });
  }
  return [...marks.values()];
}

const isCell = (target: Target | undefined): target is Extract<Target, { readonly kind: 'cell' }> =>
  target?.kind === 'cell';
