/** A workbook on disk, read and checked: what every command begins with. */
import { check, type CheckOptions, type CheckResult } from '../core/check';
import { areaAddress, type Grid } from '../core/grid';
import { message, type Message } from '../core/messages';
import { obstaclesOf } from '../core/overview';
import type { Refusal, TableSet } from '../core/tables';
import { readReasons, REASONS_KEY, type Reason } from '../core/reasons';
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
}

/** Throws a Problem where the file can't be read. */
export async function openWorkbook(file: string): Promise<OpenWorkbook> {
  const bytes = readBytes(file);
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Problem(read.problem, [], file);
  return { file, bytes, grids: read.grids, reasons: readReasons(keptIn(bytes, REASONS_KEY)) };
}

/** Throws a Problem where no public table is in the workbook. */
export function checkWorkbook({ file, grids }: OpenWorkbook, options: CheckOptions = {}): CheckResult {
  const result = check(grids, options);
  if (result.set.tables.length > 0) return result;
  throw new Problem(whyNoTables(result.set, grids.length), result.set.refused.map(refusalMessage), file);
}

const whyNoTables = ({ others = [] }: TableSet, sheets: number): Message =>
  others.length > 0
    ? message(CLI_MESSAGES, 'onlyOthers', { titles: others.map(({ title }) => title) })
    : message(CLI_MESSAGES, 'noTables', { sheets: String(sheets) });

/** Why something that looked like a table was not taken, with the place it stands at. */
const refusalMessage = ({ sheet, area, reason }: Refusal): Message =>
  message(CLI_MESSAGES, 'refused', { place: `${sheet} ${areaAddress(area)}`, reason });

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
