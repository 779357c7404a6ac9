import { HEADS, messagesOf, read, rule } from '../support';

const FINE = (change: string): string =>
  `${HEADS[1]}2020年度收、支总计1286.4049万元。与2019年相比，减少${change}万元，减少0.0%，主要是因为厉行节约。`;
const UNSURE = 'unchecked why-unsure';
const NO_TABLE = 'unchecked why-not-in-tables';

rule('N-1: totals of income and expenditure', {
  clean: [
    ['收、支总计', `${HEADS[1]}2020年度收、支总计1286.40万元。`],
    ['收入支出总计, in 元', `${HEADS[1]}2020年度收入支出总计12,864,000.00元，比上年增加864000元，增长7.2%。`],
    ['about, in 亿元', `${HEADS[1]}2020年度收入支出总计约0.13亿元。`],
    ['without decimals', `${HEADS[1]}2020年度收、支总计1,286万元。`],
    [
      'income and expenditure told apart',
      `${HEADS[1]}2020年度收入总计1,286.40万元，其中：本年收入合计1,200.00万元，使用非财政拨款结余0.00万元，年初结转和结余86.40万元。\n2020年度支出总计1,286.40万元，其中：本年支出合计1,250.00万元，结余分配0.00万元，年末结转和结余36.40万元。`,
    ],
    ['lines broken in a figure', `${HEADS[1]}2020年度收、支总计1,286.\n40万元。`],
    [
      'headings run into the text',
      '第三部分 2020年度部门决算情况说明 一、收入支出决算总体情况说明 2020年度收、支总计1286.40万元。二、收入决算情况说明 本年收入合计1200.00万元，其中：财政拨款收入1150.00万元，占95.8%；事业收入30.00万元，占2.5%；其他收入20.00万元，占1.7%。',
    ],
  ],
  broken: [
    [
      'turned digits',
      `${HEADS[1]}2020年度收、支总计1268.40万元。`,
      ['N-1 error 1268.40万元 → 1286.40万元 ✎'],
    ],
    [
      'one in the last place',
      `${HEADS[1]}2020年度收、支总计1286.41万元。`,
      ['N-1 hint 1286.41万元 → 1286.40万元'],
    ],
  ],
  refuses: [
    [
      'last year’s total before this year’s, which its change bears out',
      `${HEADS[1]}2019年度收、支总计1,200.00万元，2020年度收、支总计1,286.40万元，比上年增加86.40万元，增长7.2%。`,
      ['1,200.00万元 verified', '1,286.40万元 verified'],
    ],
    [
      'outside of any section',
      '全局共有职工86人，收支总计1,300.00万元。',
      ['1,300.00万元 unchecked why-outside'],
    ],
  ],
});

rule('N-2: balances in brackets', {
  clean: [
    [
      'as in the table',
      `${HEADS[1]}2020年度收、支总计1286.40万元（收入总计含使用非财政拨款结余0万元和年初结转和结余86.40万元，支出总计含结余分配0万元和年末结转和结余36.40万元）。`,
    ],
  ],
  broken: [
    [
      'another balance',
      `${HEADS[1]}2020年度收、支总计1286.40万元（收入总计含使用非财政拨款结余0万元和年初结转和结余84.60万元，支出总计含结余分配0万元和年末结转和结余36.40万元）。`,
      ['N-2 error 84.60万元 → 86.40万元 ✎'],
    ],
  ],
  refuses: [
    [
      'a balance that no table prints alone',
      `${HEADS[1]}2020年度收、支总计1286.40万元，其中财政专户资金7.00万元。`,
      [`7.00万元 ${NO_TABLE}`],
    ],
  ],
});

