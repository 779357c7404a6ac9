/** What users read of sheets and cells, whichever program has them open. */
import { messagesOf, type Catalogue } from '../../core/messages';

const SHEET_PHRASES = {
  noSuchSheet: {
    zh: '没有名为“{sheet}”的工作表。请检查工作表是否改名或删除，再重新校验',
    en: 'There is no sheet “{sheet}”. Check whether it was renamed or deleted and run the check again',
  },
  hiddenSheet: {
    zh: '工作表“{sheet}”是隐藏的，不能定位。请先取消隐藏，再点一次',
    en: 'The sheet “{sheet}” is hidden. Unhide it first and try again',
  },
  changed: {
    zh: '工作表“{sheet}”的 {cell} 在校验之后改过（当时是“{before}”，现在是“{now}”），没有填。请重新校验',
    en: '{cell} on “{sheet}” has changed since the check (it was “{before}”, now “{now}”) and was not filled in. Run the check again',
  },
  changedSince: {
    zh: '工作表“{sheet}”的 {cell} 在填列之后又改过，没有撤销，保留现在的内容',
    en: '{cell} on “{sheet}” has changed since it was filled in; it was not undone and keeps what it has now',
  },
  interrupted: {
    zh: '写到一半中断了，也没能全部恢复。请检查这些单元格：{cells}',
    en: 'Writing was interrupted and could not be taken back in full. Check these cells: {cells}',
  },
  notAllMarked: {
    zh: '这些工作表没有标记：{sheets}（受保护，或已改名、删除）。其余已标好',
    en: 'These sheets were not marked: {sheets} (protected, renamed or deleted). The others are marked',
  },
  notAllCleared: {
    zh: '这些工作表受保护，标记还在：{sheets}。请先在“审阅”中撤销工作表保护，再清除一次',
    en: 'These sheets are protected and keep their marks: {sheets}. Unprotect them under Review and clear again',
  },
  badSheetName: {
    zh: '“{sheet}”不能用作工作表名',
    en: '“{sheet}” cannot be the name of a sheet',
  },
} as const satisfies Catalogue<string>;

export const sheetMessage = messagesOf(SHEET_PHRASES);
