/** The document open in Word with its tables: these from its file, since Word's own values know no merged cells. */
import type { PublishedReading, TableBlock } from '../../../core/document';
import type { TextDocument } from '../../../core/proofread/types';
import { readDocx, readFlatDocx, type TextReading } from '../../files/docx';
import { readDocument } from '../read';
import { inWord } from '../run';
import { openFile } from './open-file';
import { samePlaces } from './same-paragraphs';

/** Its paragraphs are Word's, so that their places can be gone to, marked and corrected. */
export async function readOpenDocument(
  opened: Parameters<typeof openFile>[0] = Office.context.document,
): Promise<PublishedReading> {
  const reading = await readFile(opened);
  if (!reading.ok) return reading;
  const text = await readDocument();
  const { document, tables, remarks } = reading;
  return {
    ok: true,
    published: { kind: 'docx', text, tables: inWordsOrder(document, tables, text), remarks },
  };
}

async function readFile(opened: Parameters<typeof openFile>[0]): Promise<TextReading> {
  const bytes = await openFile(opened);
  return bytes ? readDocx(bytes) : readFlatDocx(await flatText());
}

const flatText = (): Promise<string> =>
  inWord(async (context) => {
    const xml = context.document.body.getOoxml();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- the result of a call, which sync fills: there is nothing to load
    return xml.value;
  });

function inWordsOrder(
  { paragraphs }: TextDocument,
  tables: readonly TableBlock[],
  { paragraphs: inWord }: TextDocument,
): TableBlock[] {
  const places = samePlaces(
    paragraphs.map(({ text }) => text),
    inWord.map(({ text }) => text),
  );
  /** Where something that stands before a paragraph of the file stands in Word. */
  const before = (paragraph: number): number => {
    for (let at = paragraph; at < places.length; at += 1) {
      const place = places[at];
      if (place !== undefined) return place;
    }
    return inWord.length;
  };
  return tables.map((table) => ({
    ...table,
    before: before(table.before),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.flatMap((paragraph) => places[paragraph] ?? []),
      })),
    })),
  }));
}
