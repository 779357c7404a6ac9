/** Shanghai 2024, sections 五 and 六: the general public budget, by function and, for basic expenditure, by economic kind. */
import type { SectionForm } from '../../form';
import { BUDGET_TOTAL as BUDGET, PUBLIC_SPENDING as SPENT } from '../parts/expressions';
import { paragraph, say, section } from '../parts/section';

export const PUBLIC_BUDGET: readonly SectionForm[] = [
  section('5', '五、一般公共预算财政拨款支出决算情况说明'),
  section(
    '5.1',
    '（一）一般公共预算财政拨款支出决算总体情况',
    paragraph(
      say(
        '总体',
        `一般公共预算财政拨款支出{金额 ${SPENT}}{占 “，占本年支出合计的”; ${SPENT}; 表03[合计, 本年支出合计]}。`,
      ),
      say(
        '变动',
        `{与上年度比 “一般公共预算财政拨款支出”; ${SPENT}; 上年.一般公共预算支出; 一般公共预算.原因}`,
      ),
    ),
  ),
  section(
    '5.2',
    '（二）一般公共预算财政拨款支出决算结构情况',
    paragraph({
      id: '结构',
      cases: [
        { when: '表05[每类, 本年支出] 无数', text: '{部门}{年度}年度无一般公共预算财政拨款支出。' },
        {
          text: `一般公共预算财政拨款支出{金额 ${SPENT}}，主要用于以下方面：{逐个 表05[每类, 本年支出] 用 类构成 隔 ；}。`,
        },
      ],
    }),
  ),
  section(
    '5.3',
    '（三）一般公共预算财政拨款支出决算具体情况',
    paragraph(
      say(
        '合计',
        `一般公共预算财政拨款支出年初预算为{金额 ${BUDGET}}，支出决算为{金额 ${SPENT}}{完成 “年初预算”; ${BUDGET}; ${SPENT}}。{与预算比 ${BUDGET}; ${SPENT}; 一般公共预算.预算原因}`,
      ),
      { id: '其中', cases: [{ when: '表05[每项, 本年支出] 有数', text: '其中：' }] },
    ),
    {
      each: '表05[每项, 本年支出]',
      sentences: [
        say(
          '项',
          '{序号}、{全名}。主要用于：{文字 用途.本行}。年初预算为{金额 年初预算.本行}，支出决算为{金额 本项}。{与预算比 年初预算.本行; 本项; 预算原因.本行}',
        ),
      ],
    },
  ),
  section(
    '6',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    paragraph(
      say(
        '基本支出',
        '一般公共预算财政拨款基本支出{金额 表05[合计, 基本支出]}。其中：人员经费{金额 表06[人员经费合计]}{人员清单}；公用经费{金额 表06[公用经费合计]}{公用清单}。',
      ),
    ),
  ),
];
