/** A Word document in reading order: its paragraphs, its tables as tables, the same marks. */
import { memo, useEffect, useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { VERDICT_COLOURS } from '../../../pane/word';
import { piecesOf } from '../../text/pieces';
import type { TextMark } from '../../text/text-host';
import type { TableMark, ShownReview, Target } from '../model/types';
import type { DocumentSay } from '../words';
import { flowOf, type FlowPart } from './flow';
import { Legend, VERDICT_SIGNS } from './legend';
import type { Gone } from './pages';
import { cellName, DocumentTable, type CellTyping } from './table';

interface TextProps {
  readonly shown: ShownReview;
  readonly name: string;
  readonly gone: Gone | undefined;
  readonly typing: CellTyping | undefined;
  /** What can be done with it. */
  readonly tools: ReactNode;
  readonly say: DocumentSay;
}

interface Marked {
  readonly texts: ReadonlyMap<number, readonly TextMark[]>;
  readonly cells: ReadonlyMap<string, TableMark['level']>;
}

export function DocumentText({ shown, name, gone, typing, tools, say }: TextProps): ReactElement {
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
      <div className={`above text-bar document-bar${tools ? '' : ' only-legend'}`}>
        <Legend say={say} />
        <div className="buttons">{tools}</div>
      </div>
      <article ref={paper} className="paper document-text" lang="zh-CN" tabIndex={0} aria-label={name}>
        {flow.map((part) => (
          <Part
            key={keyOf(part)}
            part={part}
            shown={shown}
            marked={marked}
            target={mine(part, target)}
            typing={part.kind === 'table' ? typing : undefined}
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
  readonly typing: CellTyping | undefined;
  readonly say: DocumentSay;
}

const Part = memo((props: PartProps): ReactElement => {
  const { part, marked, ...own } = props;
  const { shown, target } = own;
  if (part.kind === 'table')
    return <DocumentTable block={part.block} inner={part.inner} cells={marked.cells} {...own} />;
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
