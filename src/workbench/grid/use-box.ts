/** Where the chosen cell is within the box that scrolls, and when that box is first seen or gets another size. */
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Position } from '../../core/grid';
import type { EditorBox } from './cell-editor';
import { placeKey, placesOf } from './layout';
import type { Layout, Viewport } from './layout';
import { cellId } from './row';
import { HEADER_HEIGHT, HEADER_WIDTH } from './size';

export const viewportOf = ({ scrollTop, scrollLeft, clientWidth, clientHeight }: HTMLElement): Viewport => ({
  top: scrollTop,
  left: scrollLeft,
  width: clientWidth,
  height: clientHeight,
});

const NOWHERE: EditorBox = { left: HEADER_WIDTH, top: HEADER_HEIGHT, width: 1, height: 1 };

/** As drawn; of a cell that isn't drawn just now, as laid out. */
export function useBox(
  scrolled: RefObject<HTMLElement | null>,
  layout: Layout,
  chosen: Position | undefined,
): EditorBox {
  const [box, setBox] = useState(NOWHERE);
  useLayoutEffect(() => {
    if (!chosen) return setBox(NOWHERE);
    const cell = scrolled.current?.querySelector<HTMLElement>(`#${cellId(chosen.row, chosen.column)}`);
    return setBox(cell?.offsetHeight ? drawnBox(cell) : laidOut(layout, chosen));
  }, [scrolled, layout, chosen]);
  return box;
}

const drawnBox = ({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement): EditorBox => ({
  left: offsetLeft,
  top: offsetTop,
  width: offsetWidth,
  height: offsetHeight,
});

function laidOut(layout: Layout, at: Position): EditorBox {
  const row = placesOf(layout.rows).get(at.row);
  const column = placesOf(layout.columns).get(at.column);
  if (row === undefined || column === undefined) return NOWHERE;
  const span = layout.spans.get(placeKey(at.row, at.column)) ?? { rows: 1, columns: 1 };
  const [top = 0, bottom = top] = [layout.tops[row], layout.tops[row + span.rows]];
  const [left = 0, right = left] = [layout.lefts[column], layout.lefts[column + span.columns]];
  return {
    left: HEADER_WIDTH + left,
    top: HEADER_HEIGHT + top,
    width: right - left,
    height: bottom - top,
  };
}

/** `isFirst`: it was not to be seen before, as on a narrow page. Returns what ends the watching. */
export function whenResized(element: HTMLElement, then: (isFirst: boolean) => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  let height = element.clientHeight;
  const observer = new ResizeObserver(() => {
    if (element.clientHeight === height) return;
    const isFirst = height === 0;
    height = element.clientHeight;
    then(isFirst);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
