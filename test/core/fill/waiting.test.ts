/** Sums of the sheet over blanks that are still to be filled. */
import { check } from '../../../src/core/check';
import { planOf } from '../../../src/core/fill';
import { addressOf, type Cell, type Grid } from '../../../src/core/grid';

const texts: readonly (readonly string[])[] = [
  ['支出决算表'],
  ['公开03表'],
  ['单位：万元'],
  [
    '功能分类科目编码',
    '科目名称',
    '本年支出合计',
    '基本支出',
    '项目支出',
    '上缴上级支出',
    '经营支出',
    '对附属单位补助支出',
  ],
  ['', '合计', '=SUM(C6,C9) 10.00', '=D6+D9 10.00', '20.00', '', '', ''],
  ['201', '一般公共服务支出', '', '=SUM(D7:D7) 0.00', '20.00', '', '', ''],
  ['20101', '人大事务', '', '', '20.00', '', '', ''],
  ['2010101', '行政运行', '80.00', '60.00', '20.00', '', '', ''],
  ['208', '社会保障和就业支出', '10.00', '10.00', '', '', '', ''],
  ['20805', '行政事业单位养老支出', '10.00', '10.00', '', '', '', ''],
  ['2080505', '机关事业单位基本养老保险缴费支出', '10.00', '10.00', '', '', '', ''],
];

/** `=FORMULA shown` is a formula with what it shows. */
function cellOf(text: string): Cell | undefined {
  const [, formula, shown] = /^=(\S+) (.+)$/.exec(text) ?? [];
  const value = shown ?? text;
  if (value === '') return undefined;
  const isNumber = /^\d+\.\d\d$/.test(value);
  return {
    text: value,
    kind: isNumber ? 'number' : 'text',
    value: isNumber ? Number(value) : value,
    ...(formula ? { formula } : {}),
  };
}

const gridOf = (rows: readonly (readonly string[])[]): Grid => ({
  name: '表03',
  visibility: 'visible',
  cells: rows.map((row) => row.map(cellOf)),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

const waitingIn = (rows: readonly (readonly string[])[]): string[] =>
  [...(check([gridOf(rows)]).solution.waiting ?? [])].map(([{ at }, { text }]) => `${addressOf(at)} ${text}`);

const errorsIn = (rows: readonly (readonly string[])[]): string[] =>
  check([gridOf(rows)])
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

const changed = (row: number, column: number, text: string) =>
  texts.map((cells, place) => (place === row ? cells.map((one, at) => (at === column ? text : one)) : cells));

it('show what they will show once the blanks are filled, also sums over sums', () =>
  expect(waitingIn(texts).sort()).toEqual(['C5 90.00', 'D5 70.00', 'D6 60.00']));

it('are not held against what stands: only the blanks are told', () =>
  expect([...new Set(errorsIn(texts))]).toEqual(['blank']));

it('let the blanks be filled, and stay formulas', () => {
  const plan = planOf(check([gridOf(texts)]));
  expect(plan.edits.map(({ at, after }) => `${addressOf(at)} ${after}`).sort()).toEqual([
    'C6 80.00',
    'C7 80.00',
    'D7 60.00',
  ]);
  expect(plan.withheld).toEqual([]);
});

it.each([
  ['a typed 0.00', '0.00'],
  ['a formula that does more than add up', '=SUM(D7:D7)/1 0.00'],
])('%s is judged as it stands', (_, text) => {
  const rows = changed(5, 3, text);
  expect(waitingIn(rows)).not.toContain('D6 60.00');
  expect(errorsIn(rows).some((rule) => rule !== 'blank')).toBe(true);
});

it('a sum over itself waits for nothing', () =>
  expect(waitingIn(changed(5, 3, '=D6+D6 0.00'))).not.toContain('D6 60.00'));

it('nothing waits where no blank is to be filled', () =>
  expect(
    check([gridOf(texts.map((row) => row.map((text) => text.replace(/^=\S+ /, ''))))]).solution.waiting?.size,
  ).toBe(0));
