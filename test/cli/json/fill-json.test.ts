/** `fill --json` prints what docs/schemas/fill.schema.json promises, and the schema promises no more than that. */
import { createWorkbook } from '../../../src/hosts/files/create';
import { DEMO, fillJson, juesuan, lukouSheets, SAMPLE_WORKBOOKS, written } from '../support';
import { complaints, objectTypes, schema } from './schemas';

it.each(SAMPLE_WORKBOOKS.flatMap((file) => [[file], [file, '--formulas'], [file, '--lang', 'en-US']]))(
  'every sample is as published %s %s',
  async (...argv) => {
    const ended = await juesuan('fill', ...argv, '--dry-run', '--json');
    expect(ended.code).toBe(0);
    expect(complaints('fill', fillJson(ended))).toEqual([]);
    expect(fillJson(ended).edits.length).toBeGreaterThan(0);
  },
);

it('cells of a protected sheet are refused as published', async () => {
  const sheets = lukouSheets().map((sheet) => ({ ...sheet, protected: true }));
  const { file } = written(createWorkbook(sheets));
  const ended = await juesuan('fill', file, '-o', file.replace('in.', 'out.'), '--json');
  const result = fillJson(ended);
  expect(complaints('fill', result)).toEqual([]);
  expect(result.edits).toEqual([]);
  expect(result.refused.map(({ address }) => address)).toEqual(['G7', 'G10', 'G13', 'G14', 'G19']);
  expect(result.refused[0]?.reason).toContain('撤销工作表保护');
});

it('allows no fields but its own', () => {
  const objects = objectTypes(schema('fill'));
  expect(objects).toHaveLength(4);
  for (const object of objects) expect(object).toHaveProperty('additionalProperties', false);
});

it('refuses what a change of the program might print by mistake', async () => {
  const result = fillJson(await juesuan('fill', DEMO, '--dry-run', '--json'));
  const [edit] = result.edits;
  const broken = (changes: object): string[] =>
    complaints('fill', { ...result, edits: [{ ...edit, ...changes }] });
  expect(broken({})).toEqual([]);
  expect(broken({ before: '1.00' })).not.toEqual([]);
  expect(broken({ formula: 'SUM(A1)' })).not.toEqual([]);
  expect(broken({ after: 629.09 })).not.toEqual([]);
  expect(broken({ extra: 1 })).not.toEqual([]);
});
