/** The line of a workbook among many: its shape is that of the verdict in every other output. */
import type { Digest } from '../../../../src/cli/batch/digest';
import { lineOf } from '../../../../src/cli/batch/output/text';
import { statusOf } from '../../../../src/cli/batch/output/words';

const digest: Digest = {
  file: '甲.xlsx',
  department: '甲',
  code: 0,
  counts: { error: 0, warning: 0, hint: 0 },
  kinds: [],
  tables: 9,
  blanks: 0,
  obstacles: 0,
  others: [],
  span: { start: 0, length: 0 },
};

it.each([
  ['errors', 'wrong', '■'],
  ['obstacles', 'unfinished', '■'],
  ['warnings', 'explain', '▲'],
  ['incomplete', 'partly', '▲'],
  ['partly', 'partly', '▲'],
  ['nothingChecked', 'partly', '▲'],
  ['allAgree', 'right', '✓'],
] as const)('%s', (verdict, status, shape) => {
  const one = { ...digest, verdict };
  expect([statusOf(one), lineOf(one, 'zh-CN').slice(0, 1)]).toEqual([status, shape]);
});

it('a workbook without a verdict was not checked', () => {
  const lost = { ...digest, error: '读不了' };
  expect([statusOf(lost), lineOf(lost, 'zh-CN')]).toEqual(['unreadable', '× 甲.xlsx　没能校验：读不了']);
});
