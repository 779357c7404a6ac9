/** Every rule has its kind of mistake in words, in both languages. */
import { RULES } from '../../../src/core/rules';
import { ruleBook } from '../../../src/cli/batch/kinds';

test.each(['zh-CN', 'en-US'] as const)('%s', (locale) => {
  const { kindOf } = ruleBook([], locale);
  const own = RULES.map(({ id, basis }) => [id, kindOf(id), basis] as const);
  expect(own.filter(([id, kind, basis]) => kind === id || kind === basis)).toEqual([]);
});
