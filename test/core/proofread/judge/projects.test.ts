/** What counted projects come to is an amount of theirs, and never the change of what is told beside it. */
import { HEADS, rule } from '../support';

const PROJECTS = '共涉及3个项目、45.80万元';

rule('amounts of projects', {
  clean: [
    [
      'before the next item',
      `${HEADS['7.2']}公务用车运行维护费支出12.50万元，${PROJECTS}。公务接待费支出3.50万元，比上年减少0.50万元，下降12.50%。`,
    ],
    [
      'between a word of change and its amount',
      `${HEADS['5.1']}2020年度一般公共预算财政拨款支出1,100.00万元，与上年相比，增加（${PROJECTS}）100.00万元，增长10.00%。`,
    ],
    [
      'before a change',
      `${HEADS['5.1']}2020年度一般公共预算财政拨款支出1,100.00万元，与上年相比，${PROJECTS}，支出增加100.00万元，增长10.00%。`,
    ],
    [
      'behind the figure that changed',
      `${HEADS['3']}本年支出合计1,250.00万元，其中：基本支出810.00万元，占64.80%；项目支出440.00万元，占35.20%，${PROJECTS}，比上年增加40.00万元，增长10.00%。`,
    ],
  ],
  broken: [
    [
      'the item behind it',
      `${HEADS['7.2']}公务用车运行维护费支出12.50万元，${PROJECTS}。公务接待费支出3.80万元。`,
      ['N-17 error 3.80万元 → 3.50万元 ✎'],
    ],
  ],
  refuses: [
    [
      'by themselves',
      `${HEADS['14']}本部门开展绩效自评，${PROJECTS}。`,
      ['3个 unchecked why-not-in-tables', '45.80万元 unchecked why-not-in-tables'],
    ],
  ],
});
