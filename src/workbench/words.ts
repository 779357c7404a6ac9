/** Everything a user reads in the workbench outside the pane. */
import { SEVERITY_WORDS } from '../core/check/severity-words';
import { messagesOf, sayer, type Catalogue, type Locale, type Say as SayOf } from '../core/messages';

const WORKBENCH_PHRASES = {
  product: { zh: '决算公开助手', en: 'Public Accounts' },
  lead: {
    zh: '打开部门决算公开表，核对勾稽关系，补填合计，写出决算情况说明。',
    en: 'Open the public accounts of a department: check the relations, fill in the totals, write the explanation.',
  },
  open: { zh: '打开工作簿', en: 'Open a workbook' },
  openOther: { zh: '打开', en: 'Open' },
  sample: { zh: '打开示例', en: 'Open the sample' },
  sampleName: { zh: '演示-待校验.xlsx', en: '演示-待校验.xlsx' },
  dropHere: {
    zh: '也可以把文件拖到这里。支持 .xlsx、.xlsb、.xls、.et、.ods',
    en: 'Or drop a file here: .xlsx, .xlsb, .xls, .et, .ods',
  },
  letGo: { zh: '松开即可打开', en: 'Let go to open' },
  staysHere: {
    zh: '文件只在本机处理。这个页面不联网，断网也能用。',
    en: 'Files are handled on this computer only. This page never uses the network.',
  },
  opening: { zh: '正在打开“{name}”…', en: 'Opening “{name}”…' },
  cancel: { zh: '取消', en: 'Cancel' },
  notOpened: { zh: '没有打开“{name}”', en: '“{name}” was not opened' },
  oneOnly: { zh: '一次打开一个文件，已打开“{name}”', en: 'One file at a time: “{name}” was opened' },
  unexpected: {
    zh: '程序出了意外，没有做成。请重试，或关闭页面后重新打开',
    en: 'Something unexpected happened. Try again, or close the page and open it anew',
  },
  save: { zh: '保存工作簿', en: 'Save the workbook' },
  saveHint: {
    zh: '下载填列后的工作簿，原文件不动',
    en: 'Downloads the workbook as filled in; the original file is left alone',
  },
  saveOwn: { zh: '另存 {names}', en: 'Save {names}' },
  saveOwnHint: {
    zh: '这些表不在原文件里，单独下载为一个工作簿',
    en: 'These sheets are not in the file; they are downloaded as a workbook of their own',
  },
  filledName: { zh: '{name}-已填列', en: '{name}-filled' },
  ownName: { zh: '{name}-附表', en: '{name}-sheets' },
  unsaved: { zh: '有改动未保存', en: 'Not saved yet' },
  leaveTitle: { zh: '改动还没有保存', en: 'Changes are not saved' },
  leaveText: {
    zh: '“{name}”里有 {count} 处改动没有保存。打开别的文件，这些改动就没有了。',
    en: '{count} changes in “{name}” are not saved. They are lost when another file is opened.',
  },
  leaveSave: { zh: '保存后打开', en: 'Save, then open' },
  leaveDiscard: { zh: '不保存，直接打开', en: 'Open without saving' },
  leaveStay: { zh: '返回', en: 'Go back' },
  notFillable: {
    zh: '这个文件不是 .xlsx，可以校验、写说明，不能填列。要填列，请先在 Excel 或 WPS 中另存为 .xlsx',
    en: 'This is no .xlsx file: it can be checked and explained but not filled in. Save it as .xlsx in Excel or WPS first',
  },
  formulas: {
    zh: '工作簿含公式。改动后的公式结果，要用 Excel 或 WPS 打开保存后的文件才会重算',
    en: 'The workbook has formulas. Their results after a change are computed when Excel or WPS opens the saved file',
  },
  close: { zh: '关闭提示', en: 'Dismiss' },
  showHidden: { zh: '显示隐藏的行列和工作表', en: 'Show hidden rows, columns and sheets' },
  tables: { zh: '表格', en: 'Tables' },
  assistant: { zh: '助手', en: 'Assistant' },
  text: { zh: '文稿', en: 'Text' },
  mode: { zh: '做什么', en: 'What to do' },
  tablesMode: { zh: '决算表', en: 'Tables' },
  textMode: { zh: '文表核对', en: 'Proofread a text' },
  viewChoice: { zh: '显示哪一边', en: 'Which side to show' },
  file: { zh: '文件', en: 'File' },
  workbook: { zh: '工作簿', en: 'Workbook' },
  sheets: { zh: '工作表', en: 'Sheets' },
  sheetMarks: { zh: '{sheet}，{count} 处标记', en: '{sheet}, {count} marks' },
  hidden: { zh: '隐藏', en: 'hidden' },
  emptySheet: { zh: '这张工作表是空的', en: 'This sheet is empty' },
  cell: { zh: '单元格 {cell}', en: 'Cell {cell}' },
  cellContent: { zh: '{cell} 的内容，按回车写入', en: 'Content of {cell}; press Enter to write it' },
  noCell: { zh: '未选单元格', en: 'No cell selected' },
  write: { zh: '写入', en: 'Write' },
  ...SEVERITY_WORDS,
  term: { zh: '有关的数', en: 'Figure involved' },
  edited: { zh: '已改动', en: 'Changed' },
} as const satisfies Catalogue<string>;

/** Says a phrase in the language chosen. */
export type WorkbenchSay = SayOf<typeof WORKBENCH_PHRASES>;

export const workbenchMessage = messagesOf(WORKBENCH_PHRASES);

export const workbenchSayer = (locale: Locale): WorkbenchSay => sayer(WORKBENCH_PHRASES, locale);
