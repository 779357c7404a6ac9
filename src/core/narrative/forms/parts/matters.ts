/** Running costs, purchases, assets, performance and the rest: sentences that most forms have. */
import type { ParagraphForm, Sentence } from '../../form';
import { CAR_COUNT } from '../../../tables';
import { printedOr, PURCHASES } from './expressions';
import { paragraph, say } from './section';

const runningCosts = (otherwise: string): string => printedOr('机关运行经费', otherwise);

/** By the kind of office: which of them have running costs, and where the figure stands. */
export const runningCostSentence = (none: string): Sentence => ({
  id: '机关运行',
  cases: [
    { when: '单位.性质 是 行政单位、参公事业单位', text: `{机关运行 ${runningCosts('表06[公用经费合计]')}}` },
    { when: '单位.性质 是 行政和事业单位都有', text: `{机关运行 ${runningCosts('机关运行经费.决算')}}` },
    { text: none },
  ],
});

interface PurchaseWords {
  readonly none: string;
  /** Before 政府采购支出总额. */
  readonly lead: string;
  /** Between the sum and the contracts of small firms. */
  readonly purpose?: string;
}

const { total, goods, works, services, smallAndMedium, smallAndMicro } = PURCHASES;

const contracts = (amount: string): string =>
  `{金额 ${amount}}{占 “，占政府采购支出总额的”; ${amount}; ${total}}`;

export const purchaseSentence = ({ none, lead, purpose = '' }: PurchaseWords): Sentence => ({
  id: '采购',
  cases: [
    { when: `${total} = 0`, text: none },
    {
      text: `${lead}政府采购支出总额{金额 ${total}}，其中：政府采购货物支出{金额 ${goods}}、政府采购工程支出{金额 ${works}}、政府采购服务支出{金额 ${services}}。${purpose}授予中小企业合同金额${contracts(smallAndMedium)}，其中：授予小微企业合同金额${contracts(smallAndMicro)}。`,
      unknown: true,
    },
  ],
});

/** `owner`: whose cars; may be empty. */
export const assetParagraph = (owner: string, equipment: string): ParagraphForm =>
  paragraph(
    say('车辆', `截至{年度}年12月31日，${owner}共有车辆{数量 ${printedOr(CAR_COUNT, '国资.车辆')}}辆`),
    { id: '车辆构成', cases: [{ when: '已填 国资.车辆构成', text: '，其中：{文字 国资.车辆构成}' }] },
    say('设备', `。${equipment}。`),
  );

export const BIG_EQUIPMENT = `单价100万元（含）以上设备（不含车辆）{数量 ${printedOr('100万元以上设备', '国资.设备')}}台（套）`;

export const PERFORMANCE_PARAGRAPHS: readonly ParagraphForm[] = [
  paragraph(
    say('自评', '根据预算绩效管理要求，{文字 绩效.开展情况}。'),
    {
      id: '得分',
      cases: [
        {
          when: '整体自评 存在 且 整体自评[总分, 得分] > 0',
          text: '部门整体支出绩效自评得分{分数 整体自评[总分, 得分]}分。',
        },
      ],
    },
    { id: '评价', cases: [{ when: '已填 绩效.评价', text: '从评价情况来看，{文字 绩效.评价}。' }] },
  ),
  paragraph({ id: '报告', cases: [{ when: '已填 绩效.报告', text: '{文字 绩效.报告}。' }] }),
];

/** `office`: 本单位, 本部门. */
export const otherSentence = (office: string): Sentence => ({
  id: '其他',
  cases: [
    { when: '其他.说明 是 无、没有', text: `${office}没有其他需要说明的情况。` },
    { text: '{文字 其他.说明}。', unknown: true },
  ],
});
