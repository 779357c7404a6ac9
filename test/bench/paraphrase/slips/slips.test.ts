/** Slips in texts typed by hand and in drawn ones: each makes the text false, and is where it says. */
import { seedsUpTo } from '../../../support/proof';
import { toText } from '../../proofread/stretches';
import { rewritten, type Rewritten } from '../rewrite';
import { FIRST, sample } from '../sample';
import { typed } from '../text/explanation';
import { placedFigures, slipsIn } from '.';
import { chainOf } from './places';
import { WORD_SLIPS } from './words';

function textOf(words: string): Rewritten {
  const { explanation, context } = sample(words);
  const paragraphs = explanation.map((paragraph) => typed(paragraph, context.figures));
  const own = { tables: { table: () => undefined } } as unknown as Rewritten['own'];
  return { own, ways: [], explanation, context, paragraphs };
}

function wordSlips(words: string): readonly string[] {
  const text = textOf(words);
  const material = { text, figures: placedFigures(text), rewritten: new Set([0]), random: FIRST };
  return WORD_SLIPS.flatMap((kind) => kind.candidates(material)).map(
    ({ before, after, here }) =>
      `${before}→${after} in ${text.paragraphs[0]!.text.slice(here.offset, here.offset + here.length - after.length + before.length)}`,
  );
}

it('turns directions about, but not in what the office said', () => {
  expect(wordSlips('比上年减少1.05万元，增幅为5%，因为〈人员减少〉。')).toEqual([
    '减少→增加 in 比上年减少1.05万元',
    '增幅→降幅 in 增幅为5%',
  ]);
});

it('puts the name of another line that states other figures', () => {
  expect(wordSlips('基本支出9.00万元，占90.00%；项目支出1.00万元，占10.00%。')).toEqual([
    '基本支出→项目支出 in 基本支出9.00万元，占90.00%',
    '项目支出→基本支出 in 项目支出1.00万元，占10.00%',
  ]);
});

it.each([
  ['of lines with the same figures', '上缴上级支出0万元，占0%；经营支出0万元，占0%。'],
  ['of names that are part of a longer one', '财政拨款收入总计9.00万元；其他收入支出总计1.00万元。'],
  ['where names stand together', '基本支出和项目支出分别为9.00万元、1.00万元。'],
  ['without a figure', '公务接待费支出变化的原因；因公出国（境）费支出变化的原因。'],
])('changes no names %s', (_why, words) => expect(wordSlips(words)).toEqual([]));

it('knows which figures hang together: those from one of the same cells or answers', () => {
  const text = textOf('减少1.05{4.20 − 3.15}万元，下降25.00%{(4.20 − 3.15) ÷ 4.20}，支出9.00万元。');
  const [change, rate, other] = placedFigures(text);
  expect(chainOf(placedFigures(text), [change!])).toEqual([change, rate]);
  expect(chainOf(placedFigures(text), [other!])).toEqual([]);
});

it.each(seedsUpTo(2, 30))('seed %s: slips stand where they say, in what was rewritten', (seed) => {
  const text = rewritten(seed)!;
  const { paragraphs } = toText(text.paragraphs);
  const slips = slipsIn(text);
  const misplaced = slips.filter(
    ({ paragraph, offset, before }) => !paragraphs[paragraph]!.text.startsWith(before, offset),
  );
  const untouched = slips.filter(({ paragraph }) => text.explanation[paragraph]!.touched.length === 0);
  expect(misplaced).toEqual([]);
  expect(untouched).toEqual([]);
  expect(slips.filter(({ before, after }) => before === after)).toEqual([]);
  expect(slips).toEqual(slipsIn(text));
});
