/** What is said of a document's tables that are filled from a workbook. */
import { messagesOf, type Catalogue } from '../messages';

const REFILL_PHRASES = {
  absent: {
    zh: '工作簿里没有这张表，请手工改这张表',
    en: 'The workbook has no such table; change it by hand',
  },
  severalTimes: {
    zh: '文件里这张表不止一张，分不清该填哪一张，请手工改这张表',
    en: 'The document has this table several times; change it by hand',
  },
  performance: {
    zh: '绩效表里多是文字，没有填，请手工改这张表',
    en: 'A form of performance holds mostly words; it was not filled. Change it by hand',
  },
  unreadable: {
    zh: '“{row}”行“{column}”列不是数（“{text}”），请改好再填',
    en: 'Row “{row}”, column “{column}” is no figure (“{text}”); put it right first',
  },
  unreadableInWorkbook: {
    zh: '工作簿里“{row}”行“{column}”列不是数（“{text}”），请改好再填',
    en: 'In the workbook row “{row}”, column “{column}” is no figure (“{text}”); put it right first',
  },
  unknown: {
    zh: '有没认出的行或列（“{text}”），填了会把去年的数留下，请手工改这张表',
    en: 'It has a row or column that is not known (“{text}”), where last year’s figures would stay; change it by hand',
  },
  unknownInWorkbook: {
    zh: '工作簿的这张表里有没认出的行或列（“{text}”），请手工改这张表',
    en: 'The workbook’s table has a row or column that is not known (“{text}”); change it by hand',
  },
  column: {
    zh: '文件里的“{column}”列工作簿里没有，请手工改这张表',
    en: 'The workbook lacks the document’s column “{column}”; change it by hand',
  },
  columnInWorkbook: {
    zh: '工作簿里的“{column}”列有数，文件里没有这一列，请手工改这张表',
    en: 'The workbook has figures in the column “{column}”, which the document lacks; change it by hand',
  },
  row: {
    zh: '文件里的“{row}”行工作簿里没有，请手工改这张表',
    en: 'The workbook lacks the document’s row “{row}”; change it by hand',
  },
  rowInWorkbook: {
    zh: '工作簿里的“{row}”行有数，文件里没有这一行，也加不进去，请手工改这张表',
    en: 'The workbook has figures in the row “{row}”, which the document lacks and for which no place is sure; change it by hand',
  },
  noPlace: {
    zh: '“{row}”行“{column}”列在文件里没有能写的格子，请手工改这张表',
    en: 'The document has no cell of its own for row “{row}”, column “{column}”; change it by hand',
  },
  rowsFixed: {
    zh: '“{row}”行要加或去，但这张表的行与别的格子连在一起，改不准，请手工改这张表',
    en: 'The row “{row}” comes or goes, but rows of this table hang together with other cells; change it by hand',
  },
  notProven: {
    zh: '试填以后读出来与工作簿不同，没有填，请手工改这张表',
    en: 'Filled on trial it did not read as the workbook does; it was left as it is. Change it by hand',
  },
  converted: {
    zh: '工作簿是{from}，按文件的{to}换算，{decimals} 位小数',
    en: 'The workbook is in {from}; converted to the document’s {to}, {decimals} decimals',
  },
  rounded: {
    zh: '有 {count} 个数按文件的 {decimals} 位小数四舍五入，合计的末位可能差一点',
    en: '{count} figures were rounded to the document’s {decimals} decimals; totals may differ in the last digit',
  },
  note: {
    zh: '表下的说明没有动，工作簿里是“{text}”，请核对',
    en: 'The note below it was left; the workbook’s reads “{text}”: check it',
  },
  noteGone: {
    zh: '表下的说明没有动，工作簿里没有说明，请核对',
    en: 'The note below it was left; the workbook has none: check it',
  },
  fact: {
    zh: '“{text}”没有动，请按今年的改',
    en: '“{text}” was left as it is: put in this year’s',
  },
  department: {
    zh: '文件的表是“{document}”的，工作簿是“{workbook}”的，请核对是不是同一个单位',
    en: 'The document’s tables are of “{document}”, the workbook of “{workbook}”: are they one department?',
  },
  otherSets: {
    zh: '文件里还有别的年度或别的单位的表，没有动',
    en: 'The document also has tables of another year or another body; they were left',
  },
  notRead: {
    zh: '有一张像表的没有认出来，没有填：{reason}',
    en: 'Something like a table was not recognised and not filled: {reason}',
  },
  missing: {
    zh: '工作簿里还有 {count} 张表文件里没有认出来，没有填：{titles}',
    en: 'Tables of the workbook that were not found in the document and not filled: {count} ({titles})',
  },
  tableSame: {
    zh: '“{title}”已经与工作簿一致，没有改',
    en: '“{title}” already says what the workbook does; nothing was changed',
  },
  tableFilled: {
    zh: '“{title}”改了 {figures} 个数',
    en: '“{title}”: {figures} figures changed',
  },
  tableGrown: {
    zh: '“{title}”改了 {figures} 个数；加了 {more} 行：{added}',
    en: '“{title}”: {figures} figures changed; {more} rows added: {added}',
  },
  tableShrunk: {
    zh: '“{title}”改了 {figures} 个数；去了 {fewer} 行：{removed}',
    en: '“{title}”: {figures} figures changed; {fewer} rows taken away: {removed}',
  },
  tableGrownAndShrunk: {
    zh: '“{title}”改了 {figures} 个数；加了 {more} 行：{added}；去了 {fewer} 行：{removed}',
    en: '“{title}”: {figures} figures changed; {more} rows added: {added}; {fewer} rows taken away: {removed}',
  },
  tableLeft: {
    zh: '“{title}”没有填：{what}',
    en: '“{title}” was not filled: {what}',
  },
  tableRemark: {
    zh: '“{title}”：{what}',
    en: '“{title}”: {what}',
  },
} as const satisfies Catalogue<string>;

export const refillMessage = messagesOf(REFILL_PHRASES);
