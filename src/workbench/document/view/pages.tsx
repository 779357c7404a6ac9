/** The pages of a PDF: only those near the view are there, drawn as wide as there is room, or larger and smaller. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { PrintedLine } from '../../../core/document';
import type { ShownReview, Target } from '../model/types';
import type { PageSize } from '../reading/work';
import type { DocumentSay } from '../words';
import { PrintedPlaces } from './boxes';
import { PAGE_GAP, LEAST_SCALE, MOST_SCALE, fittingScale, layoutOf, pageAt, pagesWithin } from './layout';
import { marksByPage } from './page-marks';
import { PageBar } from './page-bar';
import { PageSheet } from './page-sheet';
import { Paints } from './paints';

/** A place gone to: a new object each time, so that going there again scrolls there again. */
export interface Gone {
  readonly target: Target;
}

interface PagesProps {
  readonly shown: ShownReview;
  readonly sizes: readonly PageSize[];
  readonly paint: (page: number, scale: number) => Promise<ImageBitmap>;
  readonly gone: Gone | undefined;
  readonly say: DocumentSay;
}

const STEP = 1.25;

/** Pixels a point at which the small print of tables, 7.5 points, can be read. */
const READABLE = 1;

interface View {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function Pages({ shown, sizes, paint, gone, say }: PagesProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: 0, width: 0, height: 0 });
  /** Undefined: as wide as there is room. */
  const [zoom, setZoom] = useState<number>();
  const scale = zoom ?? fittingScale(sizes, view.width);
  const layout = useMemo(() => layoutOf(sizes, scale), [sizes, scale]);
  const { paragraphs, blocks, print } = shown;
  const printed = useMemo(
    () => new PrintedPlaces(paragraphs, print?.lines ?? [], blocks),
    [paragraphs, print, blocks],
  );
  const marks = useMemo(() => marksByPage(shown, printed), [shown, printed]);
  const lines = useMemo(() => linesByPage(print?.lines ?? []), [print]);
  const paints = useMemo(() => new Paints(paint), [paint]);
  const goneTo = useMemo(() => (gone ? printed.boxesOf(gone.target) : []), [gone, printed]);

  const measure = useCallback((): void => {
    const { scrollTop: top = 0, clientWidth: width = 0, clientHeight: height = 0 } = box.current ?? {};
    setView((now) =>
      now.top === top && now.width === width && now.height === height ? now : { top, width, height },
    );
  }, []);
  useLayoutEffect(() => {
    measure();
    if (!box.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [measure]);

  useKeptPlace(box, view.width > 0 ? scale : undefined);
  const isShown = view.width > 0;
  /** Once for each place gone to: whoever looks from afar afterwards may. */
  const lookedCloser = useRef<Gone>(undefined);
  useEffect(() => {
    if (!gone || !isShown || lookedCloser.current === gone) return;
    lookedCloser.current = gone;
    if (goneTo.length > 0 && scale < READABLE) setZoom(READABLE);
  }, [gone, goneTo, isShown, scale]);
  useEffect(() => {
    const [first] = goneTo;
    const page = first && layout.pages[first.page - 1];
    if (!box.current || !first || !page) return;
    const middle = page.top + ((first.top + first.bottom) / 2) * scale;
    const centre = PAGE_GAP + ((first.left + first.right) / 2) * scale;
    box.current.scrollTop = middle - box.current.clientHeight / 2;
    box.current.scrollLeft = centre - box.current.clientWidth / 2;
    measure();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- not when the scale changes later: whoever looks closer stays where he looks
  }, [goneTo, measure, isShown, zoom === READABLE]);

  const toPage = (number: number): void => {
    const page = layout.pages[number - 1];
    if (box.current && page) box.current.scrollTop = page.top - PAGE_GAP;
    measure();
  };
  const near = pagesWithin(layout, view.top - view.height, view.top + 2 * view.height);
  const room = Math.max(layout.width, view.width);
  return (
    <>
      <PageBar
        page={pageAt(layout, view.top + view.height / 2)}
        pages={sizes.length}
        isFitting={zoom === undefined}
        onPage={toPage}
        onZoom={(by) =>
          setZoom(
            by === 'fit'
              ? undefined
              : Math.min(MOST_SCALE, Math.max(LEAST_SCALE, by === 'in' ? scale * STEP : scale / STEP)),
          )
        }
        say={say}
      />
      <div
        ref={box}
        className="pages"
        tabIndex={0}
        role="region"
        aria-label={say('pages')}
        onScroll={measure}
      >
        <div
          className="page-track"
          style={{ height: layout.height, width: layout.width > view.width ? layout.width : '100%' }}
        >
          {near.map((page) => (
            <PageSheet
              key={page.number}
              page={page}
              size={sizes[page.number - 1] ?? NO_SIZE}
              left={Math.max(PAGE_GAP, (room - page.width) / 2)}
              paints={paints}
              lines={lines.get(page.number) ?? NO_LINES}
              paragraphs={paragraphs}
              marks={marks.get(page.number) ?? NO_MARKS}
              gone={
                goneTo.some((one) => one.page === page.number)
                  ? goneTo.filter((one) => one.page === page.number)
                  : NO_BOXES
              }
              say={say}
            />
          ))}
        </div>
      </div>
    </>
  );
}

const NO_SIZE: PageSize = { width: 1, height: 1 };
const NO_LINES: readonly PrintedLine[] = [];
const NO_MARKS: readonly never[] = [];
const NO_BOXES: readonly never[] = [];

function linesByPage(lines: readonly PrintedLine[]): ReadonlyMap<number, readonly PrintedLine[]> {
  const pages = new Map<number, PrintedLine[]>();
  for (const line of lines) {
    const own = pages.get(line.box.page);
    if (own) own.push(line);
    else pages.set(line.box.page, [line]);
  }
  return pages;
}

/** What is in the middle of the view stays there when the pages become larger or smaller. `scale`: once it is known. */
function useKeptPlace(box: { readonly current: HTMLElement | null }, scale: number | undefined): void {
  const before = useRef(scale);
  useLayoutEffect(() => {
    const grown = scale !== undefined && before.current !== undefined ? scale / before.current : 1;
    before.current = scale;
    if (!box.current || grown === 1) return;
    const half = box.current.clientHeight / 2;
    box.current.scrollTop = (box.current.scrollTop + half) * grown - half;
  }, [box, scale]);
}
