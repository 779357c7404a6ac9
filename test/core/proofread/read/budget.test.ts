/** Words of direction and the budget they are said of: that of the beginning of the year is another than that of the whole year. */
import { HEADS, rule } from '../support';

const item = (words: string): string =>
  `${HEADS['5.3']}1、农林水支出（类）水利（款）行政运行（项）。${words}`;
const SPENT_MORE = '年初预算为500.00万元，支出决算为600.00万元，完成年初预算的120.00%';

rule('directions against their own budget', {
  clean: [
    ['less than the whole year’s', item(`${SPENT_MORE}。决算数小于全年预算数的主要原因是项目未完工。`)],
    ['less than as changed', item(`${SPENT_MORE}，决算数小于调整后预算数的主要原因是项目未完工。`)],
    [
      'as much as the whole year’s',
      item('支出决算为600.00万元，决算数等于全年预算数，完成年初预算的120.00%。'),
    ],
    [
      'less than the one named last',
      item(
        '年初预算为500.00万元，全年预算为650.00万元，支出决算为600.00万元，完成全年预算的92.31%，决算数小于预算数的主要原因是项目未完工。',
      ),
    ],
    [
      'of all of them',
      `${HEADS['5.3']}2020年度一般公共预算财政拨款支出年初预算为1,000.00万元，支出决算为1,100.00万元，完成年初预算的110.00%。决算数小于全年预算数的主要原因是项目未完工。`,
    ],
    [
      'the table has the whole year’s',
      `${HEADS['7.1']}“三公”经费财政拨款支出决算16.00万元，完成全年预算20.00万元的80.00%。决算数小于全年预算数的主要原因是厉行节约。`,
    ],
  ],
  broken: [
    [
      'less than that of the beginning',
      item(`${SPENT_MORE}，决算数小于年初预算数的主要原因是厉行节约。`),
      ['N-12 error 小于 → 大于 ✎'],
    ],
    [
      'less than a budget, the one told',
      item(`${SPENT_MORE}，决算数小于预算数的主要原因是厉行节约。`),
      ['N-12 error 小于 → 大于 ✎'],
    ],
    [
      'more than the whole year’s, which the table has',
      `${HEADS['7.1']}“三公”经费财政拨款支出决算16.00万元，完成全年预算20.00万元的80.00%。决算数大于全年预算数的主要原因是厉行节约。`,
      ['N-4 error 大于 → 小于'],
    ],
  ],
  refuses: [],
});
