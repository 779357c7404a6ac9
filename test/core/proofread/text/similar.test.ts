import { alike, comparable } from '../../../../src/core/proofread/text/similar';

describe('alike', () => {
  it.each([
    ['收、支总计', '收入支出总计'],
    ['一般公共预算财政拨款支出', '一般公共预算财政支出'],
    ['年初预算数为', '年初预算为'],
    ['其中：基本支出', '基本支出'],
    ['截止2020年', '截至2020年'],
  ])('%s and %s are the same', (a, b) => {
    expect(alike(comparable(a), comparable(b))).toBe(1);
  });

  it('is the same both ways, from 0 to 1', () => {
    const words = ['', '基本支出', '项目支出', '公务接待费', '支出合计'];
    for (const a of words)
      for (const b of words) {
        expect(alike(a, b)).toBe(alike(b, a));
        expect(alike(a, b)).toBeGreaterThanOrEqual(0);
        expect(alike(a, b)).toBeLessThanOrEqual(1);
      }
    expect(alike('基本支出', '项目支出')).toBeLessThan(0.6);
    expect(alike('公务接待费', '')).toBe(0);
  });
});
