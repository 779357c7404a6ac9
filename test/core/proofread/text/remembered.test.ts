import { remembered } from '../../../../src/core/proofread/text/remembered';

describe('remembered work', () => {
  it('is done once for each text', () => {
    const asked: string[] = [];
    const length = remembered(10, (text) => asked.push(text) && text.length);
    expect(['支出', '收入合计', '支出'].map(length)).toEqual([2, 4, 2]);
    expect(asked).toEqual(['支出', '收入合计']);
  });

  it('is forgotten when there is too much of it', () => {
    let done = 0;
    const count = remembered(2, () => (done += 1));
    ['a', 'b', 'c', 'a'].forEach((text) => count(text));
    expect(done).toBe(4);
  });
});
