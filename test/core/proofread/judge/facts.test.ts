import { HEADS, read, rule, verdicts } from '../support';

rule('N-31: what is said twice', {
  clean: [
    [
      'alike',
      `${HEADS['7.1']}“三公”经费财政拨款支出预算为20.00万元，支出决算为16.00万元，完成预算的80%。\n（二）“三公”经费财政拨款支出决算具体情况说明\n公务接待费支出决算3.50万元，占21.9%。`,
    ],
  ],
  broken: [
    [
      'a table’s figure, once right and once wrong',
      `${HEADS['5.1']}2020年度一般公共预算财政拨款支出1,100.00万元，占本年支出合计的88.00%。\n（二）一般公共预算财政拨款支出决算结构情况\n2020年度一般公共预算财政拨款支出1,010.00万元，主要用于以下方面：社会保障和就业（类）支出80.00万元，占7.3%；农林水（类）支出920.00万元，占83.6%；住房保障（类）支出100.00万元，占9.1%。`,
      ['N-9 error 1,010.00万元 → 1100.00万元 ✎'],
    ],
  ],
  refuses: [],
});

describe('what the text itself gives', () => {
  it('bears out a rate, and is borne out by it', () => {
    const text = `${HEADS[1]}2020年度收、支总计1286.40万元。与2019年相比，增加86.40万元，增长7.2%。`;
    expect(verdicts(read(text))).toEqual(['1286.40万元 verified', '86.40万元 verified', '7.2% verified']);
  });

  it('is not held against itself', () => {
    const text = `${HEADS[13]}截至2020年12月31日，共有车辆3辆。`;
    expect(verdicts(read(text))).toEqual(['3辆 unchecked why-not-in-tables']);
  });

  it('yields to what the office gave', () => {
    const text = `${HEADS[13]}截至2020年12月31日，共有车辆3辆。`;
    const result = read(text, { supplement: { '国资.车辆': '4' } });
    expect(result.findings.map(({ expected }) => expected)).toEqual(['4辆']);
  });
});
