/** A slip as a Word document, for whoever adds a number of its own and sends it on. */
import { writeNotice, type NoticeParagraph } from '../../../hosts/files/docx';
import { SLIP_COLUMNS, type SlipText, type SlipColumn } from './content';

/** Shares of the page's width: what is wrong and what to do are read, the others looked at. */
const WIDTHS: Readonly<Record<SlipColumn, number>> = {
  number: 5,
  severity: 5,
  where: 15,
  what: 18,
  why: 16,
  how: 32,
  done: 9,
};

export function slipDocx(slip: SlipText): Promise<Uint8Array> {
  const paragraphs = (look: NoticeParagraph['look'], ...texts: readonly string[]): NoticeParagraph[] =>
    texts.map((text) => ({ text, look }));
  const { rows, solved } = slip;
  return writeNotice({
    title: slip.title,
    before: [
      ...paragraphs('left', slip.to),
      ...paragraphs('body', slip.intro, ...(slip.round === undefined ? [] : [slip.round])),
    ],
    ...(rows.length === 0
      ? {}
      : {
          table: {
            heads: SLIP_COLUMNS.map((column) => slip.heads[column]),
            widths: SLIP_COLUMNS.map((column) => WIDTHS[column]),
            rows: rows.map((row) => SLIP_COLUMNS.map((column) => row[column])),
          },
        }),
    after: [
      ...(rows.length === 0 ? [] : paragraphs('line', slip.levels)),
      ...(solved.length === 0 ? [] : paragraphs('left', slip.solvedHead)),
      ...paragraphs('line', ...solved.map((line) => `· ${line}`)),
      ...paragraphs('left', '', slip.signs),
      ...paragraphs('right', slip.date),
    ],
  });
}
