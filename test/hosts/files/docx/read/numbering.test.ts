/** Numbers that the program prints by itself are part of what a reader sees. */
import { printNumber } from '../../../../../src/hosts/files/docx/read/numerals';
import { definition, handDocx, level, list, listed, p, style, styled, textsOf } from './support';

const CHINESE = definition(
  0,
  level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'),
);
const numbering = CHINESE + list(1, 0);
const numbered = (body: string, parts: Parameters<typeof handDocx>[1] = {}): Promise<string[]> =>
  textsOf(handDocx(body, { numbering, ...parts }));

describe('levels', () => {
  it('count for themselves and begin again below a higher one', async () =>
    expect(
      await numbered(
        listed('收入', 1) +
          listed('总体', 1, 1) +
          listed('结构', 1, 1) +
          listed('明细', 1, 2) +
          listed('支出', 1) +
          listed('总体', 1, 1) +
          listed('明细', 1, 2),
      ),
    ).toEqual(['一、收入', '（一）总体', '（二）结构', '1. 明细', '二、支出', '（一）总体', '1. 明细']));

  it('go on after paragraphs without numbers', async () =>
    expect(await numbered(listed('甲', 1) + p('正文') + p('') + listed('乙', 1))).toEqual([
      '一、甲',
      '正文',
      '',
      '二、乙',
    ]));

  it('of a number that is not there are none', async () =>
    expect(await numbered(listed('甲', 9) + listed('乙', 1, 8) + listed('丙', 0))).toEqual([
      '甲',
      '乙',
      '丙',
    ]));

  it('keep digits apart', async () => expect(await numbered(listed('5万元', 1, 2))).toEqual(['1. 5万元']));

  it('with several numbers, all in digits where laws want it', async () => {
    const levels = (plain: string): string =>
      level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', plain);
    const text = (plain: string): Promise<string[]> =>
      textsOf(
        handDocx(listed('总则', 1) + listed('目的', 1, 1), {
          numbering: definition(0, levels(plain)) + list(1, 0),
        }),
      );
    expect(await text('')).toEqual(['第一章 总则', '一.1 目的']);
    expect(await text('<w:isLgl/>')).toEqual(['第一章 总则', '1.1 目的']);
  });

  it('that do not begin again', async () =>
    expect(
      await textsOf(
        handDocx(listed('甲', 1) + listed('子', 1, 1) + listed('乙', 1) + listed('子', 1, 1), {
          numbering:
            definition(
              0,
              level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2、', '<w:lvlRestart w:val="0"/>'),
            ) + list(1, 0),
        }),
      ),
    ).toEqual(['一、甲', '1、子', '二、乙', '2、子']));

  it('used before those above them show where these begin', async () =>
    expect(
      await textsOf(
        handDocx(listed('子', 1, 1), {
          numbering: definition(0, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2')) + list(1, 0),
        }),
      ),
    ).toEqual(['1.1 子']));

  it('of bullets show nothing to read', async () =>
    expect(
      await textsOf(
        handDocx(listed('甲', 1), { numbering: definition(0, level(0, 'bullet', '\uf0b7')) + list(1, 0) }),
      ),
    ).toEqual(['甲']));

  it('where nothing stands between number and text', async () =>
    expect(
      await textsOf(
        handDocx(listed('收入', 1) + listed('2020年', 1), {
          numbering: definition(0, level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>')) + list(1, 0),
        }),
      ),
    ).toEqual(['1.收入', '2. 2020年']));

  it('are not used up by paragraphs deleted in tracked changes', async () => {
    const deleted = p(
      '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="2"/></w:rPr>',
    );
    expect(await numbered(listed('甲', 1) + deleted + listed('乙', 1))).toEqual(['一、甲', '二、乙']);
  });
});

describe('lists', () => {
  const start = (value: number): string =>
    `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

  it('of one definition count on together', async () =>
    expect(
      await numbered(listed('甲', 1) + listed('乙', 2), { numbering: CHINESE + list(1, 0) + list(2, 0) }),
    ).toEqual(['一、甲', '二、乙']));

  it('begin anew where they say so, once', async () =>
    expect(
      await numbered(listed('甲', 1) + listed('乙', 2) + listed('丙', 2), {
        numbering: CHINESE + list(1, 0) + list(2, 0, start(1)),
      }),
    ).toEqual(['一、甲', '一、乙', '二、丙']));

  it('begin with another number', async () =>
    expect(await numbered(listed('甲', 1), { numbering: CHINESE + list(1, 0, start(6)) })).toEqual([
      '六、甲',
    ]));

  it('with a level of their own', async () =>
    expect(
      await numbered(listed('甲', 1), {
        numbering:
          CHINESE + list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '（%1）')}</w:lvlOverride>`),
      }),
    ).toEqual(['（1）甲']));

  it('that stand in a style of numbering', async () =>
    expect(
      await textsOf(
        handDocx(listed('甲', 5), {
          numbering:
            CHINESE +
            '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="公文"/></w:abstractNum>' +
            list(1, 0) +
            list(5, 7),
          styles: style('公文', '公文', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        }),
      ),
    ).toEqual(['一、甲']));
});

