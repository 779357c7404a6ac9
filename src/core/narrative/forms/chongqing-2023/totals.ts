/** Chongqing, 二（一）and（二）: income, expenditure and what is left, each beside last year's. */
import type { SectionForm } from '../../form';
import { ALL_SPENT, INCOME, incomeParts, spendingParts } from '../parts/by-kind';
import { paragraph, part, say, section } from '../parts/section';

const LEAD = '{年度}年度';

export const TOTALS: readonly SectionForm[] = [
  section('18', '二、部门决算情况说明'),
  part(
    '1',
    '（一）收入支出决算总体情况说明',
    paragraph(
      say(
        '总体',
        `1.总体情况。${LEAD}收入总计{金额 表01[收入总计]}，支出总计{金额 表01[支出总计]}。收支{较上年 表01[收入总计]; 上年.收入总计; 总体.原因}。`,
      ),
    ),
    paragraph(
      say(
        '收入',
        `2.收入情况。${LEAD}收入合计{金额 ${INCOME}}，{较上年 ${INCOME}; 上年.收入合计; 收入.原因}。`,
      ),
      incomeParts('其中：'),
      say(
        '收入以外',
        '此外，使用非财政拨款结余{金额 表01[使用非财政拨款结余]}，年初结转和结余{金额 表01[年初结转和结余]}。',
      ),
    ),
    paragraph(
      say(
        '支出',
        `3.支出情况。${LEAD}支出合计{金额 ${ALL_SPENT}}，{较上年 ${ALL_SPENT}; 上年.支出合计; 支出.原因}。`,
      ),
      { ...spendingParts('其中：'), id: '支出构成' },
      say('支出以外', '此外，结余分配{金额 表01[结余分配]}。'),
    ),
    paragraph(
      say(
        '结转',
        `4.结转结余情况。${LEAD}年末结转和结余{金额 表01[年末结转和结余]}，{较上年 表01[年末结转和结余]; 上年.年末结转结余; 结转.原因}。`,
      ),
    ),
  ),
  part(
    '4',
    '（二）财政拨款收入支出决算总体情况说明',
    paragraph(
      say('总计', `${LEAD}财政拨款收、支总计{金额 表04[收入总计]}。`),
      say('变动', '{与上年度比 “财政拨款收、支总计各”; 表04[收入总计]; 上年.财政拨款总计; 财政拨款.原因}'),
    ),
  ),
];
