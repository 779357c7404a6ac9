/** What the command line says of published documents beside what their review says. */
import type { Catalogue } from '../core/messages';

export const REVIEW_COMMAND_MESSAGES = {
  isPlainText: {
    zh: '这是纯文本，没有表。juesuan review 看的是 Word 文档（.docx）和 PDF；纯文本的说明请用 juesuan proofread 说明.txt --workbook 决算表.xlsx',
    en: 'This is plain text and holds no tables. juesuan review takes Word documents (.docx) and PDFs; for plain text use juesuan proofread TEXT.txt --workbook ACCOUNTS.xlsx',
  },
  reviewedTable: { zh: '{place}（{unit}）', en: '{place} ({unit})' },
  noneRecognised: { zh: '没有认出决算或预算公开表', en: 'No table of final accounts was recognised' },
  unreadTable: { zh: '没有读出 {place}：{reason}', en: 'Not read: {place}: {reason}' },
  unreadTitled: { zh: '没有读出 {place}“{title}”：{reason}', en: 'Not read: {place} “{title}”: {reason}' },
  knownTable: {
    zh: '认得、不核对：{place}“{title}”，请人工看',
    en: 'Known and not compared: {place} “{title}”; look at it yourself',
  },
  remark: { zh: '注意：{text}', en: 'Note: {text}' },
  partTables: { zh: '── 表 ──', en: '── Tables ──' },
  partText: { zh: '── 情况说明 ──', en: '── Explanation ──' },
  partChecklist: { zh: '── 公开前检查单 ──', en: '── Checklist before publishing ──' },
  partWorkbook: { zh: '── 与工作簿比对 ──', en: '── Beside the workbook ──' },
  textBy: {
    zh: '对照文件里的 {tables} 张公开表，按“{form}”的格式核对',
    en: 'Held against the {tables} tables of the document, by the form “{form}”',
  },
  textByWorkbook: {
    zh: '文件里没有表，对照 {workbook} 的 {tables} 张公开表，按“{form}”的格式核对',
    en: 'The document has no tables: held against {tables} tables of {workbook}, by the form “{form}”',
  },
  textByNothing: {
    zh: '没有表可以对照，只看了文字本身',
    en: 'There is no table to hold it against; only the words were looked at',
  },
  compared: {
    zh: '与 {workbook} 都有的表 {compared} 张，其中相同 {same} 张',
    en: 'Tables that {workbook} has too: {compared}; of these the same: {same}',
  },
  itemMet: { zh: '✓ {what}', en: '✓ {what}' },
  itemMetWhy: { zh: '✓ {what}（{why}）', en: '✓ {what} ({why})' },
  itemLacking: { zh: '■ {what}：{why}（依据：{basis}）', en: '■ {what}: {why} (by: {basis})' },
  itemUntold: { zh: '？ {what}：没法判断，{why}', en: '? {what}: cannot tell; {why}' },
  itemCounts: {
    zh: '共 {count} 项：符合 {met}，不符合 {lacking}，没法判断 {untold}',
    en: 'Items {count}: met {met}, lacking {lacking}, cannot tell {untold}',
  },
  markedIsOfOne: {
    zh: '--marked 一次只写一份文件的批注本，不和成批审核的参数（文件夹、--json、--format、-o 等）一起用',
    en: '--marked writes one document; it goes with none of the options for many (a folder, --json, --format, -o …)',
  },
  markedNeedsDocument: {
    zh: '{file} 是纯文本，放不下批注。--marked 只用于 Word 文档（.docx）和 PDF',
    en: '{file} is plain text and holds no comments. --marked is for Word documents (.docx) and PDFs',
  },
  markedWritten: {
    zh: '批注本写到 {file}：{count} 条批注',
    en: 'Marked copy written to {file}; comments: {count}',
  },
  markedNot: { zh: '没有写成批注：{reason}', en: 'Not written as a comment: {reason}' },
  markedBy: { zh: '决算公开助手', en: 'juesuan' },
  reviewSummary: {
    zh: '合计：错误 {errors}　注意 {warnings}　提示 {hints}',
    en: 'In all: errors {errors}, warnings {warnings}, hints {hints}',
  },
} as const satisfies Catalogue<string>;
