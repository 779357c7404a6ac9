/** Published explanations learned from: a form that passes its check, and no number of that year left in it unmarked. */
import { learn, type Learned } from '../../src/core/learn';
import { printForm, readForm } from '../../src/core/narrative';
import { numbersIn } from '../../src/core/proofread/text/numbers';
import type { TextDocument } from '../../src/core/proofread';
import type { TableSet } from '../../src/core/tables';
import { recognise } from '../../src/core/recognise';
import { caseGrids, type CaseName } from '../support/case-workbook';
import { inOurWords, wherePublished } from '../support/published/where-published';
import { book, HEADS } from '../core/proofread/support';
import { OWN_CASES, PUBLISHED_CASES, PUBLISHED_FILES } from './narrative';
import { paragraphsOf } from './narrative/document';
import { checked, wordingTables, wordingText } from './wordings/open';
import { TEXTS } from './wordings/truth';
import { publishedText } from '../support/published/where-published';

const templatesOf = ({ form }: Learned): readonly string[] => [
  form.title,
  ...form.clauses.flatMap(({ cases }) => cases.map(({ text }) => text)),
  ...form.sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ cases }) => cases.map(({ text }) => text))),
  ]),
];

/** Numbers that stand between the slots; thresholds of rules are every year's. */
const leftIn = (learned: Learned): readonly string[] =>
  templatesOf(learned).flatMap((template) =>
    template
      .replace(/\{[^}]*\}/g, '；')
      .split('；')
      .flatMap((text) =>
        numbersIn(text)
          .filter(({ kind, value }) => kind !== 'fixed' && !value.isZero())
          .map(({ start, end }) => text.slice(start, end)),
      ),
  );

function learnedFrom(name: string, document: TextDocument, tables: TableSet): Learned {
  const learned = learn(document, tables);
  process.stdout.write(
    `${name}, learned: ${learned.slots} of ${learned.numbers} numbers are slots, ${learned.doubts.length} left to a person\n`,
  );
  expect(readForm(printForm(learned.form))).toMatchObject({ ok: true });
  expect(leftIn(learned)).toEqual([]);
  return learned;
}

inOurWords('learning from what was published', () => {
  it.each(OWN_CASES.map((one) => [one.name, one] as const))('%s', (name, { document }) => {
    const { slots, numbers } = learnedFrom(
      `${name}, in our own words`,
      document(),
      recognise(caseGrids(name as CaseName)),
    );
    expect(slots).toBeGreaterThan(numbers * 0.8);
  });
});

wherePublished('learning from what was published', PUBLISHED_FILES, () => {
  it.each(PUBLISHED_CASES.map((one) => [one.name, one] as const))('%s', (name, { document }) => {
    const { slots, numbers } = learnedFrom(name, document(), recognise(caseGrids(name as CaseName)));
    expect(slots).toBeGreaterThan(numbers * 0.8);
  });
});

const WORDED = `${HEADS[1]}2020年度收入总计1286.40万元，比2019年度增加86.40万元，增长7.20%。租用房屋35处。`;

inOurWords('learning from published wordings', () => {
  it('what was not understood is left to a person', () => {
    const { doubts } = learnedFrom('our own wording', paragraphsOf(WORDED), book());
    expect(doubts.map(({ text }) => text)).toEqual(['35']);
  });
});

wherePublished(
  'learning from published wordings',
  TEXTS.flatMap(({ name }) => [wordingText(name), wordingTables(name)]),
  () => {
    it.each(TEXTS.map(({ name }) => [name] as const))('%s', async (name) => {
      const { set } = await checked(wordingTables(name));
      learnedFrom(name, paragraphsOf(publishedText(wordingText(name))), set);
    });
  },
);
