import type { Pair } from '../../../../src/core/proofread/align/align';
import type { FormMark } from '../../../../src/core/proofread/grammar/form-mark';
import { onceEach } from '../../../../src/core/proofread/read/once';
import { marksIn } from '../../../../src/core/proofread/text/marks';

const FORM: readonly FormMark[] = marksIn(
  '收入合计8万元，财政拨款8万元，占8%；事业拨款8万元；其他拨款8万元。',
).map((mark) => ({
  ...mark,
  frames: [],
  scope: { names: new Map(), item: undefined } as unknown as FormMark['scope'],
  group: 'g',
}));
const [INCOME, FISCAL, SHARE, BUSINESS, OTHER] = FORM as readonly FormMark[] & {
  readonly [place in 0 | 1 | 2 | 3 | 4]: FormMark;
};

const TEXT = '甲1万元，乙2万元，丙3万元，丁4万元，戊5万元。';
const MARKS = marksIn(TEXT);
const pairsOf = (...forms: readonly FormMark[]): Pair[] =>
  forms.map((form, at) => ({ mark: MARKS[at]!, form, unlike: 0 }));
/** By what the mark says: which of the form's marks it is. */
const read = (forms: readonly FormMark[], right: Readonly<Record<string, FormMark>> = {}): string[] =>
  onceEach(pairsOf(...forms), FORM, (mark, form) => right[mark.before] === form).map(
    ({ mark, form }) => `${mark.before}=${form.before}`,
  );

describe('onceEach', () => {
  it('leaves alone what is read once', () => {
    expect(read([INCOME, FISCAL, OTHER])).toEqual(['甲=收入合计', '乙=财政拨款', '丙=其他拨款']);
  });

  it('keeps the last of two readings that agree with nothing', () => {
    expect(read([FISCAL, FISCAL])).toEqual(['乙=财政拨款']);
  });

  it('keeps both where both agree', () => {
    expect(read([FISCAL, FISCAL], { 甲: FISCAL, 乙: FISCAL })).toEqual(['甲=财政拨款', '乙=财政拨款']);
  });

  it('reads one of two as the neighbour that it agrees with, up to what is read after it', () => {
    expect(read([FISCAL, FISCAL, OTHER], { 甲: FISCAL, 乙: BUSINESS })).toEqual([
      '甲=财政拨款',
      '乙=事业拨款',
      '丙=其他拨款',
    ]);
    expect(read([FISCAL, FISCAL, BUSINESS], { 甲: FISCAL, 乙: OTHER })).toEqual([
      '甲=财政拨款',
      '丙=事业拨款',
    ]);
  });

  it('passes over percentages and readings of the same mark on its way to the next', () => {
    expect(read([FISCAL, FISCAL, SHARE, FISCAL, OTHER], { 甲: BUSINESS, 乙: FISCAL, 丁: FISCAL })).toEqual([
      '甲=事业拨款',
      '乙=财政拨款',
      '丙=占',
      '丁=财政拨款',
      '戊=其他拨款',
    ]);
  });

  it('takes no longer for each of many readings than for one', () => {
    const many = Array.from({ length: 30_000 }, (): Pair => ({ mark: MARKS[0]!, form: FISCAL, unlike: 0 }));
    const before = process.cpuUsage();
    expect(onceEach(many, FORM, () => true)).toHaveLength(many.length);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
});
