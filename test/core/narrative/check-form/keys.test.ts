/** No false alarm: whatever row and column a table is read into, in any printed form, a form may name it. */
import { formProblems } from '../../../../src/core/narrative';
import { tableOfWord, wordOfTable } from '../../../../src/core/notation';
import { recognise } from '../../../../src/core/recognise';
import { UNKNOWN_ROW, type Table } from '../../../../src/core/tables';
import { generateSet, LAYOUT_NAMES, SELF_EVALUATIONS } from '../../../bench/generate';
import { caseGrids } from '../../../support/case-workbook';

const CASES = ['lukou-2020', 'putuo-finance-2024', 'yuelu-2020'] as const;

const tables: readonly Table[] = [
  ...CASES.flatMap((name) => recognise(caseGrids(name)).tables),
  ...LAYOUT_NAMES.flatMap((layout) => recognise(generateSet(5, { layout }).grids).tables),
  ...SELF_EVALUATIONS.flatMap((selfEvaluation) => recognise(generateSet(6, { selfEvaluation }).grids).tables),
];

const referencesOf = (table: Table): string[] => {
  const word = wordOfTable(table.id);
  const rows = table.rows.filter(({ key }) => !key.startsWith(UNKNOWN_ROW));
  return rows.flatMap(({ key }) => [
    `${word}[${key}]`,
    ...table.columns
      .filter((column) => table.figure(key, column.key) !== undefined)
      .map((column) => `${word}[${key}, ${column.key}]`),
  ]);
};

const references = [
  ...new Set(tables.filter(({ id }) => tableOfWord(wordOfTable(id))).flatMap(referencesOf)),
];

const problemsOf = (text: string): string[] =>
  formProblems({
    id: 'own',
    name: '本单位',
    title: text,
    settings: { unit: '万元', amountDecimals: 2, percentDecimals: 1, trimZeros: false },
    clauses: [],
    questions: [],
    sections: [],
  });

test('every row and column that tables are read into is known', () => {
  expect(references.length).toBeGreaterThan(1000);
  expect(problemsOf(references.map((reference) => `{金额 ${reference}}`).join(''))).toEqual([]);
});

test('every text of a self-evaluation form is known as words', () => {
  const texts = tables
    .filter(({ id }) => id === 'P01' || id === 'P02')
    .flatMap(({ id, rows, fields }) => [
      ...rows.flatMap(({ key, texts: own }) =>
        [...(own?.keys() ?? [])].map((column) => `${wordOfTable(id)}[${key}, ${column}]`),
      ),
      ...[...fields.keys()].map((field) => `${wordOfTable(id)}[${field}]`),
    ]);
  expect(texts.length).toBeGreaterThan(100);
  expect(problemsOf([...new Set(texts)].map((text) => `{文字 ${text}}`).join(''))).toEqual([]);
});

test('a slip in any of them is told', () => {
  const slips = references.slice(0, 400).map((reference) => reference.replace(/(.)\]$/, '$1误]'));
  for (const slip of slips) expect([slip, problemsOf(`{金额 ${slip}}`).length]).toEqual([slip, 1]);
});
