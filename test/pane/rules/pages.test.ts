/** Every rule that the program reports has its page at hand, without a network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERAL_KINDS } from '../../../src/core/check';
import { RULES } from '../../../src/core/rules';
import { pageOf } from '../../../src/pane/rules';

const DOCS = join(__dirname, '../../../docs/rules');

test.each([...new Set([...RULES, ...GENERAL_KINDS].map(({ id }) => id))])('%s', (id) => {
  const page = pageOf(id);
  expect(page?.checks).not.toBe('');
  expect(page?.basis).not.toBe('');
  expect(page?.title).not.toBe('');
  expect(page?.basis).not.toMatch(/渌口|岳麓/);
});

test('says what the page says, in plain words', () => {
  expect(pageOf('T02-1')).toEqual({
    title: '表02 每行本年收入合计等于各来源之和',
    checks: '收入决算表每一行：本年收入合计 = 财政拨款 + 上级补助 + 事业 + 经营 + 附属单位上缴 + 其他收入。',
    basis: '财决表审核公式。财决03。',
    exceptions:
      '“其中：教育收费”是事业收入的一部分，不重复加。表中有认不出的列时不核。空白、“－”、“无”都按 0 计。',
    mending: '逐列对照明细账；合计是公式的，检查公式的范围。',
  });
});

test('links and emphasis are left out', () => {
  const texts = readFileSync(join(DOCS, 'README.md'), 'utf8').match(/[A-Z]+\d*-\d+(?=\.md)/g) ?? [];
  for (const id of [...texts, 'X-3', 'CELL-4'])
    expect(JSON.stringify(pageOf(id) ?? {})).not.toMatch(/\*\*|\]\(/);
});

test('variants share a page, and a rule of the user’s own has none', () => {
  expect(pageOf('X-3a')).toBe(pageOf('X-3'));
  expect(pageOf('自己的规则')).toBeUndefined();
});
