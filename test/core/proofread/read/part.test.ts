import { compileForm, NATIONAL, NO_SUPPLEMENT, type NarrativeForm } from '../../../../src/core/narrative';
import { contextOf } from '../../../../src/core/narrative/reading';
import { sectionGrammar } from '../../../../src/core/proofread/grammar/walk';
import { readPart } from '../../../../src/core/proofread/read/part';
import { streamOf } from '../../../../src/core/proofread/text/stream';
import { book } from '../support';

function numbersRead(text: string, id: string, form: NarrativeForm): string[] {
  const context = contextOf(form, book(), NO_SUPPLEMENT, {});
  const section = compileForm(form).sections.find((one) => one.id === id)!;
  const reading = { context, given: [], agrees: () => undefined };
  const marks = sectionGrammar(context, section);
  const { pairs, stream } = readPart(reading, streamOf([{ text }]), id, marks);
  return pairs.map(({ mark }) => stream.text.slice(mark.start, mark.end));
}

describe('readPart', () => {
  it('reads a whole and its parts', () => {
    const text = '本年支出合计1,250.00万元，其中：基本支出810.00万元，占64.8%。';
    expect(numbersRead(text, '3', NATIONAL)).toEqual(['1,250.00万元', '810.00万元', '64.8%']);
  });

  it('leaves the change of a part unread', () => {
    const text = '2020年度收、支总计1,286.40万元，其中年末结转36.40万元，比上年减少50.00万元，下降57.87%。';
    expect(numbersRead(text, '1', NATIONAL)).toEqual(['2020年', '1,286.40万元']);
  });

  it('leaves the share of an amount unread that is not read itself', () => {
    const text = '本年支出合计1,250.00万元，职工食堂与宿舍补助55.00万元，占4.4%。';
    expect(numbersRead(text, '3', NATIONAL)).toEqual(['1,250.00万元']);
  });

  it('keeps apart what stands in the office’s own words', () => {
    const context = contextOf(NATIONAL, book(), NO_SUPPLEMENT, {});
    const stream = streamOf([{ text: '主要原因是增人3名，追加2.00万元。' }]);
    const part = readPart({ context, given: [], agrees: () => undefined }, stream, '1', []);
    expect(part.own.map(({ number }) => number.unit)).toEqual(['名', '万元']);
    expect(part.pairs).toEqual([]);
  });
});
