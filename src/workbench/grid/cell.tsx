/** One cell of a sheet as shown: its text, never as markup; its mark as colour and sign; whether it was changed. */
import type { ReactElement } from 'react';
import type { Cell } from '../../core/grid';
import type { MarkLevel } from '../../hosts/host';
import type { WorkbenchSay } from '../words';
import type { Span } from './layout';

export const SIGNS: Readonly<Record<MarkLevel, string>> = { error: '✕', warning: '▲', hint: '○', term: '·' };
const EDITED_SIGN = '✎';

export interface CellProps {
  readonly id: string;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly span: Span | undefined;
  readonly mark: MarkLevel | undefined;
  readonly isEdited: boolean;
  readonly isChosen: boolean;
  readonly isRanged: boolean;
  readonly say: WorkbenchSay;
}

export function SheetCell({
  id,
  column,
  cell,
  span,
  mark,
  isEdited,
  isChosen,
  isRanged,
  say,
}: CellProps): ReactElement {
  const look = [
    alignment(cell, span),
    mark && `mark-${mark}`,
    isEdited && 'edited',
    isRanged && 'ranged',
    isChosen && 'chosen',
  ];
  return (
    <td
      id={id}
      className={look.filter(Boolean).join(' ') || undefined}
      data-column={column}
      rowSpan={span && span.rows > 1 ? span.rows : undefined}
      colSpan={span && span.columns > 1 ? span.columns : undefined}
      aria-selected={isChosen || isRanged || undefined}
    >
      {mark && <Sign sign={SIGNS[mark]} name={say(mark)} look="sign" />}
      {isEdited && <Sign sign={EDITED_SIGN} name={say('edited')} look="sign sign-edited" />}
      {cell && cell.text !== '' && <div className="text">{cell.text}</div>}
    </td>
  );
}

const Sign = ({ sign, name, look }: { sign: string; name: string; look: string }): ReactElement => (
  <span className={look} role="img" aria-label={name} title={name}>
    {sign}
  </span>
);

function alignment(cell: Cell | undefined, span: Span | undefined): string | undefined {
  if (cell?.kind === 'number' || (cell && isFigure(cell.text))) return 'figure';
  return span && span.columns > 1 && cell && isTitle(cell.text) ? 'centred' : undefined;
}

/** A longer text over merged cells is a note, and reads from the left. */
const isTitle = (text: string): boolean =>
  text.length <= TITLE_LENGTH && !/^\s*(?:备?注|说明|单位|部门|公开)/.test(text);

const TITLE_LENGTH = 30;

/** Published tables often hold figures as texts. Codes such as 2010301 have no decimals and stay on the left. */
const isFigure = (text: string): boolean => /^-?[\d,]+\.\d+%?$/.test(text.trim());
