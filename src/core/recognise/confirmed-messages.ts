/** What is wrong with a file of confirmed layouts, in words. */
import type { Catalogue } from '../messages';

export const CONFIRMED_MESSAGES = {
  noList: { zh: '版式文件{where}应当是一个列表', en: 'Layouts: {where} should be a list' },
  noObject: { zh: '版式文件 {where} 应当是一个对象', en: 'Layouts: {where} should be an object' },
  noText: {
    zh: '版式文件 {where} 应当是一段文字，现在是 {text}',
    en: 'Layouts: {where} should be a text, it is {text}',
  },
  noTable: {
    zh: '版式文件 {where} 不是已知的表：{text}；请写 {tables}',
    en: 'Layouts: {where} is no known table: {text}; write one of {tables}',
  },
  noWords: {
    zh: '版式文件 {where} 没有写表头文字（words）',
    en: 'Layouts: {where} names no header words (words)',
  },
  noRole: {
    zh: '版式文件 {where} 应当是 figure、code、label 或 none，现在是 {text}',
    en: 'Layouts: {where} should be figure, code, label or none, it is {text}',
  },
  noKey: {
    zh: '版式文件 {where} 没有写这一列是什么（key）；没有数的列请写 role: none',
    en: 'Layouts: {where} does not say what the column is (key); for a column without figures write role: none',
  },
  unknownColumn: {
    zh: '版式文件 {where}：这张表没有“{text}”列',
    en: 'Layouts: {where}: the table has no column “{text}”',
  },
  unknownRow: {
    zh: '版式文件 {where}：这张表没有“{text}”行',
    en: 'Layouts: {where}: the table has no row “{text}”',
  },
  nothingToKnowItBy: {
    zh: '版式文件 {where} 既没有标题也没有列，认不出是哪张表',
    en: 'Layouts: {where} has neither a title nor columns to know the table by',
  },
} as const satisfies Catalogue<string>;
