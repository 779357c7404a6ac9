/** Why an edit of a cell is not made, alike in every program and in a file; asked before anything is written. */
import { addressOf, areaAddress, type Area } from '../core/grid';
import { messagesOf, type Catalogue, type Message } from '../core/messages';
import type { CellEdit } from './host';

const REFUSAL_PHRASES = {
  protectedSheet: {
    zh: '工作表“{sheet}”受保护，{cell} 没有填。请先在“审阅”中撤销工作表保护',
    en: 'The sheet “{sheet}” is protected; {cell} was not filled in. Unprotect it under Review first',
  },
  insideMerge: {
    zh: '工作表“{sheet}”的 {cell} 被合并单元格 {area} 盖住，没有填。请填在左上角的单元格',
    en: '{cell} on “{sheet}” lies under the merged cells {area} and was not filled in. Use their top left cell',
  },
  outsideSheet: {
    zh: '工作表“{sheet}”里没有 {cell} 这个位置，没有填',
    en: 'There is no cell {cell} on “{sheet}”; nothing was filled in',
  },
  badNumber: {
    zh: '要填入“{sheet}”{cell} 的“{value}”不是数，没有填',
    en: '“{value}” for {cell} on “{sheet}” is not a number; nothing was filled in',
  },
  editedTwice: {
    zh: '工作表“{sheet}”的 {cell} 一次要填两个内容，只填了第一个',
    en: '{cell} on “{sheet}” was to be filled in twice at once; only the first was used',
  },
} as const satisfies Catalogue<string>;

const refusal = messagesOf(REFUSAL_PHRASES);

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** What messages about an edit name. */
export const placeOfEdit = (edit: CellEdit): { readonly sheet: string; readonly cell: string } => ({
  sheet: edit.sheet,
  cell: addressOf(edit.at),
});

/** What is wrong with the edit itself, whatever the workbook. `isNumber`: whether what is written to can hold it as one. */
export function refuseWhole(edit: CellEdit, isNumber: (text: string) => boolean): Message | undefined {
  const { row, column } = edit.at;
  const isPlace = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!isPlace || row >= ROWS || column >= COLUMNS)
    return refusal('outsideSheet', {
      sheet: edit.sheet,
      cell: isPlace ? addressOf(edit.at) : `${row},${column}`,
    });
  if (edit.value !== undefined && !isNumber(edit.value))
    return refusal('badNumber', { ...placeOfEdit(edit), value: edit.value });
  return undefined;
}

export const refuseSecond = (edit: CellEdit): Message => refusal('editedTwice', placeOfEdit(edit));

/** What in its sheet stands against it. `merge`: the merged area that the cell lies in. */
export function refuseGuarded(
  edit: CellEdit,
  { isProtected, merge }: { readonly isProtected: boolean; readonly merge: Area | undefined },
): Message | undefined {
  if (isProtected) return refusal('protectedSheet', placeOfEdit(edit));
  if (merge && (merge.top !== edit.at.row || merge.left !== edit.at.column))
    return refusal('insideMerge', { ...placeOfEdit(edit), area: areaAddress(merge) });
  return undefined;
}
