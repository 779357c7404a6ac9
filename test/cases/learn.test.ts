/** Published explanations learned from: a form that passes its check, and no number of that year left in it unmarked. */
import { learn, type Learned } from '../../src/core/learn';
import { printForm, readForm } from '../../src/core/narrative';
import { numbersIn } from '../../src/core/proofread/text/numbers';
import type { TextDocument } from '../../src/core/proofread';
import type { Grid } from '../../src/core/grid';
import type { TableSet } from '../../src/core/tables';
import { recognise } from '../../src/core/recognise';
import { caseGrids, type CaseName } from '../support/case-workbook';
import { inOurWords, wherePublished } from '../support/published/where-published';
import { book, HEADS } from '../core/proofread/support';
import { rolledToDouble } from './support/next-year';
import { OWN_CASES, PUBLISHED_CASES, PUBLISHED_FILES } from './narrative';
import type { NarrativeCase } from './narrative/row';
import { paragraphsOf } from './narrative/document';
import { checked, gridsOf, wordingTables, wordingText } from './wordings/open';
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

/** Rolled to a year of twice the amounts: every number is that year's, or a person is told of it. */
function expectRolled(name: string, document: TextDocument, grids: readonly Grid[]): number {
  const { rolled, right, unmarked } = rolledToDouble(document, grids);
  process.stdout.write(
    `${name}, rolled: ${right} numbers right and left to nobody, ${rolled.toDo.length} things left to a person\n`,
  );
  expect(unmarked).toEqual([]);
  return right;
}

/** Where tables contradict each other, what is told of them is not sure either. */
const consistent = (cases: readonly NarrativeCase[]) =>
  cases.filter(({ name }) => !name.includes('planted')).map((one) => [one.name, one] as const);

inOurWords('rolling what was published', () => {
  it.each(consistent(OWN_CASES))('%s', (name, { document }) => {
    expect(expectRolled(name, document(), caseGrids(name as CaseName))).toBeGreaterThan(40);
  });
});

wherePublished('rolling what was published', PUBLISHED_FILES, () => {
  // 财政局's printed text has sentences that broke apart: more of it is left to a person.
  it.each(consistent(PUBLISHED_CASES))('%s', (name, { document }) => {
    expect(expectRolled(name, document(), caseGrids(name as CaseName))).toBeGreaterThan(30);
  });
});

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
      const document = paragraphsOf(publishedText(wordingText(name)));
      learnedFrom(name, document, set);
      expectRolled(name, document, await gridsOf(wordingTables(name)));
    });
  },
);
