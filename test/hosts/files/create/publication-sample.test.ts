/** The publication for the demonstration: both files hold the same, and what is wrong in it by its record is found, nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../../src/core/check';
import { documentGrids } from '../../../../src/core/document';
import { HUNAN_2020, parseSupplement } from '../../../../src/core/narrative';
import { proofread } from '../../../../src/core/proofread';
import { readDocx } from '../../../../src/hosts/files/docx';
import { readPdf } from '../../../../src/hosts/files/pdf';

const FOLDER = join(__dirname, '..', '..', '..', '..', 'assets', 'samples');
const stored = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

interface Slip {
  readonly published: string;
  readonly planted: string;
}
interface Record {
  readonly documents: readonly string[];
  readonly errors: {
    readonly tables: readonly (Slip & { readonly table: string })[];
    readonly text: readonly (Slip & { readonly near: string })[];
  };
}
const RECORD = JSON.parse(text('演示-待审决算公开.json')) as Record;

async function reviewOf(name: string) {
  const bytes = stored(name);
  const reading = name.endsWith('.pdf') ? await readPdf(bytes) : await readDocx(bytes);
  if (!reading.ok) throw new Error(reading.problem.id);
  const { document, tables } =
    'published' in reading ? { document: reading.published.text, tables: reading.published.tables } : reading;
  const grids = documentGrids(document.paragraphs, tables, (number) => `第${number}张表`);
  const result = check(grids.map(({ grid }) => grid));
  const supplement = parseSupplement(text('渌口2020补充资料.json'));
  if (!supplement.ok) throw new Error('the supplement can’t be read');
  const read = proofread(document, result.set, { form: HUNAN_2020, supplement: supplement.supplement });
  return { result, read };
}

const known = new Map<string, ReturnType<typeof reviewOf>>();

/** Read once, by whichever test asks first. */
function reviewed(name: string): ReturnType<typeof reviewOf> {
  const review = known.get(name) ?? reviewOf(name);
  known.set(name, review);
  return review;
}

it.each(RECORD.documents)('%s: nine tables', async (name) => {
  const { result } = await reviewed(name);
  expect(result.set.tables.map(({ title }) => title)).toHaveLength(9);
  expect(result.set.refused).toEqual([]);
});

it.each(RECORD.documents)('%s: what is planted is found', async (name) => {
  const { result, read } = await reviewed(name);
  const wrong = result.findings.filter(({ severity }) => severity === 'error');
  for (const { planted } of RECORD.errors.tables)
    expect(wrong.some(({ cells }) => cells.some((cell) => cell.text.trim() === planted))).toBe(true);
  for (const { near, published, planted } of RECORD.errors.text) {
    const words = near.replace(published, planted);
    expect([words, read.findings.some(({ sentence }) => sentence.includes(words))]).toEqual([words, true]);
  }
});

it('says the same as a Word document and as a PDF', async () => {
  const [docx, pdf] = await Promise.all(RECORD.documents.map(reviewed));
  const told = ({ result, read }: Awaited<ReturnType<typeof reviewed>>): string[] => [
    ...result.findings.map(({ rule, cells }) => `${rule} ${cells.map((cell) => cell.text.trim()).join(' ')}`),
    ...read.findings.map(({ rule, text: words, sentence }) => `${rule} ${words} ${sentence}`),
  ];
  expect(pdf && told(pdf)).toEqual(docx && told(docx));
});
