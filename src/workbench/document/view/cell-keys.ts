/** Keys that walk from cell to cell of a document's table. */

const ROWS: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
};
const COLUMNS: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  ArrowRight: 'nextElementSibling',
  ArrowLeft: 'previousElementSibling',
};

const columnOf = ({ id }: Element): number => Number(/\d+$/.exec(id)?.[0]);

/** Undefined for other keys, and at the edge of the table. */
export function nextCell(cell: HTMLElement, key: string): HTMLElement | undefined {
  const beside = COLUMNS[key];
  const other = beside && cell[beside];
  if (other instanceof HTMLElement) return other;
  const way = ROWS[key];
  if (!way) return undefined;
  const column = columnOf(cell);
  for (let row = cell.parentElement?.[way]; row; row = row[way]) {
    const covering = [...row.children].filter((one) => columnOf(one) <= column).at(-1);
    if (covering instanceof HTMLElement) return covering;
  }
  return undefined;
}
