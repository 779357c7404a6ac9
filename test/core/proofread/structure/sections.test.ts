import { compileForm, HUNAN_2020 } from '../../../../src/core/narrative';
import { headingKey, textSections } from '../../../../src/core/proofread/structure/sections';
import { streamOf } from '../../../../src/core/proofread/text/stream';

const form = compileForm(HUNAN_2020);
const ids = (...texts: string[]): (string | undefined)[] =>
  textSections(streamOf(texts.map((text) => ({ text }))), form).map(({ id }) => id);

describe('sectionsOf', () => {
  it.each<[string, string[], (string | undefined)[]]>([
    [
      'the form’s headings',
      ['一、收入支出决算总体情况说明', '总计1万元。', '二、收入决算情况说明', '合计1万元。'],
      ['1', '2'],
    ],
    [
      'words before the first',
      ['2020年度部门决算情况说明', '一、收入支出决算总体情况说明'],
      [undefined, '1'],
    ],
    ['other ordinals', ['三、收入决算情况说明', '四、支出决算情况说明'], ['2', '3']],
    ['other words', ['一、收入支出总体情况', '五、国有资本经营预算支出情况'], ['1', '9']],
    [
      '总体 below 五 and 七',
      [
        '五、一般公共预算财政拨款支出决算情况说明',
        '（一）总体情况',
        '七、“三公”经费支出决算情况说明',
        '（一）总体情况',
      ],
      ['5', '5.1', '7', '7.1'],
    ],
    [
      'run into the text',
      [
        '一、收入支出决算总体情况说明 2020年度收、支总计1万元。二、收入决算情况说明 本年收入合计1万元，其中财政拨款收入1万元。',
      ],
      ['1', '2'],
    ],
    ['no headings', ['收支总计1万元。'], [undefined]],
    ['a list in a sentence', ['收支总计1万元，一是人员增加，二、项目减少。'], [undefined]],
  ])('%s', (_name, texts, expected) => {
    expect(ids(...texts)).toEqual(expected);
  });

  it('cuts the text without losing a character', () => {
    const stream = streamOf([{ text: '题' }, { text: '二、收入决算情况说明' }, { text: '合计1万元。' }]);
    const [head, income] = textSections(stream, form);
    expect(head?.body.text).toBe('题\n');
    expect(income).toMatchObject({ heading: '收入决算情况说明' });
    expect(stream.text.slice(income!.headingStart, income!.headingEnd)).toBe('二、收入决算情况说明');
    expect(stream.text.slice(income!.bodyStart)).toBe(income!.body.text);
  });

  it('compares headings without ordinal, year and 情况说明', () => {
    expect(headingKey('十四、2020年度预算绩效情况说明')).toBe(headingKey('三、预算绩效情况的说明'));
  });
});
