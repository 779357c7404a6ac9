/** Reads a workbook file into Grids. The spreadsheet library is loaded when the first file is opened, not before. */
import type * as Xlsx from '@e965/xlsx';
import type { DenseWorkSheet, ParsingOptions, WorkBook } from '@e965/xlsx';
import type { Grid, Visibility } from '../../../../core/grid';
import type { Message } from '../../../../core/messages';
import { withResults } from '../compute/results';
import { fileMessage } from '../messages';
import type { CellReading } from './cells';
import { gridOfSheet } from './grid';
import { inspect } from './guard';
import type { WorkbookKind } from './guard';
import { MOST_PLACES, tooSpread } from './limits';
import { hideInOds, readOdsHidden } from './ods';
import { readerOfOldTexts } from './old-text';

export type ReadResult =
  | { readonly ok: true; readonly grids: Grid[]; readonly kind: WorkbookKind }
  | { readonly ok: false; readonly problem: Message };

type Library = typeof Xlsx;
type Opened = Extract<ReturnType<typeof inspect>, { ok: true }>;

/** `cellStyles` is what makes the library tell hidden rows, hidden columns and formulas without a result. */
const COMPLETE: ParsingOptions = {
  type: 'array',
  dense: true,
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  cellStyles: true,
};
const LESS: Partial<Record<WorkbookKind, ParsingOptions>> = {
  /** There it tells nothing more, and fills memory with the empty cells that pad every sheet to its edge. */
  ods: { cellStyles: false },
  /** Broken tokens of a binary formula would keep the library for ever; these workbooks are not filled in anyway. */
  xlsb: { cellFormula: false },
};

let loading: Promise<Library> | undefined;

/** Never throws for a bad file: what is wrong with it is the result. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadResult> {
  const opened = inspect(bytes);
  if (!opened.ok) return opened;
  const library = await (loading ??= import('@e965/xlsx'));
  const book = parse(library, opened);
  if (!book) return { ok: false, problem: fileMessage('damaged') };
  return gridsOf(book, opened);
}

function parse(library: Library, opened: Opened): WorkBook | undefined {
  const options = { ...COMPLETE, ...LESS[opened.kind] };
  try {
    return quietly(() => library.read(opened.payload, options));
  } catch {
    return undefined;
  }
}

/** The library reports to the console what it does not know of number formats; there, a user can do nothing with it. */
function quietly<Result>(work: () => Result): Result {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function gridsOf(book: WorkBook, opened: Opened): ReadResult {
  const reading: CellReading = {
    keepsShown: opened.kind === 'ods',
    from1904: book.Workbook?.WBProps?.date1904 === true,
    ...(opened.oldText && { textOf: readerOfOldTexts(opened.oldText.codePage, textsIn(book)) }),
  };
  const grids: Grid[] = [];
  let places = 0;
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (!isWorksheet(sheet, name, opened)) continue;
    if (!sheet) return { ok: false, problem: fileMessage('damagedSheet', { sheet: name }) };
    const grid = gridOfSheet(
      reading.textOf?.(name) ?? name,
      visibilityOf(book, name),
      sheet as DenseWorkSheet,
      reading,
    );
    places += placesIn(grid);
    if (places > MOST_PLACES) return { ok: false, problem: tooSpread(name, places) };
    grids.push(grid);
  }
  if (grids.length === 0) return { ok: false, problem: fileMessage('noSheets') };
  return {
    ok: true,
    grids:
      opened.kind === 'ods'
        ? hideInOds(grids, readOdsHidden(opened.parts))
        : withResults(grids, opened.isStale === true),
    kind: opened.kind,
  };
}

function* textsIn(book: WorkBook): Generator<string> {
  yield* book.SheetNames;
  for (const name of book.SheetNames)
    for (const row of Object.values((book.Sheets[name] as DenseWorkSheet | undefined)?.['!data'] ?? []))
      for (const cell of Object.values(row)) if (typeof cell.v === 'string') yield cell.v;
}

const placesIn = ({ cells }: Grid): number => cells.reduce((sum, row) => sum + (row?.length ?? 0), 0);

/** Charts, macros and dialogs have tabs but no cells. The library swallows what goes wrong in a sheet: it is absent then. */
function isWorksheet(sheet: WorkBook['Sheets'][string] | undefined, name: string, opened: Opened): boolean {
  if (sheet) return sheet['!type'] === undefined || sheet['!type'] === 'sheet';
  const listed = opened.sheets.find((one) => one.name === name);
  return listed === undefined || listed.type === 'worksheet';
}

const VISIBILITIES: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

function visibilityOf(book: WorkBook, name: string): Visibility {
  const listed = book.Workbook?.Sheets?.find((sheet) => sheet.name === name);
  return VISIBILITIES[listed?.Hidden ?? 0] ?? 'visible';
}
