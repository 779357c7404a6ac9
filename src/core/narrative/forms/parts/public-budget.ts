/** Section 五: the general public budget as a whole, by class and by 项, for forms that speak as the central template does. */
import type { ParagraphForm, Sentence } from '../../form';
import { BUDGET_TOTAL as BUDGET, PUBLIC_SPENDING as SPENT } from './expressions';
import { paragraph, say } from './section';

/** 5.1. `lead`: before 一般公共预算财政拨款支出; `subject`: what changed. */
export const publicTotal = (lead: string, subject: string): ParagraphForm =>
  paragraph(
    say(
      '总体',
      `${lead}一般公共预算财政拨款支出{金额 ${SPENT}}{占 “，占本年支出合计的”; ${SPENT}; 表03[合计, 本年支出合计]}。`,
    ),
    say('变动', `{与上年度比 “${subject}”; ${SPENT}; 上年.一般公共预算支出; 一般公共预算.原因}`),
  );

/** 5.2, with the clause 类构成 of the form. */
export const publicStructure = (lead: string): Sentence => ({
  id: '结构',
  cases: [
    { when: '表05[每类, 本年支出] 无数', text: '{部门}{年度}年度无一般公共预算财政拨款支出。' },
    {
      text: `${lead}一般公共预算财政拨款支出{金额 ${SPENT}}，主要用于以下方面：{逐个 表05[每类, 本年支出] 用 类构成 隔 ；}。`,
    },
  ],
});

/** 5.3: the whole, then each 项. `reason`: what follows the whole's rate of completion. */
export const publicItems = (lead: string, reason: string, item: string): readonly ParagraphForm[] => [
  paragraph(
    say(
      '合计',
      `${lead}一般公共预算财政拨款支出年初预算为{金额 ${BUDGET}}，支出决算为{金额 ${SPENT}}{完成 “年初预算”; ${BUDGET}; ${SPENT}}。${reason}`,
    ),
    { id: '其中', cases: [{ when: '表05[每项, 本年支出] 有数', text: '其中：' }] },
  ),
  { each: '表05[每项, 本年支出]', sentences: [say('项', item)] },
];
