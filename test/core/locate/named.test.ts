/** No list of equally good candidates as a fix, and nothing below 0 proposed where nothing can be. */
import { checkTables, type Finding } from '../../../src/core/check';
import { planOf } from '../../../src/core/fill';
import { render } from '../../../src/core/messages';
import { tableSet, type TableSetSpec } from '../../support/table-set';

const errorsIn = (spec: TableSetSpec): readonly Finding[] =>
  checkTables(tableSet(spec), []).findings.filter(({ severity }) => severity === 'error');
const proposed = (spec: TableSetSpec): string[] =>
  errorsIn(spec).flatMap(({ suspects }) => suspects.map(({ text, suggestion }) => `${text} → ${suggestion}`));

/** 302 above accounts of 10.00, 12.34 … (as many as `filled`) and `blank` ones without a figure. */
const office = (total: string, filled: number, blank: number): TableSetSpec => ({
  T06: [
    ['302', total],
    ...Array.from({ length: filled }, (_, place): [string, string] => [
      String(30201 + place),
      ['10.00', '12.34'][place] ?? '1.00',
    ]),
    ...Array.from({ length: blank }, (_, place): [string, string] => [String(30250 + place), '']),
  ],
});

describe('of many cells that would do as well', () => {
  it('none is proposed; it is said how many, and the equation', () => {
    const [error, ...others] = errorsIn(office('39.71', 2, 25));
    expect(others).toEqual([]);
    expect(error).toMatchObject({ suspects: [], left: '39.71', right: '22.34', difference: '17.37' });
    expect(render(error!.lines.at(-1)!)).toMatch(/^有 28 格，改其中任何一格都能消除，从表上分不出是哪一格/);
    expect(error!.arithmetic?.right.filter(({ kind }) => kind === 'cell')).toHaveLength(2);
  });

  it('fifteen are still proposed', () => expect(proposed(office('37.77', 1, 14))).toHaveLength(15));

  it('sixteen are not', () => expect(proposed(office('37.77', 1, 16))).toEqual([]));

  it('none below 0 where a figure above it stands, but the likeliest', () => {
    // 302 is 10.00 short: 22.34, or one of its parts 10.00 less, which would be below 0 for the smaller ones.
    const lines = proposed({
      T06: [
        ['302', '12.34'],
        ['30201', '10.00'],
        ['30202', '12.34'],
        ['30203', '4.00'],
      ],
    });
    expect(lines).toContain('12.34 → 26.34');
    expect(lines.filter((line) => / → -/.test(line))).toEqual([]);
  });

  it('one that is likelier by far stands for itself', () =>
    expect(proposed(office('223.40', 2, 25))[0]).toBe('223.40 → 22.34'));
});

describe('nothing below 0', () => {
  const spent = (details: Readonly<Record<string, string>>) => ({ T07: { 决算数: details } });

  it.each([
    ['a blank of 表07', spent({ 公务用车购置及运行费: '5.85', 公务用车购置费: '', 公务用车运行费: '6.85' })],
    [
      'a figure of 表07',
      spent({ 合计: '2.00', '因公出国（境）费': '3.00', 公务用车购置及运行费: '4.00', 公务接待费: '1.00' }),
    ],
    ['a blank of 表06', office('7.77', 1, 5)],
    [
      'blanks of 表03',
      { T03: { '201': { 本年支出合计: '5.00', 基本支出: '6.00', 项目支出: '', 经营支出: '' } } },
    ],
  ])('is proposed for %s', (_, spec) => {
    expect(errorsIn(spec)).not.toEqual([]);
    expect(proposed(spec)).not.toEqual([]);
    expect(proposed(spec).filter((text) => text.includes('→ -'))).toEqual([]);
  });

  it('is filled into 表07: the part that is below 0 is what is wrong', () => {
    const three = { 合计: '', '因公出国（境）费': '', 公务用车购置及运行费: '1.00', 公务接待费: '-3.00' };
    const result = checkTables(tableSet(spent(three)), []);
    expect(planOf(result).edits).toEqual([]);
    expect(result.findings.map(({ rule }) => rule)).toContain('T07-1');
    expect(proposed(spent(three)).filter((text) => text.includes('→ -'))).toEqual([]);
    const right = checkTables(tableSet(spent({ ...three, 公务接待费: '3.00' })), []);
    expect(planOf(right).edits.map(({ after }) => after)).toEqual(['4.00']);
  });

  it('but a sign that was typed is still found', () =>
    expect(
      proposed({ T03: { '201': { 本年支出合计: '5.00', 基本支出: '-3.00', 项目支出: '2.00' } } })[0],
    ).toBe('-3.00 → 3.00'));
});
