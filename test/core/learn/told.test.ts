/** A draft is what its learned form says of this year: so its figures can be told again when the tables change. */
import { learn, roll, type Rolled } from '../../../src/core/learn';
import { FORMS, narrate, paragraphText, printForm, readForm, type Run } from '../../../src/core/narrative';
import { flatten, toText } from '../../bench/proofread/stretches';
import { twoYears } from '../../bench/proofread/two-years';
import { fewOr } from '../../support/proof';
import { book, documentOf } from '../proofread/support';

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const toldBy = ({ paragraphs, kept }: Rolled): readonly string[] =>
  [...paragraphs, ...kept].flatMap((one) => ('runs' in one ? [textOf(one.runs)] : []));

it.each(FORMS.slice(0, fewOr(2, FORMS.length)).map((form) => [form.id, form] as const))(
  '%s: the form gives the draft back, paragraph by paragraph',
  (_id, form) => {
    const { before, tables, supplement } = twoYears(form, 31)!;
    const document = toText(flatten(before));
    const learned = learn(document, before.tables, { supplement: before.supplement });
    const rolled = roll(learned, document, tables, { supplement, previous: before.tables });
    const narrated = narrate(learned.form, tables, rolled.supplement).sections.flatMap(
      ({ paragraphs }) => paragraphs,
    );
    // A document may have no title.
    const texts = narrated.map(paragraphText).filter((_, at) => at > 0 || learned.title !== undefined);
    expect(narrated.length).toBeGreaterThan(20);
    expect([...toldBy(rolled)].sort()).toEqual(texts.sort());
  },
);

const TEXT = documentOf(
  '2020年度部门决算情况说明\n一、收入支出决算总体情况说明\n2020年度收入总计1,286.40万元，与支出总计相等。',
);
const learned = learn(TEXT, book());
const rolled = roll(learned, TEXT, book({ T01: { 收入总计: '1,929.60', 支出总计: '1,929.60' } }, 2021));

it('every figure has its cell, its place in the form, and its digits as the document groups them', () => {
  const runs = rolled.paragraphs.flatMap((one) => ('runs' in one ? one.runs : []));
  expect(runs.flatMap((run) => (run.kind === 'figure' ? [[run.id, run.text]] : []))).toEqual([
    ['1/稿p1s1.2', '1,929.60'],
  ]);
  const [figure] = runs.filter((run) => run.kind === 'figure');
  expect(figure?.source.cells.map(({ table, text }) => [table, text])).toEqual([['T01', '1,929.60']]);
});

it('digits in groups stay so in the form’s file', () => {
  const reading = readForm(printForm(learned.form));
  expect(reading.ok && reading.form.settings).toEqual({ ...learned.form.settings, thousands: true });
});

it('what says the same is told as well', () => {
  const again = roll(learned, TEXT, book());
  expect(again.paragraphs).toEqual([]);
  expect(again.kept.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
});
