/** What changes in one table of the document so that it says what the workbook's says. Throws `LeftAlone`. */
import { paired, nameOfRow, type Both } from '../diff';
import { textAt, type Grid } from '../grid';
import type { Message } from '../messages';
import { specOf, type Figure, type Table, type TableColumn, type TableRow } from '../tables';
import { shownLabel } from '../tables/normalise';
import { countedRows, type CountedRow } from './counters';
import { figureIn, rowLanes, type RowLane } from './lanes';
import { leave } from './left';
import { isNoMoney, FigureManner, type PrintedFigure } from './manner';
import { refillMessage } from './messages';
import { namedLike, type NamedRow } from './names';
import { Reflow } from './reflow';
import { agrees } from './same';
import type { TableSheet } from './sheet';
import { Traffic } from './traffic';
import { TableWriting } from './writing';

/** This year's table with the sheet it stands on. */
export interface PlanSource {
  readonly table: Table;
  readonly grid: Grid;
}

export interface Planned {
  readonly writing: TableWriting;
  readonly figures: number;
  readonly added: readonly TableRow[];
  readonly removed: readonly TableRow[];
  readonly remarks: readonly Message[];
}

export class Plan {
  readonly own: Table;
  readonly from: Table;
  readonly manner: FigureManner;
  readonly writing: TableWriting;
  readonly lanes: readonly RowLane[];
  /** Cells that count the rows of the file. */
  readonly counted: readonly CountedRow[];
  readonly pairs: readonly Both<TableRow>[];
  private readonly columns: readonly TableColumn[];
  private readonly counters: ReadonlySet<number>;
  private figures = 0;
  private rounded = 0;

  constructor(
    readonly sheet: TableSheet,
    readonly source: PlanSource,
  ) {
    this.own = sheet.table;
    this.from = source.table;
    this.manner = new FigureManner(this.own, this.from);
    this.writing = new TableWriting(sheet);
    this.lanes = rowLanes(this.own);
    this.counted = countedRows(sheet);
    this.counters = new Set(this.counted.map(({ column }) => column));
    this.pairs = paired(this.own.rows, this.from.rows, (side) =>
      nameOfRow(side === this.own.rows ? this.own : this.from),
    );
    this.columns = this.own.columns.filter(({ quantity }) => quantity !== 'text');
  }

  made(): Planned {
    this.assertKnown();
    this.assertColumns();
    const { added, removed, zeroed } = this.comingAndGoing();
    const isFlowing = added.length > 0 || removed.length > 0;
    const isAbreast = this.isAbreast();
    for (const { before, after } of this.pairs)
      if (before && !removed.includes(before) && (after !== undefined || zeroed.includes(before)))
        this.writeRow(before, after);
    if (isFlowing) (isAbreast ? new Reflow(this, added, removed) : new Traffic(this, added, removed)).write();
    return {
      writing: this.writing,
      figures: this.figures,
      added,
      removed,
      remarks: this.remarks(),
    };
  }

  private assertKnown(): void {
    for (const [table, id] of [
      [this.own, 'unknown'],
      [this.from, 'unknownInWorkbook'],
    ] as const) {
      const [first] = [...table.unknownColumns, ...table.unknownRows];
      const text = first?.text ?? table.repeatedRows[0]?.label;
      if (text !== undefined) leave(refillMessage(id, { text: text.trim() }));
    }
    for (const [table, id] of [
      [this.own, 'unreadable'],
      [this.from, 'unreadableInWorkbook'],
    ] as const)
      for (const row of table.rows)
        for (const { key } of table.columns) {
          const figure = figureIn(table, row, key);
          if (figure?.state === 'unreadable')
            leave(refillMessage(id, { row: row.label, column: key, text: figure.text }));
        }
  }

  private assertColumns(): void {
    const has = (table: Table, wanted: string): boolean => table.columns.some(({ key }) => key === wanted);
    const isBlank = (table: Table, key: string): boolean =>
      table.rows.every((row) => isNoMoney(figureIn(table, row, key)));
    for (const { key, at } of this.columns)
      if (!has(this.from, key) && at === undefined && !isBlank(this.own, key))
        leave(refillMessage('column', { column: key }));
    for (const { key } of this.from.columns)
      if (!has(this.own, key) && !isBlank(this.from, key))
        leave(refillMessage('columnInWorkbook', { column: key }));
  }

  /** Rows that come, rows that go, and rows that stay without money. */
  private comingAndGoing(): Record<'added' | 'removed' | 'zeroed', TableRow[]> {
    const rows: Record<'added' | 'removed' | 'zeroed', TableRow[]> = { added: [], removed: [], zeroed: [] };
    const listsOnlyMoney = isByFunction(this.own);
    for (const { before, after } of this.pairs) {
      if (before && after) continue;
      if (before) this.going(before, listsOnlyMoney, rows);
      else if (after) this.coming(after, listsOnlyMoney, rows.added);
    }
    return rows;
  }

  private going(
    row: TableRow,
    listsOnlyMoney: boolean,
    { removed, zeroed }: Record<'removed' | 'zeroed', TableRow[]>,
  ): void {
    const isBlank = this.isBlank(this.own, row);
    if (isBlank && (!listsOnlyMoney || row.code === undefined)) return;
    if (row.code === undefined) {
      // The total of a table that lists nothing this year is nothing.
      if (!specOf(this.own.id).listsOnlyMoney || !this.isEmpty())
        leave(refillMessage('row', { row: row.label }));
      zeroed.push(row);
      return;
    }
    const listsAll = this.own.rows.some((one) => one.code !== undefined && this.isBlank(this.own, one));
    (listsAll && !listsOnlyMoney ? zeroed : removed).push(row);
  }

