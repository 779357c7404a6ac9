/** How changes, completion rates, shares and lists are put, with the words for each sign: what forms have in common. */
import type { Case, Clause } from '../../form';

/** `rate`: how a rate of completion is put. */
export const commonClauses = (rate: Case): readonly Clause[] => [
  {
    name: '不可比',
    takes: ['基数', '基数名'],
    cases: [
      { when: '基数 = 0', text: '（{文字 基数名}为0，不可比）' },
      { text: '（{文字 基数名}为负数，不可比）' },
    ],
  },
  {
    name: '增减',
    takes: ['本期', '基数', '基数名', '降'],
    cases: [
      { when: '本期 = 基数', text: '持平' },
      { when: '基数 ≤ 0 且 本期 > 基数', text: '增加{金额 本期 - 基数}{不可比 基数; 基数名}' },
      { when: '基数 ≤ 0', text: '减少{金额 基数 - 本期}{不可比 基数; 基数名}' },
      { when: '本期 > 基数', text: '增加{金额 本期 - 基数}，增长{占比 (本期 - 基数) / 基数}' },
      { text: '减少{金额 基数 - 本期}，{文字 降}{占比 (基数 - 本期) / 基数}' },
    ],
  },
  {
    name: '占',
    takes: ['引语', '部分', '全部'],
    cases: [{ when: '全部 = 0', text: '' }, { text: '{文字 引语}{占比 部分 / 全部}' }],
  },
  {
    name: '完成',
    takes: ['预算名', '预算', '决算'],
    cases: [{ when: '预算 = 0 且 决算 = 0', text: '，无预算安排' }, { when: '预算 ≤ 0', text: '' }, rate],
  },
  { name: '名称', takes: [], cases: [{ text: '{名称}' }] },
  {
    name: '收入构成',
    takes: [],
    cases: [{ text: '{名称}{金额 本项}{占 “，占”; 本项; 表02[合计, 本年收入合计]}' }],
  },
  {
    name: '支出构成',
    takes: [],
    cases: [{ text: '{名称}{金额 本项}{占 “，占”; 本项; 表03[合计, 本年支出合计]}' }],
  },
  {
    name: '功能构成',
    takes: [],
    cases: [{ text: '{名称}（类）支出{金额 本项}{占 “，占”; 本项; 表05[合计, 本年支出]}' }],
  },
  {
    name: '人员清单',
    takes: [],
    cases: [{ when: '表06[每人员款] 有数', text: '，主要包括{逐个 表06[每人员款] 用 名称 隔 、}' }],
  },
  {
    name: '公用清单',
    takes: [],
    cases: [{ when: '表06[每公用款] 有数', text: '，主要包括{逐个 表06[每公用款] 用 名称 隔 、}' }],
  },
];

const RATE = '，完成{文字 预算名}的{占比 决算 / 预算}';

export const COMMON_CLAUSES: readonly Clause[] = commonClauses({ text: RATE });

/** For forms that state a rate whose budget they do not state: its blank stands in the words of the rate. */
export const NEUTRAL_CLAUSES: readonly Clause[] = commonClauses({ text: RATE, unknown: true });
