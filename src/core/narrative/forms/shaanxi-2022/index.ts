/** Shaanxi: income and expenditure, fiscal appropriations, “三公” with training and meetings, performance, other matters. */
import type { NarrativeForm } from '../../form';
import { IN_PROVINCE, type Fit } from '../fit';
import { CLAUSES } from '../national/clauses';
import { QUESTIONS } from '../national/questions';
import { INCOME_BY_SOURCE, SPENDING_BY_KIND } from '../parts/by-kind';
import { PERFORMANCE_PARAGRAPHS } from '../parts/matters';
import {
  NEUTRAL_ASSETS,
  NEUTRAL_BASIC,
  NEUTRAL_FISCAL_TOTAL,
  NEUTRAL_FUND,
  NEUTRAL_ITEMS,
  NEUTRAL_PUBLIC_TOTAL,
  NEUTRAL_PURCHASES,
  NEUTRAL_RUNNING_COSTS,
  NEUTRAL_STATE_CAPITAL,
  NEUTRAL_STRUCTURE,
  NEUTRAL_TOTAL,
} from '../parts/neutral';
import { paragraph, part, section } from '../parts/section';
import { NEUTRAL_THREE_DETAILS } from '../parts/three-details';
import { overallParagraphs } from '../parts/three-expenses';
import { FEE_CLAUSE, FEE_QUESTIONS, FEES, feeSentence } from './fees';

export const SHAANXI_2022: NarrativeForm = {
  id: 'shaanxi-2022',
  name: '陕西省2022年度起',
  title: '{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: [...CLAUSES, FEE_CLAUSE],
  questions: [...QUESTIONS, ...FEE_QUESTIONS],
  sections: [
    section('1', '一、收入支出决算总体情况说明', NEUTRAL_TOTAL),
    part('2', '（一）收入决算情况说明', paragraph(INCOME_BY_SOURCE)),
    part('3', '（二）支出决算情况说明', paragraph(SPENDING_BY_KIND)),
    section('4', '二、财政拨款收入支出总体情况说明', NEUTRAL_FISCAL_TOTAL),
    part('5.1', '（一）一般公共预算财政拨款支出决算总体情况说明', NEUTRAL_PUBLIC_TOTAL),
    part('5.2', '（二）一般公共预算财政拨款支出决算结构情况说明', NEUTRAL_STRUCTURE),
    part('5.3', '（三）一般公共预算财政拨款支出决算具体情况说明', ...NEUTRAL_ITEMS),
    part('6', '（四）一般公共预算财政拨款基本支出决算情况说明', NEUTRAL_BASIC),
    part('8', '（五）政府性基金预算财政拨款收入支出情况说明', paragraph(NEUTRAL_FUND)),
    part('9', '（六）国有资本经营预算财政拨款支出情况说明', paragraph(NEUTRAL_STATE_CAPITAL)),
    section('7', '三、“三公”经费、培训费及会议费支出情况说明'),
    section(
      '7.1',
      '（一）“三公”经费财政拨款支出决算总体情况说明',
      ...overallParagraphs({ lead: '{年度}年度', budget: '预算', because: '是' }),
    ),
    section('7.2', '（二）“三公”经费财政拨款支出决算具体情况说明', ...NEUTRAL_THREE_DETAILS),
    part('11', '（三）培训费及会议费支出情况说明', ...FEES.map((fee) => paragraph(feeSentence(fee)))),
    section('14', '四、部门绩效管理情况说明', ...PERFORMANCE_PARAGRAPHS),
    section('16', '五、其他重要事项的情况说明'),
    part('10', '（一）机关运行经费支出情况说明', NEUTRAL_RUNNING_COSTS),
    part('12', '（二）政府采购支出情况说明', NEUTRAL_PURCHASES),
    part('13', '（三）国有资产占用情况说明', NEUTRAL_ASSETS),
  ],
};

export const SHAANXI_2022_FIT: Fit = {
  form: SHAANXI_2022,
  province: '陕西',
  fits: ['shaanxi-2020'],
  signs: [[{ kind: 'column', table: 'T07', column: '会议费' }], [IN_PROVINCE]],
};