rule('N-3: change since last year', {
  clean: [
    ['one decimal', `${HEADS[1]}2020年度收、支总计1286.40万元。与2019年相比，增加86.40万元，增长7.2%。`],
    ['降低', `${HEADS[1]}2020年度收、支总计1286.40万元。与2019年相比，减少65.34万元，降低4.83%。`],
    [
      'against the budget',
      `${HEADS[1]}2020年度收、支总计1,286.40万元，比年初预算1,000.00万元增加286.40万元，增长28.64%。`,
    ],
    [
      'changes of the parts, not of the whole',
      `${HEADS[3]}本年支出合计1,250.00万元，较上年1,300.00万元减少50.00万元，下降3.85%。其中：基本支出810.00万元，占64.8%，比上年增加10.00万元，增长1.25%；项目支出440.00万元，占35.2%，比上年减少60.00万元，下降12.00%。`,
    ],
    [
      'balances with changes of their own',
      `${HEADS[1]}2020年度收入总计1,286.40万元，比上年增加86.40万元，增长7.2%；其中年初结转和结余86.40万元，比上年增加6.40万元，增长8%。支出总计1,286.40万元，比上年增加86.40万元，增长7.2%；其中年末结转和结余36.40万元，比上年减少50.00万元，下降57.87%。`,
    ],
    [
      'funds with changes of their own',
      `${HEADS[4]}2020年度财政拨款收、支总计1180万元。与2019年相比，财政拨款收、支总计各减少20万元，下降1.7%。其中一般公共预算财政拨款收入1100万元，较上年增加30万元，增长2.80%；政府性基金预算财政拨款收入50万元，较上年减少50万元，下降50%。`,
    ],
  ],
  broken: [
    [
      'another rate',
      `${HEADS[1]}2020年度收、支总计1286.40万元。与2019年相比，增加86.40万元，增长8.2%。`,
      ['N-3 error 8.2% → 7.2% ✎'],
    ],
    [
      'last year as the office gave it',
      `${HEADS[1]}2020年度收、支总计1286.40万元。与2019年相比，增加68.40万元，增长7.2%。`,
      ['N-1 error 68.40万元 → 86.40万元 ✎'],
      { supplement: { '上年.收入总计': '1200.00' } },
    ],
  ],
  refuses: [
    [
      'signs instead of words',
      `${HEADS[1]}2020年度收入支出总计1,286.40万元。与2019年度相比，收入支出总计变动-65.34万元，变动率-4.83%。`,
      [`-65.34万元 ${UNSURE}`, `-4.83% ${UNSURE}`],
    ],
  ],
});

rule('N-5: income by source', {
  clean: [
    [
      'in another order',
      `${HEADS[2]}本年收入合计1,200.00万元。其中：其他收入20.00万元，占1.67%；事业收入30.00万元，占2.5%；财政拨款收入1,150.00万元，占95.83%。`,
    ],
    [
      'with sources that have nothing',
      '二、收入决算情况说明\n2020年本年收入合计1200万元,其中:一般公共预算财政拨款收入1100万元,占91.67%;政府性基金预算财政拨款收入50万元,占4.17%;国有资本经营预算财政拨款收入0万元,占0%;上级补助收入0万元,占0%;事业收入30万元,占2.5%;经营收入0万元,占0%;附属单位上缴收入0万元,占0%;其他收入20万元,占1.67%。',
    ],
    [
      'with last year’s changes',
      `${HEADS[2]}本年收入合计1,200.00万元，其中：财政拨款收入1,150.00万元，占95.8%，较上年增加150.00万元，增长15.00%；事业收入30.00万元，占2.5%，较上年减少5.00万元，下降14.29%；其他收入20.00万元，占1.7%。`,
    ],
  ],
  broken: [
    [
      'an amount and a share',
      `${HEADS[2]}本年收入合计1200.00万元，其中：财政拨款收入1105.00万元，占95.8%；事业收入30.00万元，占3.5%；其他收入20.00万元，占1.7%。`,
      ['N-5 error 1105.00万元 → 1150.00万元 ✎', 'N-5 error 3.5% → 2.50% ✎'],
    ],
  ],
  refuses: [
    [
      'without the table',
      `${HEADS[2]}本年收入合计1300.00万元，其中：财政拨款收入1150.00万元。`,
      ['1300.00万元 unchecked why-needs'],
      { change: { T02: undefined } },
    ],
  ],
});

