/** The national form: the central template's sections and sentences, in words that any department can use. */
import type { NarrativeForm } from '../../form';
import type { Fit } from '../fit';
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
import { CLAUSES } from './clauses';
import { QUESTIONS } from './questions';

export const NATIONAL: NarrativeForm = {
  id: 'national',
  name: '国家通用',
  title: '{年度}年度部门决算情况说明',
  settings: { unit: '万元', amountDecimals: 2, percentDecimals: 2, trimZeros: false },
  clauses: CLAUSES,
  questions: QUESTIONS,
  sections: [
    section('1', '一、收入支出决算总体情况说明', NEUTRAL_TOTAL),
    section('2', '二、收入决算情况说明', paragraph(INCOME_BY_SOURCE)),
    section('3', '三、支出决算情况说明', paragraph(SPENDING_BY_KIND)),
    section('4', '四、财政拨款收入支出决算总体情况说明', NEUTRAL_FISCAL_TOTAL),
    section('5', '五、一般公共预算财政拨款支出决算情况说明'),
    section('5.1', '（一）一般公共预算财政拨款支出决算总体情况', NEUTRAL_PUBLIC_TOTAL),
    section('5.2', '（二）一般公共预算财政拨款支出决算结构情况', NEUTRAL_STRUCTURE),
    section('5.3', '（三）一般公共预算财政拨款支出决算具体情况', ...NEUTRAL_ITEMS),
    section('6', '六、一般公共预算财政拨款基本支出决算情况说明', NEUTRAL_BASIC),
    section('7', '七、“三公”经费财政拨款支出决算情况说明'),
    section(
      '7.1',
      '（一）“三公”经费财政拨款支出决算总体情况说明',
      ...overallParagraphs({ lead: '{年度}年度', budget: '预算', because: '是' }),
    ),
    section('7.2', '（二）“三公”经费财政拨款支出决算具体情况说明', ...NEUTRAL_THREE_DETAILS),
    section('8', '八、政府性基金预算财政拨款收入支出决算情况说明', paragraph(NEUTRAL_FUND)),
    section('9', '九、国有资本经营预算财政拨款支出决算情况说明', paragraph(NEUTRAL_STATE_CAPITAL)),
    section('14', '十、预算绩效情况说明', ...PERFORMANCE_PARAGRAPHS),
    section('16', '十一、其他重要事项的情况说明'),
    part('10', '（一）机关运行经费支出情况', NEUTRAL_RUNNING_COSTS),
    part('12', '（二）政府采购支出情况', NEUTRAL_PURCHASES),
    part('13', '（三）国有资产占用情况', NEUTRAL_ASSETS),
  ],
};

/** Whatever tables there are. */
export const NATIONAL_FIT: Fit = {
  form: NATIONAL,
  fits: [],
  signs: [[]],
};
