/** What is said of a document whose tables are not as in the workbook. */
import { messagesOf, type Catalogue } from '../../messages';

const AGAINST_MESSAGES = {
  figure: {
    zh: '贴错：{place}是 {shown}，工作簿 {file} {cell} 是 {right}',
    en: 'Pasted wrong: {place} reads {shown}; {cell} of the workbook {file} reads {right}',
  },
  figureAdvice: {
    zh: '请核对以哪个为准；以工作簿为准的，重新粘贴这张表',
    en: 'See which is right; where the workbook is, paste the table again',
  },
  blank: { zh: '（空白）', en: '(blank)' },
  rowLeftOut: {
    zh: '漏贴：{table}没有“{row}”行，工作簿 {file} {cell} 有 {right}',
    en: 'Left out: {table} has no row “{row}”; {cell} of the workbook {file} reads {right}',
  },
  rowAdded: {
    zh: '{table}有“{row}”行（{place} {shown}），工作簿 {file} 里没有',
    en: '{table} has the row “{row}” ({place} reads {shown}), which the workbook {file} has not',
  },
  columnLeftOut: {
    zh: '漏贴：{table}没有“{column}”列，工作簿 {file} 里有数',
    en: 'Left out: {table} has no column “{column}”, which has figures in the workbook {file}',
  },
  tableLeftOut: {
    zh: '漏贴：文件里没有“{title}”，工作簿 {file} {cell} 有',
    en: 'Left out: the document lacks “{title}”, which the workbook {file} has at {cell}',
  },
  tableAdded: {
    zh: '文件里有“{title}”（{place}），工作簿 {file} 里没有，没法比对',
    en: 'The document has “{title}” ({place}), which the workbook {file} has not',
  },
  renamed: {
    zh: '{place}：{code} 的名称是“{shown}”，工作簿 {file} 里是“{right}”',
    en: '{place}: {code} is called “{shown}”, in the workbook {file} “{right}”',
  },
  year: {
    zh: '文件是 {shown} 年度的，工作簿 {file} 是 {right} 年度的',
    en: 'The document is of {shown}, the workbook {file} of {right}',
  },
  department: {
    zh: '文件里的单位是“{shown}”，工作簿 {file} 里是“{right}”',
    en: 'The department is “{shown}” in the document and “{right}” in the workbook {file}',
  },
  notRead: {
    zh: '“{title}”可能在文件里没有读出来的表里，没有与工作簿 {file} 比对',
    en: '“{title}” may be among the tables that could not be read; not held against the workbook {file}',
  },
} as const satisfies Catalogue<string>;

export const againstMessage = messagesOf(AGAINST_MESSAGES);
