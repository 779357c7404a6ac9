/** What is said about a supplement that cannot be taken as it stands. */
import type { Catalogue } from '../../messages';

export const SUPPLEMENT_MESSAGES = {
  'supplement-not-json': {
    zh: '补充资料读不懂：{why}。请检查引号、逗号和括号，或改用补充资料工作表填写',
    en: 'The supplement cannot be read: {why}. Check quotes, commas and brackets, or fill in the worksheet instead',
  },
  'supplement-not-object': {
    zh: '补充资料最外层应是一对花括号，里面写 version、year、department、entries',
    en: 'The supplement has to be one object with version, year, department and entries',
  },
  'supplement-version': {
    zh: '补充资料的 version 是“{value}”，只认识 1。请用现在的版本重新导出一份',
    en: 'The supplement has version “{value}”; only 1 is known. Export it again with this version',
  },
  'supplement-year': {
    zh: '补充资料的年度是“{value}”，应是四位年份，例如 2020',
    en: 'The supplement’s year is “{value}”; it has to be a year of four digits, such as 2020',
  },
  'supplement-department': {
    zh: '补充资料的单位名称应是一段文字',
    en: 'The supplement’s department has to be text',
  },
  'supplement-field': {
    zh: '补充资料里的“{field}”不认识，只能有 version、year、department、entries。请删去或改正',
    en: 'The supplement’s “{field}” is unknown; it may have version, year, department and entries only',
  },
  'supplement-entries': {
    zh: '补充资料缺少 entries：各项内容应写在 entries 的花括号里',
    en: 'The supplement has no entries: its items stand in an object named entries',
  },
  'supplement-entry-shape': {
    zh: '“{key}”写法不对：应写成带 value 的一项，value 是加引号的文字，例如 "value": "694.43"',
    en: '“{key}” is not written as an entry: it needs a value in quotes, such as "value": "694.43"',
  },
  'supplement-entry-field': {
    zh: '“{key}”里的“{field}”不认识，只能有 value、unit、label，都是加引号的文字',
    en: '“{key}” has “{field}”, which is unknown; an entry may have value, unit and label, all in quotes',
  },
  'supplement-unknown-key': {
    zh: '“{key}”不是这份说明用到的内容。请删去，或按工作表最后一列“键”改正',
    en: '“{key}” is nothing this explanation uses. Remove it, or correct it after the column 键 of the worksheet',
  },
  'supplement-unknown-key-near': {
    zh: '“{key}”不是这份说明用到的内容，可能是“{near}”写错了。请改正',
    en: '“{key}” is nothing this explanation uses; perhaps “{near}” was meant',
  },
  'supplement-not-a-number': {
    zh: '“{label}”（{key}）填的是“{value}”，应是数字。只填数，单位另填在“单位”里',
    en: '“{label}” ({key}) is “{value}”, which is not a number. Give the number only; its unit goes under 单位',
  },
  'supplement-not-a-count': {
    zh: '“{label}”（{key}）填的是“{value}”，应是 0、1、2 这样的整数',
    en: '“{label}” ({key}) is “{value}”; it has to be a whole number such as 0, 1, 2',
  },
  'supplement-unit': {
    zh: '“{label}”（{key}）的单位是“{unit}”，金额的单位只能是 元、千元、万元、百万元、亿元',
    en: '“{label}” ({key}) has the unit “{unit}”; an amount is in 元, 千元, 万元, 百万元 or 亿元',
  },
  'supplement-choice': {
    zh: '“{label}”（{key}）填的是“{value}”，应是其中之一：{choices}',
    en: '“{label}” ({key}) is “{value}”; it has to be one of: {choices}',
  },
  'supplement-no-header': {
    zh: '工作表“{sheet}”里没有找到同时写着“填写”和“键”的表头，读不出补充资料。请恢复这两列的表头',
    en: 'The sheet “{sheet}” has no header with both 填写 and 键. Put the two headings back',
  },
  'supplement-twice': {
    zh: '“{key}”填了两次：“{first}”和“{second}”。请留下一个',
    en: '“{key}” is given twice: “{first}” and “{second}”. Keep one',
  },
  'supplement-other-year': {
    zh: '补充资料是 {given} 年度的，表格是 {year} 年度的。请换用 {year} 年度的补充资料',
    en: 'The supplement is for {given}, the tables are for {year}. Use the supplement for {year}',
  },
  'supplement-no-row': {
    zh: '补充资料填了“{key}”，表05 本年没有这个科目的支出，说明里用不上。请核对科目编码；确有年初预算而无支出的，把全部合计填在“年初预算数合计”',
    en: 'The supplement gives “{key}”, but 表05 has no such expenditure this year. Check the code; where there was a budget and no expenditure, give the total under 年初预算数合计',
  },
} as const satisfies Catalogue<string>;
