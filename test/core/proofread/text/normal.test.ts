import { normalised } from '../../../../src/core/proofread/text/normal';

describe('normalised', () => {
  it.each([
    ['１２．５％', '12.5%'],
    ['(类)〈款〉', '（类）（款）'],
    ['“三公”经费', '三公经费'],
    ['1 286.40 万元', '1286.40万元'],
    ['1,286.40万元', '1,286.40万元'],
    ['１，２８６．４０', '1,286.40'],
    ['收入,支出', '收入，支出'],
    ['增加\u200b　减少\n', '增加减少'],
    ['−3', '-3'],
    ['ＸＸ', 'XX'],
    ['12.50 33.10', '12.50 33.10'],
    ['', ''],
  ])('%j reads %j', (written, text) => {
    expect(normalised(written).text).toBe(text);
  });

  it('knows where each character stood', () => {
    const { text, offsets } = normalised(' “收 支”１');
    expect(text).toBe('收支1');
    expect(offsets).toEqual([2, 4, 6]);
  });

  it('is the same once more', () => {
    const once = normalised('（１）“三公”经费 1，286.40 万元,占 ７．２％').text;
    expect(normalised(once).text).toBe(once);
  });
});
