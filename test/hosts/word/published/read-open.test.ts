/**
 * The tables of the open document: from its file, their cells at Word's own paragraphs.
 * @jest-environment ./test/office-host/jest/environment.ts
 */
import type { PublishedDocument } from '../../../../src/core/document';
import { formFor, narrate, NO_SUPPLEMENT } from '../../../../src/core/narrative';
import { recognise } from '../../../../src/core/recognise';
import { publishedGrids } from '../../../../src/core/review/engine';
import { annexOf, writeDocx } from '../../../../src/hosts/files/docx';
import { createWordHost } from '../../../../src/hosts/word';
import { readOpenDocument } from '../../../../src/hosts/word/published/read-open';
import { openWord } from '../../../office-host/jest/open-word';
import { generateSet } from '../../../bench/generate';
import { documentOfDocx } from '../support/from-docx';
import { handingOver, OfficeFile } from '../support/office-file';

async function publication(): Promise<Uint8Array> {
  const { grids } = generateSet(3, { layout: 'national-2019' });
  const set = recognise(grids);
  const annex = set.tables.flatMap((table) => {
    const grid = grids.find(({ name }) => name === table.sheet);
    return grid ? [annexOf(table, grid)] : [];
  });
  return writeDocx(narrate(formFor(set), set, NO_SUPPLEMENT), { annex });
}

async function read(file?: OfficeFile): Promise<PublishedDocument> {
  const reading = await readOpenDocument(handingOver(file));
  if (!reading.ok) throw new Error('It was not read');
  return reading.published;
}

/** Cells that say something else than the paragraphs of Word that they are said to be. */
const elsewhere = ({ text, tables }: PublishedDocument): string[] =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells
        .filter((cell) => {
          const there = cell.paragraphs.map((one) => text.paragraphs[one]?.text ?? '').join('');
          return there.replace(/\s/g, '') !== cell.text.replace(/\s/g, '');
        })
        .map((cell) => cell.text),
    ),
  );

let office: Awaited<ReturnType<typeof openWord>>;

beforeAll(async () => {
  office = await openWord();
});

test('read from the file that Word hands over, slice by slice, and the file is closed', async () => {
  const bytes = await publication();
  office.open(documentOfDocx(bytes)).$ooxml = '';
  const file = new OfficeFile(bytes);
  const published = await read(file);
  expect(file.sliceCount).toBeGreaterThan(2);
  expect(file.closed).toBe(1);
  expect(recognise(publishedGrids(published).map(({ grid }) => grid)).tables).toHaveLength(9);
  expect(elsewhere(published)).toEqual([]);
});

test('where it does not, from the body as one package of XML', async () => {
  office.open(documentOfDocx(await publication()));
  const published = await read();
  expect(recognise(publishedGrids(published).map(({ grid }) => grid)).tables).toHaveLength(9);
  expect(elsewhere(published)).toEqual([]);
  expect(office.referencesLeft).toBe(0);
});

test('a cell is selected and corrected at its place', async () => {
  const document = office.open(documentOfDocx(await publication()));
  const word = await createWordHost();
  const { text, tables } = await read();
  const cell = tables[2]?.rows.flatMap(({ cells }) => cells).find((one) => /^\d[\d,]*\.\d\d$/.test(one.text));
  const paragraph = cell?.paragraphs[0] ?? -1;
  const before = text.paragraphs[paragraph]?.text ?? '';
  const place = { paragraph, offset: 0, length: before.length };
  expect(before).toBe(cell?.text);
  expect(await word.correct({ ...place, text: before, by: '12.34' })).toBe(true);
  expect((await read()).text.paragraphs[paragraph]?.text).toBe('12.34');
  expect(document.$text).toContain('12.34');
});
