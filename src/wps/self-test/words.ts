/** What users read on the page of the self-test. */
import { messagesOf, type Catalogue } from '../../core/messages';

const SELF_TEST_PHRASES = {
  title: { zh: '自检', en: 'Self-test' },
  lead: {
    zh: '在一个新工作簿里，把本助手用到的功能逐项试一遍，约几秒钟。不动您已打开的工作簿，试完自动关掉新的。',
    en: 'Tries, in a new workbook, each function that this program uses; it takes some seconds. Open workbooks are left alone.',
  },
  begin: { zh: '开始自检', en: 'Begin' },
  running: { zh: '正在试…', en: 'Trying…' },
  copy: { zh: '复制报告', en: 'Copy the report' },
  copied: {
    zh: '报告已复制。请粘贴到邮件或聊天里，发给管理员',
    en: 'Copied. Paste it into a mail to your administrator',
  },
  copyByHand: {
    zh: '没有复制成。请点报告，按 Ctrl+A、Ctrl+C',
    en: 'Not copied. Click the report, press Ctrl+A, Ctrl+C',
  },
  report: { zh: '报告', en: 'Report' },
  pass: { zh: '通过', en: 'passed' },
  fail: { zh: '不通过', en: 'failed' },
  allPassed: { zh: '{count} 项全部通过，可以使用', en: 'All {count} passed: it can be used' },
  someFailed: {
    zh: '{count} 项里有 {failed} 项不通过。请把报告发给管理员；在此之前，请用网页版 juesuan.html',
    en: '{failed} of {count} failed. Send the report to your administrator and use juesuan.html until then',
  },
  noBook: {
    zh: '不能新建工作簿，没有试。请把报告发给管理员',
    en: 'No workbook could be made, so nothing was tried. Send the report to your administrator',
  },
} as const satisfies Catalogue<string>;

export const selfTestMessage = messagesOf(SELF_TEST_PHRASES);

/** What is tried. */
const TRY_PHRASES = {
  newBook: { zh: '新建工作簿', en: 'a new workbook' },
  writeValues: { zh: '成片写数和文字，再读回来', en: 'writing and reading a block of values' },
  oneCell: { zh: '读一格', en: 'reading one cell' },
  blankCells: { zh: '读空格', en: 'reading blanks' },
  oneRow: { zh: '读一行、一列', en: 'reading one row, one column' },
  formulas: { zh: '读写公式', en: 'formulas' },
  errorValues: { zh: '读出错的公式', en: 'errors of formulas' },
  shownText: { zh: '读格中显示的样子', en: 'what a cell shows' },
  numberFormats: { zh: '读数字格式（相同的、不同的）', en: 'number formats, the same and mixed' },
  merges: { zh: '读合并单元格', en: 'merged cells' },
  hiddenRows: { zh: '读隐藏的行、列', en: 'hidden rows and columns' },
  dates: { zh: '读日期', en: 'dates' },
  marks: { zh: '标出问题，再清除', en: 'marking cells, and clearing' },
  longAddress: { zh: '一次标很多格', en: 'many cells at once' },
  select: { zh: '转到某一格', en: 'going to a cell' },
  state: { zh: '把说明的理由存进工作簿', en: 'keeping reasons in the workbook' },
  events: { zh: '改动后得到通知', en: 'being told of changes' },
  sheets: { zh: '加一张工作表，再删掉', en: 'adding a sheet, and deleting it' },
  protectedSheet: { zh: '受保护的工作表写不进', en: 'a protected sheet refuses' },
  hostReads: { zh: '整本读取', en: 'reading a whole workbook' },
  hostFills: { zh: '填列，再撤销', en: 'filling, and taking back' },
  memory: { zh: '记住窗格', en: 'remembering the pane' },
  folders: { zh: '找到桌面和下载文件夹', en: 'the desktop and the downloads' },
  files: { zh: '存文件，再读回来', en: 'saving a file, and reading it' },
  texts: { zh: '存设置，再读回来', en: 'keeping settings' },
  copyOfBook: { zh: '存一份副本再读（大表用）', en: 'reading by a copy (for large books)' },
  speed: { zh: '读格的快慢', en: 'the speed of reading' },
  clipboard: { zh: '复制到剪贴板', en: 'the clipboard' },
  engine: { zh: '显示窗格的浏览器内核', en: 'the engine of the pane' },
} as const satisfies Catalogue<string>;

export type TryId = keyof typeof TRY_PHRASES;

export const tryMessage = messagesOf(TRY_PHRASES);
