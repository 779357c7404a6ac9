/** One row of figures: which it is, and what it means by the header above. */
import { bound, lane, told, value } from './bind';

const SCHEME = { kind: 'single', row: '金额' } as const;
const LANE = lane({
  values: [value(0, '合计', '预算数'), value(2, '接待费', '预算数'), value(3, '合计', '决算数')],
  left: 0,
});
const read = (...lines: readonly string[]) => told(bound(SCHEME, [LANE], lines));
const rows = (row: number) => [`预算数 预算数 ${row}/0 0,2`, `决算数 决算数 ${row}/3 3`, `to ${row}`];

it.each<[string, readonly string[], number]>([
  ['the first', ['5.00||1.00|4.00'], 1],
  ['the first with a figure of its columns', ['', '|某', '|||4.00', '9.00'], 3],
  ['the first where none has a figure', ['', '|某', ''], 1],
  ['the last there is', ['', '5.00'], 2],
  ['none below the notes', ['|某', '注：无', '5.00'], 1],
])('%s', (_, lines, row) => expect(read(...lines)).toEqual(rows(row)));

it('none without a lane', () => expect(told(bound(SCHEME, [], ['5.00']))).toEqual(['to 0']));
