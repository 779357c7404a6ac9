/** `check --json` prints what docs/schemas/check.schema.json promises, and the schema promises no more than that. */
import { UNITS } from '../../../src/core/amount';
import { OUTCOMES } from '../../../src/core/check';
import { TABLE_SPECS } from '../../../src/core/tables';
import { BATCH_MESSAGES } from '../../../src/cli/batch/messages';
import { CLI_MESSAGES } from '../../../src/cli/messages';
import { DOCX_PHRASES } from '../../../src/hosts/files/docx/read/messages';
import { PDF_PHRASES } from '../../../src/hosts/files/pdf/messages';
import { FILE_PHRASES } from '../../../src/hosts/files/xlsx/messages';
import { checkJson, juesuan, lukouWith, SAMPLE_WORKBOOKS, written } from '../support';
import { createWorkbook } from '../../../src/hosts/files/create';
import { sheetOf } from '../../../scripts/samples/printed/to-sheet';
import { generateBudget } from '../../bench/generate/budget';
import { complaints, objectTypes, schema } from './schemas';

interface Definitions {
  readonly $defs: {
    readonly table: {
      readonly properties: { readonly id: { pattern: string }; readonly unit: { enum: string[] } };
    };
    readonly outcomes: { readonly required: string[] };
    readonly error: { readonly properties: { readonly code: { enum: string[] } } };
  };
}
const { $defs } = schema('check') as unknown as Definitions;

it.each([[], ['--lang', 'en-US']])('every sample is as published %s', async (...lang) => {
  const ended = await juesuan('check', ...SAMPLE_WORKBOOKS, '--json', ...lang);
  const result = checkJson(ended);
  expect(complaints('check', result)).toEqual([]);
  expect(result.workbooks.map(({ file }) => file)).toEqual(SAMPLE_WORKBOOKS);
});

it.each<[string, Uint8Array | string]>([
  ['a file that is no workbook', '%PDF-1.7'],
  ['a text where a figure should be', lukouWith({ 'Z03!C9': { text: '待定' } })],
])('%s is as published', async (_, content) => {
  const ended = await juesuan('check', written(content).file, '--json');
  expect(ended.code).toBe(2);
  expect(complaints('check', checkJson(ended))).toEqual([]);
});

it('allows no fields but its own', () => {
  const objects = objectTypes(schema('check'));
  expect(objects.length).toBeGreaterThan(7);
  for (const object of objects) expect(object).toHaveProperty('additionalProperties', false);
});

it('refuses what a change of the program might print by mistake', async () => {
  const { workbooks } = checkJson(await juesuan('check', ...SAMPLE_WORKBOOKS, '--json'));
  const [first] = workbooks;
  const finding = workbooks[1]?.findings[0];
  const broken = (changes: object): string[] =>
    complaints('check', { version: 1, workbooks: [{ ...first, ...changes }] });
  expect(broken({})).toEqual([]);
  expect(broken({ extra: 1 })).not.toEqual([]);
  expect(broken({ tables: [] })).not.toEqual([]);
  expect(broken({ error: { code: 'isPdf', message: 'x' } })).not.toEqual([]);
  expect(broken({ outcomes: { pass: 1 } })).not.toEqual([]);
  expect(broken({ findings: [{ ...finding, severity: 'info' }] })).not.toEqual([]);
  expect(broken({ findings: [{ ...finding, left: 1 }] })).not.toEqual([]);
  expect(complaints('check', { version: 2, workbooks: [first] })).not.toEqual([]);
});

it('lists the tables, units and outcomes that the program knows', () => {
  const { pattern } = $defs.table.properties.id;
  for (const { id } of TABLE_SPECS) expect(id).toMatch(new RegExp(pattern));
  expect([...$defs.table.properties.unit.enum].sort()).toEqual(UNITS.map(({ name }) => name).sort());
  expect($defs.outcomes.required).toEqual([...OUTCOMES]);
});

it('lists codes that are ids of messages', () => {
  const known = [CLI_MESSAGES, BATCH_MESSAGES, FILE_PHRASES, DOCX_PHRASES, PDF_PHRASES].flatMap((catalogue) =>
    Object.keys(catalogue),
  );
  for (const code of $defs.error.properties.code.enum) expect(known).toContain(code);
});

it('parts the tables into sets, each of a kind', async () => {
  const { workbooks } = checkJson(await juesuan('check', ...SAMPLE_WORKBOOKS, '--json'));
  const sets = workbooks.map(({ sets: own = [] }) => own.map(({ kind, tables }) => [kind, tables.length]));
  expect(sets[0]).toEqual([['accounts', workbooks[0]!.tables.length]]);
  expect(sets.flat().map(([kind]) => kind)).toContain('performance');
});

it('a budget is a set of its own kind', async () => {
  const { tables, department } = generateBudget(4, { form: 'shanghai-unit' });
  const file = written(createWorkbook(tables.map((table) => sheetOf(table)))).file;
  const result = checkJson(await juesuan('check', file, '--json'));
  expect(complaints('check', result)).toEqual([]);
  expect(result.workbooks[0]!.sets).toEqual([
    {
      kind: 'budget',
      department,
      year: 2024,
      tables: ['B01', 'B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B08', 'B09'],
      sheets: ['B01页', 'B02页', 'B03页', 'B04页', 'B05页', 'B06页', 'B07页', 'B08页', 'B09页'],
    },
  ]);
});
