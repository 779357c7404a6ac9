import { hasAmount, numbersIn } from '../../../../src/core/proofread/text/numbers';

const found = (text: string): string[] =>
  numbersIn(text).map(({ kind, value, unit, decimals }) => `${kind} ${value.toFixed()}${unit} ${decimals}`);

describe('numbersIn', () => {
  it.each<[string, string[]]>([
    ['总计1,286.40万元', ['money 1286.4万元 2']],
    ['总计12864000元', ['money 12864000元 0']],
    ['约0.13亿元', ['money 0.13亿元 2']],
    ['占7.20%', ['percent 7.2% 2']],
    ['2020年度', ['year 2020年 0']],
    ['连续4年', ['count 4年 0']],
    ['团组2个、12人次', ['count 2个 0', 'count 12人次 0']],
    ['得分95.6分', ['score 95.6分 1']],
    ['增长7.2，', ['bare 7.2 1']],
    ['单价50万元以上设备', ['fixed 50万元 0']],
    ['单价100万元（含）以上', ['fixed 100万元 0']],
    ['变动-65.34万元', ['money -65.34万元 2']],
    ['12月31日', []],
    ['渌财通〔2020〕16号', []],
    ['电话073312345678', []],
    ['1、行政运行', []],
    ['\n2.行政运行', []],
    ['（3）行政运行', []],
    ['', []],
  ])('%j', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it('says where digits and unit stand', () => {
    const [number] = numbersIn('收入1,286.40万元。');
    expect(number).toMatchObject({ start: 2, digitsEnd: 10, end: 12 });
  });
});

describe('hasAmount', () => {
  it.each([
    ['支出100.00万元', '100.00', true],
    ['支出1,100.00万元', '1,100.00', true],
    ['支出1100.00万元', '1,100.00', true],
    ['支出1,100.00万元', '100.00', false],
    ['支出100.001万元', '100.00', false],
    ['支出3100.00、100.00万元', '100.00', true],
    ['支出', '', false],
  ])('%s of %s is %s', (text, printed, has) => {
    expect(hasAmount(text, printed)).toBe(has);
  });
});