rule('N-6: expenditure by kind', {
  clean: [
    [
      '占比',
      `${HEADS[3]}本年支出合计1250万元，其中：基本支出810万元，占比64.8%；项目支出440万元，占比35.2%。支出合计比年初预算1,000.00万元超支250.00万元，比上年减少36.40万元。`,
    ],
  ],
  broken: [
    [
      'a share without its sign',
      `${HEADS[3]}本年支出合计1,250.00万元，其中：基本支出810.00万元，占46.80；项目支出440.00万元，占35.20%。`,
      ['N-30 error 46.80 → 46.80% ✎', 'N-6 error 46.80 → 64.80% ✎'],
    ],
    [
      'the figure of the other kind, another share',
      `${HEADS[3]}本年支出合计1250.00万元，其中：基本支出440.00万元，占64.8%；项目支出440.00万元，占34.2%。`,
      ['N-6 error 440.00万元 → 810.00万元 ✎', 'N-6 error 34.2% → 35.20% ✎'],
    ],
  ],
  refuses: [
    [
      'part of a kind',
      `${HEADS[3]}本年支出合计1250.00万元，其中防汛专项支出33.00万元。`,
      [`33.00万元 ${NO_TABLE}`],
    ],
  ],
});

rule(
  'N-3: changes by the rounding of the text',
  {
    clean: [
      ['from amounts as written', FINE('0.0451')],
      ['from amounts as they are', FINE('0.0452')],
    ],
    broken: [['from none', FINE('0.0461'), ['N-1 error 0.0461万元 → 0.05万元 ✎']]],
    refuses: [],
  },
  {
    change: { T01: { 收入总计: '1,286.40485', 支出总计: '1,286.40485' } },
    supplement: { '上年.收入总计': '1286.45' },
  },
);

rule('N-7: totals of fiscal appropriations', {
  clean: [
    [
      '各',
      `${HEADS[4]}2020年度财政拨款收、支总计1,180.00万元。与2019年相比，财政拨款收、支总计各增加80.00万元，增长7.27%。`,
    ],
    [
      'parts of income and expenditure',
      `${HEADS[4]}2020年度财政拨款收入总计1,180.00万元，其中：一般公共预算财政拨款收入1,100.00万元，政府性基金预算财政拨款收入50.00万元，年初财政拨款结转和结余30.00万元。财政拨款支出总计1,180.00万元，其中一般公共预算财政拨款支出1,100.00万元，政府性基金支出40.00万元，年末财政拨款结转和结余40.00万元。`,
    ],
  ],
  broken: [
    [
      'the total of all money',
      `${HEADS[4]}2020年度财政拨款收、支总计1286.40万元。`,
      ['N-7 error 1286.40万元 → 1180.00万元 ✎'],
    ],
  ],
  refuses: [
    [
      'income and expenditure without balances',
      `${HEADS[4]}2020年财政拨款收入1,150.00万元，财政拨款支出1,140.00万元，比上年增加60.00万元。`,
      ['1,140.00万元 unchecked why-not-in-tables', `60.00万元 ${UNSURE}`],
    ],
  ],
});

describe('words of a finding', () => {
  it('name the figure, where it stands and what it should be', () => {
    expect(messagesOf(read(`${HEADS[1]}2020年度收、支总计1268.40万元。`))).toEqual([
      expect.stringMatching(/收、支总计.*1268\.40万元.*表01!C6.*1286\.40万元/),
    ]);
  });

  it('say of what other table a wrong figure is', () => {
    const [finding] = read(`${HEADS[4]}2020年度财政拨款收、支总计1286.40万元。`).findings;
    expect(finding?.evidence.map(({ id }) => id)).toEqual(['elsewhere']);
    expect(finding?.cells).toHaveLength(1);
    expect(finding?.sentence).toBe('2020年度财政拨款收、支总计1286.40万元。');
  });
});
