/** Reads a workbook file into Grids. The spreadsheet library is loaded when the first file is opened, not before. */
import type * as Xlsx from '@e965/xlsx';
import type { DenseWorkSheet, ParsingOptions, WorkBook } from '@e965/xlsx';
import type { Grid, Visibility } from '../../../../core/grid';
import type { Message } from '../../../../core/messages';
import { fileMessage } from '../messages';
import type { Formats } from './cells';
import { gridOfSheet } from './grid';
import { inspect } from './guard';
import type { WorkbookKind } from './guard';
import { hideInOds, readOdsHidden } from './ods';

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
/** In .ods it tells nothing more, and fills memory with the empty cells that pad every sheet to its edge. */
const FOR_ODS: ParsingOptions = { ...COMPLETE, cellStyles: false };

let loading: Promise<Library> | undefined;

/** Never throws for a bad file: what is wrong with it is the result. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadResult> {
  const opened = inspect(bytes);
  if (!opened.ok) return opened;
  const library = await (loading ??= import('@e965/xlsx'));
  const book = parse(library, opened);
  if (!book) return { ok: false, problem: fileMessage('damaged') };
  return gridsOf(library, book, opened);
}

function parse(library: Library, opened: Opened): WorkBook | undefined {
  const options = { ...(opened.kind === 'ods' ? FOR_ODS : COMPLETE) };
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

function gridsOf(library: Library, book: WorkBook, opened: Opened): ReadResult {
  const formats = formatsOf(library);
  const grids: Grid[] = [];
  let places = 0;
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (!isWorksheet(sheet, name, opened)) continue;
    if (!sheet) return { ok: false, problem: fileMessage('damagedSheet', { sheet: name }) };
    const grid = gridOfSheet(name, visibilityOf(book, name), sheet as DenseWorkSheet, formats);
    places += placesIn(grid);
    if (places > MOST_PLACES) return { ok: false, problem: tooSpread(name, places) };
    grids.push(grid);
  }
  if (grids.length === 0) return { ok: false, problem: fileMessage('noSheets') };
  return {
    ok: true,
    grids: opened.kind === 'ods' ? hideInOds(grids, readOdsHidden(opened.parts)) : grids,
    kind: opened.kind,
  };
}

/** Recognising looks at each place up to the last cell of a row: 8 × 10⁸ took 108 s, so that 3 × 10⁷ take some 4. */
const MOST_PLACES = 30_000_000;
const TEN_THOUSAND = 10_000;

const placesIn = ({ cells }: Grid): number => cells.reduce((sum, row) => sum + (row?.length ?? 0), 0);

const tooSpread = (sheet: string, places: number): Message =>
  fileMessage('tooSpread', {
    sheet,
    cells: String(Math.round(places / TEN_THOUSAND)),
    limit: String(MOST_PLACES / TEN_THOUSAND),
  });

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

interface Ssf {
  format(code: string, value: string | number | boolean): string;
  is_date(code: string): boolean;
}

function formatsOf(library: Library): Formats {
  const ssf = library.SSF as Ssf;
  const dates = new Map<string, boolean>();
  return {
    format: (code, value) => ssf.format(code, value),
    isDate(code) {
      const known = dates.get(code);
      if (known !== undefined) return known;
      const isDate = ssf.is_date(code);
      dates.set(code, isDate);
      return isDate;
    },
  };
}
