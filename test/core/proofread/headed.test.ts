/** A text whose headings were left out means what it means with them. */
import { learn } from '../../../src/core/learn';
import { FORMS } from '../../../src/core/narrative';
import { understand } from '../../../src/core/proofread/inside';
import { flatten, toText } from '../../bench/proofread/stretches';
import { written } from '../../bench/proofread/written';
import { fewOf, fewOr } from '../../support/proof';
import { book, documentOf } from './support';

const SEEDS = Array.from({ length: fewOr(1, 6) }, (_, at) => 20 + at);

it.each(fewOf(FORMS, 2).map((form) => [form.id, form] as const))(
  '%s: as many slots as with headings, at the same words',
  (_, form) => {
    for (const seed of SEEDS) {
      const own = written(form, seed);
      if (!own) continue;
      const whole = flatten(own);
      const bare = whole.filter(({ style }) => style === 'body');
      const options = { supplement: own.supplement };
      const before = understand(toText(whole), own.tables, { ...options, form });
      const after = understand(toText(bare), own.tables, options);
      const meant = ({ numbers }: typeof before): number =>
        numbers.filter(({ meanings, comparing }) => meanings.length + comparing.length > 0).length;
      expect(meant(after)).toBe(meant(before));
      const paragraphs = toText(bare).paragraphs;
      for (const { paragraph, offset, length } of after.numbers)
        expect(paragraphs[paragraph]?.text.slice(offset, offset + length)).toMatch(/\d/);
      const found = learn(toText(bare), own.tables, options);
      expect(found.paragraphs.every(({ at }) => at.every(({ paragraph }) => paragraphs[paragraph]))).toBe(
        true,
      );
    }
  },
);

it('words that no form knows stay as they are', () => {
  const { numbers, sections } = understand(documentOf('今天天气晴朗，气温23度，空气质量良好。'), book());
  expect(sections).toEqual([]);
  expect(numbers.every(({ meanings }) => meanings.length === 0)).toBe(true);
});
