/** A workbook on disk, read and checked: what every command begins with. */
import { check, type CheckOptions, type CheckResult } from '../core/check';
import type { DocumentGrid, PublishedDocument } from '../core/document';
import { message, type Message } from '../core/messages';
import { tableFilling, type Grid } from '../core/grid';
import { obstaclesOf } from '../core/overview';
import { setLike, type Refusal, type TableSet } from '../core/tables';
import { readReasons, REASONS_KEY, type Reason } from '../core/reasons';
import { publishedGrids } from '../core/review/grids';
import { Places } from '../core/review/places';
import type { Review } from '../core/review';
import { Spots } from '../core/review/spots';
import { holdsUnread, othersOf, unreadOf } from '../core/review/unread';
import { readPublished } from '../hosts/files/published';
import { keptIn, readWorkbook } from '../hosts/files/xlsx';
import { readBytes } from './files';
import { CLI_MESSAGES } from './messages';
import { Problem } from './problem';

export interface OpenWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly grids: readonly Grid[];
  /** Reasons for findings that the workbook carries. */
  readonly reasons: readonly Reason[];
  /** Present where the file is no workbook, but a document with tables. */
  readonly document?: { readonly published: PublishedDocument; readonly grids: readonly DocumentGrid[] };
}

/** What is told of a document beside what its tables hold. */
export interface TablesSource extends Pick<Review, 'places' | 'unread' | 'others'> {
  readonly remarks: readonly Message[];
}

/** Undefined for a workbook. */
export function tablesSourceOf({ document }: OpenWorkbook, result: CheckResult): TablesSource | undefined {
  if (!document) return undefined;
  const { published, grids } = document;
  const places = new Places(new Spots(published, grids), result.set);
  return {
    places,
    unread: unreadOf(published, result, places),
    others: othersOf(result, places),
    remarks: published.remarks,
  };
}

/** Throws a Problem where the file can't be read. */
export const openWorkbook = (file: string): Promise<OpenWorkbook> => opened(file, false);

/** The same of a workbook or of a published document, by its content. */
export const openTables = (file: string): Promise<OpenWorkbook> => opened(file, true);

/** What the reader of workbooks calls documents. */
const DOCUMENTS: ReadonlySet<string> = new Set(['isWord', 'isPdf']);

async function opened(file: string, mayBeDocument: boolean): Promise<OpenWorkbook> {
  const bytes = readBytes(file);
  const read = await readWorkbook(bytes);
  if (!read.ok && mayBeDocument && DOCUMENTS.has(read.problem.id)) {
    const reading = await readPublished(bytes);
    if (!reading.ok) throw new Problem(reading.problem, [], file);
    const { published } = reading;
    const document = { published, grids: publishedGrids(published) };
    return { file, bytes, grids: document.grids.map(({ grid }) => grid), reasons: [], document };
  }
  if (!read.ok) throw new Problem(read.problem, [], file);
  return { file, bytes, grids: read.grids, reasons: readReasons(keptIn(bytes, REASONS_KEY)) };
}

/** Throws a Problem where no public table is in the workbook. */
export function checkWorkbook(workbook: OpenWorkbook, options: CheckOptions = {}): CheckResult {
  const { file, grids, document } = workbook;
  const hasUnread = document !== undefined && holdsUnread(document.published);
  const result = check(grids, { ...options, hasUnread });
  if (result.set.tables.length > 0) return result;
  const source = tablesSourceOf(workbook, result);
  throw new Problem(
    source && source.unread.length > 0
      ? message(CLI_MESSAGES, 'noneRecognised')
      : whyNoTables(result.set, grids.length, document !== undefined),
    source ? unreadMessages(source) : result.set.refused.map(refusalMessage),
    file,
  );
}

/** Throws a Problem where the file named as last year's is another year's: nothing would be held against it. */
export function assertYearBefore(set: TableSet, previous: TableSet | undefined, file: string): void {
  const { year } = set;
  const last = previous && setLike(previous, set).year;
  if (year === undefined || last === undefined || last === year - 1) return;
  const data = { file, year: String(year), last: String(last), wanted: String(year - 1) };
  throw new Problem(message(CLI_MESSAGES, 'wrongYear', data));
}

function whyNoTables({ others = [] }: TableSet, sheets: number, isDocument: boolean): Message {
  if (others.length > 0)
    return message(CLI_MESSAGES, 'onlyOthers', { titles: others.map(({ title }) => title) });
  return message(CLI_MESSAGES, isDocument ? 'noTablesInDocument' : 'noTables', { sheets: String(sheets) });
}

/** Why something that looked like a table was not taken, with the place it stands at. */
const refusalMessage = ({ sheet, area, reason }: Refusal): Message =>
  message(CLI_MESSAGES, 'refused', { place: tableFilling({ sheet, area }), reason });

const unreadMessages = ({ unread, places }: TablesSource): Message[] =>
  unread.map(({ title, why: reason, spot }) => {
    const place = places.spotMessage(spot);
    return title === undefined
      ? message(CLI_MESSAGES, 'unreadTable', { place, reason })
      : message(CLI_MESSAGES, 'unreadTitled', { place, title, reason });
  });

/** For commands that work something out: throws a Problem with what has to be mended first, in the command's own words. */
export function checkReliable(
  workbook: OpenWorkbook,
  refusal: 'mendFirst' | 'mendTables' = 'mendFirst',
): CheckResult {
  const result = checkWorkbook(workbook);
  const obstacles = obstaclesOf(result);
  if (obstacles.length === 0) return result;
  throw new Problem(
    message(CLI_MESSAGES, refusal, { count: String(obstacles.length) }),
    obstacles.flatMap(({ lines }) => lines),
    workbook.file,
  );
}
