/** A sheet as a table with its headers, scrolled to the cell that is gone to; the arrow keys walk from cell to cell. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactElement } from 'react';
import { columnName } from '../../core/grid';
import type { Grid, Position } from '../../core/grid';
import type { CellEdit, CellMark } from '../../hosts/host';
import type { WorkbenchSay } from '../words';
import { anchorAt, stepped } from './keys';
import { scrollTo } from './layout';
import type { Layout } from './layout';
import { editsOf, rowMarksOf } from './overlay';
import { SheetRow, cellId } from './row';
import { HEADER_WIDTH } from './size';
import { isWindowed, rowWindowOf } from './window';

export interface SheetTableProps {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly marks: readonly CellMark[];
  readonly edits: readonly CellEdit[];
  /** A new object each time it is gone to. */
  readonly chosen: Position | undefined;
  readonly onChoose: (at: Position) => void;
  readonly onType: () => void;
  readonly say: WorkbenchSay;
}

/** Before the first measuring. */
const FIRST_HEIGHT = 800;

export function SheetTable({
  grid,
  layout,
  marks,
  edits,
  chosen,
  onChoose,
  onType,
  say,
}: SheetTableProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: FIRST_HEIGHT });
  const marksByRow = useMemo(() => rowMarksOf(grid.name, marks), [grid.name, marks]);
  const editsByRow = useMemo(() => editsOf(grid.name, edits), [grid.name, edits]);
  const drawn = rowWindowOf(layout, grid.merges, scroll.top, scroll.height);

  useEffect(() => {
    const element = box.current;
    if (!element || !chosen) return;
    const viewport = {
      top: element.scrollTop,
      left: element.scrollLeft,
      width: element.clientWidth,
      height: element.clientHeight,
    };
    const target = scrollTo(layout, chosen, viewport);
    if (!target) return;
    element.scrollTop = target.top;
    element.scrollLeft = target.left;
    if (isWindowed(layout)) setScroll({ top: element.scrollTop, height: element.clientHeight });
    flash(element.querySelector(`#${cellId(chosen.row, chosen.column)}`));
  }, [chosen, layout]);

  const onScroll = (): void => {
    const element = box.current;
    if (element && isWindowed(layout)) setScroll({ top: element.scrollTop, height: element.clientHeight });
  };
  const onClick = (event: MouseEvent): void => {
    const at = placeOf(event.target, layout);
    if (at) onChoose(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      onType();
      return;
    }
    const next = stepped(layout, chosen, event);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
  };

  return (
    <div className="sheet" ref={box} onScroll={onScroll}>
      <table
        role="grid"
        tabIndex={0}
        aria-label={grid.name}
        aria-readonly="true"
        aria-rowcount={layout.rows.length + 1}
        aria-activedescendant={chosen && cellId(chosen.row, chosen.column)}
        style={{ width: HEADER_WIDTH + (layout.lefts[layout.lefts.length - 1] ?? 0) }}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col style={{ width: HEADER_WIDTH }} />
          {layout.widths.map((width, place) => (
            <col key={layout.columns[place]} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td className="corner" />
            {layout.columns.map((column) => (
              <th key={column} scope="col" className={chosen?.column === column ? 'lit' : undefined}>
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={layout.tops[drawn.from] ?? 0} columns={layout.columns.length + 1} />
          {layout.rows.slice(drawn.from, drawn.to).map((row, offset) => (
            <SheetRow
              key={row}
              grid={grid}
              layout={layout}
              place={drawn.from + offset}
              marks={marksByRow.get(row)}
              edits={editsByRow.get(row)}
              chosenColumn={chosen?.row === row ? chosen.column : undefined}
              say={say}
            />
          ))}
          <Spacer
            height={(layout.tops[layout.rows.length] ?? 0) - (layout.tops[drawn.to] ?? 0)}
            columns={layout.columns.length + 1}
          />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that aren't drawn, so that the scroll bar tells the truth. */
const Spacer = ({ height, columns }: { height: number; columns: number }): ReactElement | null =>
  height === 0 ? null : (
    <tr aria-hidden="true" style={{ height }}>
      <td className="spacer" colSpan={columns} />
    </tr>
  );

function placeOf(target: EventTarget, layout: Layout): Position | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const row = cell?.closest<HTMLElement>('tr[data-row]')?.dataset.row;
  return cell && row !== undefined ? anchorAt(layout, Number(row), Number(cell.dataset.column)) : undefined;
}

/** Draws the eye to the cell, also when it is gone to a second time. */
function flash(cell: Element | null): void {
  if (!cell || typeof cell.animate !== 'function') return;
  if (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  cell.animate(
    [
      { boxShadow: 'inset 0 0 0 100px rgba(20, 130, 107, 0.5)' },
      { boxShadow: 'inset 0 0 0 100px rgba(20, 130, 107, 0)' },
    ],
    {
      duration: 900,
    },
  );
}
