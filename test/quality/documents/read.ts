/** A document's tables as the program recognises them, and what it says of those that it does not read. */
import { documentGrids, type PublishedDocument, type PublishedReading } from '../../../src/core/document';
import type { Grid } from '../../../src/core/grid';
import { render } from '../../../src/core/messages';
import { provenTables } from '../../../src/core/review/engine';
import { recognise } from '../../../src/core/recognise';
import type { TableSet } from '../../../src/core/tables';
import { readPdf } from '../../../src/hosts/files/pdf';
import { readPublished } from '../../../src/hosts/files/published';
import type { Said } from './judged';

export interface ReadDocument {
  readonly found: TableSet;
  readonly said: Said;
}

const wordsOf = ({ cells }: Grid): string =>
  cells.map((row) => (row ?? []).map((cell) => cell?.text ?? '').join(' ')).join(' ');

export function tablesOf({ text, tables, remarks, print }: PublishedDocument): ReadDocument {
  const grids = documentGrids(text.paragraphs, tables, (number) => `第${number}张表`).map(({ grid }) => grid);
  const found = recognise(grids);
  const refused = found.refused.flatMap(({ sheet }) =>
    grids.filter(({ name }) => name === sheet).map(wordsOf),
  );
  const unread = (print?.unread ?? []).map(({ title }) => title ?? '');
  return { found, said: { unread: [...refused, ...unread, ...remarks.map((remark) => render(remark))] } };
}

const [PERCENT, P] = [0x25, 0x50];

/** PDFs by their own reader, everything else by that of documents of any kind. */
export const readDocument = (bytes: Uint8Array): Promise<PublishedReading> =>
  bytes[0] === PERCENT && bytes[1] === P ? readPdf(bytes, { prove: provenTables }) : readPublished(bytes);

/** Throws where the file can't be read: it is one of ours. */
export async function publishedOf(bytes: Uint8Array): Promise<PublishedDocument> {
  const reading = await readDocument(bytes);
  if (!reading.ok) throw new Error(`a document of our own making can’t be read: ${render(reading.problem)}`);
  return reading.published;
}

export const readTables = async (bytes: Uint8Array): Promise<ReadDocument> =>
  tablesOf(await publishedOf(bytes));
