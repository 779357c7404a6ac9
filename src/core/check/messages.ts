/** What checking says. First line: what is wrong and by how much. Second line: why, and what to do. */
import type { Catalogue } from '../messages';

export const CHECK_MESSAGES = {
  'row-sum': {
    zh: '{place}{left}，各分列相加为 {right}',
    en: '{place}is {left}, but its columns add up to {right}',
  },
  'roll-up': {
    zh: '{place}{left}，下级科目相加为 {right}',
    en: '{place}is {left}, but its sub-items add up to {right}',
  },
  total: { zh: '{place}{left}，各项相加为 {right}', en: '{place}is {left}, but its parts add up to {right}' },
  balance: {
    zh: '{place}一边为 {left}，{other}一边为 {right}，两边不平',
    en: '{place}comes to {left} and {other}to {right}: they do not balance',
  },
  cross: {
    zh: '{place}{left}，与{other}{right} 不一致',
    en: '{place}is {left}, which differs from {other}{right}',
  },
  'part-whole': { zh: '{place}{left}，大于{other}{right}', en: '{place}is {left}, more than {other}{right}' },
  'at-least': { zh: '{place}{left}，小于{other}{right}', en: '{place}is {left}, less than {other}{right}' },
  budget: { zh: '{place}{left}，大于{other}{right}', en: '{place}is {left}, more than {other}{right}' },
  sign: { zh: '{place}{left}，不应为负数', en: '{place}is {left}; it should not be negative' },
  rate: { zh: '{place}{left}，按 {sum} 计算应为 {right}', en: '{place}is {left}; {sum} gives {right}' },
  score: {
    zh: '{place}{left}，按分值和执行率计算应为 {right}',
    en: '{place}is {left}; its points and the rate give {right}',
  },
  explained: {
    zh: '{table} 本年支出合计比{other} 多 {left}，是用财政拨款以外的资金安排的支出，不是差错',
    en: '{left} more was spent in {table} than in {other}: money other than fiscal appropriations, no mistake',
  },
  explainedBy: {
    zh: '{left} = {sum}（其他各项收入、使用结余和动用以前年度结转，减去留到以后的部分）',
    en: '{left} = {sum} (other income and balances used, less what is kept)',
  },
  more: {
    zh: '多出 {difference}，四舍五入最多解释 {rounding}，请核对 {sum}',
    en: '{difference} too much; rounding explains at most {rounding}. Check {sum}',
  },
  less: {
    zh: '少了 {difference}，四舍五入最多解释 {rounding}，请核对 {sum}',
    en: '{difference} too little; rounding explains at most {rounding}. Check {sum}',
  },
  differ: {
    zh: '相差 {difference}，四舍五入最多解释 {rounding}，请核对两处',
    en: 'They differ by {difference}; rounding explains at most {rounding}. Check both',
  },
  partShouldNotExceed: {
    zh: '多出 {difference}。部分不应大于全部，请核对两处',
    en: '{difference} too much. A part can’t exceed the whole; check both',
  },
  shouldReach: { zh: '差 {difference}，请核对两处', en: '{difference} short; check both' },
  overBudget: {
    zh: '决算超出预算 {difference}，请核对；确有超支的，应在说明中写明原因',
    en: 'Spending exceeds the budget by {difference}; check it, or give the reason in the explanation',
  },
  checkSign: { zh: '请核对是否误填负号', en: 'Check whether the minus sign is a slip' },
  perhapsOtherScope: {
    zh: '相差 {difference}；没有结转结余时两表通常相等，请核对',
    en: 'They differ by {difference}; without balances carried over they are usually equal',
  },
  tails: {
    zh: '{table} 有 {count} 处尾差（{differences}）：{places}',
    en: 'Rounding differences in {table}, {count} ({differences}): {places}',
  },
  belowOne: { zh: '不到 {least}', en: 'less than {least}' },
  tailsAdvice: {
    zh: '各数分别四舍五入所致，不影响公开；可在表下注明“可能存在尾数误差”',
    en: 'Each figure was rounded by itself; a note below the table may say so',
  },
  improbableAdvice: {
    zh: '四舍五入极少差这么多：{count} 个数各自四舍五入，差到 {difference} 的可能不到百万分之一（最多差 {rounding}）。请逐项核对',
    en: 'Rounding seldom makes so much: with {count} figures rounded one by one, odds of {difference} are under one in a million (at most {rounding}). Check each of them',
  },
  step: {
    zh: '{tables} 的金额都是 {step} 的整数倍，像是四舍五入到 {step} 后填的',
    en: 'The amounts of {tables} are multiples of {step}: they seem to have been rounded to {step}',
  },
  stepAdvice: {
    zh: '不必改；尾差已按每个数差不过 {step} 的一半核对。碰巧都是整数倍的可能不到百万分之一',
    en: 'Nothing to mend; tails were judged with half of {step} a figure. Odds of chance are under one in a million',
  },
  offStep: {
    zh: '{table} 的其他金额都是 {step} 的整数倍，{text} 不是，四舍五入解释不了',
    en: 'The other amounts of {table} are multiples of {step}; {text} is not, and no rounding explains it',
  },
  cut: {
    zh: '全套表的金额像是截去尾数填的，没有四舍五入：各项相加大多小于合计',
    en: 'The amounts of the whole set seem to be cut off, not rounded: parts mostly add up to less than their totals',
  },
  cutAdvice: {
    zh: '尾差已按截尾核对；应当四舍五入的，请重新取数',
    en: 'Tails were judged so; if they ought to be rounded, take the figures again',
  },
  blanks: {
    zh: '{table} 有 {count} 格该填未填：{places}',
    en: 'Cells left blank in {table}, {count}: {places}',
  },
  heldBack: {
    zh: '暂不补填：推算要用到的数可能有误，请先改正，例如：',
    en: 'Not filled yet: they follow from figures that may be wrong; correct those first, for example:',
  },
  someHeldBack: {
    zh: '其中 {count} 格暂不补填，请先改正有关的数，例如：',
    en: 'Not filled yet: {count} of them; correct the figures involved first, for example:',
  },
  blanksAdvice: {
    zh: '可按{sources}补填，例如 {address} 应为 {value}',
    en: 'They follow from {sources}: {address}, for example, should be {value}',
  },
  blankParts: {
    zh: '{place}已填 {left}，但它的各个分项都是空白',
    en: '{place}is {left}, but all of its parts are blank',
  },
  blankPartsAdvice: {
    zh: '请补填分项；分项确实没有的，合计也应空白',
    en: 'Fill in the parts, or clear the total if there is nothing',
  },
  unreadable: {
    zh: '{place}应为数字，表中是“{text}”',
    en: '{place}should be a figure, but reads “{text}”',
  },
  noResult: { zh: '{place}的公式还没有算出结果', en: '{place}has a formula without a result' },
  noResults: {
    zh: '有 {count} 格公式还没有算出结果：{places}',
    en: '{count} formulas have no result: {places}',
  },
  noResultAdvice: {
    zh: '请在 Excel 或 WPS 中打开这个文件，保存一次再校验',
    en: 'Open the file in Excel or WPS, save it, and check again',
  },
  unreadableAdvice: {
    zh: '有关的勾稽关系没法核对；请改成数字，没有数的留空',
    en: 'Relations with it were not checked; enter a figure or leave it blank',
  },
  unsure: {
    zh: '{place}看不准，没有读：{why}{shown}',
    en: '{place}is not sure and was not read: {why}{shown}',
  },
  unsureShown: { zh: '，看到的是“{text}”', en: '; what can be seen is “{text}”' },
  unsureAdvice: {
    zh: '有关的勾稽关系没法核对；请对照原表看这一格',
    en: 'Relations with it were not checked; compare it with the original table',
  },
  blank: { zh: '（空白）', en: '(blank)' },
  unlisted: { zh: '（未列）', en: '(not listed)' },
  ownParts: { zh: '本表各分项', en: 'its own parts' },
  column: { zh: '“{column}”列', en: 'the column “{column}”' },
  andMore: { zh: '{places} 等', en: '{places} and more' },
  ruleUnbound: {
    zh: '规则“{rule}”没法核对：表中没有它说的表、行或列（{formula}）',
    en: 'The rule “{rule}” was not checked: its table, row or column is not there ({formula})',
  },
  ruleUnboundAdvice: {
    zh: '请对照表中的字样核对规则里的行名、列名',
    en: 'Compare its names with those printed in the tables',
  },
  fillWhy: { zh: '按{source}计算', en: 'from {source}' },
} as const satisfies Catalogue<string>;
