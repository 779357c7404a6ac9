/** The built pane beside a workbook in a test host for Excel. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { parseAddress } from '../../../src/core/grid';
import type { Grid } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import { workbookOf } from '../../office-host/excel/from-grids';
import { snapshot } from '../../office-host/excel/snapshot';
import type { Worksheet } from '../../office-host/excel/worksheet';
import { OfficeHost } from '../../office-host/office-host';
import { requirementTable } from '../../office-host/requirements/table';
import { officePage, type OfficePageOptions } from './office-page';
import type { Stage } from './stage';

export interface AddinStage extends Stage {
  readonly host: OfficeHost;
}

export async function gridsIn(file: string): Promise<readonly Grid[]> {
  const reading = await readWorkbook(new Uint8Array(readFileSync(file)));
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.grids;
}

export async function addinStage(
  browser: Browser,
  grids: readonly Grid[],
  options: OfficePageOptions = {},
): Promise<AddinStage> {
  const host = new OfficeHost({ workbook: workbookOf(grids, '演示-待校验.xlsx'), table: requirementTable() });
  const { page, pane, foreign, complaints, close } = await officePage(browser, 'Excel', host.page, options);
  const sheetOf = (name: string): Worksheet => {
    const sheet = host.workbook.$sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  return {
    name: 'addin',
    page,
    pane,
    host,
    foreign,
    complaints,
    check: () => pane.getByRole('button', { name: /一键校验/ }).click(),
    textAt: async (sheet, address) => {
      const { row, column } = parseAddress(address)!;
      const cell = sheetOf(sheet).$cells.get(row, column);
      return cell?.value === undefined ? '' : String(cell.value);
    },
    chosen: async () => host.workbook.$selection.replace(/'/g, ''),
    marks: async () => host.workbook.$sheets.reduce((sum, sheet) => sum + markedIn(sheet), 0),
    snapshot: async () => snapshot(host.workbook),
    close,
  };
}

const markedIn = ({ $conditionalFormats }: Worksheet): number =>
  $conditionalFormats.reduce((sum, { $areas }) => sum + $areas.length, 0);
