/** Sichuan, sections 一 to 四: every source of income and kind of expenditure is listed, also those without money. */
import type { SectionForm, Sentence } from '../../form';
import { ALL_SPENT as SPENT, INCOME } from '../parts/by-kind';
import { paragraph, say, section } from '../parts/section';

/** Funds stand in 表01, which has them one by one. */
const SOURCES: readonly (readonly [string, string])[] = [
  ...['一般公共预算财政拨款收入', '政府性基金预算财政拨款收入', '国有资本经营预算财政拨款收入'].map(
    (name) => [name, `表01[${name}]`] as const,
  ),
  ...['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'].map(
    (name) => [name, `表02[合计, ${name}]`] as const,
  ),
];

const KINDS: readonly (readonly [string, string])[] = [
  '基本支出',
  '项目支出',
  '上缴上级支出',
  '经营支出',
  '对附属单位补助支出',
].map((name) => [name, `表03[合计, ${name}]`]);

const listed = (
  name: string,
  whole: string,
  clause: string,
  items: readonly (readonly [string, string])[],
): Sentence => ({
  id: '构成',
  cases: [
    { when: `${whole} = 0`, text: `{年度}年本年${name}合计{金额 ${whole}}。` },
    {
      text: `{年度}年本年${name}合计{金额 ${whole}}，其中：${items.map(([item, cell]) => `{${clause} “${item}”; ${cell}}`).join('；')}。`,
    },
  ],
});

export const TOTALS: readonly SectionForm[] = [
  section(
    '1',
    '一、收入支出决算总体情况说明',
    paragraph(
      say('总计', '{年度}年度收、支总计均为{金额 表01[收入总计]}。'),
      say('变动', '{与上年度比 “收、支总计各”; 表01[收入总计]; 上年.收入总计; 总体.原因}'),
    ),
  ),
  section('2', '二、收入决算情况说明', paragraph(listed('收入', INCOME, '收入构成', SOURCES))),
  section('3', '三、支出决算情况说明', paragraph(listed('支出', SPENT, '支出构成', KINDS))),
  section(
    '4',
    '四、财政拨款收入支出决算总体情况说明',
    paragraph(
      say('总计', '{年度}年财政拨款收、支总计{金额 表04[收入总计]}。'),
      say('变动', '{与上年度比 “财政拨款收、支总计各”; 表04[收入总计]; 上年.财政拨款总计; 财政拨款.原因}'),
    ),
  ),
];
