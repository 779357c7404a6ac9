/** No rule is called by a name of the program's own. */
import { GENERAL_KINDS } from '../../../src/core/check';
import { SLIP_KINDS } from '../../../src/core/locate';
import { ruleName } from '../../../src/pane/model/rule-name';

test.each([
  ['blank', '该填未填'],
  ['slipped-rows', SLIP_KINDS['slipped-rows'].kind.zh],
  ['T02-1', 'T02-1'],
  ['自定1', '自定1'],
])('%s is called %s', (rule, name) => expect(ruleName(rule, 'zh-CN')).toBe(name));

test.each([...GENERAL_KINDS, ...Object.values(SLIP_KINDS)].map(({ id }) => id))('%s in words', (id) => {
  expect(ruleName(id, 'zh-CN')).toMatch(/^[^a-z]+$/i);
  expect(ruleName(id, 'en-US')).not.toBe(id);
});
