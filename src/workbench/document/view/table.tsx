/** A table of a Word document with the marks of its cells; where the document can be corrected its cells are typed anew. */
import type { KeyboardEvent, ReactElement } from 'react';
import type { DocumentCell, TableBlock } from '../../../core/document';
import { paragraphOfCell } from '../editing/cells';
import type { ShownReview, TableMark, Target } from '../model/types';
import type { DocumentSay } from '../words';
import { CellInput } from './cell-input';
import { nextCell } from './cell-keys';
import { SIGNS } from './page-marks';

interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export const cellName = ({ table, row, column }: CellPlace): string => `cell-${table}-${row}-${column}`;

/** What is typed into cells. */
export interface CellTyping {
  /** Name of the cell that is being typed into. */
  readonly at: string | undefined;
  /** Typed, and not yet in the document, by cell. */
  readonly pending: ReadonlyMap<string, string>;
  /** Cells that are others than when the document was opened. */
  readonly changed: ReadonlySet<string>;
  begin(cell: DocumentCell, name: string): void;
  /** Undefined: nothing was typed. */
  end(cell: DocumentCell, name: string, typed: string | undefined): void;
}

export interface TableProps {
  readonly block: TableBlock;
  /** Tables that stand in cells of it. */
  readonly inner: readonly TableBlock[];
  readonly shown: ShownReview;
  readonly cells: ReadonlyMap<string, TableMark['level']>;
  readonly target: Target | undefined;
  /** Undefined where nothing can be changed. */
  readonly typing: CellTyping | undefined;
  readonly say: DocumentSay;
}

export function DocumentTable(props: TableProps): ReactElement {
  const { block, say } = props;
  const { number, rows } = block;
  return (
    <div
      className="table-box"
      role="group"
      aria-label={say('tableNumber', { table: String(number) })}
      tabIndex={0}
    >
      <table id={`table-${number}`}>
        <tbody>
          {rows.map(({ cells }, row) => (
            <tr key={row}>
              {cells.map((cell, place) => (
                <TableCell
                  key={cell.column}
                  cell={cell}
                  row={row}
                  isFirst={row === 0 && place === 0}
                  {...props}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableCellProps extends TableProps {
  readonly cell: DocumentCell;
  readonly row: number;
  readonly isFirst: boolean;
}

function TableCell(props: TableCellProps): ReactElement {
  const { block, inner, cell, row, isFirst, cells, target, typing, say } = props;
  const { column, columns, rows: height, paragraphs } = cell;
  const name = cellName({ table: block.number, row, column });
  const level = cells.get(name);
  const isGone =
    target?.kind === 'cell'
      ? cellName(target) === name
      : target?.kind === 'text' && paragraphs.includes(target.paragraph);
  const isChanged = typing?.changed.has(name) === true;
  const text = typing?.pending.get(name) ?? cell.text;
  const looks = [
    ...(isFigure(text) ? ['figure'] : []),
    ...(level === undefined ? [] : [`mark-${level}`]),
    ...(isChanged ? ['edited'] : []),
    ...(isGone ? ['gone-to'] : []),
  ];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const next = nextCell(event.currentTarget, event.key);
    if (event.key !== 'Enter' && event.key !== 'F2' && !next) return;
    event.preventDefault();
    if (next) next.focus();
    else typing?.begin(cell, name);
  };
  const acts = typing && {
    tabIndex: isGone || isFirst ? 0 : -1,
    title: say('cellHint'),
    onDoubleClick: () => typing.begin(cell, name),
    onKeyDown,
  };
  return (
    <td
      id={name}
      colSpan={columns > 1 ? columns : undefined}
      rowSpan={height > 1 ? height : undefined}
      className={looks.length > 0 ? looks.join(' ') : undefined}
      {...acts}
    >
      {level !== undefined && SIGNS[level] !== '' && (
        <span className="sign" aria-hidden="true">
          {SIGNS[level]}
        </span>
      )}
      {isChanged && (
        <span className="sign sign-edited" role="img" aria-label={say('changedCell')}>
          ✎
        </span>
      )}
      {typing?.at === name ? (
        <CellInput text={text} onEnd={(typed) => typing.end(cell, name, typed)} say={say} />
      ) : (
        text
      )}
      {inner
        .filter((one) => standsIn(one, block, row, column))
        .map((one) => (
          <DocumentTable key={one.number} {...props} block={one} />
        ))}
    </td>
  );
}

const FIGURE = /^\s*[-−]?[\d,，.]+%?\s*$/;
const isFigure = (text: string): boolean => FIGURE.test(text) && text.length > 3;

/** A nested table stands in the cell that has the paragraphs around it. */
function standsIn(nested: TableBlock, { number, rows }: TableBlock, row: number, column: number): boolean {
  if (nested.number <= number) return false;
  const cell = rows[row]?.cells.find((one) => one.column === column);
  const [first, last] = [cell?.paragraphs[0], cell?.paragraphs.at(-1)];
  return first !== undefined && last !== undefined && first <= nested.before && nested.before <= last;
}

/** Whether all that a cell says stands in one paragraph, or it is blank. */
export const isTypedAnew = (cell: DocumentCell, { paragraphs }: ShownReview): boolean =>
  paragraphOfCell(cell, paragraphs) !== undefined;
