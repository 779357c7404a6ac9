/** A rectangle of cells of one worksheet. */
import type { Area } from '../../../src/core/grid';
import {
  HostCollection,
  HostObject,
  NULL_OBJECT,
  invalidArgument,
  invalidOperation,
  notFound,
} from '../richapi/host-object';
import { COLUMNS, ROWS, meet, withSheet } from './addresses';
import type { CellState } from './cells';
import { ConditionalFormatCollection } from './conditional-formats';
import { enter } from './entry';
import { shownText } from './display';
import { RangeFormat } from './format';
import type { Worksheet } from './worksheet';

/** Above this Excel gives no matrix. */
const MOST_CELLS = 5_000_000;
/** `getMergedAreasOrNullObject` fails above it, by its own documentation. */
const MOST_MERGES = 512;

export class Range extends HostObject {
  readonly $info = {
    name: 'Range',
    tracked: true,
    scalars: [
      'address',
      'rowIndex',
      'columnIndex',
      'rowCount',
      'columnCount',
      'cellCount',
      'values',
      'formulas',
      'text',
      'numberFormat',
    ],
  };

  constructor(
    readonly $sheet: Worksheet,
    readonly $area: Area,
  ) {
    super();
  }

  get $areas(): readonly Area[] {
    return [this.$area];
  }
  get rowIndex(): number {
    return this.$area.top;
  }
  get columnIndex(): number {
    return this.$area.left;
  }
  get rowCount(): number {
    return this.$area.bottom - this.$area.top + 1;
  }
  get columnCount(): number {
    return this.$area.right - this.$area.left + 1;
  }
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }
  get isEntireRow(): boolean {
    return this.columnCount === COLUMNS;
  }
  get isEntireColumn(): boolean {
    return this.rowCount === ROWS;
  }
  get address(): string {
    return withSheet(this.$sheet.name, this.$area);
  }
  get worksheet(): Worksheet {
    return this.$sheet;
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$sheet, this.$areas);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get values(): unknown {
    return this.matrix((cell) => cell?.value ?? '');
  }
  set values(input: unknown) {
    this.put(input, (cell, value) => enter(cell, value));
  }
  get formulas(): unknown {
    return this.matrix((cell) => cell?.formula ?? cell?.value ?? '');
  }
  set formulas(input: unknown) {
    this.values = input;
  }
  get numberFormat(): unknown {
    return this.matrix((cell) => cell?.numberFormat ?? 'General');
  }
  set numberFormat(input: unknown) {
    this.put(input, (cell, code) => {
      delete cell.text;
      if (code === 'General') delete cell.numberFormat;
      else cell.numberFormat = String(code);
    });
  }
  get text(): unknown {
    return this.matrix((cell, column) => shownText(cell, this.$sheet.$charactersIn(column)));
  }
  get valueTypes(): unknown {
    return this.matrix((cell) => {
      if (cell?.kind === 'error') return 'Error';
      if (cell?.value === undefined) return 'Empty';
      return typeof cell.value === 'number'
        ? 'Double'
        : typeof cell.value === 'boolean'
          ? 'Boolean'
          : 'String';
    });
  }
  get hyperlink(): unknown {
    return this.$sheet.$cells.get(this.$area.top, this.$area.left)?.hyperlink ?? null;
  }
  set hyperlink(link: unknown) {
    this.$sheet.$guard();
    this.$sheet.$eachCell(this.$area, (cell) => {
      cell.hyperlink = link;
    });
  }
  get rowHidden(): boolean | null {
    return uniform(this.$sheet.$hiddenRows, this.$area.top, this.$area.bottom);
  }
  set rowHidden(hidden: boolean) {
    this.$sheet.$guard();
    setAll(this.$sheet.$hiddenRows, this.$area.top, this.$area.bottom, hidden);
  }
  get columnHidden(): boolean | null {
    return uniform(this.$sheet.$hiddenColumns, this.$area.left, this.$area.right);
  }
  set columnHidden(hidden: boolean) {
    this.$sheet.$guard();
    setAll(this.$sheet.$hiddenColumns, this.$area.left, this.$area.right, hidden);
  }

  getRowProperties(asked: { rowHidden?: boolean }): unknown {
    return steps(this.$area.top, this.$area.bottom).map((row) =>
      asked.rowHidden ? { rowHidden: this.$sheet.$hiddenRows.has(row) } : {},
    );
  }
  getColumnProperties(asked: { columnHidden?: boolean }): unknown {
    return steps(this.$area.left, this.$area.right).map((column) =>
      asked.columnHidden ? { columnHidden: this.$sheet.$hiddenColumns.has(column) } : {},
    );
  }
  getCell(row: number, column: number): Range {
    const { top, left } = this.$area;
    return new Range(this.$sheet, {
      top: top + row,
      left: left + column,
      bottom: top + row,
      right: left + column,
    });
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | typeof NULL_OBJECT {
    const used = this.$sheet.$cells.used(this.$area, valuesOnly);
    return used ? new Range(this.$sheet, used) : NULL_OBJECT;
  }
  getUsedRange(valuesOnly = false): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (used === NULL_OBJECT) throw notFound();
    return used as Range;
  }
  getMergedAreasOrNullObject(): RangeAreas | typeof NULL_OBJECT {
    const merges = this.$sheet.$merges.filter((merge) => meet(merge, this.$area));
    if (merges.length > MOST_MERGES) throw invalidOperation('more than 512 merged areas');
    return merges.length === 0 ? NULL_OBJECT : new RangeAreas(this.$sheet, merges);
  }
  merge(): void {
    this.$sheet.$guard();
    this.$sheet.$merges.push(this.$area);
    this.$sheet.$eachCell(this.$area, (cell, row, column) => {
      if (row !== this.$area.top || column !== this.$area.left) enter(cell, '');
    });
  }
  unmerge(): void {
    this.$sheet.$guard();
    this.$sheet.$merges = this.$sheet.$merges.filter((merge) => !meet(merge, this.$area));
  }
  clear(what = 'All'): void {
    this.$sheet.$clear(this.$area, what !== 'Formats', what !== 'Contents');
  }
  select(): void {
    if (this.$sheet.visibility !== 'Visible') throw invalidOperation('the sheet is hidden');
    this.$sheet.$workbook.$active = this.$sheet;
    this.$sheet.$workbook.$selection = this.address;
  }
  /** office.js asks it before it sends a large write in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument();
  }

  private matrix(of: (cell: CellState | undefined, column: number) => unknown): unknown {
    if (this.cellCount > MOST_CELLS) return null;
    return steps(this.$area.top, this.$area.bottom).map((row) =>
      steps(this.$area.left, this.$area.right).map((column) =>
        of(this.$sheet.$cells.get(row, column), column),
      ),
    );
  }

  /** One value for all cells, or a matrix of the range's own size; null leaves a cell as it is. */
  private put(input: unknown, set: (cell: CellState, value: unknown) => void): void {
    this.$sheet.$guard();
    const rows = Array.isArray(input) ? (input as unknown[][]) : undefined;
    if (rows && (rows.length !== this.rowCount || rows.some((row) => row.length !== this.columnCount)))
      throw invalidArgument();
    this.$sheet.$eachCell(this.$area, (cell, row, column) => {
      const value = rows ? rows[row - this.$area.top]?.[column - this.$area.left] : input;
      if (value === null || value === undefined || this.$sheet.$isCovered(row, column)) return;
      set(cell, value);
    });
    this.$sheet.$workbook.$changed(this.$sheet, this.$area);
  }
}

