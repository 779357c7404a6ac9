/** Every form over every layout reads as sentences also where tables, rows, columns and answers are missing. */
import { FORMS, missingOf } from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { generateSet, LAYOUT_NAMES } from '../../../bench/generate';
import { fewOf } from '../../../support/proof';
import { partialEntries, partialSet, type Gaps } from './partial';
import { slipsIn } from './slips';
import { answered, explain } from './support';

const GAPS: readonly (readonly [string, Gaps])[] = [
  ['no answers', { tables: 0, rows: 0, columns: 0, entries: 100 }],
  ['some answers', { tables: 0, rows: 0, columns: 0, entries: 40 }],
  ['some tables', { tables: 25, rows: 0, columns: 0, entries: 40 }],
  ['some rows and columns', { tables: 5, rows: 15, columns: 15, entries: 40 }],
  ['some rows and columns, all answers', { tables: 5, rows: 15, columns: 15, entries: 0 }],
  ['hardly anything', { tables: 5, rows: 50, columns: 30, entries: 80 }],
];

const sets = fewOf(LAYOUT_NAMES, 3).map(
  (layout) => [layout, recognise(generateSet(1, { layout }).grids)] as const,
);

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
  test.each(GAPS)('with %s', (__, gaps) => {
    let blanks = 0;
    const slips = sets.flatMap(([layout, set], seed) => {
      const tables = partialSet(set, seed, gaps);
      const entries = partialEntries(answered(form, tables), seed, gaps);
      const document = explain(form, tables, entries);
      blanks += missingOf(document).length;
      return slipsIn(document).map((slip) => `${layout}: ${slip}`);
    });
    expect(slips).toEqual([]);
    expect(blanks).toBeGreaterThan(sets.length);
  });
});