  private coming(row: TableRow, listsOnlyMoney: boolean, added: TableRow[]): void {
    const isBlank = this.isBlank(this.from, row);
    const isListed = row.code !== undefined && !row.isOwnNumber && row.printedCode === undefined;
    if (isListed && (listsOnlyMoney || !isBlank)) added.push(row);
    else if (!isBlank) leave(refillMessage('rowInWorkbook', { row: row.label }));
  }

  private isEmpty(): boolean {
    return this.from.rows.every((row) => this.isBlank(this.from, row));
  }

  private isBlank(table: Table, row: TableRow): boolean {
    return table.columns.every(({ key }) => isNoMoney(figureIn(table, row, key)));
  }

  /** Whether several rows of the table stand in one row of the file. */
  private isAbreast(): boolean {
    const seen = new Set<number>();
    return this.own.rows.some(({ at: { row } }) => seen.size === seen.add(row).size);
  }

  /** What a row's figure of this year reads, and whether that is another figure. */
  figureOf(
    after: TableRow | undefined,
    column: string,
    at: Figure,
  ): PrintedFigure & { readonly isOther: boolean } {
    const from = after && figureIn(this.from, after, column);
    const beside = this.own.rows.flatMap((row) => figureIn(this.own, row, column) ?? []);
    const printed = this.manner.printed(from, at, beside);
    return { ...printed, isOther: !agrees(at, from, printed.value, { own: this.own, from: this.from }) };
  }

  /** Notes that a figure was written. */
  noteFigure({ isRounded }: PrintedFigure): void {
    this.figures += 1;
    if (isRounded) this.rounded += 1;
  }

  private writeRow(row: TableRow, after: TableRow | undefined): void {
    for (const { key } of this.columns) {
      const figure = figureIn(this.own, row, key);
      const from = after && figureIn(this.from, after, key);
      if (!figure) {
        if (!isNoMoney(from)) leave(refillMessage('noPlace', { row: row.label, column: key }));
        continue;
      }
      const printed = this.figureOf(after, key, figure);
      if (!printed.isOther) continue;
      const isWritten = figure.writable && this.writing.write(figure.at.row, figure.at.column, printed.text);
      if (!isWritten) leave(refillMessage('noPlace', { row: row.label, column: key }));
      this.noteFigure(printed);
    }
    if (after && row.code !== undefined && bare(row.label) !== bare(after.label)) this.rename(row, after);
  }

  private rename(row: TableRow, after: TableRow): void {
    const lane = this.lanes.find(({ rows }) => rows.includes(row));
    const texts = lane && namedLike(row, this.nameCells(row.at.row, lane), this.named(after));
    if (!texts) return leave(refillMessage('rowsFixed', { row: after.label }));
    for (const [column, text] of texts)
      if (!this.writing.write(row.at.row, column, text))
        leave(refillMessage('rowsFixed', { row: after.label }));
  }

  /** A row of the workbook with its name as printed there. */
  named(row: TableRow): NamedRow {
    const { grid } = this.source;
    const { left, right } = this.from.area;
    for (let column = left; column <= right; column += 1) {
      const text = textAt(grid, row.at.row, column);
      if (shownLabel(text) === row.label && text.trim() !== '') return { row, label: text };
    }
    return { row, label: row.label };
  }

  /** Cells of a lane's row that say which row it is: left of its figures and right of those of the lane before. */
  nameCells(row: number, { columns }: RowLane): { column: number; text: string }[] {
    const first = Math.min(...columns.values());
    const before = this.lanes
      .flatMap((lane) => [...lane.columns.values()])
      .filter((column) => column < first);
    const cells: { column: number; text: string }[] = [];
    for (
      let column = Math.max(this.own.area.left, ...before.map((one) => one + 1));
      column < first;
      column += 1
    )
      if (!this.counters.has(column) && this.sheet.at({ row, column }))
        cells.push({ column, text: this.sheet.text(row, column) });
    return cells;
  }

  private remarks(): Message[] {
    const { own, from } = this;
    const decimals = String(own.decimals);
    const isConverted = own.unit.exponent !== from.unit.exponent && this.figures > 0;
    const notes = (table: Table): string => table.notes.map(({ text }) => text.trim()).join('');
    const withoutYear = (text: string): string => text.replace(/\s|20\d{2}/g, '');
    const fields = [...own.fields].flatMap(([key, { text }]) =>
      from.fields.get(key)?.text.trim() === text.trim() ? [] : [refillMessage('fact', { text: text.trim() })],
    );
    return [
      ...(isConverted
        ? [refillMessage('converted', { from: from.unit.name, to: own.unit.name, decimals })]
        : []),
      ...(this.rounded > 0 ? [refillMessage('rounded', { count: String(this.rounded), decimals })] : []),
      ...(withoutYear(notes(own)) === withoutYear(notes(from))
        ? []
        : [notes(from) === '' ? refillMessage('noteGone') : refillMessage('note', { text: notes(from) })]),
      ...fields,
    ];
  }
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Tables of functions list what has money, one row a code. */
function isByFunction({ id, layout }: Table): boolean {
  const form = specOf(id).layouts.find(({ name }) => name === layout);
  return (form?.blocks ?? []).some(
    ({ rows }) => rows.kind === 'codes' && rows.classifications.includes('functional'),
  );
}
