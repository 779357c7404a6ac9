import { HUNAN_2020, NO_SUPPLEMENT } from '../../../../src/core/narrative';
import { contextOf } from '../../../../src/core/narrative/reading';
import { statedBy } from '../../../../src/core/proofread/measure';
import { marksIn } from '../../../../src/core/proofread/text/marks';
import { book } from '../support';

const context = contextOf(HUNAN_2020, book(), NO_SUPPLEMENT, {});

describe('statedBy', () => {
  it.each<[string, string, number]>([
    ['支出1,286.40万元', '1286.4', 2],
    ['支出12864000元', '1286.4', 4],
    ['支出12864000.00元', '1286.4', 6],
    ['支出0.13亿元', '1300', -2],
    ['支出12864千元', '1286.4', 1],
    ['占7.20%', '7.2', 2],
    ['团组3个', '3', 0],
  ])('%s', (text, value, decimals) => {
    const [mark] = marksIn(text);
    const stated = statedBy(mark!, context);
    expect(stated?.value.toFixed()).toBe(value);
    expect(stated?.decimals).toBe(decimals);
  });

  it('says nothing for words', () => {
    expect(statedBy(marksIn('持平')[0]!, context)).toBeUndefined();
  });
});
