/** Hunan, sections 一 to 四: income and expenditure as a whole and by kind. */
import type { SectionForm } from '../../../form';
import { INCOME_BY_SOURCE, SPENDING_BY_KIND } from '../by-kind';
import { paragraph, say, section } from '../section';

export const TOTALS: readonly SectionForm[] = [
  section(
    '1',
    '一、收入支出决算总体情况说明',
    paragraph(
      say(
        '总计',
        '{年度}年度收、支总计{金额 表01[收入总计]}（收入总计含使用非财政拨款结余{金额 表01[使用非财政拨款结余]}和年初结转和结余{金额 表01[年初结转和结余]}，支出总计含结余分配{金额 表01[结余分配]}和年末结转和结余{金额 表01[年末结转和结余]}）。',
      ),
      say('变动', '{与上年比 表01[收入总计]; 上年.收入总计; 总体.原因}'),
    ),
  ),
  section('2', '二、收入决算情况说明', paragraph(INCOME_BY_SOURCE)),
  section('3', '三、支出决算情况说明', paragraph(SPENDING_BY_KIND)),
  section(
    '4',
    '四、财政拨款收入支出决算总体情况说明',
    paragraph(
      say('总计', '{年度}年度财政拨款收、支总计{金额 表04[收入总计]}。'),
      say('变动', '{与上年比 表04[收入总计]; 上年.财政拨款总计; 财政拨款.原因}'),
    ),
  ),
];
