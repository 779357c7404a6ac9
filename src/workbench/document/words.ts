/** What a user reads of a published document that is open: what stands beside the words of its review. */
import { SEVERITY_COUNT_WORDS, SEVERITY_WORDS } from '../../core/check/severity-words';
import { messagesOf, sayer, type Catalogue, type Locale, type Say } from '../../core/messages';
import { CHECK_WORDS } from '../../pane/words/check';
import { FINDINGS_WORDS } from '../../pane/words/findings';
import { MEND_WORDS } from '../../pane/words/mend';
import { PROOF_WORDS } from '../../pane/words/word-proof';
import { TEXT_WORDS } from '../text/words';

const DOCUMENT_PHRASES = {
  noPdfHere: {
    zh: '这个浏览器打不开 PDF。请换用较新的 Microsoft Edge 或 Chrome 打开本页，或者打开它的 Word 原稿',
    en: 'This browser cannot open PDF files here. Use a newer Microsoft Edge or Chrome, or open the Word document it was made from',
  },
  readerBroke: {
    zh: '文件读到一半读不下去了，可能太大或已损坏，文件没有改动',
    en: 'The file could not be read to its end; it may be too large or damaged, and was not changed',
  },
  correct: PROOF_WORDS.correct,
  correctTo: PROOF_WORDS.correctTo,
  fillIn: { zh: '补填', en: 'Fill in' },
  fillInHint: { zh: '按别的数推得：{value}', en: 'Worked out from other figures: {value}' },
  correctBoth: { zh: '一起改 {count} 处', en: 'Changes {count} places together' },
  correctAll: MEND_WORDS.all,
  correctAllHint: {
    zh: '先试算一遍，会带来新的不符的不改；改后可以一次撤销',
    en: 'Tried on a copy first: what would bring something new is left; one undo takes all back',
  },
  correctedAll: { zh: '已改正 {count} 处，可以撤销', en: 'Corrected: {count}; it can be undone' },
  leftOut: MEND_WORDS.leftOut,
  noneGood: MEND_WORDS.noneGood,
  oneByOne: MEND_WORDS.oneByOne,
  notChanged: { zh: '没有改', en: 'Nothing was changed' },
  textChanged: PROOF_WORDS.textChanged,
  changing: { zh: '正在改，并重新核对…', en: 'Changing it and reviewing again…' },
  manyParagraphs: {
    zh: '这一格里有几段文字，不能在这里改，请在 Word 里改',
    en: 'This cell holds several paragraphs; change it in Word',
  },
  cellHint: { zh: '双击或按回车改这一格', en: 'Double click or press Enter to change this cell' },
  typeCell: { zh: '改这一格：回车写入，Esc 不改', en: 'Change the cell: Enter writes, Esc leaves it' },
  changedCell: { zh: '已改动', en: 'Changed' },
  readOnlyPdf: {
    zh: 'PDF 只能看，不能在这里改。要改正，请打开它的 Word 原稿（.docx）',
    en: 'A PDF can only be looked at here. To correct it, open the Word document it was made from (.docx)',
  },
  notAsWritten: {
    zh: '改后的文件读回来不是要改成的样子，没有改。请在 Word 里手工改',
    en: 'Read back, the file would say something else; nothing was changed. Correct it in Word',
  },
  reading: { zh: '正在读“{name}”…', en: 'Reading “{name}”…' },
  readingPages: {
    zh: '正在读“{name}”：第 {done} 页，共 {of} 页',
    en: 'Reading “{name}”: page {done} of {of}',
  },
  reviewing: { zh: '正在核对“{name}”…', en: 'Reviewing “{name}”…' },
  document: { zh: '文件', en: 'Document' },
  pages: { zh: '页面', en: 'Pages' },
  text: TEXT_WORDS.text,
  results: { zh: '核对结果', en: 'Results' },
  overview: { zh: '体检', en: 'Check-up' },
  findings: { zh: '问题', en: 'Findings' },
  checklist: { zh: '检查单', en: 'Checklist' },
  checklistTitle: { zh: '公开前检查单', en: 'Checklist before publishing' },
  views: { zh: '看什么', en: 'What to see' },
  held: { zh: '与工作簿核对…', en: 'Hold against a workbook…' },
  heldHint: {
    zh: '选这份文件的公开表工作簿，按表、行、列逐数核对有没有贴错、漏贴',
    en: 'Choose the workbook it was made from: every figure is compared, to find what was pasted wrong or left out',
  },
  notHeld: { zh: '不再与工作簿核对', en: 'No longer against the workbook' },
  saveReport: { zh: '保存审核报告', en: 'Save the review' },
  reportHint: CHECK_WORDS.pageHint,
  reportName: { zh: '{name}-公开前审核', en: '{name}-review' },
  reportSaved: {
    zh: '审核报告已存到下载文件夹：{name}。双击打开，可以打印',
    en: 'The report is among the downloads: {name}. Open it to print it',
  },
  copy: { zh: '复制', en: 'Copy' },
  copyAll: { zh: '复制全部问题', en: 'Copy all findings' },
  copied: { zh: '已复制', en: 'Copied' },
  ...SEVERITY_WORDS,
  ...SEVERITY_COUNT_WORDS,
  tablesFound: { zh: '认出的表（{count} 张）', en: 'Tables recognised ({count})' },
  unit: { zh: '单位：{unit}', en: 'unit: {unit}' },
  noTablesAdvice: {
    zh: '里面没有“收入支出决算总表”“收支总表”这样的公开表，文字没有表可以对。可以打开它的公开表来核对',
    en: 'It holds no table of the public accounts, so that its text was held against nothing. Open its workbook to do so',
  },
  noTextAdvice: {
    zh: '整份文件读不出文字，可能是扫描件。请用有文字的 PDF，或者它的 Word 原稿',
    en: 'No text could be read in it; it may be a scan. Use a PDF with text, or the Word document it was made from',
  },
  notRead: { zh: '没有读出的表（{count} 张）', en: 'Tables not read ({count})' },
  unreadTable: { zh: '{where}：{why}', en: '{where}: {why}' },
  unreadTitled: { zh: '{where}“{title}”：{why}', en: '{where} “{title}”: {why}' },
  known: CHECK_WORDS.otherTables,
  knownAdvice: CHECK_WORDS.otherTablesAdvice,
  remarks: { zh: '请注意', en: 'Please note' },
  numbers: PROOF_WORDS.numbers,
  share: PROOF_WORDS.share,
  textByNothing: {
    zh: '没有表可以对照，只看了文字本身',
    en: 'There is no table to hold it against; only the words were looked at',
  },
  besideBook: { zh: '与“{name}”比对', en: 'Beside “{name}”' },
  compared: {
    zh: '都有的表 {compared} 张，相同 {same} 张',
    en: 'Tables in both: {compared}; the same: {same}',
  },
  ofTables: { zh: '表（{count} 处）', en: 'Tables ({count})' },
  ofWorkbook: { zh: '与工作簿比对（{count} 处）', en: 'Beside the workbook ({count})' },
  ofText: { zh: '文字（{count} 处）', en: 'Text ({count})' },
  none: PROOF_WORDS.none,
  keys: PROOF_WORDS.keys,
  seeFindings: CHECK_WORDS.seeFindings,
  seeChecklist: { zh: '看检查单（{count} 项不符合）', en: 'See the checklist (lacking: {count})' },
  cells: FINDINGS_WORDS.cells,
  moreCells: FINDINGS_WORDS.moreCells,
  inText: { zh: '有关的数', en: 'Figures involved' },
  expected: PROOF_WORDS.expected,
  lacking: PROOF_WORDS.lacking,
  at: { zh: '位置：{place}', en: 'Where: {place}' },
  list: { zh: '，', en: ', ' },
  rule: { zh: '规则 {rule}', en: 'Rule {rule}' },
  basis: { zh: '依据：{basis}', en: 'By: {basis}' },
  why: { zh: '没法判断：{why}', en: 'Cannot tell: {why}' },
  itemCounts: {
    zh: '符合 {met} 项，不符合 {lacking} 项，没法判断 {untold} 项',
    en: 'Met {met}, lacking {lacking}, cannot tell {untold}',
  },
  goThere: { zh: '到 {place}', en: 'Go to {place}' },
  blank: { zh: '（空白）', en: '(blank)' },
  pageOf: { zh: '第 {page} / {pages} 页', en: 'Page {page} of {pages}' },
  page: { zh: '第 {page} 页', en: 'Page {page}' },
  toPage: { zh: '到第几页', en: 'Go to page' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  fitWidth: { zh: '适合宽度', en: 'Fit width' },
  notDrawn: {
    zh: '这一页画不出来，请用别的软件打开看；核对不受影响',
    en: 'This page could not be drawn; open it elsewhere. The review is not affected',
  },
  legend: { zh: '标记', en: 'Marks' },
  verified: TEXT_WORDS.verified,
  contradicted: TEXT_WORDS.contradicted,
  unchecked: TEXT_WORDS.unchecked,
  tableNumber: { zh: '第{table}张表', en: 'Table {table}' },
} as const satisfies Catalogue<string>;

export type DocumentSay = Say<typeof DOCUMENT_PHRASES>;

export const documentMessage = messagesOf(DOCUMENT_PHRASES);

export const documentSayer = (locale: Locale): DocumentSay => sayer(DOCUMENT_PHRASES, locale);
