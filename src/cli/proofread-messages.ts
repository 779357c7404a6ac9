/** What the command line says when a text is held against its tables. */
import type { Catalogue } from '../core/messages';
import { PLACES_WORDS } from '../core/overview/saying-the-same';

export const PROOFREAD_COMMAND_MESSAGES = {
  needWorkbook: {
    zh: '文件里没有认出决算或预算公开表，请用 --workbook 写明它们的工作簿，例如 juesuan proofread 说明.docx --workbook 决算表.xlsx',
    en: 'The document holds no tables of final accounts. Name the workbook with --workbook, as in juesuan proofread TEXT.docx --workbook ACCOUNTS.xlsx',
  },
  mendTables: {
    zh: '没法核对：工作簿里有 {count} 处要先改正',
    en: 'Nothing was checked: {count} places of the workbook must be mended first',
  },
  tablesWrong: {
    zh: '工作簿本身有 {count} 处错误，表里的数可能不对。请先用 juesuan check 核对表格',
    en: 'The workbook itself has {count} errors; its figures may be wrong. Run juesuan check first',
  },
  tablesBlank: {
    zh: '工作簿有 {count} 个应填未填的空格。请先用 juesuan fill 补填，再核对一次',
    en: 'The workbook has {count} blanks that ought to be filled. Run juesuan fill first, then check again',
  },
  proofreadBy: {
    zh: '对照 {workbook} 的 {tables} 张公开表，按“{form}”的格式核对',
    en: 'Held against {tables} tables of {workbook}, by the form “{form}”',
  },
  proofreadByOwn: {
    zh: '对照文件里的 {tables} 张公开表，按“{form}”的格式核对',
    en: 'Held against the {tables} tables of the document, by the form “{form}”',
  },
  textFinding: { zh: '【{severity}】{rule}　{text}', en: '[{severity}] {rule}  {text}' },
  inPlaces: PLACES_WORDS.inPlaces,
  inParagraph: { zh: '第 {paragraph} 段', en: 'paragraph {paragraph}' },
  onPage: { zh: '第 {page} 页', en: 'page {page}' },
  inLine: { zh: '第 {line} 行', en: 'line {line}' },
  underHeading: { zh: '{place}（{heading}）', en: '{place} ({heading})' },
  lacking: { zh: '【缺】', en: '【missing】' },
  expected: { zh: '应为：{expected}', en: 'Should be: {expected}' },
  evidence: { zh: '依据：{evidence}', en: 'Evidence: {evidence}' },
  numbers: {
    zh: '共 {count} 个数：相符 {verified}，不符 {contradicted}，没法核对 {unchecked}',
    en: '{count} numbers: {verified} agree, {contradicted} do not, {unchecked} can’t be checked',
  },
  openNumbers: { zh: '没法核对的数：', en: 'Figures that can’t be checked:' },
  openReason: { zh: '{reason}（{count} 个）', en: '{reason} ({count})' },
  openNumber: { zh: '{place}　{number}', en: '{place}  {number}' },
  openMore: { zh: '还有 {count} 个', en: '{count} more' },
  openNoReason: { zh: '表和补充资料里没有', en: 'In neither tables nor supplement' },
  textFine: { zh: '没有发现问题', en: 'Nothing wrong was found' },
  textNothingRead: {
    zh: '没有一个数能与表核对。给的是这份说明的工作簿吗',
    en: 'No figure could be checked. Is this the workbook of this text?',
  },
  textOnlyYears: {
    zh: '只有年份对得上，没有一个金额能与表核对。给的是这份说明的工作簿吗',
    en: 'Only years could be checked, no amount. Is this the workbook of this text?',
  },
  textFindings: {
    zh: '错误 {errors}　注意 {warnings}　提示 {hints}',
    en: 'errors {errors}, warnings {warnings}, hints {hints}',
  },
  proofreadWritten: { zh: '核对结果写到 {file}', en: 'Result written to {file}' },
  fromSupplement: { zh: '补充资料 {keys}', en: 'supplement {keys}' },
  fromText: { zh: '文中另一处', en: 'elsewhere in the text' },
  fromCell: { zh: '{table}{place} {text}', en: '{table}{place} {text}' },
} as const satisfies Catalogue<string>;
