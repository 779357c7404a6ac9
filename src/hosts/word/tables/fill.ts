/** A table of the open document filled from a workbook: wholly, or nothing of it. */
import type { PublishedDocument } from '../../../core/document';
import type { Message } from '../../../core/messages';
import type { RefillEdits, RefillRow } from '../../../core/refill';
import { wordMessage } from '../messages';
import { problemOfOffice, wordProblem } from '../problems';
import { readOpenDocument } from '../published/read-open';
import { backOf, movedLines, standingBack, stayingBeside, type LooksBefore } from './back';
import { seenCells } from './look';
import { NotInWord, planned, type RowStep, type WordPlan } from './plan';
import { bare, tableNumbered, cellOf, paragraphsOfRow } from './rows';
import type { RowLook, TableBack, TableFilled } from './types';
import { afterwards, written, type Dressing, type FillProgress } from './write';

interface Prepared {
  readonly plan: WordPlan;
  readonly dressing: Dressing;
  readonly looks: LooksBefore;
}

export async function fillTable(document: PublishedDocument, edits: RefillEdits): Promise<TableFilled> {
  let prepared: Prepared;
  try {
    prepared = await prepare(document, edits);
  } catch (error) {
    return { kind: 'left', why: problemOfOffice(error).what };
  }
  const { plan, dressing, looks } = prepared;
  const progress: FillProgress = { hasTexts: false, rows: 0 };
  try {
    const back = backOf(document, edits, looks);
    await written(document, plan, dressing, progress);
    return { kind: 'filled', back };
  } catch (error) {
    const isBegun = progress.hasTexts || progress.rows > 0 || plan.texts.length === 0;
    if (isBegun) await takeBack(document, edits, prepared, progress);
    return { kind: 'left', why: error instanceof NotInWord ? error.what : refusedBy(error) };
  }
}

/** False when it is no longer built as it was filled. */
export async function unfillTable(
  document: PublishedDocument,
  filled: PublishedDocument,
  back: TableBack,
): Promise<boolean> {
  const progress: FillProgress = { hasTexts: false, rows: 0 };
  try {
    await undo(document, standingBack(back, filled, document), progress);
    return true;
  } catch (error) {
    if (progress.hasTexts || progress.rows > 0) throw wordProblem('tableInterrupted');
    if (error instanceof NotInWord) return false;
    throw problemOfOffice(error);
  }
}

async function undo(document: PublishedDocument, back: TableBack, progress: FillProgress): Promise<void> {
  const touched = [...back.cells, ...back.rows].map(({ table }) => table);
  const areBuiltSo = touched.every(
    (table) => tableNumbered(document, table)?.rows.length === back.heights.get(table),
  );
  const doSay = back.lines.every((line) => {
    const { paragraph, offset, length } = line;
    const text = document.text.paragraphs[paragraph]?.text;
    return text?.slice(offset, offset + length) === back.said.get(line);
  });
  if (!areBuiltSo || !doSay) throw new NotInWord('tableOther');
  await written(document, planned(document, back), dressingOf(back), progress);
}

const refusedBy = (error: unknown): Message =>
  wordMessage('tableRefused', { why: problemOfOffice(error).what });

/** Reads how things look; changes nothing. */
async function prepare(document: PublishedDocument, edits: RefillEdits): Promise<Prepared> {
  const plan = planned(document, edits);
  const gone = edits.rows.filter((one) => one.kind === 'removed');
  const beside = gone.map((row) => ({ table: row.table, row: stayingBeside(document, edits.rows, row) }));
  const unlike = plan.rows.flatMap((step) =>
    step.kind === 'added' && step.like ? [{ at: step.at, like: step.like }] : [],
  );
  const emptied = plan.texts.filter((step) => afterwards(step) === '');
  const rows = [...gone, ...beside, ...unlike.flatMap(({ at, like }) => [at, like])];
  const cells = await seenCells([
    ...rows.flatMap((row) => placesOf(document, row)),
    ...emptied.map(({ paragraph }) => paragraph),
  ]);
  const looksOf = (row: Row): RowLook | undefined => {
    const looks = placesOf(document, row).map((place) => cells.get(place)?.look);
    return looks.every((look) => look !== undefined) ? looks : undefined;
  };
  const areShadedAlike = (one: Row, other: Row | undefined): boolean => {
    const shading = (row: Row): string =>
      placesOf(document, row)
        .map((place) => cells.get(place)?.shading)
        .join();
    return other !== undefined && shading(one) === shading(other);
  };
  const isSafe =
    gone.every((row, at) => looksOf(row) && areShadedAlike(row, beside[at])) &&
    unlike.every(({ at, like }) => looksOf(like) && areShadedAlike(like, at)) &&
    emptied.every(({ paragraph }) => cells.get(paragraph)?.look);
  if (!isSafe) throw new NotInWord('tableLook');
  return {
    plan,
    dressing: { ofText: () => undefined, ofRow: ({ like }) => like && looksOf(like) },
    looks: {
      ofRow: looksOf,
      ofCell: (cell) => {
        const own = emptied.find((step) => step.cell === cell);
        return own && cells.get(own.paragraph)?.look;
      },
    },
  };
}

