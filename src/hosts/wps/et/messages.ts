/** What users read when WPS 表格 does not do what was asked. */
import { messagesOf, type Catalogue } from '../../../core/messages';

const ET_PHRASES = {
  noWorkbook: {
    zh: 'WPS 表格里没有打开的工作簿。请先打开要公开的表，再点一次',
    en: 'No workbook is open in WPS Spreadsheets. Open the tables first and try again',
  },
  notAccepted: {
    zh: 'WPS 表格没有接受这次操作（{code}）。正在编辑单元格的，请先按回车；开着对话框的，请先关掉；工作簿已关闭的，请重新打开。然后再点一次',
    en: 'WPS Spreadsheets did not accept this ({code}). Press Enter if a cell is being edited, close any open dialog, reopen the workbook if it was closed, then try again',
  },
  tooLarge: {
    zh: '工作簿太大，在 WPS 里一次读不完。请删去无关的工作表或空行，或者改用网页版工作台',
    en: 'The workbook is too large to be read within WPS. Remove unneeded sheets or empty rows, or use the workbench in a browser',
  },
  notTaken: {
    zh: '“{sheet}”{cell} 写入后与应填的不一样，已全部恢复原样。请检查这一格的数据有效性和格式，再点一次',
    en: '{cell} on “{sheet}” did not hold what was written, so all was put back. Check its validation and format and try again',
  },
  structureProtected: {
    zh: '工作簿的结构受保护，不能加入工作表“{sheet}”。请先在“审阅”中撤销工作簿保护，再点一次',
    en: 'The structure of the workbook is protected, so the sheet “{sheet}” cannot be added. Unprotect the workbook under Review and try again',
  },
  stateNotKept: {
    zh: 'WPS 表格没有把这条内容存进工作簿，关闭后会丢失。请先另外记下',
    en: 'WPS Spreadsheets did not keep this in the workbook; it will be lost when it is closed. Note it down elsewhere first',
  },
} as const satisfies Catalogue<string>;

export const etMessage = messagesOf(ET_PHRASES);
