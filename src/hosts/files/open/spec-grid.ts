/** A sheet of ours as the Grid that reading it back would give, so that it can be shown before it is in any file. */
import type { Cell, Grid } from '../../../core/grid';
import type { CellContent, SheetSpec, StoredContent } from '../create';

export function gridOfSpec(spec: SheetSpec): Grid {
  const cells: (Cell | undefined)[][] = [];
  for (const { at, content, style } of spec.cells) {
    const cell = content && cellOf(content, style?.numberFormat);
    if (cell) (cells[at.row] ??= [])[at.column] = cell;
  }
  return {
    name: spec.name,
    visibility: spec.visibility ?? 'visible',
    cells,
    merges: spec.merges ?? [],
    hiddenRows: spec.hiddenRows ?? new Set(),
    hiddenColumns: spec.hiddenColumns ?? new Set(),
  };
}

function cellOf(content: CellContent, format: string | undefined): Cell | undefined {
  const styled = format === undefined ? {} : { format };
  if (!('formula' in content)) {
    const stored = storedCell(content);
    return stored && { ...stored, ...styled };
  }
  const result = content.cached && storedCell(content.cached);
  return { ...(result ?? { text: '', kind: 'number' }), formula: content.formula, ...styled };
}

function storedCell(content: StoredContent): Cell | undefined {
  if ('number' in content) return { text: content.number, value: Number(content.number), kind: 'number' };
  return content.text === '' ? undefined : { text: content.text, value: content.text, kind: 'text' };
}
