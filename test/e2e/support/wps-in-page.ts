/** Runs in a page before its own scripts: WPS with a workbook open, as `window.Application`. */
import type { Grid } from '../../../src/core/grid';
import { workbookOf } from '../../office-host/excel/from-grids';
import { snapshot } from '../../office-host/excel/snapshot';
import { Workbook } from '../../office-host/excel/workbook';
import { showPane } from '../../../src/wps/panes';
import { openWps } from '../../wps/support/shell';

/** Sheets as JSON, a set as what is in it. */
declare const GRIDS: string;

const grids = JSON.parse(GRIDS, (_, value: unknown) =>
  typeof value === 'object' && value !== null && 'inSet' in value ? new Set(value.inSet as unknown[]) : value,
) as readonly Grid[];

const wps = openWps(workbookOf(grids, '演示-待校验.xlsx'));
const [{ program } = {}] = wps.open;

/** What a test asks of the simulated WPS. */
const asked = {
  snapshot: (): unknown => program && snapshot(program.$book),
  marks: (): number =>
    (program?.$book.$sheets ?? []).reduce(
      (sum, { $conditionalFormats: all }) => sum + all.reduce((own, { $areas }) => own + $areas.length, 0),
      0,
    ),
  chosen: (): string => program?.$book.$selection ?? '',
  files: (): [string, string][] => [...wps.disk.files],
  /** The user goes to another workbook, in which nothing is wrong: it has one empty sheet. */
  goElsewhere: (): void => {
    const other = new Workbook('别的.xlsx');
    other.$addSheet('空');
    wps.bringToFront(other);
  },
  showPane: (): void => showPane(wps.application, location.href, ''),
  panes: () => wps.panes.map(({ url, Visible }) => ({ url, isShown: Visible })),
};

export type AskedOfWps = typeof asked;

Object.assign(globalThis, { Application: wps.application, simulatedWps: asked });
