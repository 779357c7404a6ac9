/** Income by source and expenditure by kind, as all provinces list them. */
import type { Sentence } from '../../form';

export const INCOME_SOURCES =
  '表02[合计, 财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入、其他收入]';
export const SPENDING_KINDS = '表03[合计, 基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出]';

export const INCOME = '表02[合计, 本年收入合计]';
export const ALL_SPENT = '表03[合计, 本年支出合计]';

/** A sentence that is left out where there is nothing to list. */
const listed = (whole: string, text: string): Sentence => ({
  id: '构成',
  cases: [{ when: `${whole} = 0`, text: '' }, { text }],
});

/** `lead`: before the first source. The whole stands in a sentence of its own. */
export const incomeParts = (lead: string, end = '。'): Sentence =>
  listed(INCOME, `${lead}{逐个 ${INCOME_SOURCES} 用 收入构成 隔 ；}${end}`);

export const spendingParts = (lead: string, end = '。'): Sentence =>
  listed(ALL_SPENT, `${lead}{逐个 ${SPENDING_KINDS} 用 支出构成 隔 ；}${end}`);

export const INCOME_BY_SOURCE: Sentence = {
  id: '构成',
  cases: [
    { when: `${INCOME} = 0`, text: `本年收入合计{金额 ${INCOME}}。` },
    {
      text: `本年收入合计{金额 ${INCOME}}，其中：{逐个 ${INCOME_SOURCES} 用 收入构成 隔 ；}。`,
    },
  ],
};

export const SPENDING_BY_KIND: Sentence = {
  id: '构成',
  cases: [
    { when: `${ALL_SPENT} = 0`, text: `本年支出合计{金额 ${ALL_SPENT}}。` },
    {
      text: `本年支出合计{金额 ${ALL_SPENT}}，其中：{逐个 ${SPENDING_KINDS} 用 支出构成 隔 ；}。`,
    },
  ],
};
