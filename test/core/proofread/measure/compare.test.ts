import { Decimal, printedInterval } from '../../../../src/core/amount';
import { compareAmount, compareRate } from '../../../../src/core/proofread/measure';

const stated = (text: string) => ({ value: new Decimal(text), decimals: text.split('.')[1]?.length ?? 0 });

describe('compareAmount', () => {
  it.each<[string, string, string]>([
    ['209.40', '209.4', 'same'],
    ['209.4', '209.40', 'same'],
    ['209', '209.40', 'same'],
    ['0.02', '0.0200', 'same'],
    ['65.34', '-65.34', 'same'],
    ['629.10', '629.09', 'tail'],
    ['629.19', '629.09', 'different'],
    ['0', '0.30', 'different'],
    ['1268.40', '1286.40', 'different'],
  ])('%s against %s is %s', (text, value, expected) => {
    expect(compareAmount(stated(text), new Decimal(value), 2)).toBe(expected);
  });
});

describe('compareRate', () => {
  it.each<[string, string, string]>([
    ['7.2', '7.2', 'same'],
    ['7.20', '7.2', 'same'],
    ['4.83', '-4.834', 'same'],
    ['21.87', '21.875', 'tail'],
    ['8.2', '7.2', 'different'],
  ])('%s%% against %s is %s', (text, value, expected) => {
    expect(compareRate(stated(text), [new Decimal(value)], undefined)).toBe(expected);
  });

  it('allows what the figures before rounding may give', () => {
    const interval = printedInterval(new Decimal('33.3'), 1);
    expect(compareRate(stated('33.26'), [new Decimal('33.3')], interval)).toBe('rounding');
    expect(compareRate(stated('33.16'), [new Decimal('33.3')], interval)).toBe('different');
  });
});
