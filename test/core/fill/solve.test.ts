/** Which blanks are solved, in whatever order they need, and which are left alone. */
import { render } from '../../../src/core/messages';
import { checkTables } from '../../../src/core/check';
import { planOf } from '../../../src/core/fill';
import { tableSet } from '../../support/table-set';
import { checked, defining, plan, texts } from './support';

it('works through blanks that hang on blanks', () => {
  const spec = { T01: { 甲: '1.50', 乙: '2.00', 丙: '', 丁: '', 戊: '' } };
  const own = defining(
    '表01[戊] = 表01[丁] + 表01[甲]',
    '表01[丁] = 表01[丙] + 表01[乙]',
    '表01[丙] = 表01[甲] + 表01[乙]',
  );
  expect(texts(plan(spec, {}, own))).toEqual(['U-3 3.50', 'U-2 5.50', 'U-1 7.00']);
});

it.each([
  ['what stands', { 甲: '1.00', 丙: '7.00' }],
  ['a dash', { 甲: '1.00', 丙: '-' }],
  ['words', { 甲: '1.00', 丙: '待定' }],
  ['a zero', { 甲: '1.00', 丙: '0.00' }],
  ['a sum of nothing', { 甲: '', 丙: '' }],
  ['a sum of a dash', { 甲: '-', 丙: '' }],
  ['a sum with words in it', { 甲: '约一', 丙: '' }],
])('leaves alone %s', (_, rows) => {
  expect(plan({ T01: rows }, {}, defining('表01[丙] = 表01[甲]'))).toEqual({
    edits: [],
    refused: [],
    withheld: [],
  });
});

it('leaves alone what a formula shows nothing in, and the covered part of a merge', () => {
  for (const patch of [{ formula: 'A1' }, { writable: false }]) {
    const set = tableSet({ T01: { 甲: '1.00', 丙: '' } });
    const [table] = set.tables;
    const figure = table!.figure.bind(table);
    const patched = {
      ...table!,
      figure: (row: string, column?: string) =>
        row === '丙' ? { ...figure(row, column)!, ...patch } : figure(row, column),
    };
    const result = checkTables({ ...set, tables: [patched], table: () => patched }, [], {
      identities: defining('表01[丙] = 表01[甲]'),
    });
    expect(planOf(result).edits).toEqual([]);
  }
});

it('ends where blanks define each other', () => {
  expect(
    plan({ T01: { 甲: '', 乙: '' } }, {}, defining('表01[甲] = 表01[乙]', '表01[乙] = 表01[甲]')),
  ).toEqual({ edits: [], refused: [], withheld: [] });
});

it('refuses a blank for which two identities say different things, and says which', () => {
  const own = defining('表01[丙] = 表01[甲]', '表01[丙] = 表03[201, 本年支出合计]');
  const { edits, refused } = plan(
    { T01: { 甲: '1.00', 丙: '' }, T03: { '201': { 本年支出合计: '7.00' } } },
    {},
    own,
  );
  expect(edits).toEqual([]);
  expect(refused.map(({ reason }) => render(reason))).toEqual([
    '表01“丙”（C7） 没有填：几种算法得数不同（本表各分项 1.00、表03 7.00），请先改正有关的数',
  ]);
});

it('takes what rounding keeps apart for the same', () => {
  const own = defining('表01[丙] = 表01[甲] + 表01[乙]', '表01[丙] = 表03[201, 本年支出合计]');
  const { edits, refused } = plan(
    { T01: { 甲: '1.01', 乙: '2.00', 丙: '' }, T03: { '201': { 本年支出合计: '3.00' } } },
    {},
    own,
  );
  expect(refused).toEqual([]);
  expect(edits.map(({ after }) => after)).toEqual(['3.00']);
});

it('is as unsure of a solved sum as of its parts', () => {
  // Two ways to 丁, 0.02 apart: explained by the four parts of one, not by the last digit of a sum that was filled in.
  const own = defining(
    '表01[丙] = 表01[甲] + 表01[乙] + 表01[子] + 表01[丑]',
    '表01[丁] = 表01[丙]',
    '表01[丁] = 表03[201, 本年支出合计]',
  );
  const spec = {
    T01: { 甲: '1.00', 乙: '1.00', 子: '1.00', 丑: '1.00', 丙: '', 丁: '' },
    T03: { '201': { 本年支出合计: '4.02' } },
  };
  expect(plan(spec, {}, own).refused).toEqual([]);
  const far = { ...spec, T03: { '201': { 本年支出合计: '4.03' } } };
  expect(plan(far, {}, own).refused).toHaveLength(1);
});

it('reports the blanks it can fill as one finding a table', () => {
  const { findings } = checked(
    { T01: { 甲: '1.00', 丙: '', 丁: '' } },
    {},
    defining('表01[丙] = 表01[甲]', '表01[丁] = 表01[丙]'),
  );
  expect(
    findings.map(({ rule, severity, cells, suspects }) => [
      rule,
      severity,
      cells.length,
      suspects.map(({ suggestion }) => suggestion),
    ]),
  ).toEqual([['blank', 'error', 2, ['1.00', '1.00']]]);
});
