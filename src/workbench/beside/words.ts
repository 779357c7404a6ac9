/** What a user reads of the files that a text is held against beside its tables. */
import { messagesOf, sayer, type Catalogue, type Locale, type Say } from '../../core/messages';

const BESIDE_PHRASES = {
  also: { zh: '还可对照', en: 'Also compare with' },
  previous: { zh: '上年的表', en: 'Last year’s tables' },
  previousHint: {
    zh: '选上年公开表的工作簿：文中“比上年增加…”和年初结转数就与它核对',
    en: 'Choose last year’s workbook: what the text says of last year, and opening balances, are held against it',
  },
  budget: { zh: '当年预算', en: 'The year’s budget' },
  budgetHint: {
    zh: '选当年公布的部门预算工作簿：文中的“年初预算”就与它核对。预算可能调整过，不同的只作提示',
    en: 'Choose the budget that was published for the year: what the text calls 年初预算 is held against it, by hints alone, as it may have been adjusted',
  },
  choose: { zh: '{what}…', en: '{what}…' },
  fileOf: { zh: '{what}文件', en: 'File: {what}' },
  given: { zh: '{what}：{name}', en: '{what}: {name}' },
  without: { zh: '不用“{name}”', en: 'Without “{name}”' },
  taken: {
    zh: '已读入“{name}”，核对时一并对照；关掉页面前一直有效',
    en: '“{name}” is used from now on, until the page is closed',
  },
  notTaken: { zh: '没有用“{name}”', en: '“{name}” is not used' },
  noTables: {
    zh: '“{name}”里没有认出决算或预算公开表。请确认选的是公开表的工作簿，表格不是图片',
    en: 'No public table was recognised in “{name}”. Is it the right workbook, and are its tables no pictures?',
  },
  noBudget: {
    zh: '“{name}”里没有认出部门预算公开表。请选当年公布的部门预算',
    en: 'No table of a budget was recognised in “{name}”: choose the budget that was published for the year',
  },
  budgetOfOtherYear: {
    zh: '“{name}”是 {year} 年的预算，要的是 {wanted} 年的，没有用它',
    en: '“{name}” is the budget of {year}; that of {wanted} is wanted. It is not used',
  },
  isBudgetItself: {
    zh: '打开的就是预算，文中没有“年初预算”可对，没有用“{name}”',
    en: 'What is open is a budget itself, which speaks of no earlier one: “{name}” is not used',
  },
  notLastBudget: {
    zh: '“{name}”里没有上年的预算公开表，没有用它',
    en: '“{name}” holds no budget of last year; it is not used',
  },
  notLastAccounts: {
    zh: '“{name}”里没有上年的决算公开表，没有用它',
    en: '“{name}” holds no accounts of last year; it is not used',
  },
  otherYear: {
    zh: '“{name}”是 {year} 年的，打开的是 {now} 年的，上年应是 {wanted} 年，没有用它',
    en: '“{name}” is of {year}; what is open is of {now}, so that {wanted} is wanted. It is not used',
  },
} as const satisfies Catalogue<string>;

export type BesideSay = Say<typeof BESIDE_PHRASES>;

export const besideMessage = messagesOf(BESIDE_PHRASES);

export const besideSayer = (locale: Locale): BesideSay => sayer(BESIDE_PHRASES, locale);