export class RangeAreas extends HostObject {
  readonly $info = { name: 'RangeAreas', tracked: true, scalars: ['address', 'areaCount', 'cellCount'] };

  constructor(
    readonly $sheet: Worksheet,
    readonly $areas: readonly Area[],
  ) {
    super();
  }

  get address(): string {
    return this.$areas.map((area) => withSheet(this.$sheet.name, area)).join(',');
  }
  get areaCount(): number {
    return this.$areas.length;
  }
  get cellCount(): number {
    return this.$areas.reduce((sum, area) => sum + new Range(this.$sheet, area).cellCount, 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.$areas.map((area) => new Range(this.$sheet, area)));
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$sheet, this.$areas);
  }
}

class RangeCollection extends HostCollection<Range> {
  readonly $info = { name: 'RangeCollection' };
  constructor(readonly $items: readonly Range[]) {
    super();
  }
}

class DataValidation extends HostObject {
  readonly $info = { name: 'DataValidation', scalars: ['rule'] };
  constructor(private readonly of: Range) {
    super();
  }
  get rule(): unknown {
    return this.of.$sheet.$validations.find(({ area }) => meet(area, this.of.$area))?.rule ?? {};
  }
  set rule(rule: unknown) {
    this.of.$sheet.$guard();
    this.of.$sheet.$validations.push({ area: this.of.$area, rule });
  }
  clear(): void {
    this.of.$sheet.$guard();
    this.of.$sheet.$validations = this.of.$sheet.$validations.filter(
      ({ area }) => !meet(area, this.of.$area),
    );
  }
}

const steps = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** True or false for all, null for some. */
function uniform(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= first && index <= last) count++;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function setAll(hidden: Set<number>, first: number, last: number, value: boolean): void {
  for (let index = first; index <= last; index++) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
}
