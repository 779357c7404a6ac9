/** Shanghai 2024, sections 一 to 四: income and expenditure as a whole and by kind. */
import type { SectionForm } from '../../form';
import { INCOME_BY_SOURCE, SPENDING_BY_KIND } from '../parts/by-kind';
import { paragraph, say, section } from '../parts/section';

export const TOTALS: readonly SectionForm[] = [
  section(
    '1',
    '一、收入支出决算总体情况说明',
    paragraph(
      say('总计', '{部门}{年度}年度收入支出总计{金额 表01[收入总计]}。'),
      say('变动', '{与上年度比 “收入支出总计”; 表01[收入总计]; 上年.收入总计; 总体.原因}'),
    ),
  ),
  section('2', '二、收入决算情况说明', paragraph(INCOME_BY_SOURCE)),
  section('3', '三、支出决算情况说明', paragraph(SPENDING_BY_KIND)),
  section(
    '4',
    '四、财政拨款收入支出决算总体情况说明',
    paragraph(
      say('总计', '{部门}{年度}年度财政拨款收入支出总计{金额 表04[收入总计]}。'),
      say('变动', '{与上年度比 “财政拨款收入支出总计”; 表04[收入总计]; 上年.财政拨款总计; 财政拨款.原因}'),
    ),
  ),
];
