/** What the view 设置 says. */
import type { Catalogue } from '../../core/messages';

export const SETTINGS_WORDS = {
  text: { zh: '说明的写法', en: 'How the text is written' },
  style: { zh: '格式', en: 'Style' },
  automatic: { zh: '按表格自动选', en: 'Chosen by the tables' },
  automaticNow: { zh: '按表格自动选：{name}', en: 'Chosen by the tables: {name}' },
  asForm: { zh: '按格式', en: 'As the style has it' },
  asFormNow: { zh: '按格式：{value}', en: 'As the style has it: {value}' },
  unit: { zh: '金额单位', en: 'Unit of amounts' },
  percentDecimals: { zh: '百分比小数位', en: 'Decimals of percentages' },
  decimals: { zh: '{count} 位', en: '{count}' },
  trimZeros: { zh: '去掉末尾的 0', en: 'Drop zeros at the end' },
  trimZerosHint: { zh: '209.40 写成 209.4', en: '209.4 for 209.40' },
  largeChange: { zh: '变动超过多少要写原因', en: 'Changes that want a reason' },
  largeChangeHint: { zh: '百分比；超过的在“说明”里提醒', en: 'In percent; larger ones are pointed out' },
  rules: { zh: '自己的勾稽关系', en: 'Relations of your own' },
  rulesHint: { zh: '一行一条，编号：公式。# 后面是备注', en: 'One a line, id: formula. # begins a remark' },
  rulesExample: {
    zh: '例如 本委-1：表03[合计, 项目支出] = 表05[合计, 项目支出]',
    en: 'e.g. 本委-1：表03[合计, 项目支出] = 表05[合计, 项目支出]',
  },
  rulesFine: { zh: '{count} 条，下次校验时一起核对', en: 'Relations: {count}; they join the next check' },
  rulesWrong: {
    zh: '有 {count} 处写错，改好之前都不核对',
    en: 'Mistakes: {count}; none is used until they are mended',
  },
  person: { zh: '使用者', en: 'You' },
  author: { zh: '姓名', en: 'Name' },
  authorHint: { zh: '说明理由时记下是谁', en: 'Kept with the reasons you give' },
  language: { zh: '语言', en: 'Language' },
  privacy: { zh: '所有数据只在本机处理，不联网上传', en: 'Everything stays on this computer' },
} as const satisfies Catalogue<string>;