describe('styles', () => {
  const styles =
    style('1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
    style('2', 'heading 2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
    style('own', '我的标题', '', '1');

  it('number their paragraphs, and those based on them', async () =>
    expect(await numbered(styled('甲', '1') + styled('乙', 'own') + styled('丙', '2'), { styles })).toEqual([
      '一、甲',
      '二、乙',
      '（一）丙',
    ]));

  it('find their level in the list', async () =>
    expect(
      await textsOf(
        handDocx(styled('甲', '2'), {
          styles: style('2', 'heading 2', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
          numbering:
            definition(
              0,
              level(0, 'chineseCounting', '%1、') +
                level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
            ) + list(1, 0),
        }),
      ),
    ).toEqual(['（一）甲']));

  it('give way to what the paragraph says', async () => {
    const without = p(
      '甲',
      '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>',
    );
    const deeper = p('乙', '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="1"/></w:numPr>');
    expect(await numbered(without + deeper, { styles })).toEqual(['甲', '（一）乙']);
  });

  it('based on each other in a circle end', async () =>
    expect(
      await textsOf(
        handDocx(styled('甲', 'a'), { styles: style('a', 'a', '', 'b') + style('b', 'b', '', 'a') }),
      ),
    ).toEqual(['甲']));
});

describe('numerals', () => {
  const t = (format: string, printed: Readonly<Record<number, string>>): void =>
    it(format, () => {
      for (const [value, text] of Object.entries(printed))
        expect(printNumber(Number(value), format)).toBe(text);
    });
  t('chineseCounting', {
    0: '零',
    1: '一',
    10: '十',
    11: '十一',
    20: '二十',
    21: '二十一',
    100: '一百',
    110: '一百一十',
  });
  t('chineseCountingThousand', {
    101: '一百零一',
    1001: '一千零一',
    1010: '一千零一十',
    9999: '九千九百九十九',
    10000: '10000',
  });
  t('japaneseCounting', { 3: '三', 12: '十二' });
  t('chineseLegalSimplified', { 2: '贰', 10: '壹拾', 23: '贰拾叁' });
  t('ideographDigital', { 10: '一〇', 23: '二三' });
  t('ideographTraditional', { 1: '甲', 10: '癸', 11: '甲' });
  t('ideographZodiac', { 1: '子', 12: '亥' });
  t('decimal', { 12: '12' });
  t('decimalZero', { 3: '03', 12: '12' });
  t('decimalFullWidth', { 12: '１２' });
  t('decimalEnclosedCircleChinese', { 1: '①', 20: '⑳', 21: '21' });
  t('decimalEnclosedParen', { 2: '⑵' });
  t('ideographEnclosedCircle', { 3: '㊂' });
  t('upperRoman', { 4: 'IV', 9: 'IX', 1994: 'MCMXCIV' });
  t('lowerRoman', { 8: 'viii' });
  t('upperLetter', { 1: 'A', 26: 'Z', 27: 'AA' });
  t('lowerLetter', { 2: 'b' });
  t('none', { 1: '' });
  t('russianLower', { 7: '7' });
});
