/** The sample workbooks by file name, as bytes, and the record of what is wrong with the one for the demonstration. */
import { createWorkbook } from '../../src/hosts/files/create';
import { LUKOU_DEPARTMENT, LUKOU_TABLES } from '../../test/cases/data/lukou-2020';
import { YUELU_FORM, YUELU_WIDTHS } from '../../test/cases/data/yuelu-2020';
import { demonstration } from './demo';
import type { Planted } from './plant';
import { PUBLICATION, publicationRecord, publicationSample } from './publication';
import { demonstrationText, type PlantedText } from './text';
import type { PrintedTable } from './printed/printed-table';
import { sheetOf } from './printed/to-sheet';

const nineTables = (tables: readonly PrintedTable[]): Uint8Array =>
  createWorkbook(tables.map((table) => sheetOf(table, { onOnePage: true })));

const selfEvaluation = (): Uint8Array =>
  createWorkbook([
    sheetOf(YUELU_FORM, {
      widths: YUELU_WIDTHS,
      orientation: 'portrait',
      wholeNumbers: true,
      figures: 'center',
      centredLabels: 16,
      onOnePage: true,
    }),
  ]);

const DEMONSTRATION = '演示-待校验';

/** Which notes stand under each other's table. */
const SWAPPED_NOTES = [7, 8];

function record({ tables, changes }: Planted): string {
  const blanked = changes.filter(({ kind }) => kind === 'blanked');
  const content = {
    workbook: `${DEMONSTRATION}.xlsx`,
    source: `${LUKOU_DEPARTMENT} 2020年度部门决算`,
    errors: changes.filter(({ kind }) => kind !== 'blanked'),
    blanked: blanked.map(({ sheet, address, published }) => ({ sheet, address, published })),
    asPublished: {
      swappedNotes: SWAPPED_NOTES.map((index) => ({
        sheet: tables[index]?.sheet,
        note: tables[index]?.notes?.[0],
      })),
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const TEXT = '演示-待核对说明';

function recordOfText({ slips }: PlantedText): string {
  const content = {
    text: `${TEXT}.txt`,
    workbook: '渌口2020部门决算.xlsx',
    errors: slips.map(({ near, right, wrong, kind }) => ({ near, published: right, planted: wrong, kind })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

export function samples(): ReadonlyMap<string, Uint8Array | string> {
  const planted = demonstration();
  const text = demonstrationText();
  return new Map<string, Uint8Array | string>([
    ['渌口2020部门决算.xlsx', nineTables(LUKOU_TABLES)],
    ['岳麓2020整体支出绩效自评表.xlsx', selfEvaluation()],
    [`${DEMONSTRATION}.xlsx`, nineTables(planted.tables)],
    [`${DEMONSTRATION}.json`, record(planted)],
    [`${TEXT}.txt`, text.text],
    [`${TEXT}.json`, recordOfText(text)],
    [`${PUBLICATION}.docx`, publicationSample()],
    [`${PUBLICATION}.json`, publicationRecord()],
  ]);
}
