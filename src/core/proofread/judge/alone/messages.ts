/** What is said of what a text shows by itself. */
import type { Catalogue } from '../../../messages';

export const ALONE_MESSAGES = {
  'sign-alone': {
    zh: '“{text}”没有配对，请核对是多了还是少了另一半。',
    en: '“{text}” has no partner: either it is one too many or the other is lacking.',
  },
  'sentence-twice': {
    zh: '这句话连着写了两遍：“{text}”',
    en: 'This sentence stands twice: “{text}”',
  },
  'printed-twice': {
    zh: '从这一段起的{count}段与前面的完全相同，像是印了两遍；只按前面的一遍核对。',
    en: 'From here on {count} paragraphs are the same as before, as if printed twice; only the first are checked.',
  },
  'other-office': {
    zh: '题目写的是{own}预算编制说明，这里写“{text}”，部门、单位的用语应前后一致。',
    en: 'The title says that it is of {own}; here it says “{text}”. Keep to one of the two.',
  },
  'nothing-and-risen': {
    zh: '本年是0，却写“增加{text}”：这样上年就成了负数，请核对金额和增减。',
    en: 'It is 0, and yet said to have risen by {text}: last year would have been below nothing.',
  },
  mobile: {
    zh: '文中有手机号码（{text}），请核对是否可以公开。',
    en: 'The text holds a mobile number ({text}). Check whether it may be published.',
  },
  identity: {
    zh: '文中有身份证号码（{text}），属于个人信息，不应公开。',
    en: 'The text holds an identity number ({text}), which should not be published.',
  },
  bank: {
    zh: '文中有银行卡号（{text}），不应公开。',
    en: 'The text holds the number of a bank card ({text}), which should not be published.',
  },
  'zero-and-flat': {
    zh: '“{text}”与“{flat}”矛盾：减少到0，上年就不是0；与上年持平，就没有增减。',
    en: '“{text}” and “{flat}” contradict each other.',
  },
  'last-year-zero': {
    zh: '按这句话，上年数为0，不能写“{text}”，应写增加的金额并注明上年为0、不可比。',
    en: 'By this sentence last year was 0: “{text}” cannot be. Give the amount and say that there was none last year.',
  },
  'budget-zero': {
    zh: '按这句话，预算为0，不能写“{text}”，应去掉百分比并说明原因。',
    en: 'By this sentence the budget is 0: “{text}” cannot be. Leave the percentage out and say why.',
  },
  'bought-for-nothing': {
    zh: '前面写公务用车购置费是0，这里却写购置了{text}，请核对。',
    en: 'The purchase of cars is given as 0, and yet {text} were bought.',
  },
  'received-for-nothing': {
    zh: '前面写公务接待费是0，这里却写接待了{text}，请核对。',
    en: 'Receptions are given as 0, and yet there were {text}.',
  },
  'abroad-for-nothing': {
    zh: '前面写因公出国（境）费是0，这里却写了{text}，请核对；费用由别的单位承担的，请说明。',
    en: 'Travel abroad is given as 0, and yet there were {text}. Where others bore the cost, say so.',
  },
  'count-broken': {
    zh: '“{text}”不是整数：批次、人次、辆数、团组数只能是整数，请核对。',
    en: '“{text}” is no whole number: batches, guests, cars and groups are counted.',
  },
  'guests-of-none': {
    zh: '前面写的批次（团组）是0，这里却写了{text}，请核对。',
    en: 'There were no batches or groups, and yet there were {text}.',
  },
  'groups-of-nobody': {
    zh: '写了{text}，紧接着写的人次却是0，请核对。',
    en: '{text} are told, and right behind it that nobody was in them.',
  },
  'lacks-abroad': {
    zh: '因公出国（境）费有支出，没有写{text}。',
    en: 'There is expenditure on travel abroad, but {text} are not told.',
  },
  'lacks-cars': {
    zh: '公务用车购置及运行维护费有支出，没有写{text}。',
    en: 'There is expenditure on cars, but {text} is not told.',
  },
  'lacks-bought': {
    zh: '公务用车购置费有支出，没有写购置了几辆。',
    en: 'There is expenditure on buying cars, but how many were bought is not told.',
  },
  'lacks-received': {
    zh: '公务接待费有支出，没有写国内公务接待的{text}。',
    en: 'There is expenditure on receptions, but {text} are not told.',
  },
  'lacks-reason': {
    zh: '写了增减，没有写增减的原因。',
    en: 'It is told what changed, but not why.',
  },
  'lacks-small-firms': {
    zh: '政府采购有支出，没有写授予中小企业的合同金额。',
    en: 'There were purchases, but the contracts with small and medium firms are not told.',
  },
  'lacks-share': {
    zh: '写了授予中小企业合同金额，没有写占政府采购支出的百分比。',
    en: 'The contracts with small and medium firms are told without their share.',
  },
  'kinds-of-cars': {
    zh: '车辆总数写的是{text}，其中各类相加是{expected}，两者不符，请核对总数和各类的数量。',
    en: 'The vehicles are given as {text}; their kinds add up to {expected}.',
  },
  'lacks-section': {
    zh: '全文没有写到{text}。',
    en: 'Nothing is said of {text}.',
  },
  'groups-abroad': { zh: '团组数', en: 'groups' },
  'people-abroad': { zh: '人次', en: 'people' },
  split: { zh: '购置费和运行维护费各是多少', en: 'what was spent on buying and what on running them' },
  kept: { zh: '公务用车保有量', en: 'their number' },
  batches: { zh: '批次', en: 'batches' },
  people: { zh: '人次', en: 'people' },
  'section-three': { zh: '“三公”经费', en: 'the three expenses' },
  'section-running': {
    zh: '机关运行经费（不涉及的写明没有）',
    en: 'the running costs of the office (if there are none, say so)',
  },
  'section-purchases': { zh: '政府采购', en: 'purchases' },
  'section-assets': { zh: '国有资产占用', en: 'state assets' },
  'section-evaluation': { zh: '预算绩效', en: 'performance' },
  'section-funds': { zh: '政府性基金预算，表中有数', en: 'government funds, which have figures' },
  'section-capital': { zh: '国有资本经营预算，表中有数', en: 'state capital, which has figures' },
  ground: { zh: '依据：{text}。', en: 'By {text}.' },
  procedure: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）',
    en: 'the procedure of publishing budgets and final accounts (财预〔2016〕143号)',
  },
  'budget-law': { zh: '《预算法》第十四条', en: 'article 14 of the Budget Law' },
} as const satisfies Catalogue<string>;
