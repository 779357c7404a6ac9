import { freeStretches } from '../../../../src/core/proofread/read/free';

const free = (text: string): string[] =>
  freeStretches(text, []).map(({ start, end }) => text.slice(start, end));

describe('freeStretches', () => {
  it.each<[string, string[]]>([
    ['增加3万元，主要原因是增人3名，追加2万元。其中', ['增人3名，追加2万元']],
    ['主要是因为节约开支；公用经费', ['节约开支']],
    ['主要原因是增人，比上年增加3万元。', ['增人']],
    ['主要原因：一是增人3名，较上年下降3%；二是减项2个。合计', ['一是增人3名，较上年下降3%；二是减项2个']],
    ['原因是一是增人3名。二是减项2个。合计3万元', ['一是增人3名。二是减项2个']],
    // The next line is counted otherwise: it is none of the reasons.
    ['主要原因：一是增人3名；二是减项2个。\n2.公务接待费3万元', ['一是增人3名；二是减项2个']],
    ['原因是1.增人3名；2.减项2个。其中', ['1.增人3名；2.减项2个']],
    ['主要用于以下方面：水利3万元', []],
    ['主要用于渠道维修3万元', ['渠道维修3万元']],
    // A purpose ends where an account is told; a reason goes on.
    ['主要用于扬尘监管，年初预算为420.80万元，支出决算为379.96万元。', ['扬尘监管']],
    ['主要用于监测站支出，公用支出，当年支出决算为3万元', ['监测站支出，公用支出']],
    ['主要用于两个预算为3万元的项目。', ['两个预算为3万元的项目']],
    ['主要原因是压减，年初预算为3万元的会议未开。', ['压减，年初预算为3万元的会议未开']],
    // The line behind a reason's colon is the reason, unless it begins something of its own.
    ['主要原因：\n增人3名，人均增加0.35万元。其中', ['\n增人3名，人均增加0.35万元']],
    ['主要原因：\n（二）项目支出3万元。', ['']],
    ['增加3万元，主要情况：增人3名。其中', ['增人3名']],
    ['主要情况：增人3名', []],
    ['没有原因', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(free(text)).toEqual(expected);
  });

  it('finds the words that the office gave, wherever they stand', () => {
    const given = [{ key: '总体.原因', text: '新增项目3个' }];
    expect(freeStretches('增加86万元，新增项目3个。', given)).toEqual([
      { start: 7, end: 13, key: '总体.原因' },
    ]);
  });

  it('leaves what the form itself says', () => {
    expect(freeStretches('主要原因是本期增加金额3万元', [], ['主要原因是本期增加金额'])).toEqual([]);
  });
});
