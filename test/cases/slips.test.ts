/** Acceptance: a digit changed in a published number is told, there or in what it was worked out from, and never certified. */
import { proofread, type TextDocument } from '../../src/core/proofread';
import type { TableSet } from '../../src/core/tables/types';
import { book, HEADS } from '../core/proofread/support';
import { fewOf } from '../support/proof';
import { inOurWords, publishedText, wherePublished } from '../support/published/where-published';
import { paragraphsOf } from './narrative/document';
import { SLIPPED_FIGURES, type SlippedFigure } from './minimal/slipped';
import { placeOf } from './wordings/account';
import { NOTHING_NEW, slipsAgainst } from './wordings/missed-slips';
import { checked, minimalTables, minimalText, wordingTables, wordingText } from './wordings/open';
import { fateOf, slipped, slipsIn, type Slip, type SlipFate } from './wordings/slips';
import { TEXTS, type TextTruth } from './wordings/truth';

const FEW = 3;

const fates = (document: TextDocument, tables: TableSet, slips: readonly Slip[]): [Slip, SlipFate][] => {
  const { findings } = proofread(document, tables);
  return slips.map((slip) => [slip, fateOf(document, tables, findings, slip)]);
};

const OURS: TextTruth = {
  name: 'ours',
  defects: [],
  numbers: [[1, '@2020 =1286.40 @2019 ~86.40 ~7.20% ?35']],
};

const OUR_TEXT = `${HEADS[1]}2020年度收入支出总计1286.40万元，与2019年度相比，增加86.40万元，增长7.20%。租用房屋35处。`;

inOurWords('slips in numbers', () => {
  it.each([
    ['1286.40', '1586.40'],
    ['0', '3'],
    ['7', '4'],
    ['50%', '80%'],
    ['7.20%', '7.50%'],
    ['2,055.33', '2,355.33'],
  ])('%s becomes %s', (before, after) => expect(slipped(before)).toBe(after));

  it('each is told, there or in what was worked out from it', () => {
    const document = paragraphsOf(OUR_TEXT);
    expect(
      fates(document, book(), slipsIn(document, OURS)).map(([{ key }, fate]) => `${key}: ${fate}`),
    ).toEqual(['@1 1286.40 → 1586.40: told', '@1 86.40 → 89.40: elsewhere', '@1 7.20% → 7.50%: told']);
  });
});

const shortSlip = (document: TextDocument, { spot, by }: SlippedFigure): Slip => {
  const { paragraph, offset } = placeOf(document, spot);
  return { key: `@${paragraph} ${spot.text} → ${by}`, paragraph, offset, before: spot.text, after: by };
};

wherePublished(
  'slips in numbers',
  [
    ...TEXTS.flatMap(({ name }) => [wordingText(name), wordingTables(name)]),
    ...SLIPPED_FIGURES.flatMap(({ name, book: file }) => [minimalText(name), minimalTables(file)]),
  ],
  () => {
    it.each(
      SLIPPED_FIGURES.map((each) => [`${each.name} @${each.spot.paragraph} ${each.by}`, each] as const),
    )('%s', async (_name, figure) => {
      const document = paragraphsOf(publishedText(minimalText(figure.name)));
      const { set } = await checked(minimalTables(figure.book));
      expect(slipsAgainst(figure.name, fates(document, set, [shortSlip(document, figure)]))).toEqual(
        NOTHING_NEW,
      );
    });
    it.each(TEXTS.map((truth) => [truth.name, truth] as const))('%s', async (name, truth) => {
      const document = paragraphsOf(publishedText(wordingText(name)));
      const { set } = await checked(wordingTables(name));
      const slips = fewOf(slipsIn(document, truth), FEW);
      expect(slipsAgainst(name, fates(document, set, slips))).toEqual(NOTHING_NEW);
    });
  },
);
