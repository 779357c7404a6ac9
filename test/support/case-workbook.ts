/** The published cases as grids and as workbooks, laid out as the offices printed them. */
import type { Grid } from '../../src/core/grid';
import { createWorkbook } from '../../src/hosts/files/create';
import type { PrintedTable } from '../../scripts/samples/printed/printed-table';
import { gridOf } from '../../scripts/samples/printed/to-grid';
import { sheetOf } from '../../scripts/samples/printed/to-sheet';
import { LUKOU_PRINTED } from '../cases/data/lukou-2020-printed';
import { PUTUO } from '../cases/data/putuo-2024';
import { PUTUO_PLANTED } from '../cases/data/putuo-2024-planted';
import { shanghaiTables } from '../cases/data/shanghai-form';
import { SHANGHAI_TEMPLATE } from '../cases/data/shanghai-template-2024';
import { YUELU_PRINTED } from '../cases/data/yuelu-2020-printed';

const TABLES = {
  'lukou-2020': LUKOU_PRINTED,
  'yuelu-2020': [YUELU_PRINTED],
  'putuo-finance-2024': shanghaiTables(PUTUO),
  'putuo-finance-2024-planted-errors': shanghaiTables(PUTUO_PLANTED),
  'shanghai-template-2024': shanghaiTables(SHANGHAI_TEMPLATE),
} satisfies Readonly<Record<string, readonly PrintedTable[]>>;

export type CaseName = keyof typeof TABLES;

/** The tables of a case as printed, in the order of the publication; the performance form carries its title in its rows. */
export const caseTables = (name: CaseName): readonly PrintedTable[] => TABLES[name];

/** One grid a table, every cell a text, merges in the title, the header and the notes. */
export const caseGrids = (name: CaseName): Grid[] => caseTables(name).map(gridOf);

/** The same as an .xlsx; figures are real numbers with a format that prints them as published. */
export const caseWorkbook = (name: CaseName): Uint8Array =>
  createWorkbook(caseTables(name).map((table) => sheetOf(table, { wholeNumbers: name.startsWith('yuelu') })));
