/** The published cases of ../shared/cases as grids and as workbooks, laid out as the offices printed them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../src/core/grid';
import { createWorkbook } from '../../src/hosts/files/create';
import { gridOf } from '../../scripts/samples/printed/to-grid';
import { sheetOf } from '../../scripts/samples/printed/to-sheet';
import type { PrintedTable } from '../../scripts/samples/printed/printed-table';

export type CaseName =
  | 'lukou-2020'
  | 'yuelu-2020'
  | 'putuo-finance-2024'
  | 'putuo-finance-2024-planted-errors'
  | 'shanghai-template-2024';

/** What `tables.json` holds; titles, codes and notes only where the publisher of the case wrote them down. */
interface CaseFile {
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly titles?: Readonly<Record<string, string>>;
  readonly codes?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
}

/** What the rows alone do not say. */
interface CaseForm {
  readonly headerRows: Readonly<Record<string, number>>;
  readonly titles?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly department?: string;
  readonly unit?: string;
}

const CASES = join(__dirname, '..', '..', '..', 'shared', 'cases');

const SHANGHAI_TITLES = {
  T01: '收入支出决算总表',
  T02: '收入决算表',
  T03: '支出决算表',
  T04: '财政拨款收入支出决算总表',
  T05: '一般公共预算财政拨款支出决算表',
  T06: '一般公共预算财政拨款基本支出决算表',
  T07: '财政拨款“三公”经费支出决算表',
  T08: '政府性基金预算财政拨款收入支出决算表',
  T09: '国有资本经营预算财政拨款收入支出决算表',
};

const PUTUO: CaseForm = {
  headerRows: { T01: 2, T02: 3, T03: 3, T04: 2, T05: 4, T06: 3, T07: 5, T08: 3, T09: 3 },
  titles: SHANGHAI_TITLES,
  notes: {
    T08: '注：上海市普陀区财政局无政府性基金预算财政拨款支出，故本表无数据。',
    T09: '注：上海市普陀区财政局无国有资本经营预算财政拨款支出，故本表无数据。',
  },
  unit: '单位：万元',
};

const FORMS: Readonly<Record<CaseName, CaseForm>> = {
  'lukou-2020': {
    headerRows: { T01: 3, T02: 3, T03: 3, T04: 3, T05: 3, T06: 1, T07: 4, T08: 3, T09: 3 },
    department: '部门：',
    unit: '单位：万元',
  },
  'yuelu-2020': { headerRows: { P01: 1 } },
  'putuo-finance-2024': PUTUO,
  'putuo-finance-2024-planted-errors': { ...PUTUO, headerRows: { ...PUTUO.headerRows, T07: 4 } },
  'shanghai-template-2024': {
    headerRows: { T01: 2, T02: 2, T03: 2, T04: 2, T05: 2, T06: 1, T07: 4, T08: 2, T09: 2 },
    titles: SHANGHAI_TITLES,
    notes: {
      T08: '说明：上海市 XX 局本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。',
      T09: '说明：上海市 XX 局本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。',
    },
    unit: '单位：万元',
  },
};

/** The tables of a case as printed, in the order of the publication; the performance form carries its title in its rows. */
function caseTables(name: CaseName): readonly PrintedTable[] {
  const file = JSON.parse(readFileSync(join(CASES, name, 'tables.json'), 'utf8')) as CaseFile;
  const form = FORMS[name];
  const titles = file.titles ?? form.titles ?? {};
  const notes = file.notes ?? form.notes ?? {};
  return Object.entries(file.tables).map(([id, rows]) => {
    const code = file.codes?.[id];
    const note = notes[id];
    const title = titles[id] ?? id;
    return {
      sheet: title,
      ...(id.startsWith('P') ? {} : { title }),
      ...(code === undefined ? {} : { code }),
      ...(form.department === undefined ? {} : { department: form.department }),
      ...(form.unit === undefined ? {} : { unit: form.unit }),
      rows,
      headerRows: form.headerRows[id] ?? 1,
      ...(note === undefined ? {} : { notes: [note] }),
    };
  });
}

/** One grid a table, every cell a text, merges in the title, the header and the notes. */
export const caseGrids = (name: CaseName): Grid[] => caseTables(name).map(gridOf);

/** The same as an .xlsx; figures are real numbers with a format that prints them as published. */
export const caseWorkbook = (name: CaseName): Uint8Array =>
  createWorkbook(caseTables(name).map((table) => sheetOf(table, { wholeNumbers: name.startsWith('yuelu') })));
