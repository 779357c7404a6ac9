import { marksIn } from '../../../../src/core/proofread/text/marks';

const kinds = (text: string): string[] =>
  marksIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('marksIn', () => {
  it.each<[string, string[]]>([
    [
      '比上年增加86.40万元，增长7.2%',
      ['direction 增加', 'money 86.40万元', 'direction 增长', 'percent 7.2%'],
    ],
    ['与预算持平', ['direction 持平']],
    ['没有变化', ['direction 没有变化']],
    ['本单位没有政府性基金收入', ['none 没有政府性基金收入']],
    ['未来三年', []],
    ['无形资产', []],
    ['主要包括：办公费、差旅费。', ['names 办公费、差旅费']],
    ['主要包括3项工作', ['count 3项']],
    ['增加（减少）86.40万元', ['money 86.40万元']],
    ['XX单位', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('keeps the words before a mark, up to a stop or another mark', () => {
    const [income, share] = marksIn('其中：财政拨款收入1150.00万元，占本年收入的95.8%');
    expect(income).toMatchObject({ before: '财政拨款收入', lead: '财政收入' });
    expect(share?.before).toBe('占本年收入的');
  });

  it('takes 收、支总计 for one phrase', () => {
    expect(marksIn('2020年度，收、支总计1286.40万元')[1]?.before).toBe('收、支总计');
  });

  it('reads nothing where it is told not to', () => {
    const text = '增加3人，增加86.40万元';
    expect(marksIn(text, [{ start: 0, end: 4 }]).map(({ start }) => start)).toEqual([5, 7]);
  });

  it('names each item of a list with its place', () => {
    const [list] = marksIn('主要包括办公费、差旅费');
    expect(list?.names).toEqual([
      { text: '办公费', start: 4, end: 7 },
      { text: '差旅费', start: 8, end: 11 },
    ]);
  });
});
