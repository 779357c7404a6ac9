/** A Word document in reading order: its paragraphs, its tables as tables, the same marks. */
import { memo, useEffect, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { TableBlock } from '../../../core/document';
import { VERDICT_COLOURS } from '../../../pane/word';
import { piecesOf } from '../../text/pieces';
import type { TextMark } from '../../text/text-host';
import type { TableMark, ShownReview, Target } from '../model/types';
import type { DocumentSay } from '../words';
import { flowOf, type FlowPart } from './flow';
import { Legend, VERDICT_SIGNS } from './legend';
import { SIGNS } from './page-marks';
import type { Gone } from './pages';

interface TextProps {
  readonly shown: ShownReview;
  readonly name: string;
  readonly gone: Gone | undefined;
  readonly say: DocumentSay;
}

interface Marked {
  readonly texts: ReadonlyMap<number, readonly TextMark[]>;
  readonly cells: ReadonlyMap<string, TableMark['level']>;
}

const cellName = ({
  table,
  row,
  column,
}: {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}): string => `cell-${table}-${row}-${column}`;

export function DocumentText({ shown, name, gone, say }: TextProps): ReactElement {
  const { paragraphs, blocks } = shown;
  const paper = useRef<HTMLElement>(null);
  const flow = useMemo(() => flowOf(paragraphs.length, blocks), [paragraphs, blocks]);
  const marked = useMemo(() => markedIn(shown), [shown]);
  const target = gone?.target;
  useEffect(() => {
    if (gone)
      paper.current?.querySelector('.gone-to')?.scrollIntoView?.({ block: 'center', inline: 'nearest' });
  }, [gone]);
  return (
    <>
      <div className="above text-bar document-bar only-legend">
        <Legend say={say} />
      </div>
      <article ref={paper} className="paper document-text" lang="zh-CN" tabIndex={0} aria-label={name}>
        {flow.map((part) => (
          <Part
            key={keyOf(part)}
            part={part}
            shown={shown}
            marked={marked}
            target={mine(part, target)}
            say={say}
          />
        ))}
      </article>
    </>
  );
}

const keyOf = (part: FlowPart): string =>
  part.kind === 'table' ? `t${part.block.number}` : `p${part.paragraph}`;

/** The target only where it is in this part, so that the others need not be drawn again. */
function mine(part: FlowPart, target: Target | undefined): Target | undefined {
  if (!target || target.kind === 'box') return undefined;
  if (part.kind === 'paragraph')
    return target.kind === 'text' && target.paragraph === part.paragraph ? target : undefined;
  if (target.kind === 'cell') return part.tables.has(target.table) ? target : undefined;
  return part.from <= target.paragraph && target.paragraph < part.to ? target : undefined;
}

function markedIn({ marks }: ShownReview): Marked {
  const texts = new Map<number, TextMark[]>();
  const put = (mark: TextMark): void => {
    texts.set(mark.paragraph, [...(texts.get(mark.paragraph) ?? []), mark]);
  };
  for (const { verdict, ...place } of marks.numbers) put({ ...place, colour: VERDICT_COLOURS[verdict] });
  for (const { severity, ...place } of marks.found) if (place.length > 0) put({ ...place, colour: severity });
  return { texts, cells: new Map(marks.cells.map((mark) => [cellName(mark), mark.level])) };
}

interface PartProps {
  readonly part: FlowPart;
  readonly shown: ShownReview;
  readonly marked: Marked;
  readonly target: Target | undefined;
  readonly say: DocumentSay;
}

const Part = memo((props: PartProps): ReactElement => {
  const { part, shown, marked, target, say } = props;
  if (part.kind === 'table')
    return (
      <Table block={part.block} inner={part.inner} shown={shown} marked={marked} target={target} say={say} />
    );
  const { paragraph } = part;
  const { text, style } = shown.paragraphs[paragraph] ?? { text: '' };
  return (
    <p className={style ?? 'body'}>
      <Words text={text} marks={marked.texts.get(paragraph)} target={target} />
    </p>
  );
});
Part.displayName = 'Part';

const looksOf = (colour: string): string => {
  const [verdict] = VERDICT_SIGNS.find(([one]) => VERDICT_COLOURS[one] === colour) ?? [];
  return verdict === undefined ? `found-words mark-${colour}` : `number ${verdict}`;
};

function Words({
  text,
  marks = [],
  target,
}: {
  readonly text: string;
  readonly marks?: readonly TextMark[] | undefined;
  readonly target: Target | undefined;
}): ReactElement {
  const selected = target?.kind === 'text' ? target : undefined;
  return (
    <>
      {piecesOf(text, marks, selected).map(({ text: words, colour, isSelected }, place) => {
        const looks = [
          ...(colour === undefined ? [] : [looksOf(colour)]),
          ...(isSelected ? ['gone-to'] : []),
        ];
        return looks.length === 0 ? (
          words
        ) : (
          <span key={place} className={looks.join(' ')}>
            {words}
          </span>
        );
      })}
    </>
  );
}

interface TableProps extends Omit<PartProps, 'part'> {
  readonly block: TableBlock;
  /** Tables that stand in cells of it. */
  readonly inner: readonly TableBlock[];
}

function Table({ block, inner, shown, marked, target, say }: TableProps): ReactElement {
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
              {cells.map(({ column, columns, rows: height, text, paragraphs }) => {
                const name = cellName({ table: number, row, column });
                const level = marked.cells.get(name);
                const isGone =
                  target?.kind === 'cell'
                    ? cellName(target) === name
                    : target?.kind === 'text' && paragraphs.includes(target.paragraph);
                const looks = [
                  ...(isFigure(text) ? ['figure'] : []),
                  ...(level === undefined ? [] : [`mark-${level}`]),
                  ...(isGone ? ['gone-to'] : []),
                ];
                return (
                  <td
                    key={column}
                    id={name}
                    colSpan={columns > 1 ? columns : undefined}
                    rowSpan={height > 1 ? height : undefined}
                    className={looks.length > 0 ? looks.join(' ') : undefined}
                  >
                    {level !== undefined && SIGNS[level] !== '' && (
                      <span className="sign" aria-hidden="true">
                        {SIGNS[level]}
                      </span>
                    )}
                    {text}
                    {inner
                      .filter((one) => standsIn(one, block, row, column))
                      .map((one) => (
                        <Table
                          key={one.number}
                          block={one}
                          inner={inner}
                          shown={shown}
                          marked={marked}
                          target={target}
                          say={say}
                        />
                      ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
