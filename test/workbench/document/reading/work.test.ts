/** A document read and reviewed: what opens as a document, what as a text, what is refused. */
import { createWorkbook } from '../../../../src/hosts/files/create';
import { readPdf } from '../../../../src/hosts/files/pdf';
import { DocumentWork, isPdf, type DocumentReading } from '../../../../src/workbench/document/reading/work';
import { PDF_PART } from '../../../../src/workbench/document/reading/pdf-tools';
import { ownLukou } from '../../../cases/narrative/own/lukou';
import { caseGrids } from '../../../support/case-workbook';
import { makePdf } from '../../../support/pdf';
import { publicationDocx } from '../../../support/publication-docx';

const grids = caseGrids('lukou-2020');
const WORD = publicationDocx({ year: 2020, department: '甲局', grids, explanation: ownLukou() });
const TEXT = publicationDocx({ year: 2020, department: '甲局', grids: [], explanation: '一、概况' });
const PDF = makePdf({ pages: [{ items: [] }] });

const told = (reading: DocumentReading): string =>
  reading.kind === 'refused' ? reading.problem.id : reading.kind;

afterEach(() => void Reflect.deleteProperty(globalThis, PDF_PART));

test('a Word document with tables is a document of its own; one without is a text', async () => {
  const reading = await new DocumentWork().open('甲.docx', WORD, {});
  if (reading.kind !== 'document') throw new Error(reading.kind);
  expect(reading.shown.tables.map(({ name }) => name.zh)).toContainEqual(
    expect.stringContaining('收入支出决算总表'),
  );
  expect(reading.sizes).toEqual([]);
  expect(told(await new DocumentWork().open('乙.docx', TEXT, {}))).toBe('text');
});

test.each([
  ['workbook', '甲.docx', createWorkbook([{ name: '表', cells: [] }]), 'isSpreadsheet'],
  ['nothing', '甲.docx', new Uint8Array(), 'empty'],
  ['a PDF where nothing reads PDF files', '甲.pdf', PDF, 'noPdfHere'],
  ['one without its name', '甲.docx', PDF, 'noPdfHere'],
])('%s is refused in words', async (_, name, bytes, id) =>
  expect(told(await new DocumentWork().open(name, bytes, {}))).toBe(id),
);

test('a file is of pages by its name or by how it begins', () => {
  expect([isPdf('甲.PDF', WORD), isPdf('甲', PDF), isPdf('甲.docx', WORD)]).toEqual([true, true, false]);
});

test('a PDF is read page by page, and shown where nothing can be drawn', async () => {
  const openPainter = () => Promise.reject(new Error('no canvas'));
  Object.assign(globalThis, { [PDF_PART]: { readPdf, openPainter } });
  const pages: string[] = [];
  const two = makePdf({ pages: [{ items: [] }, { items: [] }] });
  const reading = await new DocumentWork().open('甲.pdf', two, {}, (done, of) => pages.push(`${done}/${of}`));
  if (reading.kind !== 'document') throw new Error(reading.kind);
  expect([pages, reading.sizes, reading.shown.tables]).toEqual([['1/2', '2/2'], [], []]);
  expect(reading.shown.print?.pages).toBe(2);
});

test('held against a workbook it was not made from, figures are told; without one they are not', async () => {
  const work = new DocumentWork();
  await work.open('甲.docx', WORD, {});
  const held = (name: string, of: typeof grids) => work.reviewAgainst({ book: { name, grids: of } }).shown;
  const other = held('别的.xlsx', caseGrids('putuo-finance-2024'));
  const own = held('原来的.xlsx', grids);
  const none = work.reviewAgainst({}).shown;
  const count = ({ findings }: typeof own): number => findings.filter(({ of }) => of === 'workbook').length;
  expect(count(other)).toBeGreaterThan(0);
  expect([count(own), own.against?.same, count(none), none.against]).toEqual([
    0,
    own.tables.length,
    0,
    undefined,
  ]);
});
