/** A sheet as a table with its headers, scrolled to the cell that is gone to; walked over, typed into, copied and pasted as in Excel. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import { cellAt, columnName } from '../../core/grid';
import type { Grid, Position } from '../../core/grid';
import type { TypedCell } from '../../hosts/files/open';
import type { CellEdit, CellMark } from '../../hosts/host';
import type { StepActs } from '../app/use-undo';
import type { WorkbenchSay } from '../words';
import { CellEditor } from './cell-editor';
import type { EditorHandle, Walking } from './cell-editor';
import { parseBlock, printBlock } from './clipboard';
import { typedContent } from './content';
import { anchorAt, stepped } from './keys';
import { scrollTo } from './layout';
import type { Layout } from './layout';
import { editsOf, rowMarksOf } from './overlay';
import { blockOf, emptied, pasted } from './range';
import { SheetRow, cellId } from './row';
import { HEADER_WIDTH } from './size';
import { useBox, viewportOf, whenResized } from './use-box';
import { useRange } from './use-range';
import { isWindowed, rowWindowOf } from './window';

export interface SheetTableProps {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly marks: readonly CellMark[];
  readonly edits: readonly CellEdit[];
  /** A new object each time it is gone to. */
  readonly chosen: Position | undefined;
  readonly onChoose: (at: Position) => void;
  /** Without it nothing can be written. */
  readonly onWrite: ((cells: readonly TypedCell[]) => void) | undefined;
  readonly steps: StepActs;
  /** The keyboard goes on to something else. */
  readonly onLeave: () => void;
  readonly say: WorkbenchSay;
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** Before the first measuring. */
const FIRST_HEIGHT = 800;

export function SheetTable(props: SheetTableProps): ReactElement {
  const { grid, layout, marks, edits, chosen, onChoose, onWrite, say } = props;
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorHandle>(null);
  const [scroll, setScroll] = useState({ top: 0, height: FIRST_HEIGHT });
  const { range, extend } = useRange(layout, chosen);
  const place = useBox(box, layout, chosen);
  const marksByRow = useMemo(() => rowMarksOf(grid.name, marks), [grid.name, marks]);
  const editsByRow = useMemo(() => editsOf(grid.name, edits), [grid.name, edits]);
  const drawn = rowWindowOf(layout, grid.merges, scroll.top, scroll.height);

  useEffect(() => {
    const element = box.current;
    if (!element || !chosen) return undefined;
    const follow = (): void => {
      const target = scrollTo(layout, chosen, viewportOf(element));
      if (!target) return;
      element.scrollTop = target.top;
      element.scrollLeft = target.left;
      if (isWindowed(layout)) setScroll({ top: element.scrollTop, height: element.clientHeight });
    };
    follow();
    flash(element.querySelector(`#${cellId(chosen.row, chosen.column)}`));
    return whenResized(element, (isFirst) => isFirst && follow());
  }, [chosen, layout]);

  const onScroll = useCallback((): void => {
    const element = box.current;
    if (element && isWindowed(layout)) setScroll({ top: element.scrollTop, height: element.clientHeight });
  }, [layout]);
  useEffect(() => (box.current ? whenResized(box.current, onScroll) : undefined), [onScroll]);
  const choose = (at: Position): void => {
    if (isSame(at, chosen)) extend(undefined);
    else onChoose(at);
  };
  const onMouseDown = (event: MouseEvent): void => {
    const at = placeOf(event.target, layout);
    if (!at || event.button !== 0) return;
    event.preventDefault();
    editor.current?.commit();
    editor.current?.focus();
    if (event.shiftKey) extend(at);
    else choose(at);
  };
  /** A click that no mouse made, as of a reading aid. */
  const onClick = (event: MouseEvent): void => {
    const at = placeOf(event.target, layout);
    if (at && !event.shiftKey && !isSame(at, chosen)) onChoose(at);
  };
  const onMouseOver = (event: MouseEvent): void => {
    if (event.buttons === 1) extend(placeOf(event.target, layout));
  };
  const onWalk = (pressed: Walking): boolean => {
    const from = pressed.shiftKey ? (range.corner ?? chosen) : chosen;
    const next = stepped(layout, from, pressed);
    if (!next || isSame(next, from)) return false;
    if (pressed.shiftKey) extend(next);
    else onChoose(next);
    return true;
  };

  return (
    <div className="sheet" ref={box} onScroll={onScroll}>
      <table
        role="grid"
        aria-label={grid.name}
        aria-readonly={onWrite === undefined}
        aria-multiselectable="true"
        aria-rowcount={layout.rows.length + 1}
        style={{ width: HEADER_WIDTH + (layout.lefts[layout.lefts.length - 1] ?? 0) }}
        onClick={onClick}
        onMouseDown={onMouseDown}
        onMouseOver={onMouseOver}
        onDoubleClick={() => editor.current?.edit()}
      >
        <colgroup>
          <col style={{ width: HEADER_WIDTH }} />
          {layout.widths.map((width, index) => (
            <col key={layout.columns[index]} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td className="corner" />
            {layout.columns.map((column) => (
              <th key={column} scope="col" className={range.columns.has(column) ? 'lit' : undefined}>
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
              ranged={range.corner && range.rows.has(row) ? range.columns : NO_COLUMNS}
              say={say}
            />
          ))}
          <Spacer
            height={(layout.tops[layout.rows.length] ?? 0) - (layout.tops[drawn.to] ?? 0)}
            columns={layout.columns.length + 1}
          />
        </tbody>
      </table>
      <CellEditor
        at={chosen}
        content={typedContent(chosen && cellAt(grid, chosen))}
        box={place}
        canWrite={onWrite !== undefined}
        activeId={chosen && cellId(chosen.row, chosen.column)}
        onWrite={(typed) => chosen && onWrite?.([{ at: chosen, typed }])}
        onErase={() => onWrite?.(emptied(layout, range.whole))}
        steps={props.steps}
        onWalk={onWalk}
        onLeave={props.onLeave}
        copied={() => printBlock(blockOf(grid, layout, range.whole))}
        onPaste={(text) => onWrite?.(pasted(layout, parseBlock(text), range.whole))}
        handle={editor}
        say={say}
      />
    </div>
  );
}

const isSame = (one: Position, other: Position | undefined): boolean =>
  one.row === other?.row && one.column === other.column;

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
