import { partOf, placeInText, streamOf } from '../../../../src/core/proofread/text/stream';

const paragraphs = (...texts: string[]) => texts.map((text) => ({ text }));

describe('streamOf', () => {
  it.each<[string, string[], string]>([
    ['a line broken in a sentence', ['收支总计1,286.', '40万元。'], '收支总计1,286.40万元。'],
    ['ended sentences', ['总计1万元。', '其中2万元。'], '总计1万元。\n其中2万元。'],
    ['ordinals', ['总计1万元', '二、收入'], '总计1万元\n二、收入'],
    ['a heading in two lines', ['二、收入决算', '情况说明', '三、支出'], '二、收入决算情况说明\n三、支出'],
    ['a sentence like a heading', ['（一）人员经费包括工资', '和津贴。'], '（一）人员经费包括工资和津贴。'],
    ['blank paragraphs', ['总计1万元。', '　', '其中'], '总计1万元。\n其中'],
    [
      'an item’s name alone',
      ['1、水利（款）行政运行（项）', '决算为1万元。'],
      '1、水利（款）行政运行（项）\n决算为1万元。',
    ],
  ])('%s', (_name, texts, text) => {
    expect(streamOf(paragraphs(...texts)).text).toBe(text);
  });

  it('keeps paragraphs apart where told to', () => {
    expect(streamOf(paragraphs('总计', '1万元'), undefined, false).text).toBe('总计\n1万元');
  });
});

describe('placeOf', () => {
  const stream = streamOf(paragraphs('', ' 总计 １,2', '86.40万元。'));

  it('is that of the paragraph as written', () => {
    const at = stream.text.indexOf('总计');
    expect(placeInText(stream, at, at + 2)).toEqual({ paragraph: 1, offset: 1, length: 2 });
  });

  it('of a stretch over a break is its first part', () => {
    const at = stream.text.indexOf('1,286');
    expect(placeInText(stream, at, at + 8)).toEqual({ paragraph: 1, offset: 4, length: 3 });
  });

  it('stays when a part is cut out', () => {
    const part = partOf(stream, 2, stream.text.length);
    expect(placeInText(part, 0, 1)).toEqual(placeInText(stream, 2, 3));
  });
});
