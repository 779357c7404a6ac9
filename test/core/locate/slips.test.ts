/** What a hand does wrong: which slips turn one figure into another. */
import { Decimal } from '../../../src/core/amount';
import { SLIPS } from '../../../src/core/locate';
import { render } from '../../../src/core/messages';

function slips(wrong: string, right: string, unit = '万元'): string[] {
  const typed = { wrong: new Decimal(wrong), right: new Decimal(right), decimals: 2, unit };
  return SLIPS.filter((slip) => slip.ways(typed) !== undefined).map((slip) => render(slip.why(typed)));
}

it.each([
  ['40.29', '30.29', ['十位应为 3，敲成了 4']],
  ['30.19', '30.29', ['小数点后第一位应为 2，敲成了 1']],
  ['30.20', '30.29', ['小数点后第二位应为 9，敲成了 0']],
  ['1230.29', '1030.29', ['百位应为 0，敲成了 2']],
  ['5678.00', '1678.00', ['千位应为 1，敲成了 5']],
  ['51678.00', '11678.00', ['万位应为 1，敲成了 5']],
  ['511678.00', '111678.00', ['十万位应为 1，敲成了 5']],
  ['5111678.00', '1111678.00', ['百万位应为 1，敲成了 5']],
  ['51111678.00', '11111678.00', ['有一位应为 1，敲成了 5']],
  ['0.05', '1.05', ['个位应为 1，敲成了 0', '漏敲了一位数字']],
  ['1.05', '0.05', ['个位应为 0，敲成了 1', '多敲了一位数字']],
  ['302958.00', '30.30', ['按元填了，本表以万元为单位']],
  ['302958.00', '30.29', ['按元填了，本表以万元为单位']],
  ['30.92', '30.29', ['相邻两位数字颠倒']],
  ['3.29', '30.29', ['漏敲了一位数字']],
  ['3.02', '30.20', ['小数点错位', '漏敲了一位数字']],
  ['302.90', '30.29', ['小数点错位', '多敲了一位数字']],
  ['3.03', '30.29', ['小数点错位']],
  ['3029.00', '30.29', ['小数点错位']],
  ['0.30', '30.29', ['小数点错位']],
  ['-30.29', '30.29', ['正负号写反']],
  ['30.29', '-30.29', ['正负号写反']],
  ['130.29', '30.29', ['多敲了一位数字']],
  ['0.05', '10.05', ['漏敲了一位数字']],
  ['302900.00', '30.29', ['按元填了，本表以万元为单位']],
  ['302912.34', '30.29', ['按元填了，本表以万元为单位']],
])('%s for %s: %j', (wrong, right, expected) =>
  expect(slips(wrong, right)).toEqual(expect.arrayContaining(expected)),
);

it.each([
  ['40.39', '30.29'],
  ['31.92', '30.29'],
  ['0.00', '30.29'],
  ['30.29', '0.00'],
  ['-30.92', '30.29'],
  ['303000.00', '30.29'],
  ['1.50', '10.15'],
  ['312.95', '30.29'],
  ['320.95', '30.29'],
  ['21.43', '12.34'],
  ['32.12', '12.32'],
  ['31.34', '12.34'],
  ['23.34', '12.34'],
  ['0.00', '0.05'],
  ['0.05', '0.00'],
  ['0.00', '3.00'],
  ['3.00', '0.00'],
])('nothing turns %s into %s', (wrong, right) => expect(slips(wrong, right)).toEqual([]));

it('tells the unit only where the table has it', () => {
  expect(slips('30.29', '302900.00', '元')).toContain('按万元填了，本表以元为单位');
  expect(slips('302900.00', '30.29', '元')).not.toContain('按元填了，本表以万元为单位');
});

it('holds what can happen in fewer ways for likelier', () => {
  const typed = { wrong: new Decimal('30.92'), right: new Decimal('30.29'), decimals: 2, unit: '万元' };
  const [ways] = SLIPS.flatMap((slip) => slip.ways(typed) ?? []);
  expect(ways).toBe(3);
});

it('tells the third digit behind the point where the table prints it', () => {
  const typed = { wrong: new Decimal('1.235'), right: new Decimal('1.234'), decimals: 3, unit: '万元' };
  const told = SLIPS.flatMap((slip) => (slip.ways(typed) === undefined ? [] : [render(slip.why(typed))]));
  expect(told).toEqual(['小数点后第三位应为 4，敲成了 5']);
});
