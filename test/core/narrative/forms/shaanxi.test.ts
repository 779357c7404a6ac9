/** Shaanxi's headings as they are published: with the year, and training and meetings under a heading each. */
import { SHAANXI_2022 } from '../../../../src/core/narrative';
import { proofread, type TextParagraph } from '../../../../src/core/proofread';
import { flatten, toText, type FlatParagraph } from '../../../bench/proofread/stretches';
import { writtenIn } from '../../../bench/proofread/written';

const YEARLY = /^([二三四])、/;

const heading = (text: string): TextParagraph => ({ text, style: 'heading' });

/** A paragraph of ours as it is published. */
function published(
  paragraph: TextParagraph,
  { section, style }: FlatParagraph,
  year: number,
): TextParagraph[] {
  const { text } = paragraph;
  if (style === 'heading' && section === '11') return [heading('（三）培训费支出情况说明')];
  if (style === 'heading') return [{ ...paragraph, text: text.replace(YEARLY, `$1、${year}年度`) }];
  if (section === '11' && text.includes('会议费')) return [heading('（四）会议费支出情况说明'), paragraph];
  return [paragraph];
}

test.each([1, 2, 3, 4, 5])('are read like its own, seed %d', (seed) => {
  const own = writtenIn(SHAANXI_2022, 'shaanxi-2020', seed, {})!;
  const flat = flatten(own);
  const paragraphs = toText(flat).paragraphs.flatMap((paragraph, index) =>
    published(paragraph, flat[index]!, own.tables.year!),
  );
  const headings = paragraphs.map(({ text }) => text).filter((text) => /^[一二三四五]、/.test(text));
  expect(headings).toEqual([
    '一、收入支出决算总体情况说明',
    `二、${own.tables.year!}年度财政拨款收入支出总体情况说明`,
    `三、${own.tables.year!}年度“三公”经费、培训费及会议费支出情况说明`,
    `四、${own.tables.year!}年度部门绩效管理情况说明`,
    '五、其他重要事项的情况说明',
  ]);
  const { findings, ledger } = proofread({ paragraphs }, own.tables, { supplement: own.supplement });
  expect(findings).toEqual([]);
  expect(ledger.filter(({ section }) => section === '11')).not.toEqual([]);
  expect(ledger.filter(({ verdict }) => verdict !== 'verified')).toEqual([]);
});
