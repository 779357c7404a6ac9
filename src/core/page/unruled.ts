/** Tables without ruled cells, as they are found among lines of writing: rows of figures that stand below each other. */
import { isFigure } from './figure-text';
import { isOfHead, isTableTitle, isUnitAlone } from './heads';
import { WITHIN_CELL } from './pieces';
import type { RuledTable } from './ruled';
import { lineParts, lineText, type PrintLine } from './writing';

/** Places among the lines of a page: from the first row of its head to the last row. */
export interface UnruledStretch {
  readonly from: number;
  readonly to: number;
}

/** Between cells; within a line of text blanks are narrower, whatever it is spread by. */
const APART = 1;
/** Rows of figures that make a table where no title says so. */
const FEWEST = 3;
/** Rows of tables are at most so far apart, by the size of their letters. */
const MOST_PITCH = 4;
/** Labels and cells that go on below their row come nearer; an empty row is twice as far. */
const FARTHER = 2.3;
const SAME_SIZE = 0.15;
const COLUMNS = 3;
/** Lines between a table and its title: number, department and unit, and what of the head stands alone. */
const MOST_ABOVE = 5;
const TITLE = /表(?:[（(]续?.*[）)])?$/;
const NUMBER = /^\s*公开/;
const AMOUNT = /\d\.\d{2}(?!\d)/;
const NOTE = /^\s*(?:注|备注|说明)[：:]/;
/** Lines of a head above the first row. */
const MOST_HEAD = 6;
/** Department and unit stand above a table's head. */
const UNIT_LINE = /(?:单位|部门)(?:名称)?[：:]/;
const SENTENCE = /[。；]/;

interface Row {
  readonly pieces: number;
  readonly hasAmount: boolean;
  readonly isUnitLine: boolean;
  readonly text: string;
  readonly line: PrintLine;
}

/** One piece of a line tells the unit, at its end; heads of columns that have units tell several. */
const endsWithUnit = (pieces: readonly string[]): boolean =>
  isUnitAlone(pieces.at(-1) ?? '') && pieces.filter(isUnitAlone).length === 1;

function rowOf(line: PrintLine): Row {
  const pieces = lineParts(line, APART).map(lineText);
  const text = pieces.join(' ');
  const isUnitLine = UNIT_LINE.test(text) || endsWithUnit(pieces);
  return { pieces: pieces.length, hasAmount: AMOUNT.test(text), isUnitLine, text, line };
}

/** Two columns may be words apart; three, or one with an amount, are none. */
const isRow = ({ pieces, hasAmount, isUnitLine, text }: Row): boolean =>
  (pieces >= COLUMNS || (pieces > 1 && hasAmount)) && !SENTENCE.test(text) && !isUnitLine;

/** Rows follow at an even pace and in one size; a title, a note or a paragraph ends them. */
const followsOn = (before: Row, { line, text }: Row, pitch: number): boolean =>
  line.baseline - before.line.baseline <= FARTHER * pitch &&
  Math.abs(line.size - before.line.size) <= SAME_SIZE * line.size &&
  !SENTENCE.test(text) &&
  !NOTE.test(text);

/** `goesOn`: the page before ends with one, and may have left it a few rows. */
export function unruledStretches(lines: readonly PrintLine[], goesOn = false): UnruledStretch[] {
  const rows = lines.map(rowOf);
  const found: UnruledStretch[] = [];
  let place = 0;
  while (place < rows.length) {
    const first = rows[place];
    if (!first || !isRow(first)) {
      place += 1;
      continue;
    }
    let [last, count, pitch, before] = [place, first.hasAmount ? 1 : 0, MOST_PITCH * first.line.size, first];
    for (let at = place + 1; at < rows.length; at += 1) {
      const row = rows[at];
      if (!row || !followsOn(before, row, pitch)) break;
      if (row.hasAmount && isRow(row)) count += 1;
      if (row.pieces > 1) last = at;
      pitch = Math.min(pitch, Math.max(row.line.baseline - before.line.baseline, row.line.size));
      before = row;
    }
    const from = headOf(rows, place, found.at(-1)?.to ?? -1);
    const whole = withEnds(lines, { from, to: last }, (found.at(-1)?.to ?? -1) + 1);
    const isRest = goesOn && found.length === 0 && from <= MOST_ABOVE;
    if (count >= FEWEST || isRest || isTitled(rows, whole.from)) {
      found.push(whole);
      last = whole.to;
    }
    place = last + 1;
  }
  return found;
}

/**
 * One line without an amount between a title and the ruled table it is the title of: department, year and number. Where
 * the table's first row has figures it may be the table's head, which nobody ruled.
 */
export function standsOverTable(
  lines: readonly PrintLine[],
  { from, to }: UnruledStretch,
  tables: readonly RuledTable[],
): boolean {
  const line = lines[from];
  if (!line || from !== to || AMOUNT.test(lineText(line))) return false;
  const next = lines[to + 1]?.baseline ?? Infinity;
  return tables.some(
    ({ top, cells }) =>
      line.baseline <= top &&
      top <= next &&
      cells.every(({ row, text }) => row > 0 || text === '' || !isFigure(text)),
  );
}

/** Rows within a head, and below it: an empty row is farther. By the size of the letters. */
const HEAD_PITCH = 4;
const ROW_PITCH = 2.6;

const isNote = (text: string): boolean => SENTENCE.test(text) || NOTE.test(text);

/** With the lines of its head that hold one word, and rows of words alone below. */
function withEnds(lines: readonly PrintLine[], { from, to }: UnruledStretch, first: number): UnruledStretch {
  const size = lines[from]?.size ?? 0;
  const isOfTable = (line: PrintLine): boolean => {
    const text = lineText(line);
    const isSame = Math.abs(line.size - size) <= SAME_SIZE * size;
    return isSame && !rowOf(line).isUnitLine && !isOfHead(text) && !isTableTitle(text) && !isNote(text);
  };
  for (let line = lines[from - 1]; from > first && line && isOfTable(line); line = lines[from - 1]) {
    if ((lines[from]?.baseline ?? 0) - line.baseline > HEAD_PITCH * size) break;
    from -= 1;
  }
  for (let line = lines[to + 1]; line; line = lines[to + 1]) {
    const gap = line.baseline - (lines[to]?.baseline ?? 0);
    const isWithin = gap <= WITHIN_CELL * line.size;
    if (!isWithin && (gap > ROW_PITCH * line.size || !isOfTable(line))) break;
    to += 1;
  }
  return { from, to };
}

const isTitled = (rows: readonly Row[], from: number): boolean =>
  rows
    .slice(Math.max(0, from - MOST_ABOVE), from)
    .some(({ pieces, text }) => pieces === 1 && TITLE.test(text.replace(/\s+/g, '')) && !NUMBER.test(text));

/** The first line of the head above a row; a title stands alone on its line, department and unit below it. */
function headOf(rows: readonly Row[], row: number, after: number): number {
  let from = row;
  for (let above = row - 1; above > after && row - above <= MOST_HEAD; above -= 1) {
    const line = rows[above];
    if (!line || line.isUnitLine || SENTENCE.test(line.text)) break;
    if (line.pieces > 1) from = above;
  }
  return from;
}
