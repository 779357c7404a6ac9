/** Refuses what no spreadsheet program would open: a programmer's mistakes, thrown before anything is written. */
import { addressOf, areaAddress, contains, type Area } from '../../../core/grid';
import type { CellContent, CellSpec, ListValidation, SheetSpec } from './spec';

const LONGEST_NAME = 31;
const LONGEST_TEXT = 32767;
const LONGEST_LIST = 255;
const FORBIDDEN_IN_NAME = /[[\]:*?/\\]|^'|'$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

const meet = (a: Area, b: Area): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

export function checkNames(sheets: readonly Pick<SheetSpec, 'name' | 'visibility'>[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name === '' || name.length > LONGEST_NAME || FORBIDDEN_IN_NAME.test(name)) {
      throw new Error(`“${name}” cannot name a worksheet`);
    }
    if (seen.has(name.toLowerCase())) throw new Error(`Two worksheets are called “${name}”`);
    seen.add(name.toLowerCase());
  }
  if (!sheets.some((sheet) => (sheet.visibility ?? 'visible') === 'visible')) {
    throw new Error('A workbook needs a visible worksheet');
  }
}

function checkContent(content: CellContent, where: string): void {
  if ('formula' in content) {
    if (content.formula.startsWith('=')) throw new Error(`${where}: a formula is given without “=”`);
    if (content.cached) checkContent(content.cached, where);
  } else if ('number' in content) {
    if (!DECIMAL.test(content.number)) throw new Error(`${where}: “${content.number}” is no decimal`);
  } else if (content.text.length > LONGEST_TEXT) {
    throw new Error(`${where}: a cell holds ${LONGEST_TEXT} characters`);
  }
}

function checkCells(sheet: SheetSpec): void {
  const seen = new Set<string>();
  for (const cell of sheet.cells) {
    const where = `${sheet.name}!${addressOf(cell.at)}`;
    if (seen.has(where)) throw new Error(`${where} is given twice`);
    seen.add(where);
    if (cell.content) checkContent(cell.content, where);
  }
}

const isCovered = (merge: Area, cell: CellSpec): boolean =>
  contains(merge, cell.at) && (cell.at.row !== merge.top || cell.at.column !== merge.left);

function checkMerges(sheet: SheetSpec): void {
  const merges = sheet.merges ?? [];
  merges.forEach((merge, index) => {
    const where = `${sheet.name}!${areaAddress(merge)}`;
    if (merges.slice(0, index).some((other) => meet(merge, other)))
      throw new Error(`${where} crosses another merge`);
    const hidden = sheet.cells.find((cell) => cell.content !== undefined && isCovered(merge, cell));
    if (hidden) throw new Error(`${where} hides what ${addressOf(hidden.at)} holds`);
  });
}

function checkList(list: ListValidation, sheet: string): void {
  const text = list.values.join(',');
  if (text.length > LONGEST_LIST || list.values.some((value) => value.includes(','))) {
    throw new Error(
      `${sheet}!${areaAddress(list.area)}: a list holds ${LONGEST_LIST} characters and no commas`,
    );
  }
}

export function checkSheet(sheet: SheetSpec): void {
  checkCells(sheet);
  checkMerges(sheet);
  sheet.lists?.forEach((list) => checkList(list, sheet.name));
}
