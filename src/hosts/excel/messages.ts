/** What users read when Excel does not do what was asked. */
import { messagesOf, type Catalogue } from '../../core/messages';

export const EXCEL_PHRASES = {
  editing: {
    zh: 'Excel 正在编辑单元格。请先按回车结束编辑，再点一次',
    en: 'A cell is being edited in Excel. Press Enter to finish, then try again',
  },
  denied: {
    zh: 'Excel 不允许这样做：工作表或工作簿可能受保护，或者只能查看。请先在“审阅”中撤销保护，再点一次',
    en: 'Excel does not allow this: the sheet or workbook may be protected or read-only. Unprotect it under Review and try again',
  },
  busy: {
    zh: 'Excel 正忙，这次没有做成。请等几秒，再点一次',
    en: 'Excel is busy and nothing was done. Wait a few seconds and try again',
  },
  tooLarge: {
    zh: '数据太多，Excel 一次传不下。请删去无关的工作表或空行，再点一次',
    en: 'There is too much data for Excel to hand over at once. Remove unneeded sheets or empty rows and try again',
  },
  gone: {
    zh: '要找的工作表或单元格已经不在了。请重新校验',
    en: 'The sheet or cell is no longer there. Run the check again',
  },
  notAccepted: {
    zh: 'Excel 没有接受这次操作（代码 {code}）。请重新校验后再试',
    en: 'Excel did not accept this (code {code}). Run the check again and retry',
  },
  dialogOpen: {
    zh: 'Excel 里还开着一个对话框。请先关掉它，再点一次',
    en: 'A dialog is open in Excel. Close it and try again',
  },
  sessionEnded: {
    zh: '与 Excel 的连接断开了。请刷新页面或重新打开工作簿，再点一次',
    en: 'The connection to Excel has ended. Reload the page or reopen the workbook and try again',
  },
  tooOld: {
    zh: '这个版本的 Excel 太旧，没有这项功能。请使用 Office 2021 或更新的版本，或者改用网页版工作台',
    en: 'This version of Excel is too old for it. Use Office 2021 or later, or the workbench in a browser',
  },
  unknown: {
    zh: 'Excel 没有做成，原因不明（代码 {code}）。请再点一次；仍不行，请保存后重新打开工作簿',
    en: 'Excel could not do it for an unknown reason (code {code}). Try again; if it fails, save and reopen the workbook',
  },
  noSuchSheet: {
    zh: '没有名为“{sheet}”的工作表。请检查工作表是否改名或删除，再重新校验',
    en: 'There is no sheet “{sheet}”. Check whether it was renamed or deleted and run the check again',
  },
  hiddenSheet: {
    zh: '工作表“{sheet}”是隐藏的，不能定位。请先取消隐藏，再点一次',
    en: 'The sheet “{sheet}” is hidden. Unhide it first and try again',
  },
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

export const excelMessage = messagesOf(EXCEL_PHRASES);
