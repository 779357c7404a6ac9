/** Messages are made into text where somebody reads them, in either language. */
import { message, render, type Catalogue } from '../../../src/core/messages';

const PHRASES = {
  two: { zh: '{table} 相差 {difference}', en: '{difference} in {table}' },
  none: { zh: '没有', en: 'none' },
  twice: { zh: '{table} 和 {table}', en: '{table} and {table}' },
  list: { zh: '见{tables}', en: 'see {tables}' },
} as const satisfies Catalogue<string>;

it.each([
  ['two', { table: '表03', difference: '0.10' }, '表03 相差 0.10', '0.10 in 表03'],
  ['none', {}, '没有', 'none'],
  ['twice', { table: '表03' }, '表03 和 表03', '表03 and 表03'],
  ['two', { table: '{difference}', difference: '$1' }, '{difference} 相差 $1', '$1 in {difference}'],
  ['list', { tables: ['表03', '表05'] }, '见表03、表05', 'see 表03, 表05'],
  ['list', { tables: [] }, '见', 'see '],
  ['list', { tables: message(PHRASES, 'none') }, '见没有', 'see none'],
  ['list', { tables: ['表03', message(PHRASES, 'none')] }, '见表03、没有', 'see 表03, none'],
] as const)('%s %j', (id, data, zh, en) => {
  expect(render(message(PHRASES, id, data))).toBe(zh);
  expect(render(message(PHRASES, id, data), 'zh-CN')).toBe(zh);
  expect(render(message(PHRASES, id, data), 'en-US')).toBe(en);
});

it('throws for a gap that nothing fills', () => {
  expect(() => render(message(PHRASES, 'two', { table: '表03' }))).toThrow('two lacks difference');
});

it('keeps its id and data, so that it can be told again', () => {
  expect(message(PHRASES, 'two', { table: '表03' })).toEqual({
    id: 'two',
    phrase: PHRASES.two,
    data: { table: '表03' },
  });
});
