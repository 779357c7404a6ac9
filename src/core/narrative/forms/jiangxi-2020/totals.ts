/** Jiangxi, sections 一 to 四: income, expenditure, fiscal expenditure by class, basic expenditure by economic class. */
import type { ParagraphForm, SectionForm } from '../../form';
import { ALL_SPENT, INCOME, incomeParts, spendingParts } from '../parts/by-kind';
import { paragraph, say, section } from '../parts/section';

const LEAD = '{部门}{年度}年度';

/** The four that the province tells: as it calls them, with the row of 表06. */
export const CLASSES = [
  ['工资福利支出', '301'],
  ['商品和服务支出', '302'],
  ['对个人和家庭补助支出', '303'],
  ['资本性支出', '310'],
] as const;

const FISCAL = '表04[本年支出合计, 合计]';
const BUDGET = '年初预算.合计 缺则 Σ表04[每类, 合计](年初预算.本行)';

const carried = (name: string, entry: string): string =>
  `${name}{金额 表01[${name}]}，{较上年 表01[${name}]; 上年.${entry}}`;

const economic = ([name, code]: (typeof CLASSES)[number], place: number): ParagraphForm =>
  paragraph(
    say(
      name,
      `${place + 1}.${name}{金额 表06[${code}]}，{较上年因 表06[${code}]; 上年.${name}; ${name}.原因}。`,
    ),
  );

export const TOTALS: readonly SectionForm[] = [
  section(
    '2',
    '一、收入决算情况说明',
    paragraph(
      say(
        '总计',
        `${LEAD}收入总计{金额 表01[收入总计]}，其中${carried('年初结转和结余', '年初结转结余')}；本年收入合计{金额 ${INCOME}}，{较上年因 ${INCOME}; 上年.收入合计; 收入.原因}。`,
      ),
    ),
    paragraph(incomeParts('本年收入的具体构成为：')),
  ),
  section(
    '3',
    '二、支出决算情况说明',
    paragraph(
      say(
        '总计',
        `${LEAD}支出总计{金额 表01[支出总计]}，其中本年支出合计{金额 ${ALL_SPENT}}，{较上年因 ${ALL_SPENT}; 上年.支出合计; 支出.原因}；年末结转和结余{金额 表01[年末结转和结余]}，{较上年因 表01[年末结转和结余]; 上年.年末结转结余; 结转.原因}。`,
      ),
    ),
    paragraph(spendingParts('本年支出的具体构成为：')),
  ),
  section(
    '4',
    '三、财政拨款支出决算情况说明',
    paragraph({
      id: '财政拨款',
      cases: [
        { when: '表04[每类, 合计] 无数', text: `${LEAD}无财政拨款支出。` },
        {
          text: `${LEAD}财政拨款本年支出年初预算数为{金额 ${BUDGET}}，决算数为{金额 ${FISCAL}}{完成 “年初预算”; ${BUDGET}; ${FISCAL}}。其中：{逐个 表04[每类, 合计] 用 类完成 隔 ；}。`,
        },
      ],
    }),
  ),
  section(
    '6',
    '四、一般公共预算财政拨款基本支出决算情况说明',
    paragraph(say('基本支出', `${LEAD}一般公共预算财政拨款基本支出{金额 表05[合计, 基本支出]}，其中：`)),
    ...CLASSES.map(economic),
  ),
];
