/** Hunan, sections 五 and 六: the general public budget, by function and, for basic expenditure, by economic kind. */
import type { SectionForm } from '../../../form';
import { basicSentence } from '../basic';
import { BUDGET_TOTAL as BUDGET, PUBLIC_SPENDING as SPENT } from '../expressions';
import { paragraph, say, section } from '../section';

export const PUBLIC_BUDGET: readonly SectionForm[] = [
  section('5', '五、一般公共预算财政拨款支出决算情况说明'),
  section(
    '5.1',
    '（一）一般公共预算财政拨款支出决算总体情况',
    paragraph(
      say(
        '总体',
        `{年度}年度一般公共预算财政拨款支出{金额 ${SPENT}}{占 “，占本年支出合计的”; ${SPENT}; 表03[合计, 本年支出合计]}，`,
      ),
      {
        id: '变动',
        cases: [
          { when: `${SPENT} = 上年.一般公共预算支出`, text: '与上年持平。' },
          {
            text: `与上年相比，一般公共预算财政拨款支出{增减 ${SPENT}; 上年.一般公共预算支出; “上年”; “减少”}，主要是因为{文字 一般公共预算.原因}。`,
            unknown: true,
          },
        ],
      },
    ),
  ),
  section(
    '5.2',
    '（二）一般公共预算财政拨款支出决算结构情况',
    paragraph({
      id: '结构',
      cases: [
        { when: '表05[每类, 本年支出] 无数', text: '{年度}年度无一般公共预算财政拨款支出。' },
        {
          text: `{年度}年度一般公共预算财政拨款支出{金额 ${SPENT}}，主要用于以下方面：{逐个 表05[每类, 本年支出] 用 功能构成 隔 ；}。`,
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
        `{年度}年度一般公共预算财政拨款支出年初预算数为{金额 ${BUDGET}}，一般公共预算财政拨款支出决算数为{金额 ${SPENT}}{完成 “年初预算”; ${BUDGET}; ${SPENT}}`,
      ),
      {
        id: '其中',
        cases: [{ when: '表05[每项, 本年支出] 有数', text: '，其中：' }, { text: '。' }],
      },
    ),
    {
      each: '表05[每项, 本年支出]',
      sentences: [
        say(
          '项',
          '{序号}、{全名}。年初预算为{金额 年初预算.本行}，支出决算为{金额 本项}{完成 “年初预算”; 年初预算.本行; 本项}{与年初预算比 年初预算.本行; 本项; 预算原因.本行}。',
        ),
      ],
    },
  ),
  section(
    '6',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    paragraph(basicSentence({ lead: '{年度}年度', of: '，其中：', shares: true })),
  ),
];
