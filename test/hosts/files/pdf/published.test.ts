/** Whole publications as PDF: every table, every figure at its row and column, and what is found in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type CheckResult } from '../../../../src/core/check';
import { publishedGrids } from '../../../../src/core/review/grids';
import { readPdf } from '../../../../src/hosts/files/pdf';
import { readings } from '../../../properties/support';
import { caseGrids } from '../../../support/case-workbook';
import { inOurWords, publishedPath, wherePublished } from '../../../support/published/where-published';
import { readDocx } from '../../../../src/hosts/files/docx';
import { documentGrids } from '../../../../src/core/document';

const SAMPLES = join(__dirname, '../../../../assets/samples');

async function checkedPdf(path: string): Promise<CheckResult> {
  const reading = await readPdf(new Uint8Array(readFileSync(path)));
  if (!reading.ok) throw new Error(reading.problem.id);
  return check(publishedGrids(reading.published).map(({ grid }) => grid));
}

const rulesIn = ({ findings }: CheckResult): string[] => findings.map(({ rule }) => rule).sort();

const expectSame = (own: CheckResult, other: CheckResult): void => {
  expect(own.set.tables.map(({ id }) => id).sort()).toEqual(other.set.tables.map(({ id }) => id).sort());
  expect(Object.keys(readings(other)).length).toBeGreaterThan(100);
  expect(readings(own)).toEqual(readings(other));
  expect(rulesIn(own)).toEqual(rulesIn(other));
};

inOurWords('a whole publication', () => {
  it('says the same as the Word document it was printed from', async () => {
    const reading = await readDocx(new Uint8Array(readFileSync(join(SAMPLES, '演示-待审决算公开.docx'))));
    if (!reading.ok) throw new Error(reading.problem.id);
    const grids = documentGrids(reading.document.paragraphs, reading.tables, (table) => `第${table}张表`);
    expectSame(
      await checkedPdf(join(SAMPLES, '演示-待审决算公开.pdf')),
      check(grids.map(({ grid }) => grid)),
    );
  });
});

const FILES = {
  'putuo-finance-2024': 'cases/documents/js-caizheng-2024.pdf',
  'putuo-finance-2024-planted-errors': 'cases/documents/js-caizheng-2024-planted.pdf',
} as const;

wherePublished('a whole publication', Object.values(FILES), () => {
  it.each(['putuo-finance-2024', 'putuo-finance-2024-planted-errors'] as const)(
    '%s says the same as its tables typed off by hand',
    async (name) => expectSame(await checkedPdf(publishedPath(FILES[name])), check(caseGrids(name))),
  );
});
