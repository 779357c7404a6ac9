/** Refuses sheets whose few bytes would make the library fill memory: columns and links over absurd ranges. */
import { latin1 } from '../text';
import { attribute, tagsOf } from '../package/markup';
import { parseAddress } from '../../../../core/grid';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** The library makes a cell for each cell of a link; no real sheet links more than this. */
export const MOST_LINKED_CELLS = 1_000_000;

export function isSaneSheet(sheet: Uint8Array): boolean {
  return hasSaneColumns(textBeforeData(sheet)) && hasSaneLinks(textAfterData(sheet));
}

/** The library steps over each column that is told, as often as it is told; real sheets tell each once. */
const MOST_TOLD_COLUMNS = 64 * MOST_COLUMNS;

function hasSaneColumns(head: string): boolean {
  let told = 0;
  for (const tag of tagsOf(head)) {
    if (tag.name !== 'col' || tag.kind === 'close') continue;
    const [from, to] = [Number(attribute(tag, 'min') ?? 1), Number(attribute(tag, 'max'))];
    if (!(from >= 0 && to <= MOST_COLUMNS)) return false;
    told += Math.max(0, to - from) + 1;
  }
  return told <= MOST_TOLD_COLUMNS;
}

function hasSaneLinks(tail: string): boolean {
  if (!tail.includes('hyperlink')) return true;
  let cells = 0;
  for (const tag of tagsOf(tail)) {
    if (tag.name === 'hyperlink' && tag.kind !== 'close') cells += areaOf(attribute(tag, 'ref') ?? '');
  }
  return cells <= MOST_LINKED_CELLS;
}

function areaOf(reference: string): number {
  const [first = '', last = first] = reference.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (!from || !to) return Number.POSITIVE_INFINITY;
  return (Math.abs(to.row - from.row) + 1) * (Math.abs(to.column - from.column) + 1);
}

const MARK = [...'sheetData'].map((letter) => letter.charCodeAt(0));

const isMark = (sheet: Uint8Array, at: number): boolean =>
  MARK.every((code, offset) => sheet[at + offset] === code);

function textBeforeData(sheet: Uint8Array): string {
  let at = sheet.indexOf(MARK[0] ?? 0);
  while (at >= 0 && !isMark(sheet, at)) at = sheet.indexOf(MARK[0] ?? 0, at + 1);
  return latin1(at < 0 ? sheet : sheet.subarray(0, at));
}

function textAfterData(sheet: Uint8Array): string {
  let at = sheet.lastIndexOf(MARK[0] ?? 0);
  while (at >= 0 && !isMark(sheet, at)) at = at === 0 ? -1 : sheet.lastIndexOf(MARK[0] ?? 0, at - 1);
  return at < 0 ? '' : latin1(sheet.subarray(at + MARK.length));
}
