/** What proofreading says. */
import { messagesOf, type Catalogue } from '../messages';

const PROOFREAD_MESSAGES = {
  amount: {
    zh: '{what}写的是{text}，按{source}应为{expected}。',
    en: '{what} is given as {text}; by {source} it should be {expected}.',
  },
  'amount-tail': {
    zh: '{what}写的是{text}，按{source}为{expected}，差最后一位，可能是四舍五入造成的，请核对。',
    en: '{what} is given as {text}; by {source} it is {expected}. The last digit differs, perhaps from rounding.',
  },
  rate: {
    zh: '{what}写的是{text}，按文中和表中的数计算（{formula}）应为{expected}。',
    en: '{what} is given as {text}; worked out ({formula}) it should be {expected}.',
  },
  'rate-rounding': {
    zh: '{what}写的是{text}，按印出的数计算（{formula}）为{expected}；考虑四舍五入也可能得到{text}，请核对。',
    en: '{what} is given as {text}; from the printed figures ({formula}) it is {expected}. Rounding could also give {text}.',
  },
  unit: {
    zh: '{what}的数与{source}相同，但单位写成了“{unit}”，应为{expected}。',
    en: '{what} has the figure of {source} but the unit “{unit}”; it should be {expected}.',
  },
  'percent-missing': {
    zh: '“{text}”后面少了百分号，应为{expected}。',
    en: 'The percent sign after “{text}” is missing; it should be {expected}.',
  },
  'published-budget': {
    zh: '{what}写的是{text}，当年公开的部门预算为{expected}。预算调整、追加或合并口径不同的可以不等，请核对。',
    en: '{what} is given as {text}; the budget published for the year has {expected}. They may rightly differ where the budget was changed.',
  },
  twice: {
    zh: '{what}前面写的是{first}，这里写的是{text}，前后不一致。',
    en: '{what} was given as {first} before and is {text} here.',
  },
  'other-budget': {
    zh: '“{text}”是按{told}算的，这里写的却是“{said}”。请核对用的是哪个预算，两处统一。',
    en: '“{text}” is worked out from {told}, but it says {said}. Check which budget is meant.',
  },
  'base-zero-both': {
    zh: '预算和决算都是0，写“{text}”没有意义，宜改为“无预算安排”或不写完成率。',
    en: 'Budget and outturn are both 0: “{text}” means nothing. Say that none was budgeted.',
  },
  'base-zero': {
    zh: '分母（{formula}）为0，不能写“{text}”，应去掉百分比并说明原因。',
    en: 'The base ({formula}) is 0: “{text}” cannot be. Leave the percentage out and say why.',
  },
  'last-year-zero': {
    zh: '上年数为0，不能写“{text}”，应写增加的金额并注明上年为0、不可比。',
    en: 'Last year was 0: “{text}” cannot be. Give the amount and say that there was none last year.',
  },
  direction: {
    zh: '这里写的是“{text}”，按数应为“{expected}”。',
    en: 'It says “{text}”; by the figures it should be “{expected}”.',
  },
  'direction-words': {
    zh: '这里写的是“{text}”，与数不符，应写成“{expected}”。',
    en: 'It says “{text}”, which the figures do not bear out; it should be “{expected}”.',
  },
  'direction-proof': {
    zh: '本期{now}，对比数{then}。',
    en: 'Now {now}, compared with {then}.',
  },
  'same-with-reason': {
    zh: '前面写“{text}”，后面又写了增减的原因，两者矛盾，请核对是否真的持平。',
    en: 'It says “{text}” and then why it changed. Check whether it really is the same.',
  },
  'all-with-direction': {
    zh: '前面写的是完成{rate}，这里又写“{text}”，两者矛盾：刚好完成的，决算数与预算数相等；不相等的，完成率不是{rate}。请核对。',
    en: 'It says {rate} of the budget was spent and then “{text}”. If all of it was spent and no more, the two are equal; if not, the rate is another. Check which is right.',
  },
  'totals-unequal': {
    zh: '收入总计写的是{one}，支出总计写的是{other}，两边的总计应当相等。请核对是不是把本年收入合计、本年支出合计写成了总计。',
    en: 'Total income is given as {one} and total expenditure as {other}; the two should be equal. Check whether the year’s income and expenditure were called totals.',
  },
  'rate-missing': {
    zh: '只写了“{text}”，没有写增减的百分比，应为{expected}。',
    en: 'Only “{text}” is given, without the percentage, which is {expected}.',
  },
  none: {
    zh: '这里写“{text}”，但表中有数，应写成“{expected}”。',
    en: 'It says “{text}”, but the table has figures. It should be “{expected}”.',
  },
  'none-spent': {
    zh: '这里写“{text}”，但{source}是{amount}，两者矛盾：没有支出的，表里不应有数；有支出的，这句话要改写。',
    en: 'It says “{text}”, but {source} is {amount}: one of the two is wrong.',
  },
  'empty-table': {
    zh: '这里写了{text}，但{table}没有数。',
    en: '{text} is told here, but {table} has no figures.',
  },
  name: {
    zh: '名称写的是“{text}”，按{source}应为“{expected}”。',
    en: 'The name is given as “{text}”; by {source} it should be “{expected}”.',
  },
  'name-left-out': {
    zh: '这一条没有写“项”的名称，按{source}应为“{expected}”。',
    en: 'The item’s own name is left out; by {source} it is “{expected}”.',
  },
  'name-in-part': {
    zh: '“项”的名称写的是“{text}”，{source}的名称是“{expected}”，请核对。',
    en: 'The item is called “{text}”; {source} calls it “{expected}”. Please check.',
  },
  'item-extra': {
    zh: '写了“{text}”，但{table}没有这一项的支出。',
    en: '“{text}” is told, but {table} has no expenditure for it.',
  },
  'item-lacking': {
    zh: '{table}有“{name}”{amount}，这里没有写到。',
    en: '{table} has “{name}” {amount}, which is not told here.',
  },
  'list-extra': {
    zh: '列举了“{text}”，但{table}中这一科目没有数。',
    en: '“{text}” is listed, but {table} has no figure for it.',
  },
  'list-general': {
    zh: '这里列举的“{text}”，{table}中没有数。只是说明经费范围的，可以不改。',
    en: '“{text}” are listed here, and {table} has no figures for them. If they only say what such money is for, leave them.',
  },
  'list-lacking': {
    zh: '{table}中“{name}”有数（{amount}），这里没有列举。',
    en: '“{name}” has a figure in {table} ({amount}) but is not listed.',
  },
  'list-differs': {
    zh: '列举了“{text}”，但{table}中没有数；“{name}”有数（{amount}），却没有列举。',
    en: '“{text}” is listed without a figure in {table}; “{name}” has one ({amount}) and is not.',
  },
  'list-right': { zh: '按{table}应列举：{names}。', en: 'By {table} the list is: {names}.' },
  year: {
    zh: '年份写的是{text}，应为{expected}。',
    en: 'The year is given as {text}; it should be {expected}.',
  },
  'last-year': {
    zh: '{what}写的是{text}，按上年的表应为{expected}。',
    en: '{what} is given as {text}; by last year’s tables it should be {expected}.',
  },
  department: {
    zh: '单位名称写的是“{text}”，与表中的“{expected}”不一致。',
    en: 'The department is given as “{text}”; the tables say “{expected}”.',
  },
  'contents-heading': {
    zh: '目录写的是“{contents}”，正文标题是“{text}”，两处不一致。',
    en: 'The contents say “{contents}”, the heading says “{text}”.',
  },
  elsewhere: {
    zh: '{text}是{where}的数，可能取错了表。',
    en: '{text} is the figure of {where}: perhaps it was taken from the wrong table.',
  },
  'budget-rest': {
    zh: '各项年初预算相加为{expected}，与合计{text}不同。如有年初安排了预算、决算没有支出的项目，属正常。',
    en: 'The budgets of the items add up to {expected}, not {text}. That is right where budgeted items had no expenditure.',
  },
  'formula-cell': { zh: '{formula}（{table} {address}）', en: '{formula} ({table} {address})' },
  'source-cell': { zh: '{table}（{address}）', en: '{table} ({address})' },
  'source-formula': { zh: '计算（{formula}）', en: 'calculation ({formula})' },
  'source-given': { zh: '补充资料', en: 'the supplement' },
  'this-number': { zh: '此处', en: 'The figure here' },
  'this-order': { zh: '各项的顺序', en: 'the order of the items' },
  'this-figure': { zh: '后面的数', en: 'the figure behind it' },
  quoted: { zh: '“{words}”', en: '“{words}”' },
  'why-own-words': { zh: '是单位自己说明的内容，表中没有对应的数', en: 'stands in the office’s own words' },
  'why-not-in-tables': {
    zh: '表中没有这个数，文中也没有可以印证的数',
    en: 'neither tables nor text confirm it',
  },
  'why-needs': { zh: '要有“{what}”才能核对', en: 'needs “{what}”' },
  'why-unsure': { zh: '看不准这个数指的是什么', en: 'not sure what it means' },
  'why-outside': { zh: '不在情况说明的各部分中', en: 'stands outside the sections' },
  'why-fixed': { zh: '是规定的标准，不是表中的数', en: 'is a threshold, not a figure of the accounts' },
  'why-year': { zh: '年份', en: 'a year' },
  'why-other-year': {
    zh: '说的是别的年度，不能与本年的表核对',
    en: 'is said of another year than the tables',
  },
  'why-base-zero': { zh: '分母为0，算不出', en: 'the base is 0' },
} as const satisfies Catalogue<string>;

export const proofreadMessage = messagesOf(PROOFREAD_MESSAGES);
