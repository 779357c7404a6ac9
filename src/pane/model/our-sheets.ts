/** Sheets that we write into a workbook: they speak of the tables and are none. */
import { SUPPLEMENT_SHEET } from '../../core/narrative/supplement/supplement';

/** In every language: it is found again by it. */
export const REPORT_SHEET = '校验报告';

const OUR_SHEETS: ReadonlySet<string> = new Set([REPORT_SHEET, SUPPLEMENT_SHEET]);

export const isOurSheet = (name: string): boolean => OUR_SHEETS.has(name);
