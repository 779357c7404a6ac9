import { align } from '../../../../src/core/proofread/align/align';
import type { FormMark } from '../../../../src/core/proofread/grammar/form-mark';
import { marksIn } from '../../../../src/core/proofread/text/marks';

const forms = (text: string): FormMark[] =>
  marksIn(text).map((mark) => ({
    ...mark,
    frames: [],
    scope: { names: new Map(), item: undefined } as unknown as FormMark['scope'],
    group: 'g',
  }));
const FORM = forms('本年收入合计8万元，财政拨款收入8万元，占8%；事业收入8万元，占8%；其他收入8万元，占8%');

const paired = (text: string, agrees: (text: string) => boolean | undefined = () => undefined): string[] => {
  const { pairs } = align(marksIn(text), FORM, (mark) => agrees(text.slice(mark.start, mark.end)));
  return pairs.map(({ mark, form }) => `${text.slice(mark.start, mark.end)} ${form.before}`);
};

describe('align', () => {
  it('reads figures in the order of the form', () => {
    expect(paired('本年收入合计1200万元，财政拨款收入1150万元，占95.8%')).toEqual([
      '1200万元 本年收入合计',
      '1150万元 财政拨款收入',
      '95.8% 占',
    ]);
  });

  it('reads figures in another order by their words', () => {
    expect(paired('其他收入20万元，事业收入30万元，财政拨款收入1150万元')).toEqual([
      '20万元 其他收入',
      '30万元 事业收入',
      '1150万元 财政拨款收入',
    ]);
  });

  it('leaves figures of other words unread', () => {
    expect(paired('职工食堂伙食3万元，差旅补助8%')).not.toContain('3万元 财政拨款收入');
  });

  it('costs nothing where nothing is said, and more the less is read', () => {
    expect(align([], FORM, () => undefined)).toEqual({ pairs: [], cost: 0 });
    const like = align(marksIn('本年收入合计1200万元'), FORM, () => undefined);
    const unlike = align(marksIn('职工食堂伙食1200万元'), FORM, () => undefined);
    expect(like.cost).toBeLessThan(unlike.cost);
  });
});
