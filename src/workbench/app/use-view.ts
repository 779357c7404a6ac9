/** What the page does as the opened file changes: shows it, follows the pane to a cell, warns before changes are lost. */
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { FileHost, FileView } from '../../hosts/files/open';

export function useView(host: FileHost | undefined): FileView | undefined {
  const watch = useCallback((viewer: () => void) => host?.watch(viewer) ?? (() => undefined), [host]);
  return useSyncExternalStore(watch, () => host?.view());
}

/** Hears when the pane goes to a cell. */
export function useFollow(view: FileView | undefined, onGo: () => void): void {
  const selected = view?.selected;
  const followed = useRef(selected);
  useEffect(() => {
    if (selected && selected !== followed.current) onGo();
    followed.current = selected;
  }, [selected, onGo]);
}

const PANE = '.desk:not([hidden]) .pane';

/** Less room for the pane: what is opened in it, or was clicked last, stays in sight. */
export function useKeepOpened(isBoth: boolean): void {
  useEffect(() => {
    if (!isBoth) return undefined;
    const timer = setTimeout(() => {
      const opened = document.querySelector(`${PANE} li [aria-expanded=true]`);
      const gone = document.activeElement?.closest(`${PANE} li`);
      const shown = opened ?? gone;
      if (shown) scrollBelowHeads(shown);
    }, DRAWN);
    return () => clearTimeout(timer);
  }, [isBoth]);
}

/** To the top of what scrolls, below what stays there. */
function scrollBelowHeads(element: Element): void {
  const view = element.closest('main');
  element.scrollIntoView?.({ block: 'start' });
  if (!view) return;
  const top = view.getBoundingClientRect().top;
  const heads = [...view.querySelectorAll('*')].filter((one) => {
    const { position, top: sticks } = getComputedStyle(one);
    return position === 'sticky' && sticks === '0px';
  });
  const below = Math.max(top, ...heads.map((head) => head.getBoundingClientRect().bottom));
  view.scrollTop += element.getBoundingClientRect().top - below;
}

/** Long enough for the pane to be drawn in its new size. */
const DRAWN = 50;

/** The browser asks in its own words before the page is left. */
export function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}

/** Once, at the first change in a workbook with formulas: nothing here computes them. */
export function useFormulaNotice(view: FileView | undefined, onChange: () => void): void {
  const isDue =
    view !== undefined &&
    view.edits.length > 0 &&
    view.grids.some(({ cells }) => cells.some((row) => row?.some((cell) => cell?.formula !== undefined)));
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    if (isDue) tell.current();
  }, [isDue]);
}
