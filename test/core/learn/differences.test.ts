/** What is replaced in a paragraph to make another of it. */
import fc from 'fast-check';
import { differencesBetween, partedChange, type RolledChange } from '../../../src/core/learn/differences';

const applied = (text: string, changes: readonly RolledChange[]): string =>
  [...changes]
    .reverse()
    .reduce((now, { offset, length, by }) => now.slice(0, offset) + by + now.slice(offset + length), text);

it.each<readonly [string, string, string, readonly RolledChange[]]>([
  ['nothing', '支出3.15万元。', '支出3.15万元。', []],
  [
    'a number whole',
    '支出3.15万元，下降5%。',
    '支出3.25万元，下降5%。',
    [{ offset: 2, length: 4, by: '3.25' }],
  ],
  [
    'a number with its groups',
    '支出1,234.56万元',
    '支出2,234.56万元',
    [{ offset: 2, length: 8, by: '2,234.56' }],
  ],
  [
    'a word and a number',
    '比上年增加1.00万元，增长2%',
    '比上年减少3.00万元，下降2%',
    [
      { offset: 3, length: 6, by: '减少3.00' },
      { offset: 12, length: 2, by: '下降' },
    ],
  ],
  ['something put in', '一、收入。', '一、本年收入。', [{ offset: 2, length: 0, by: '本年' }]],
  ['something gone', '一、本年收入。', '一、收入。', [{ offset: 2, length: 2, by: '' }]],
])('%s', (_, before, after, expected) => {
  const changes = differencesBetween(before, after);
  expect(applied(before, changes)).toBe(after);
  expect(changes).toEqual(expected);
});

it('makes the one of the other, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('支出', '12.5', '万元', '，', '3,000.00', '增加', '减少', '%', '。', '𠀀', ' '), {
      maxLength: 24,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = differencesBetween(before, after);
      expect(applied(before, changes)).toBe(after);
      for (const [index, { offset }] of changes.entries()) {
        const last = changes[index - 1];
        if (last) expect(offset).toBeGreaterThan(last.offset + last.length);
      }
    }),
    { numRuns: 300 },
  );
});

it('changes long paragraphs as a whole between what is the same', () => {
  const [before, after] = ['甲乙'.repeat(4_000), '乙甲'.repeat(4_000)];
  expect(applied(before, differencesBetween(before, after))).toBe(after);
});

it.each<readonly [string, string, string, readonly string[]]>([
  ['a word and its number', '减少0.05', '增加2,110.26', ['减少→增加', '0.05→2,110.26']],
  ['a number and the word behind it', '0.05万元', '2元', ['0.05→2', '万元→元']],
  ['words alone', '减少', '有所增加', ['减少→有所增加']],
  ['what has another order', '3批次', '共5批次', ['3批次→共5批次']],
  ['a blank in place of a number', '为3.15', '为【待补充：3月的数】', ['为3.15→为【待补充：3月的数】']],
])('%s is one change or several', (_, from, by, expected) => {
  const text = `年${from}。`;
  const parts = partedChange(text, { offset: 1, length: from.length, by });
  expect(parts.map((one) => `${text.slice(one.offset, one.offset + one.length)}→${one.by}`)).toEqual(
    expected,
  );
  expect(applied(text, parts)).toBe(`年${by}。`);
});
