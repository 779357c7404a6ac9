/** Yunnan, the fourth part: running costs, assets, purchases, performance, the rest, and what the words mean. */
import type { ParagraphForm, SectionForm } from '../../form';
import { otherSentence, purchaseSentence } from '../parts/matters';
import { paragraph, say, section } from '../parts/section';
import { RUNNING_COSTS } from './expressions';
import { ASSET_KINDS } from './questions';

const ALL_ASSETS = `国资.资产总额 缺则 ${ASSET_KINDS.map((kind) => `国资.${kind}`).join(' + ')}`;

const runningCosts: ParagraphForm = paragraph({
  id: '机关运行',
  cases: [
    { when: `${RUNNING_COSTS} = 0`, text: '{部门}{年度}年无机关运行经费支出。' },
    { text: `{机关运行 ${RUNNING_COSTS}}` },
  ],
});

/** The change stands in a paragraph of its own: a blank of the first is said again in it. */
const assets: readonly ParagraphForm[] = [
  paragraph(
    say(
      '资产',
      `截至{年度}年12月31日，{部门}资产总额{金额 ${ALL_ASSETS}}，其中：${ASSET_KINDS.map((kind) => `${kind}{金额 国资.${kind}}`).join('，')}（具体内容详见附表）。`,
    ),
  ),
  paragraph({
    id: '变动',
    cases: [
      { when: `${ALL_ASSETS} = 上年.资产总额`, text: '与上年相比，资产总额持平。' },
      {
        text: `与上年相比，资产总额{增减 ${ALL_ASSETS}; 上年.资产总额; “上年”; “下降”}。`,
        unknown: true,
      },
    ],
  }),
];

const MEANINGS: readonly (readonly [string, string])[] = [
  [
    '人员经费',
    '（一）基本支出中人员经费包括工资福利支出和对个人和家庭的补助，公用经费包括商品和服务支出、资本性支出等人员经费以外的支出。',
  ],
  [
    '机关运行经费',
    '（二）机关运行经费指行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中的日常公用经费支出。',
  ],
  [
    '三公经费',
    '（三）“三公”经费包括因公出国（境）费、公务用车购置及运行维护费和公务接待费；决算数指当年一般公共预算财政拨款和以前年度一般公共预算财政拨款结转结余资金安排的支出数。',
  ],
];

export const OTHERS: readonly SectionForm[] = [
  section('16', '其他重要事项及相关口径情况说明'),
  section('10', '一、机关运行经费支出情况', runningCosts),
  section('13', '二、国有资产占用情况', ...assets),
  section(
    '12',
    '三、政府采购支出情况',
    paragraph(purchaseSentence({ none: '{部门}{年度}年度无政府采购支出。', lead: '{年度}年度，{部门}' })),
  ),
  section('14', '四、部门绩效自评情况', paragraph(say('自评', '{文字 绩效.开展情况}。'))),
  section('15', '五、其他重要事项情况说明', paragraph(otherSentence('{部门}'))),
  section('17', '六、相关口径说明', ...MEANINGS.map(([id, text]) => paragraph(say(id, text)))),
];
