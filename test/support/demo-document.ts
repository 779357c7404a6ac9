/** The demonstration workbook, its explanation, and both as the one Word document that an office publishes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../src/core/grid';
import { readWorkbook } from '../../src/hosts/files/xlsx';
import { publicationDocx } from './publication-docx';

const SAMPLES = join(__dirname, '../../assets/samples');
export const DEMO_YEAR = 2020;
export const DEMO_DEPARTMENT = '甲局';

export const demoWorkbook = (): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, '演示-待校验.xlsx')));

export const demoText = (): string =>
  readFileSync(join(SAMPLES, '演示-待核对说明.txt'), 'utf8').replace(/\r/g, '').trim();

/** Its public tables. */
export async function demoGrids(): Promise<readonly Grid[]> {
  const reading = await readWorkbook(demoWorkbook());
  if (!reading.ok) throw new Error(reading.problem.id);
  return reading.grids.filter(({ name }) => /^Z\d\d/.test(name));
}

export const demoDocument = async (): Promise<Uint8Array> =>
  publicationDocx({
    year: DEMO_YEAR,
    department: DEMO_DEPARTMENT,
    grids: await demoGrids(),
    explanation: demoText(),
  });

/** A few of its tables and sentences, where a test opens it again and again: with a wrong figure, blanks and a wrong rate. */
export const smallDemoDocument = async (): Promise<Uint8Array> =>
  publicationDocx({
    year: DEMO_YEAR,
    department: DEMO_DEPARTMENT,
    grids: (await demoGrids()).filter(({ name }) => /^Z0[23]/.test(name)),
    explanation: demoText().split('\n').slice(0, 8).join('\n'),
  });

/** The demonstration's budget with its explanation; one figure of a table and one of the text are others. */
export async function demoBudgetDocument(): Promise<Uint8Array> {
  const reading = await readWorkbook(
    new Uint8Array(readFileSync(join(SAMPLES, '演示-预算（自动生成）.xlsx'))),
  );
  if (!reading.ok) throw new Error(reading.problem.id);
  const text = readFileSync(join(SAMPLES, '演示-预算（自动生成）-编制说明.txt'), 'utf8');
  return publicationDocx({
    year: 2024,
    department: '云溪市图书馆',
    kind: 'budget',
    grids: reading.grids,
    explanation: text.replace(/\r/g, '').trim(),
  });
}
