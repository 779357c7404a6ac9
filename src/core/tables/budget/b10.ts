/** 项目支出表: one row a project, its money by where it comes from; what counts is the total, as projects may stand below totals of their kinds or units. */
import { moneyColumn, required } from '../columns';
import type { TableSpec } from '../spec';

const FUNDS = ['一般公共预算', '政府性基金预算', '国有资本经营预算'] as const;
const THIS_YEAR = '本年拨款';
const CARRIED_OVER = '财政拨款结转结余';

const ofFunds = (over: string, ...others: readonly string[]) =>
  FUNDS.map((fund) =>
    moneyColumn(
      `${over}：${fund}`,
      ...[over, ...others].flatMap((head) => [
        [head, fund],
        [head, `${fund}拨款`],
        [head, fund.replace('预算', '')],
      ]),
    ),
  );

export const B10: TableSpec<'B10'> = {
  id: 'B10',
  word: { zh: '项目支出表', en: 'Budget: projects' },
  title: { zh: '项目支出表', en: 'Expenditure on projects' },
  aliases: ['项目支出预算表', '部门项目支出预算表'],
  family: 'budget',
  publishedBy: 'some',
  listsOnlyMoney: true,
  hasDepartmentLine: true,
  needsTitle: true,
  mayBeUnread: true,
  layouts: [
    {
      name: 'by-project',
      blocks: [
        {
          id: '项目',
          labels: ['项目类别', '类型', '项目名称'],
          skip: ['序号', '项目单位', '单位名称', '实施单位', '单位编码', '项目编码'],
          others: [THIS_YEAR, '本年财政拨款', CARRIED_OVER, '财政拨款结转'],
          columns: [
            required(moneyColumn('合计', ['合计'], ['总计'])),
            ...ofFunds(THIS_YEAR, '本年财政拨款'),
            ...ofFunds(CARRIED_OVER, '财政拨款结转', '上年结转'),
            moneyColumn('财政专户管理资金'),
            moneyColumn('单位资金'),
          ],
          rows: {
            kind: 'indicators',
            item: '项目',
            itemGroup: '各项目',
            total: { key: '合计', is: [['合计'], ['总计']] },
          },
        },
      ],
    },
  ],
};
