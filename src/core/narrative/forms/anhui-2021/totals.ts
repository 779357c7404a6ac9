/** Anhui, sections 一 to 六, in the central template's order. */
import type { SectionForm } from '../../form';
import { basicSentence } from '../parts/basic';
import { INCOME_BY_SOURCE, SPENDING_BY_KIND } from '../parts/by-kind';
import { BUDGET_TOTAL as BUDGET, PUBLIC_SPENDING as SPENT } from '../parts/expressions';
import { publicStructure, publicTotal } from '../parts/public-budget';
import { paragraph, say, section } from '../parts/section';

const LEAD = '{年度}年度';

export const TOTALS: readonly SectionForm[] = [
  section(
    '1',
    '一、收入支出决算总体情况说明',
    paragraph(
      say('总计', `${LEAD}收入总计{金额 表01[收入总计]}、支出总计{金额 表01[支出总计]}。`),
      say('变动', '{与上年度比 “收、支总计各”; 表01[收入总计]; 上年.收入总计; 总体.原因}'),
    ),
  ),
  section('2', '二、收入决算情况说明', paragraph(INCOME_BY_SOURCE)),
  section('3', '三、支出决算情况说明', paragraph(SPENDING_BY_KIND)),
  section(
    '4',
    '四、财政拨款收入支出决算总体情况说明',
    paragraph(
      say('总计', `${LEAD}财政拨款收、支总计{金额 表04[收入总计]}。`),
      say('变动', '{与上年度比 “财政拨款收、支总计各”; 表04[收入总计]; 上年.财政拨款总计; 财政拨款.原因}'),
    ),
  ),
  section('5', '五、一般公共预算财政拨款支出决算情况说明'),
  section('5.1', '（一）一般公共预算财政拨款支出决算总体情况', publicTotal(LEAD, '一般公共预算财政拨款支出')),
  section('5.2', '（二）一般公共预算财政拨款支出决算结构情况', paragraph(publicStructure(LEAD))),
  section(
    '5.3',
    '（三）一般公共预算财政拨款支出决算具体情况',
    paragraph(
      say(
        '合计',
        `${LEAD}一般公共预算财政拨款支出年初预算为{金额 ${BUDGET}}，支出决算为{金额 ${SPENT}}{完成 “年初预算”; ${BUDGET}; ${SPENT}}{与预算比 ${BUDGET}; ${SPENT}; 一般公共预算.预算原因}。`,
      ),
      {
        id: '其中',
        cases: [
          {
            when: '表05[每项, 本年支出] 有数',
            text: '其中：{种类构成 “基本支出”; 表05[合计, 基本支出]}；{种类构成 “项目支出”; 表05[合计, 项目支出]}。具体情况如下：',
          },
        ],
      },
    ),
    {
      each: '表05[每项, 本年支出]',
      sentences: [
        say(
          '项',
          '{序号}.{全名}。年初预算为{金额 年初预算.本行}，支出决算为{金额 本项}{完成 “年初预算”; 年初预算.本行; 本项}{与预算比 年初预算.本行; 本项; 预算原因.本行}。',
        ),
      ],
    },
  ),
  section(
    '6',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    paragraph(basicSentence({ lead: LEAD, of: '，其中：', shares: false })),
  ),
];
