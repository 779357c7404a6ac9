/** Guangdong, sections 一 to 六: totals with their change, the general public budget, basic expenditure. */
import type { ParagraphForm, SectionForm } from '../../form';
import { basicSentence } from '../parts/basic';
import { ALL_SPENT, INCOME, incomeParts, spendingParts } from '../parts/by-kind';
import { BUDGET_TOTAL as BUDGET, PUBLIC_SPENDING as SPENT } from '../parts/expressions';
import { publicStructure } from '../parts/public-budget';
import { paragraph, say, section } from '../parts/section';

const LEAD = '{部门}{年度}年度';

const ITEMS: readonly ParagraphForm[] = [
  paragraph(
    say(
      '合计',
      `${LEAD}一般公共预算财政拨款支出决算为{金额 ${SPENT}}{完成 “年初预算”; ${BUDGET}; ${SPENT}}。`,
    ),
    { id: '其中', cases: [{ when: '表05[每项, 本年支出] 有数', text: '其中：' }] },
  ),
  {
    each: '表05[每项, 本年支出]',
    sentences: [
      say(
        '项',
        '{序号}.{全名}。支出决算为{金额 本项}{完成 “年初预算”; 年初预算.本行; 本项}{与预算比 年初预算.本行; 本项; 预算原因.本行}。',
      ),
    ],
  },
];

export const TOTALS: readonly SectionForm[] = [
  section(
    '1',
    '一、收入支出决算总体情况说明',
    paragraph(
      say(
        '总计',
        `${LEAD}收入总计{金额 表01[收入总计]}，支出总计{金额 表01[支出总计]}。收、支总计{比上年 表01[收入总计]; 上年.收入总计; 总体.原因}。`,
      ),
    ),
  ),
  section(
    '2',
    '二、收入决算情况说明',
    paragraph(
      say('合计', `${LEAD}收入合计{金额 ${INCOME}}，{比上年 ${INCOME}; 上年.收入合计; 收入.原因}。`),
      incomeParts('其中：'),
    ),
  ),
  section(
    '3',
    '三、支出决算情况说明',
    paragraph(
      say('合计', `${LEAD}支出合计{金额 ${ALL_SPENT}}，{比上年 ${ALL_SPENT}; 上年.支出合计; 支出.原因}。`),
      spendingParts('其中：'),
    ),
  ),
  section(
    '4',
    '四、财政拨款收入支出决算总体情况说明',
    paragraph(
      say(
        '总计',
        `${LEAD}财政拨款收、支总计{金额 表04[收入总计]}，{比上年 表04[收入总计]; 上年.财政拨款总计; 财政拨款.原因}。`,
      ),
    ),
  ),
  section('5', '五、一般公共预算财政拨款支出决算情况说明'),
  section(
    '5.1',
    '（一）一般公共预算财政拨款支出决算总体情况',
    paragraph(
      say(
        '总体',
        `${LEAD}一般公共预算财政拨款支出{金额 ${SPENT}}{占 “，占本年支出合计的”; ${SPENT}; ${ALL_SPENT}}，{比上年 ${SPENT}; 上年.一般公共预算支出; 一般公共预算.原因}。`,
      ),
    ),
  ),
  section('5.2', '（二）一般公共预算财政拨款支出决算结构情况', paragraph(publicStructure(LEAD))),
  section('5.3', '（三）一般公共预算财政拨款支出决算具体情况', ...ITEMS),
  section(
    '6',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    paragraph(basicSentence({ lead: LEAD, of: '，其中：', shares: false })),
  ),
];
