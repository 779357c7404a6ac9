/** What no form writes: figures known by their own words, right and wrong, and where nothing may be said. */
import { HEADS, rule } from '../support';

rule('amounts by their words', {
  clean: [
    [
      'before their name',
      '本年收入合计1,200.00万元，其中：1,150.00万元为财政拨款收入，30.00万元为事业收入。',
    ],
    ['behind their share', '本年支出合计1,250.00万元，其中：基本支出占比64.80%，为810.00万元。'],
    ['of two parts together', '基本支出与项目支出两项共计1,250.00万元。'],
    ['one for each name', '基本支出、项目支出分别为810.00万元、440.00万元，占比分别为64.80%、35.20%。'],
    ['of a path', '农林水支出—水利—水利工程建设200.00万元。'],
  ],
  broken: [
    [
      'before their name',
      '本年收入合计1,200.00万元，其中：1,150.00万元为财政拨款收入，35.00万元为事业收入。',
      ['N-31 error 35.00万元 → 30.00万元 ✎'],
    ],
    [
      'behind their share',
      '本年支出合计1,250.00万元，其中：基本支出占比64.80%，为801.00万元。',
      ['N-31 error 801.00万元 → 810.00万元 ✎'],
    ],
    [
      'a share of the second name',
      '本年支出合计1,250.00万元，其中：基本支出、项目支出分别为810.00万元、440.00万元，占比分别为64.80%、32.50%。',
      ['N-3 error 32.50% → 35.20% ✎'],
    ],
  ],
  refuses: [
    // 表03 does not list 项 here: what it would hold may be meant.
    [
      'a path that another table would hold',
      '农林水支出—水利—水利工程建设210.00万元。',
      ['210.00万元 unchecked why-outside'],
    ],
    ['a name nobody knows', '本单位某专项210.00万元。', ['210.00万元 unchecked why-outside']],
  ],
});

rule('totals of both sides', {
  clean: [
    ['of one amount', '收入总计1,286.40万元，支出总计1,286.40万元。'],
    ['said of the year alone', '收入总计1,200.00万元，支出总计1,250.00万元。'],
    ['one alone', '收入总计1,200.00万元。'],
    [
      'of two years',
      '收、支总计1,286.40万元。上年收、支总计为1,200.00万元，比上年增加86.40万元。',
      { supplement: { '上年.收入总计': '1200.00' } },
    ],
  ],
  broken: [
    [
      'the year beside the whole',
      '收入总计1,200.00万元，支出总计1,286.40万元。',
      ['N-31 error 1,200.00万元 → 1286.40万元 ✎'],
    ],
    [
      'the whole beside the year',
      '收入总计1,286.40万元，支出总计1,250.00万元。',
      ['N-31 error 1,250.00万元 → 1286.40万元 ✎'],
    ],
  ],
  refuses: [],
});

rule('a year that the figure belies', {
  clean: [
    [
      'both years alike',
      '2019年度支出总计1,286.40万元，2020年度支出总计1,286.40万元。',
      { supplement: { '上年.支出总计': '1286.40' } },
    ],
  ],
  broken: [
    [
      'the year is a slip',
      '2019年度支出总计1,286.40万元。',
      ['N-29 error 2019年 → 2020年 ✎'],
      { supplement: { '上年.支出总计': '1100.00' } },
    ],
  ],
  refuses: [],
});

rule('changes by their words', {
  clean: [
    ['rate before change', '本年收入合计1,200.00万元，比上年增长4.35%，增加50.00万元。'],
    ['a sign behind 增加', '本年收入合计1,200.00万元，比上年增加-300.00万元，增长-20.00%。'],
    ['rate in brackets', '本年收入合计1,200.00万元，比上年增加50.00万元（增长4.35%）。'],
  ],
  broken: [
    [
      'a sign behind 减少',
      '本年收入合计1,200.00万元，比上年减少-300.00万元，下降20.00%。',
      ['N-31 error -300.00万元 → 300.00万元 ✎'],
      { supplement: { '上年.收入合计': '1500.00' } },
    ],
    [
      'one word against the other',
      '本年收入合计1,200.00万元，比上年减少300.00万元，增长33.33%。',
      ['N-4 error 减少 → 增加'],
    ],
  ],
  refuses: [],
});

rule(
  'the direction of a reason',
  {
    clean: [
      [
        'as told before',
        '公务接待费支出决算3.50万元，比上年减少0.50万元，下降12.50%，减少的主要原因是厉行节约。',
      ],
      [
        'the other way, against the budget',
        '公务接待费支出决算3.50万元，比上年增加0.30万元。公务接待费减少的主要原因是厉行节约。',
        { supplement: { '上年.公务接待费': '3.20' } },
      ],
      [
        'after another expense',
        '公务接待费支出决算3.50万元，比上年减少0.50万元；公务用车购置及运行费支出决算12.50万元，比上年增加2.50万元。公务用车购置及运行费增加的主要原因是维修。',
      ],
      ['of no change told', '公务接待费支出增加的主要原因是检查增多。'],
    ],
    broken: [
      [
        'against what was told',
        '公务接待费支出决算3.50万元，比上年减少0.50万元，下降12.50%。公务接待费支出增加的主要原因是检查增多。',
        ['N-4 error 增加 → 减少'],
      ],
      [
        'right behind the change',
        '公务接待费支出决算3.50万元，比上年减少0.50万元，下降12.50%，增加的主要原因是检查增多。',
        ['N-4 error 增加 → 减少'],
      ],
    ],
    refuses: [],
  },
  { supplement: { '上年.公务接待费': '4.00', '上年.公务用车购置及运行费': '10.00' } },
);

rule('a direction beside its rate of completion', {
  clean: [
    ['more than all', '培训费完成预算的102.04%，决算数大于预算数。'],
    ['all of it', '培训费完成预算的100%，决算数等于预算数。'],
    ['all of it, rounded', '培训费完成预算的100.00%，决算数小于预算数。'],
    ['another expense', '培训费完成预算的102.04%。会议费决算数小于预算数。'],
    ['against last year', '培训费完成预算的102.04%，比上年减少。'],
  ],
  broken: [
    ['less, and more than all', '培训费完成预算的102.04%，决算数小于预算数。', ['N-4 error 小于 → 大于']],
    [
      'more, and not all, in the next sentence',
      '培训费完成预算的62.50%。决算数大于预算数的主要原因是人员增加。',
      ['N-4 error 大于 → 小于'],
    ],
  ],
  refuses: [],
});

rule('a budget of the beginning beside 表07’s', {
  clean: [
    [
      'another, which the rate bears out',
      `${HEADS['7.1']}“三公”经费财政拨款支出年初预算为22.00万元，支出决算为16.00万元，完成年初预算的72.73%。`,
    ],
  ],
  broken: [
    [
      'another, which no rate bears out',
      `${HEADS['7.1']}“三公”经费财政拨款支出年初预算为22.00万元，支出决算为16.00万元，完成年初预算的80.00%。`,
      ['N-17 error 22.00万元 → 20.00万元 ✎'],
    ],
  ],
  refuses: [],
});
