/** Messages are made into text where somebody reads them, in either language. */
import { message, messagesOf, render, sayer, type Catalogue } from '../../../src/core/messages';

const PHRASES = {
  two: { zh: '{table} 相差 {difference}', en: '{difference} in {table}' },
  none: { zh: '没有', en: 'none' },
  twice: { zh: '{table} 和 {table}', en: '{table} and {table}' },
  list: { zh: '见{tables}', en: 'see {tables}' },
} as const satisfies Catalogue<string>;

const UNEVEN = { uneven: { zh: '表', en: '{table}' } } as const;

it.each([
  [message(PHRASES, 'two', { table: '表03', difference: '0.10' }), '表03 相差 0.10', '0.10 in 表03'],
  [message(PHRASES, 'none'), '没有', 'none'],
  [message(PHRASES, 'twice', { table: '表03' }), '表03 和 表03', '表03 and 表03'],
  [
    message(PHRASES, 'two', { table: '{difference}', difference: '$1' }),
    '{difference} 相差 $1',
    '$1 in {difference}',
  ],
  [message(PHRASES, 'list', { tables: ['表03', '表05'] }), '见表03、表05', 'see 表03, 表05'],
  [message(PHRASES, 'list', { tables: [] }), '见', 'see '],
  [message(PHRASES, 'list', { tables: message(PHRASES, 'none') }), '见没有', 'see none'],
  [
    message(PHRASES, 'list', { tables: ['表03', message(PHRASES, 'none')] }),
    '见表03、没有',
    'see 表03, none',
  ],
])('%j', (said, zh, en) => {
  expect(render(said)).toBe(zh);
  expect(render(said, 'zh-CN')).toBe(zh);
  expect(render(said, 'en-US')).toBe(en);
});

it('says by a catalogue in one language', () => {
  expect(sayer(PHRASES, 'en-US')('twice', { table: '表03' })).toBe('表03 and 表03');
  expect(messagesOf(PHRASES)('none')).toEqual(message(PHRASES, 'none'));
});

it('throws for a gap that nothing fills', () => {
  const phrase = PHRASES.two;
  expect(() => render({ id: 'two', phrase, data: { table: '表03' } })).toThrow('two lacks difference');
});

it('keeps its id and data, so that it can be told again', () => {
  expect(message(PHRASES, 'twice', { table: '表03' })).toEqual({
    id: 'twice',
    phrase: PHRASES.twice,
    data: { table: '表03' },
  });
});

/** Each line below has to be a mistake: `npm run typecheck` fails where the compiler takes one of them. */
export function mistakes(
  some: Readonly<Record<string, string>>,
  either: 'two' | 'list',
  unknown: Catalogue<'one'>,
): void {
  // @ts-expect-error a gap is left open
  message(PHRASES, 'two', { table: '表03' });
  // @ts-expect-error nothing is given
  message(PHRASES, 'two');
  // @ts-expect-error a gap that the phrase does not have
  message(PHRASES, 'list', { tables: [], table: '表03' });
  // @ts-expect-error a phrase without gaps
  message(PHRASES, 'none', { table: '表03' });
  // @ts-expect-error a phrase that is not there
  message(PHRASES, 'more');
  // @ts-expect-error one of two phrases: the gaps of both
  message(PHRASES, either, { tables: [] });
  message(PHRASES, either, { tables: [], table: '表03', difference: '0.10' });
  // @ts-expect-error whether the names are there is not known
  message(PHRASES, 'two', some);
  // @ts-expect-error the gaps are not known
  message(unknown, 'one', some);
  // @ts-expect-error only in English is there a gap
  message(UNEVEN, 'uneven');
}
