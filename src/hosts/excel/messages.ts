/** What users read when Excel does not do what was asked. */
import { messagesOf, type Catalogue } from '../../core/messages';

const EXCEL_PHRASES = {
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
} as const satisfies Catalogue<string>;

export const excelMessage = messagesOf(EXCEL_PHRASES);
