/** Hunan, sections 八 to 十四: other budgets, running costs, general expenses, purchases, assets, performance. */
import type { SectionForm } from '../../../form';
import { fundFlow, fundSpending } from '../funds';
import { GENERAL_EXPENSES } from '../general-expenses';
import { assetParagraph, PERFORMANCE_PARAGRAPHS, purchaseSentence, runningCostSentence } from '../matters';
import { paragraph, section } from '../section';

/** 八 to 十四. `equipment`: how equipment is printedCount that year. */
export const others = (equipment: string): readonly SectionForm[] => [
  section(
    '8',
    '八、政府性基金预算收入支出决算情况说明',
    paragraph(
      fundFlow({
        id: '基金',
        fund: '政府性基金预算',
        table: '表08',
        none: '本单位没有政府性基金收入，也没有使用政府性基金安排的支出。',
      }),
    ),
  ),
  section(
    '9',
    '九、国有资本经营预算支出决算情况说明',
    paragraph(
      fundSpending({
        id: '国有资本',
        fund: '国有资本经营预算',
        table: '表09',
        none: '本单位没有使用国有资本经营预算安排的支出。',
      }),
    ),
  ),
  section(
    '10',
    '十、机关运行经费支出说明',
    paragraph(runningCostSentence('本单位为事业单位，无机关运行经费支出。')),
  ),
  section('11', '十一、一般性支出情况说明', GENERAL_EXPENSES),
  section(
    '12',
    '十二、政府采购支出说明',
    paragraph(purchaseSentence({ none: '{年度}年度本单位没有政府采购支出。', lead: '{年度}年度' })),
  ),
  section('13', '十三、国有资产占用情况说明', assetParagraph('', equipment)),
  section('14', '十四、{年度}年度预算绩效情况说明', ...PERFORMANCE_PARAGRAPHS),
];
