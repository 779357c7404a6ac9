/** A changed paragraph told sentence by sentence. */
import fc from 'fast-check';
import { differencesBetween } from '../../../src/core/learn/differences';
import { sentencesOf, type SentencePiece } from '../../../src/core/learn';

/** Words that differ in brackets. */
const shown = (pieces: readonly SentencePiece[]): string =>
  pieces.map(({ text, isOther }) => (isOther ? `[${text}]` : text)).join('');
const told = (before: string, after: string): string[][] =>
  sentencesOf(before, differencesBetween(before, after)).map((one) =>
    one.isChanged ? [shown(one.before), shown(one.after)] : [shown(one.before)],
  );

it.each<readonly [string, string, string, readonly (readonly string[])[]]>([
  [
    'a sentence that changes between two that stay',
    '总体情况如下。收入3.15万元。支出2万元。',
    '总体情况如下。收入4.15万元。支出2万元。',
    [['总体情况如下。'], ['收入[3.15]万元。', '收入[4.15]万元。'], ['支出2万元。']],
  ],
  [
    'words put in before a full stop',
    '收入3万元。支出2万元。',
    '收入3万元，持平。支出2万元。',
    [['收入3万元。', '收入3万元[，持平]。'], ['支出2万元。']],
  ],
  [
    'a sentence put in behind another',
    '收入3万元。支出2万元。',
    '收入3万元。结余1万元。支出2万元。',
    [['收入3万元。', '收入3万元。[结余1万元。]'], ['支出2万元。']],
  ],
  ['two sentences that became one', '甲。乙。', '丙', [['[甲。乙。]', '[丙]']]],
  ['what has no full stop', '2019年度说明', '2020年度说明', [['[2019]年度说明', '[2020]年度说明']]],
  ['an empty paragraph that is filled', '', '收入3万元。', [['', '[收入3万元。]']]],
])('%s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

it('both sides are whole, whatever changed', () => {
  const words = fc
    .array(fc.constantFrom('收入', '增加', '3.15', '7', '万元', '，', '。', '；', '【待补充：原因】'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pairs = sentencesOf(before, differencesBetween(before, after));
      const side = (name: 'before' | 'after'): string =>
        pairs.flatMap((one) => one[name].map(({ text }) => text)).join('');
      expect([side('before'), side('after')]).toEqual([before, after]);
      for (const one of pairs)
        expect(one.isChanged).toBe([...one.before, ...one.after].some(({ isOther }) => isOther));
    }),
  );
});
