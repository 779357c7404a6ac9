/** Fills that would make matters worse are worked out and kept back, each with what is to be settled first. */
import { planOf } from '../../../src/core/fill';
import { addressOf } from '../../../src/core/grid';
import { checked } from './support';

const withheld = (result: Parameters<typeof planOf>[0]): string[] =>
  planOf(result).withheld.map(
    ({ sheet, at, after, reason }) => `${sheet}!${addressOf(at)} ${after} ${reason.id}`,
  );

const filled = (result: Parameters<typeof planOf>[0]): string[] =>
  planOf(result).edits.map(({ after }) => after);

it('keeps back what rests on a cell that a finding suspects, and fills the rest', () => {
  const result = checked({
    T01: { '201': '' },
    T03: {
      '201': { 本年支出合计: '9.00', 基本支出: '1.00', 项目支出: '2.00' },
      '208': { 本年支出合计: '', 基本支出: '4.00', 项目支出: '4.00' },
    },
  });
  expect(filled(result)).toEqual(['8.00']);
  expect(withheld(result)).toEqual([expect.stringMatching(/^表01!.* 9\.00 suspect$/)]);
});

const beside = (standing: string) =>
  checked({
    T01: { '201': standing },
    T03: { '201': { 本年支出合计: '', 基本支出: '1.00', 项目支出: '2.00' } },
  });

it('keeps back a figure with which an equation would break', () => {
  expect(filled(beside('4.00'))).toEqual([]);
  expect(withheld(beside('4.00'))).toEqual([expect.stringMatching(/ 3\.00 breaks$/)]);
});

it('keeps nothing back where everything agrees', () => {
  expect([filled(beside('3.00')), withheld(beside('3.00'))]).toEqual([['3.00'], []]);
});

it('fills 0.00 where every part prints 0.00, and leaves a blank among blanks and dashes', () => {
  const row = (...[basic, project]: readonly string[]) => ({
    本年支出合计: '',
    基本支出: basic!,
    项目支出: project!,
  });
  const other = { 本年支出合计: '3.00', 基本支出: '1.00', 项目支出: '2.00' };
  const [printed, dashed, blank] = [row('0.00', '0.00'), row('0.00', '-'), row('0.00', '')].map((own) =>
    checked({ T03: { '201': own, '208': other } }),
  );
  expect([filled(printed!), filled(dashed!), filled(blank!)]).toEqual([['0.00'], [], []]);
  expect(printed!.findings).toEqual(checked({ T03: { '208': other } }).findings);
});

describe('a total kept back, for one of its parts may be wrong', () => {
  /** 301 says 20.00, its parts 15.00; 303 is blank above 7.00. */
  const besideTotal = (total: string) =>
    checked({
      T05: { 合计: { 基本支出: total } },
      T06: {
        '301': '20.00',
        '30101': '10.00',
        '30102': '5.00',
        '303': '',
        '30305': '3.00',
        '30309': '4.00',
        人员经费合计: '',
        '302': '2.00',
        '30201': '2.00',
        公用经费合计: '2.00',
      },
    });

  it('with what is proposed it agrees elsewhere: the other parts are filled', () =>
    expect(filled(besideTotal('24.00'))).toEqual(['7.00']));

  it('it agrees in no way: whatever stands behind it is kept back', () => {
    expect(filled(besideTotal('30.00'))).toEqual([]);
    const kept = withheld(besideTotal('30.00')).map((line) => line.split(' ').slice(1).join(' '));
    expect(kept.sort()).toEqual(['27.00 suspect', '7.00 suspect']);
  });
});
