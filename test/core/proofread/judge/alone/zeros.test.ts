import { HEADS, rule } from '../../support';

const said = (sentence: string): string => `${HEADS['7.2']}${sentence}`;

rule(
  'zeros that a sentence contradicts',
  {
    clean: [
      ['no change', said('因公出国（境）费支出0万元，与2019年度持平。')],
      ['an increase of nothing', said('因公出国（境）费支出0万元，比2019年度增加0万元，原因是没有安排。')],
      ['reduced to nothing', said('因公出国（境）费减少为0万元，主要原因是没有出国。')],
      [
        'reduced to nothing, another the same',
        said('因公出国（境）费减少为0万元；公务接待费与2019年度持平。'),
      ],
      ['what rose from something', said('2019年度公务接待费4.00万元，2020年度3.50万元，下降12.5%。')],
      [
        'the next expense rose',
        said('2019年度因公出国（境）费0万元，公务接待费支出3.50万元，比上年增加0.50万元，增长16.67%。'),
      ],
      ['another budget', said('年初预算为0万元，支出决算为3.50万元，完成全年预算的100%。')],
      ['none bought', said('公务用车购置支出0万元，购置公务用车0辆。')],
      ['bought with money of another year', said('2019年公务用车购置支出0万元，2020年购置公务用车1辆。')],
      ['no budget for what was bought', said('公务用车购置费年初预算0万元，年中追加，购置公务用车1辆。')],
      ['given', said('公务用车购置支出0万元，无偿划拨购置公务用车1辆。')],
      ['kept, not bought', said('公务用车购置支出0万元，未购置公务用车。公务用车保有量为2辆。')],
      ['abroad at the cost of others', said('因公出国（境）费支出0万元，参加其他单位组织的团组1个。')],
    ],
    broken: [
      [
        'reduced to nothing and the same',
        said('本年费用减少为0.00万元，与2019年度持平。'),
        ['N-4 error 减少为0.00万元'],
      ],
      [
        'lowered to nothing and the same',
        said('本年费用降低到0万元，比上年无变化。'),
        ['N-4 error 降低到0万元'],
      ],
      ['last year 0', said('租车费用上年为0万元，本年5.00万元，增长100%。'), ['N-19 warning 100%']],
      [
        'the year before 0',
        said('租车费用2019年度支出0.00万元，2020年度支出5.00万元，增加5.00万元，增长50%。'),
        ['N-19 warning 50%'],
      ],
      [
        'all of it is the increase',
        said('租车费用5.00万元，比上年增加5.00万元，增长50%。'),
        ['N-19 warning 50%'],
      ],
      [
        'budget 0',
        said('租车费用年初预算为0万元，支出决算为5.00万元，完成年初预算的95.89%。'),
        ['N-13 error 95.89%'],
      ],
      ['cars for nothing', said('公务用车购置支出0万元，购置公务用车2辆。'), ['N-20 warning 2辆']],
      [
        'cars for nothing, further on',
        said('含公车购置费0万元，运行正常。本年度使用财政拨款购置公务用车7辆。'),
        ['N-20 warning 7辆'],
      ],
      ['guests for nothing', said('公务接待费支出0万元，国内公务接待12批次。'), ['N-20 warning 12批次']],
      ['abroad for nothing', said('因公出国（境）费支出0万元，安排团组2个。'), ['N-20 hint 2个']],
    ],
    refuses: [],
  },
  {
    change: {
      T07: {
        决算数: { 公务接待费: '', 公务用车运行费: '', 公务用车购置及运行费: '', 合计: '' },
        预算数: { 公务接待费: '', 合计: '', 公务用车购置及运行费: '', 公务用车运行费: '' },
      },
    },
  },
);
