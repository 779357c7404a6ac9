/** What no form writes: figures known by their own words, right and wrong, and where nothing may be said. */
import { FORMS } from '../../../../src/core/narrative';
import { HEADS, rule, type Reading } from '../support';

function formed(id: string): Reading {
  const form = FORMS.find((one) => one.id === id);
  return form ? { form } : {};
}

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

rule('totals of the money that the sentence began with', {
  clean: [
    [
      'of one budget',
      '一、收入支出决算总体情况说明\n政府性基金收入50.00万元，本年支出40.00万元，年末结转和结余10.00万元。',
    ],
    [
      'under a heading of all',
      '一、收入支出决算总体情况说明\n一般公共预算财政拨款支出1,100.00万元，本年支出合计1,250.00万元。',
    ],
  ],
  broken: [
    [
      'of all money',
      '一、收入支出决算总体情况说明\n收入总计1,286.40万元，年末结转和结余10.00万元。',
      ['N-2 error 10.00万元 → 36.40万元 ✎'],
    ],
  ],
  refuses: [
    [
      'what is left of a part',
      '年末结转和结余36.40万元（其中：项目支出结转和结余21.30万元）。',
      ['21.30万元 unchecked why-outside'],
    ],
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

const NO_TABLES = { change: { T01: undefined, T04: undefined } };

rule('totals of both sides where no table says how much', {
  clean: [
    ['of one amount', '收入总计1,286.40万元，支出总计1,286.40万元。', NO_TABLES],
    ['rounded', '收入总计1,286.40万元，支出总计1,286.4万元。', NO_TABLES],
    ['of two years', '收、支总计1,286.40万元。2019年度收、支总计1,200.00万元。', NO_TABLES],
    ['of one side again', '收入总计1,286.40万元。其中，收入总计1,286.00万元。', NO_TABLES],
    ['of other money', '财政拨款收入总计1,000.00万元，支出总计1,286.40万元。', NO_TABLES],
  ],
  broken: [
    [
      'of two amounts',
      '收入总计1,286.40万元，支出总计1,250.00万元。',
      ['N-31 warning 1,250.00万元'],
      NO_TABLES,
    ],
    [
      'one for each side',
      '收、支总计分别为1,286.40万元、1,250.00万元。',
      ['N-31 warning 1,250.00万元'],
      NO_TABLES,
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
    ['all of it, rounded, of much', '培训费支出366.20万元，完成预算的100.00%，决算数小于预算数。'],
    ['all of it, where rates are whole', '培训费完成预算的100%，决算数小于预算数。会议费完成预算的93%。'],
    ['another budget', '培训费完成预算的95.00%，决算数大于年初预算数。'],
    ['by how much', '培训费支出51.00万元，完成年初预算的102.00%，决算数大于预算数1.00万元。'],
    ['another expense', '培训费完成预算的102.04%。会议费决算数小于预算数。'],
    ['against last year', '培训费完成预算的102.04%，比上年减少。'],
  ],
  broken: [
    ['less, and more than all', '培训费完成预算的102.04%，决算数小于预算数。', ['N-4 error 小于 → 大于']],
    [
      'more, and all of it',
      '培训费完成年初预算的100%，决算数大于预算数。会议费完成预算的93.10%。',
      ['N-4 warning 大于'],
    ],
    [
      'more, and all of it, of something with a purpose',
      '培训费5.10万元，主要用于支付老师发生的讲课费和印刷费，完成年初预算100%，决算数大于预算数，主要原因是人员增加。会议费完成预算的93.10%。',
      ['N-4 warning 大于'],
    ],
    [
      'more, and all of little',
      '培训费支出5.10万元，完成年初预算的100.00%，决算数大于预算数。',
      ['N-4 warning 大于'],
    ],
    [
      'more by so much, and all of it',
      '培训费支出51.00万元，完成年初预算的100%，决算数大于预算数1.00万元。',
      ['N-3 error 100% → 102% ✎'],
    ],
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

rule('that nothing was spent', {
  clean: [
    ['of nothing', '本年度无因公出国（境）支出。'],
    ['of the year before', '上年无公务接待费支出，本年3.50万元。'],
    ['a budget', '年初未安排公务接待费支出。'],
    ['too much of it', '无超标准公务接待费支出。'],
    ['of some offices', '本级无公务接待费支出。'],
    ['more than one', '无因公出国（境）、公务用车购置支出。'],
    ['no group or guest, where last year may still be paid', '2020年度无公务接待批次，没有公务接待人次。'],
  ],
  broken: [
    ['before its name', '2020年度无公务接待费支出。', ['N-17 error 无公务接待费支出']],
    ['behind its name', '公务接待费支出没有发生，公务接待费没有。', ['N-17 error 公务接待费没有']],
  ],
  refuses: [],
});

rule(
  'a number without its sign or its unit',
  {
    clean: [
      [
        'an amount of last year',
        `${HEADS[3]}2020年总支出1,250.00万元，其中基本支出810.00万元，项目支出440.00万元。\n相比2019年的总支出1,400.00减少150.00万元，减幅10.71%。`,
      ],
    ],
    broken: [
      [
        'a percentage',
        `${HEADS[3]}本年支出合计1,250.00万元，其中：基本支出810.00万元，占64.80；项目支出440.00万元，占35.20%。`,
        ['N-30 error 64.80 → 64.80% ✎'],
      ],
    ],
    refuses: [],
  },
  formed('yunnan-2021'),
);

rule('changes of what has another name', {
  clean: [
    [
      'behind each other',
      `${HEADS[3]}2020年总支出1,250.00万元，比上年增加60.00万元。其中，事业支出增长115.00万元，其他支出增加11.40万元。`,
    ],
  ],
  broken: [
    [
      'of the whole',
      `${HEADS[3]}2020年总支出1,250.00万元，比上年增加60.00万元，增长6.04%。`,
      ['N-6 error 6.04% → 5.04% ✎'],
    ],
  ],
  refuses: [],
});

rule('names of more than one expense', {
  clean: [
    ['the whole in a bracket', '公务接待费，公务用车运行维护费（“三公”经费）决算总额16.00万元。'],
    ['the last before a bracket', '公务接待费、公务用车运行维护费（“三公”经费）支出12.50万元。'],
    ['who spends it', '行政单位、事业单位使用当年财政拨款安排的“三公”经费16.00万元。'],
  ],
  broken: [
    [
      'a bracket that is no whole',
      '公务接待费（含公务用车运行维护费）支出16.00万元。',
      ['N-31 error 16.00万元 → 3.50万元 ✎'],
    ],
  ],
  refuses: [],
});

rule(
  'cars without the word for buying them',
  {
    clean: [
      ['what running them cost', '公务用车及运行维护费支出12.50万元，公务用车购置支出20.00万元。'],
      ['all', '公务用车及运行维护费支出32.50万元。'],
    ],
    broken: [
      [
        'neither, where nothing was bought',
        '公务用车及运行维护费支出13.50万元。',
        ['N-31 error 13.50万元 → 12.50万元 ✎'],
        {},
      ],
    ],
    refuses: [
      [
        'neither, where a car was bought',
        '公务用车及运行维护费支出31.50万元。',
        ['31.50万元 unchecked why-outside'],
      ],
    ],
  },
  {
    change: {
      T07: {
        决算数: {
          合计: '36.00',
          公务用车购置及运行费: '32.50',
          公务用车购置费: '20.00',
          公务用车运行费: '12.50',
          公务接待费: '3.50',
        },
      },
    },
  },
);

rule('more than its budget, and all of it', {
  clean: [
    ['of what a table holds', '本年支出合计1,250.00万元，完成年初预算的104.60%，决算数大于预算数55.00万元。'],
  ],
  broken: [
    [
      'of what a table holds',
      '本年支出合计1,250.00万元，完成年初预算的100.00%，决算数大于预算数55.00万元。',
      ['N-3 error 100.00% → 104.60% ✎'],
    ],
  ],
  refuses: [],
});

rule(
  'a year before its subject',
  {
    clean: [
      ['rightly', '相比2019年公务接待费有所增加。'],
      ['and of its parts', '相比2019年三公经费减少。其中，公务接待费3.50万元，增加0.50万元。'],
    ],
    broken: [
      ['wrongly', '相比2019年公务接待费有所减少。', ['N-4 error 减少 → 增加']],
      [
        'of its parts',
        '相比2019年三公经费减少。其中，公务接待费3.50万元，增加0.60万元。',
        ['N-31 error 0.60万元 → 0.50万元 ✎'],
      ],
      [
        'of the parts of what is compared with its own year',
        // 0.60 more than 2.90, which is 20.69 %: what the text says of itself.
        '2020年三公经费较2020年减少。其中，公务接待费3.50万元，增加0.60万元，增长16.67%。',
        ['N-3 error 16.67% → 20.69% ✎'],
      ],
    ],
    refuses: [],
  },
  { supplement: { '上年.公务接待费': '3.00' } },
);
