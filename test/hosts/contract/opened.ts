/** The same workbook open in every kind of host: from its file, in Excel over the genuine office.js, in WPS 表格. */
import { areaAddress, type Grid } from '../../../src/core/grid';
import { createExcelHost } from '../../../src/hosts/excel';
import { FileHost } from '../../../src/hosts/files/open';
import { readWorkbook } from '../../../src/hosts/files/xlsx';
import type { WorkbookHost } from '../../../src/hosts/host';
import { EtHost } from '../../../src/hosts/wps/et';
import { workbookOf } from '../../office-host/excel/from-grids';
import { snapshot } from '../../office-host/excel/snapshot';
import type { Workbook } from '../../office-host/excel/workbook';
import type { OfficeHost } from '../../office-host/office-host';
import { openEt } from '../../wps-host/et/program';
import { AS_LISTS, AS_OVER_COM, type Shapes } from '../../wps-host/et/shapes';

interface OpenedWorkbook {
  readonly host: WorkbookHost;
  /** All that is in the workbook, as plain data. */
  readonly snapshot: () => unknown;
}

type Open = (name: string, bytes: Uint8Array, office: OfficeHost) => Promise<OpenedWorkbook>;

export const HOSTS: Readonly<Record<string, Open>> = {
  FileHost: async (name, bytes) => {
    const host = await FileHost.open(name, bytes, { shelf: undefined });
    return { host, snapshot: () => ({ grids: host.view().grids.map(plainOf), marks: host.view().marks }) };
  },
  ExcelHost: async (_, bytes, office) => {
    const workbook = await filledWorkbook(bytes);
    office.open(workbook);
    return { host: await createExcelHost(), snapshot: () => snapshot(workbook) };
  },
  EtHost: (_, bytes) => inEt(bytes, AS_OVER_COM),
  'EtHost, lists and undefined': (_, bytes) => inEt(bytes, AS_LISTS),
};

async function inEt(bytes: Uint8Array, shapes: Shapes): Promise<OpenedWorkbook> {
  const workbook = await filledWorkbook(bytes);
  const { application } = openEt(workbook, { shapes });
  return { host: new EtHost(application), snapshot: () => snapshot(workbook) };
}

/** What the file shows is left out: each program works out itself what its cells show. */
async function filledWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const file = await readWorkbook(bytes);
  if (!file.ok) throw new Error('unreadable');
  const workbook = workbookOf(file.grids);
  for (const sheet of workbook.$sheets) for (const { cell } of sheet.$cells.all()) delete cell.text;
  return workbook;
}

/** A grid without holes, so that one may be held against another. */
export function plainOf(grid: Grid): unknown {
  const cells: Record<string, unknown> = {};
  grid.cells.forEach((row, at) => row?.forEach((cell, column) => cell && (cells[`${at},${column}`] = cell)));
  return {
    name: grid.name,
    visibility: grid.visibility,
    cells,
    merges: grid.merges.map(areaAddress).sort(),
    hiddenRows: [...grid.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...grid.hiddenColumns].sort((a, b) => a - b),
  };
}
