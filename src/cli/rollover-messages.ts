/** What the commands that learn from a document say. */
import type { Catalogue } from '../core/messages';

export const ROLLOVER_MESSAGES = {
  rolloverNeedsDocx: {
    zh: '去年的说明要用 .docx（{file} 不是）；.doc、.wps 请先另存为 .docx',
    en: 'Last year’s document has to be a .docx; {file} is none',
  },
  rolloverNeedsWorkbook: {
    zh: '要用 --workbook 写明今年的决算表，用 --previous 写明去年的决算表',
    en: 'Name this year’s tables with --workbook and last year’s with --previous',
  },
  rolloverTracksOrPlain: { zh: '--track 和 --plain 只能写一个', en: 'Give either --track or --plain' },
  rolloverDone: {
    zh: '{numbers} 个数认出 {slots} 个；改了 {changed} 段、删去 {removed} 段、新增 {added} 段，写到 {file}',
    en: '{slots} of {numbers} numbers understood; {changed} paragraphs changed, {removed} removed, {added} added: {file}',
  },
  rolloverLinked: {
    zh: '文中的数连着今年的表，在 Word 里能接着更新：为此文件里带着这份说明的写法和用到的补充资料，没有别的单位的数；不想带的，加 --no-link 再写一次',
    en: 'Its figures follow this year’s tables in Word: for this the file carries its form and the answers it uses, no figure of another department; --no-link leaves them out',
  },
  rolloverToDo: { zh: '还要人来办的 {count} 处：', en: '{count} places are left to you:' },
  rolloverNothingToDo: { zh: '没有要人另外办的', en: 'Nothing is left to you' },
  rolloverPlace: { zh: '  {place}这一段：', en: '  {place}:' },
  rolloverLine: { zh: '    {at}. {what}', en: '    {at}. {what}' },
  rolloverTable: { zh: '  表　{what}', en: '  Table: {what}' },
  rolloverBeside: { zh: '  正文外　{what}', en: '  Beside the text: {what}' },
  rolloverNot: { zh: '有一处没能改：{reason}', en: 'One change could not be made: {reason}' },
  rolloverBy: { zh: '决算公开助手', en: 'juesuan' },
  formLearned: {
    zh: '从 {file} 学到格式，写到 {output}：{numbers} 个数认出 {slots} 个，{doubts} 处没有看懂、改成了要填的资料',
    en: 'The form of {file} is in {output}: {slots} of {numbers} numbers understood, {doubts} made questions',
  },
  learnNeedsWorkbook: {
    zh: 'form learn 要用 --workbook 写明这份说明那一年的决算表，用 -o 写明输出的 .json',
    en: 'form learn needs --workbook (the tables of that year) and -o FORM.json',
  },
} as const satisfies Catalogue<string>;
