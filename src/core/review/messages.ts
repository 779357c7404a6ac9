/** What a review of a published document says beside what its check and its proofreading say. */
import { messagesOf, type Catalogue } from '../messages';

const REVIEW_MESSAGES = {
  page: { zh: '第{page}页', en: 'page {page}' },
  pageThen: { zh: '第{page}页 ', en: 'page {page}, ' },
  tableNumber: { zh: '第{table}张表', en: 'table {table} of the document' },
  tableNumberThen: { zh: '第{table}张表 ', en: 'table {table} of the document, ' },
  paragraph: { zh: '第{paragraph}段', en: 'paragraph {paragraph}' },
  figure: { zh: '“{row}”行“{column}”列', en: 'row “{row}”, column “{column}”' },
  onlyRow: { zh: '“{row}”', en: '“{row}”' },
  rowNumber: { zh: '第{row}行', en: 'row {row}' },
  cellNumber: { zh: '第{row}行第{column}列', en: 'row {row}, column {column}' },
  itself: { zh: '{place}', en: '{place}' },
  tableNamed: { zh: '{where}{table} {title}', en: '{where}{table} {title}' },
  then: { zh: '{where}{cell}', en: '{where}, {cell}' },
  ofTable: { zh: '{table}{cell}', en: '{table}, {cell}' },
  fromTo: { zh: '{from}至{to}', en: '{from} to {to}' },
  doubted: {
    zh: '表中{place}写的是 {text}，表内核对应为 {suggestion}；按这个数，文中这一处不错。请先核对表',
    en: '{place} reads {text}; within the tables it should be {suggestion}, and by that the text is right. Check the table first',
  },
  unsure: {
    zh: '表中{place}（{text}）与别的数对不上，请先核对表',
    en: '{place} ({text}) disagrees with other figures of the tables: check the table first',
  },
} as const satisfies Catalogue<string>;

export const reviewMessage = messagesOf(REVIEW_MESSAGES);
