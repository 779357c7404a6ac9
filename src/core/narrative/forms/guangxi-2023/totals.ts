/** Guangxi, sections 一 to 五: totals with what they consist of, each 项 with its amount first, basic expenditure, funds. */
import type { SectionForm } from '../../form';
import { ALL_SPENT, INCOME, incomeParts } from '../parts/by-kind';
import { BUDGET_TOTAL as BUDGET, PUBLIC_SPENDING as SPENT } from '../parts/expressions';
import { fundSpending, NO_FUND, NO_STATE_CAPITAL } from '../parts/funds';
import { paragraph, say, section } from '../parts/section';

const LEAD = '{年度}年度';
const LEFT = '表01[年末结转和结余]';

export const TOTALS: readonly SectionForm[] = [
  section(
    '1',
    `一、${LEAD}收入支出决算总体情况`,
    paragraph(
      say('总计', `{部门}${LEAD}收入总计{金额 表01[收入总计]}，支出总计{金额 表01[支出总计]}。`),
      say('变动', '收、支总计{比去年 表01[收入总计]; 上年.收入总计; 总体.原因}。'),
    ),
    paragraph(
      say(
        '收入',
        `${LEAD}收入总计中，本年收入合计{金额 ${INCOME}}，{比去年 ${INCOME}; 上年.收入合计; 收入.原因}；使用非财政拨款结余{金额 表01[使用非财政拨款结余]}；年初结转和结余{金额 表01[年初结转和结余]}。`,
      ),
      incomeParts('本年收入包括：'),
    ),
    paragraph(
      say(
        '支出',
        `${LEAD}支出总计中，本年支出合计{金额 ${ALL_SPENT}}，{比去年 ${ALL_SPENT}; 上年.支出合计; 支出.原因}；结余分配{金额 表01[结余分配]}；年末结转和结余{金额 ${LEFT}}，{比去年 ${LEFT}; 上年.年末结转结余; 结转.原因}。`,
      ),
      {
        id: '用途',
        cases: [
          {
            when: '表01[每类, 决算数] 有数',
            text: '本年支出包括：{逐个 表01[每类, 决算数] 用 支出用途 隔 ；}。',
          },
        ],
      },
    ),
  ),
  section(
    '5',
    `二、${LEAD}一般公共预算财政拨款支出决算情况`,
    paragraph(
      say(
        '合计',
        `{部门}${LEAD}一般公共预算财政拨款支出{金额 ${SPENT}}，{比去年 ${SPENT}; 上年.一般公共预算支出; 一般公共预算.原因}。其中：基本支出{金额 表05[合计, 基本支出]}，项目支出{金额 表05[合计, 项目支出]}。一般公共预算财政拨款支出年初预算为{金额 ${BUDGET}}，支出决算为{金额 ${SPENT}}{完成 “年初预算”; ${BUDGET}; ${SPENT}}。`,
      ),
      { id: '其中', cases: [{ when: '表05[每项, 本年支出] 有数', text: '支出具体情况如下：' }] },
    ),
    {
      each: '表05[每项, 本年支出]',
      sentences: [
        say(
          '项',
          '{序号}.{全名}{金额 本项}，主要用于{文字 用途.本行}。年初预算为{金额 年初预算.本行}{完成 “年初预算”; 年初预算.本行; 本项}{与预算比 年初预算.本行; 本项; 预算原因.本行}。',
        ),
      ],
    },
  ),
  section(
    '6',
    `三、${LEAD}一般公共预算财政拨款基本支出决算情况说明`,
    paragraph(
      say(
        '基本支出',
        `{部门}${LEAD}一般公共预算财政拨款基本支出{金额 表05[合计, 基本支出]}，其中：人员经费{金额 表06[人员经费合计]}{人员清单}；公用经费{金额 表06[公用经费合计]}{公用清单}。`,
      ),
      {
        id: '经济分类',
        cases: [
          {
            when: '表06[每类] 有数',
            text: '按支出经济分类，{逐个 表06[每类] 用 经济构成 隔 ；}。',
          },
        ],
      },
    ),
  ),
  section(
    '8',
    `四、${LEAD}政府性基金支出决算情况`,
    paragraph(fundSpending({ id: '基金', fund: '政府性基金预算', table: '表08', none: NO_FUND })),
  ),
  section(
    '9',
    `五、${LEAD}国有资本经营预算支出决算情况`,
    paragraph(
      fundSpending({ id: '国有资本', fund: '国有资本经营预算', table: '表09', none: NO_STATE_CAPITAL }),
    ),
  ),
];
