/** Shows a pane in an iframe of a real browser, hosted by the test host. The page must be https, on the pane's host name. */
import type { Grid } from '../../../src/core/grid';
import { workbookOf } from '../excel/from-grids';
import { OfficeHost } from '../office-host';
import { paneWindowName } from '../protocol/window-name';
import type { RequirementTable } from '../requirements/gate';

/** A Grid that survives JSON. */
export type PlainGrid = Omit<Grid, 'hiddenRows' | 'hiddenColumns'> & {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

export interface FrameOptions {
  readonly pane: string;
  readonly grids: readonly PlainGrid[];
  /** `requirementTable()`, made in Node. */
  readonly table: RequirementTable;
  readonly excelApi?: string;
  readonly locale?: string;
  /** Pixels. */
  readonly width?: number;
  readonly workbookName?: string;
}

export const plainGrid = (grid: Grid): PlainGrid => ({
  ...grid,
  hiddenRows: [...grid.hiddenRows],
  hiddenColumns: [...grid.hiddenColumns],
});

const gridOf = (grid: PlainGrid): Grid => ({
  ...grid,
  // JSON and browsers' message channels turn holes into null.
  cells: grid.cells.map((row) => row?.map((cell) => cell ?? undefined)),
  hiddenRows: new Set(grid.hiddenRows),
  hiddenColumns: new Set(grid.hiddenColumns),
});

export function openInFrame(options: FrameOptions): OfficeHost {
  const { pane, grids, table, excelApi, locale, width = 350, workbookName } = options;
  const host = new OfficeHost({
    workbook: workbookOf(grids.map(gridOf), workbookName),
    table,
    ...(excelApi === undefined ? {} : { excelApi }),
    ...(locale === undefined ? {} : { locale }),
  });
  const frame = document.createElement('iframe');
  frame.name = paneWindowName({ hostOrigin: location.origin, ...(locale === undefined ? {} : { locale }) });
  frame.style.cssText = `width:${width}px;height:100vh;border:0;position:fixed;right:0;top:0`;
  host.page.post = (text) => frame.contentWindow?.postMessage(text, '*');
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow) host.page.receive(event.data);
  });
  frame.src = pane;
  document.body.append(frame);
  return host;
}
