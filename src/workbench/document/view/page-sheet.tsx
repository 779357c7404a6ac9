/** One page: drawn, with its words to be selected and the marks laid over. */
import { memo, useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { PageBox, PrintedLine } from '../../../core/document';
import type { TextParagraph } from '../../../core/proofread/types';
import type { PageSize } from '../reading/work';
import type { DocumentSay } from '../words';
import type { PlacedPage } from './layout';
import type { PageMark } from './page-marks';
import type { Paints } from './paints';

interface PageSheetProps {
  readonly page: PlacedPage;
  readonly size: PageSize;
  readonly left: number;
  /** Undefined where nothing can be drawn. */
  readonly paints: Paints | undefined;
  readonly lines: readonly PrintedLine[];
  readonly paragraphs: readonly TextParagraph[];
  readonly marks: readonly PageMark[];
  readonly gone: readonly PageBox[];
  readonly say: DocumentSay;
}

/** A canvas larger than that is refused by some browsers. */
const MOST_PIXELS = 16_000_000;

export const PageSheet = memo((props: PageSheetProps): ReactElement => {
  const { page, size, left, paints, lines, paragraphs, marks, gone, say } = props;
  const { number, top, width, height } = page;
  /** Its words are set when it is drawn: not both in one task. */
  const [isDrawn, setDrawn] = useState(paints === undefined);
  const part = (box: PageBox): object => ({
    left: `${(box.left / size.width) * 100}%`,
    top: `${(box.top / size.height) * 100}%`,
    width: `${((box.right - box.left) / size.width) * 100}%`,
    height: `${((box.bottom - box.top) / size.height) * 100}%`,
  });
  return (
    <section
      className="page-sheet"
      aria-label={say('page', { page: String(number) })}
      style={{ top, left, width, height }}
    >
      <Drawing
        number={number}
        scale={width / size.width}
        size={size}
        paints={paints}
        onDrawn={() => setDrawn(true)}
        say={say}
      />
      <svg className="page-words" viewBox={`0 0 ${size.width} ${size.height}`} lang="zh-CN">
        {(isDrawn ? lines : []).map(({ paragraph, from, to, box }, place) => (
          <text
            key={place}
            x={box.left}
            y={box.bottom - (box.bottom - box.top) * DESCENT}
            fontSize={box.bottom - box.top}
            textLength={Math.max(box.right - box.left, 1)}
            lengthAdjust="spacingAndGlyphs"
          >
            {paragraphs[paragraph]?.text.slice(from, to)}
          </text>
        ))}
      </svg>
      {marks.map(({ box, looks, sign }, place) => (
        <span key={place} className={`page-mark ${looks}`} style={part(box)} aria-hidden="true">
          {sign !== '' && <span className="sign">{sign}</span>}
        </span>
      ))}
      {gone.map((box, place) => (
        <span key={`gone-${place}`} className="page-mark gone-to" style={part(box)} aria-hidden="true" />
      ))}
    </section>
  );
});
PageSheet.displayName = 'PageSheet';

/** How much of a letter's height is below its line. */
const DESCENT = 0.14;

interface DrawingProps extends Pick<PageSheetProps, 'size' | 'paints' | 'say'> {
  readonly number: number;
  /** CSS pixels a point. */
  readonly scale: number;
  readonly onDrawn: () => void;
}

function Drawing({ number, scale, size, paints, onDrawn, say }: DrawingProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef(onDrawn);
  useEffect(() => {
    drawn.current = onDrawn;
  });
  const [hasFailed, setFailed] = useState(paints === undefined);
  const dense = Math.min(
    scale * (globalThis.devicePixelRatio || 1),
    Math.sqrt(MOST_PIXELS / (size.width * size.height)),
  );
  useEffect(() => {
    if (!paints) return undefined;
    const stopping = new AbortController();
    paints.ask(number, dense, stopping.signal).then(
      (picture) => {
        if (!picture || stopping.signal.aborted || !canvas.current) return picture?.close();
        canvas.current.width = picture.width;
        canvas.current.height = picture.height;
        canvas.current.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
        canvas.current.dataset['drawn'] = '';
        drawn.current();
        return undefined;
      },
      () => {
        if (stopping.signal.aborted) return;
        setFailed(true);
        drawn.current();
      },
    );
    return () => stopping.abort();
  }, [paints, number, dense]);
  return hasFailed ? (
    <p className="not-drawn">{say('notDrawn')}</p>
  ) : (
    <canvas ref={canvas} aria-hidden="true" />
  );
}
