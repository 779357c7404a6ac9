/** Yunnan, sections 一 to 三: income, expenditure, the general public budget. */
import type { SectionForm } from '../../form';
import { ALL_SPENT, INCOME, INCOME_SOURCES, SPENDING_KINDS } from '../parts/by-kind';
import { PUBLIC_SPENDING as SPENT } from '../parts/expressions';
import { publicTotal } from '../parts/public-budget';
import { paragraph, part, say, section } from '../parts/section';

export const TOTALS: readonly SectionForm[] = [
  section(
    '2',
    '一、收入决算情况说明',
    paragraph(
      {
        id: '构成',
        cases: [
          { when: `${INCOME} = 0`, text: `{部门}{年度}年度收入合计{金额 ${INCOME}}。` },
          {
            text: `{部门}{年度}年度收入合计{金额 ${INCOME}}。其中：{逐个 ${INCOME_SOURCES} 用 收入构成 隔 ；}。`,
          },
        ],
      },
      say('变动', `{与上年度比 “收入合计”; ${INCOME}; 上年.收入合计; 收入.原因}`),
    ),
  ),
  section(
    '3',
    '二、支出决算情况说明',
    paragraph(
      {
        id: '构成',
        cases: [
          { when: `${ALL_SPENT} = 0`, text: `{部门}{年度}年度支出合计{金额 ${ALL_SPENT}}。` },
          {
            text: `{部门}{年度}年度支出合计{金额 ${ALL_SPENT}}。其中：{逐个 ${SPENDING_KINDS} 用 支出构成 隔 ；}。`,
          },
        ],
      },
      say('变动', `{与上年度比 “支出合计”; ${ALL_SPENT}; 上年.支出合计; 支出.原因}`),
    ),
  ),
  part(
    '6',
    '（一）基本支出情况',
    paragraph(
      say('基本支出', '{年度}年度用于保障机构正常运转的日常支出{金额 表03[合计, 基本支出]}。'),
      say(
        '一般公共预算',
        '其中：一般公共预算财政拨款基本支出{金额 表05[合计, 基本支出]}，包括人员经费{金额 表06[人员经费合计]}{占 “，占一般公共预算财政拨款基本支出的”; 表06[人员经费合计]; 表05[合计, 基本支出]}{人员清单}；公用经费{金额 表06[公用经费合计]}{占 “，占一般公共预算财政拨款基本支出的”; 表06[公用经费合计]; 表05[合计, 基本支出]}{公用清单}。',
      ),
    ),
  ),
  part(
    '3.2',
    '（二）项目支出情况',
    paragraph(
      say('项目支出', '{年度}年度用于保障机构完成特定工作任务的专项业务支出{金额 表03[合计, 项目支出]}。'),
      {
        id: '一般公共预算',
        cases: [
          {
            when: '表12 存在',
            text: '其中：一般公共预算财政拨款项目支出{金额 表12[合计, 项目支出]}。',
          },
        ],
      },
      {
        id: '具体',
        cases: [{ when: '已填 项目.情况', text: '具体项目开支及开展工作情况：{文字 项目.情况}。' }],
      },
    ),
  ),
  section('5', '三、一般公共预算财政拨款支出决算情况说明'),
  section(
    '5.1',
    '（一）一般公共预算财政拨款支出决算总体情况',
    publicTotal('{部门}{年度}年度', '一般公共预算财政拨款支出'),
  ),
  section(
    '5.2',
    '（二）一般公共预算财政拨款支出决算具体情况',
    paragraph({
      id: '无支出',
      cases: [{ when: '表05[每类, 本年支出] 无数', text: '{部门}{年度}年度无一般公共预算财政拨款支出。' }],
    }),
    {
      each: '表05[每类, 本年支出]',
      sentences: [
        say(
          '类',
          `{序号}.{名称}（类）{金额 本项}{占 “，占一般公共预算财政拨款总支出的”; 本项; ${SPENT}}。主要用于{文字 用途.本行}。`,
        ),
      ],
    },
  ),
];