interface Row {
  readonly table: number;
  readonly row: number;
}

/** The first paragraph of each cell. */
function placesOf(document: PublishedDocument, { table, row }: Row): readonly number[] {
  const block = tableNumbered(document, table);
  const places = block && paragraphsOfRow(block, row);
  return places?.map(([first = -1]) => first) ?? [];
}

const dressingOf = ({ looks, fonts }: TableBack): Dressing => ({
  ofText: ({ cell }) => cell && fonts.get(cell),
  ofRow: ({ edit }) => looks.get(edit),
});

/** After an interruption: what of it was done is undone. */
async function takeBack(
  document: PublishedDocument,
  edits: RefillEdits,
  { plan, looks }: Prepared,
  progress: FillProgress,
): Promise<void> {
  try {
    const reading = await readOpenDocument();
    if (!reading.ok) throw wordProblem('tableInterrupted');
    const now = reading.published;
    const rows = rowsDone(document, plan, progress, now);
    const done = { ...textsDone(document, edits, rows, now), rows };
    if (done.lines.length + done.cells.length + done.rows.length === 0) return;
    const back = backOf(document, done, looks);
    await undo(now, standingBack(back, document, now), { hasTexts: false, rows: 0 });
  } catch {
    throw wordProblem('tableInterrupted');
  }
}

/** The step whose answer was lost was done where the table has a row more, or less. */
function rowsDone(
  document: PublishedDocument,
  { rows }: WordPlan,
  progress: FillProgress,
  now: PublishedDocument,
): RefillRow[] {
  const touched = new Set(rows.map(({ at }) => at.table));
  const isDone = (count: number): boolean =>
    document.tables.every(({ number, rows: before }) => {
      if (!touched.has(number)) return true;
      const steps = rows.slice(0, count).filter(({ at }) => at.table === number);
      const moved = steps.reduce((sum, step) => sum + (step.kind === 'added' ? 1 : -1), 0);
      return tableNumbered(now, number)?.rows.length === before.length + moved;
    });
  const count = [progress.rows, progress.rows + 1].find(isDone);
  if (count === undefined) throw wordProblem('tableInterrupted');
  return rows.slice(0, count).map((step: RowStep) => step.edit);
}

function textsDone(
  document: PublishedDocument,
  { lines, cells }: RefillEdits,
  rows: readonly RefillRow[],
  now: PublishedDocument,
): Pick<RefillEdits, 'lines' | 'cells'> {
  const back = backOf(document, { lines, cells, rows }, { ofRow: () => undefined, ofCell: () => undefined });
  const doneCells = cells.filter((cell, at) => {
    const place = back.cells[at];
    const text = place && cellOf(now, place)?.text;
    if (text === undefined) throw wordProblem('tableInterrupted');
    return bare(text) === bare(cell.by);
  });
  const standing = movedLines(lines, document, now);
  const doneLines = lines.filter((line, at) => {
    const paragraph = standing[at]?.paragraph ?? -1;
    const own = plannedLine(document, lines, line.paragraph);
    return now.text.paragraphs[paragraph]?.text === own;
  });
  return { lines: doneLines, cells: doneCells };
}

/** A paragraph as it reads once its lines are changed. */
const plannedLine = (document: PublishedDocument, lines: RefillEdits['lines'], paragraph: number): string =>
  planned(document, { lines: lines.filter((one) => one.paragraph === paragraph), cells: [], rows: [] })
    .texts.map(afterwards)
    .join('');
