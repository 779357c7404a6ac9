/** A range of the simulated 表格: one or several areas of a sheet, over the workbook of the office host. */
import { addressOf, areaAddress, contains, type Area } from '../../../src/core/grid';
import { COLUMNS, ROWS } from '../../office-host/excel/addresses';
import type { CellState } from '../../office-host/excel/cells';
import { shownText } from '../../office-host/excel/display';
import { enter } from '../../office-host/excel/entry';
import { Conditions } from './conditions';
import { errorCode } from './errors';
import { RangeBorders, RangeFont, RangeInterior, setStyles } from './looks';
import { handedOver, uniformOf } from './shapes';
import type { Sheet } from './sheet';
import { refused } from './trouble';

export class EtSimRange {
  constructor(
    readonly $sheet: Sheet,
    readonly $areas: readonly Area[],
  ) {}

  get $area(): Area {
    const [area] = this.$areas;
    if (!area) throw refused();
    return area;
  }

  get Row(): number {
    return this.$area.top + 1;
  }
  get Column(): number {
    return this.$area.left + 1;
  }
  get Rows(): { readonly Count: number } {
    return { Count: this.$area.bottom - this.$area.top + 1 };
  }
  get Columns(): { readonly Count: number } {
    return { Count: this.$area.right - this.$area.left + 1 };
  }
  get Worksheet(): Sheet {
    return this.$sheet;
  }

  get Value2(): unknown {
    const { shapes } = this.$sheet.$program;
    return this.matrix((cell) => valueOf(cell) ?? shapes.blank);
  }
  set Value2(input: unknown) {
    this.put(input);
  }
  get Formula(): unknown {
    return this.matrix(formulaOf);
  }
  set Formula(input: unknown) {
    this.put(input);
  }
  /** A function, and nothing that can be assigned (measured on UOS). */
  Value(): unknown {
    return this.Value2;
  }
  /** Of a single cell, or of cells that show the same. */
  get Text(): unknown {
    const { $model: model } = this.$sheet;
    return uniformOf(this.cells().map(({ cell, column }) => shownText(cell, model.$charactersIn(column))));
  }
  get NumberFormat(): unknown {
    return uniformOf(this.cells().map(({ cell }) => cell?.numberFormat ?? 'General'));
  }
  set NumberFormat(code: unknown) {
    this.guard();
    for (const area of this.$areas)
      this.$sheet.$model.$eachCell(area, (cell) => {
        delete cell.text;
        if (code === 'General') delete cell.numberFormat;
        else cell.numberFormat = String(code);
      });
  }

  get MergeCells(): unknown {
    return uniformOf(this.cells().map(({ row, column }) => this.mergeAt(row, column) !== undefined));
  }
  get MergeArea(): EtSimRange {
    const { top: row, left: column } = this.$area;
    return new EtSimRange(this.$sheet, [this.mergeAt(row, column) ?? this.$area]);
  }
  Merge(): void {
    this.guard();
    this.$sheet.$model.$merges.push(this.$area);
  }

  get EntireRow(): EtSimRange {
    return new EtSimRange(this.$sheet, [{ ...this.$area, left: 0, right: COLUMNS - 1 }]);
  }
  get EntireColumn(): EtSimRange {
    return new EtSimRange(this.$sheet, [{ ...this.$area, top: 0, bottom: ROWS - 1 }]);
  }
  get Hidden(): unknown {
    const { hidden, lines } = this.lines();
    return uniformOf(lines.map((line) => hidden.has(line)));
  }
  set Hidden(isHidden: unknown) {
    this.guard();
    const { hidden, lines } = this.lines();
    for (const line of lines)
      if (isHidden === true) hidden.add(line);
      else hidden.delete(line);
  }
  get ColumnWidth(): unknown {
    return null;
  }
  /** In characters; the model of the office host keeps points. */
  set ColumnWidth(characters: unknown) {
    this.guard();
    for (let column = this.$area.left; column <= this.$area.right; column++)
      this.$sheet.$model.$columnWidths.set(column, (Number(characters) * 7 + 5) * 0.75);
  }
  get RowHeight(): unknown {
    return null;
  }
  set RowHeight(points: unknown) {
    this.guard();
    for (let row = this.$area.top; row <= this.$area.bottom; row++)
      this.$sheet.$model.$rowHeights.set(row, Number(points));
  }

  get Font(): RangeFont {
    return new RangeFont(this);
  }
  get Interior(): RangeInterior {
    return new RangeInterior(this);
  }
  get Borders(): RangeBorders {
    return new RangeBorders(this);
  }
  get FormatConditions(): Conditions {
    return new Conditions(this);
  }
  get Validation(): { Add(type: number, alert: number, operator: number, list: string): void } {
    return {
      Add: (type, _alert, _operator, list) => {
        this.guard();
        if (type !== 3) throw refused();
        const rule = { list: { inCellDropDown: true, source: list } };
        this.$sheet.$model.$validations.push({ area: this.$area, rule });
      },
    };
  }
  set HorizontalAlignment(value: unknown) {
    setStyles(this, { 'alignment/horizontal': value });
  }
  set VerticalAlignment(value: unknown) {
    setStyles(this, { 'alignment/vertical': value });
  }
  set WrapText(value: unknown) {
    setStyles(this, { 'alignment/wrap': value });
  }
  set IndentLevel(value: unknown) {
    setStyles(this, { 'alignment/indent': value });
  }
  set Locked(value: unknown) {
    setStyles(this, { locked: value });
  }

  Address(absoluteRow = true, absoluteColumn = true): string {
    if (absoluteRow || absoluteColumn) return this.$areas.map(absolute).join(',');
    return this.$areas.map(areaAddress).join(',');
  }
  Select(): void {
    const { $model: model } = this.$sheet;
    // From the model: nothing is selected on a sheet that is not in front.
    if (model.visibility !== 'Visible' || model.$workbook.$active !== model) throw refused();
    this.$sheet.$program.selected = this;
    model.$workbook.$selection = `'${model.name}'!${areaAddress(this.$area)}`;
  }

  /** Nothing is written on a protected sheet. */
  guard(): void {
    if (this.$sheet.$model.protection.protected) throw refused();
  }

  private matrix(of: (cell: CellState | undefined) => unknown): unknown {
    const { top, left, bottom, right } = this.$area;
    const { $cells: cells } = this.$sheet.$model;
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) => of(cells.get(top + down, left + across))),
    );
    return handedOver(rows, this.$sheet.$program.shapes);
  }

  /** Takes effect at once; what is written under a merge is lost. */
  private put(input: unknown): void {
    this.guard();
    const { $model: model } = this.$sheet;
    const rows = Array.isArray(input) ? (input as unknown[][]) : undefined;
    model.$eachCell(this.$area, (cell, row, column) => {
      const value = rows ? rows[row - this.$area.top]?.[column - this.$area.left] : input;
      if (value !== undefined && !model.$isCovered(row, column)) enter(cell, value ?? '');
    });
    model.$workbook.$changed(model, this.$area);
  }

  private cells(): { row: number; column: number; cell: CellState | undefined }[] {
    const { $cells: cells } = this.$sheet.$model;
    return this.$areas.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
        const row = top + Math.floor(index / (right - left + 1));
        const column = left + (index % (right - left + 1));
        return { row, column, cell: cells.get(row, column) };
      }),
    );
  }

  private mergeAt(row: number, column: number): Area | undefined {
    return this.$sheet.$model.$merges.find((merge) => contains(merge, { row, column }));
  }

  /** From the model: only whole rows and columns can be hidden, and asked. */
  private lines(): { hidden: Set<number>; lines: number[] } {
    const { top, left, bottom, right } = this.$area;
    const { $hiddenRows: rows, $hiddenColumns: columns } = this.$sheet.$model;
    if (left === 0 && right === COLUMNS - 1) return { hidden: rows, lines: between(top, bottom) };
    if (top === 0 && bottom === ROWS - 1) return { hidden: columns, lines: between(left, right) };
    throw refused();
  }
}

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const absolute = ({ top, left, bottom, right }: Area): string =>
  [{ row: top, column: left }, ...(top === bottom && left === right ? [] : [{ row: bottom, column: right }])]
    .map((at) => addressOf(at).replace(/([A-Z]+)(\d+)/, '$$$1$$$2'))
    .join(':');

const valueOf = (cell: CellState | undefined): unknown =>
  cell?.kind === 'error' ? errorCode(cell.value) : cell?.value;

/** A constant stands as its own text; a blank as an empty one. */
function formulaOf(cell: CellState | undefined): unknown {
  if (cell?.formula !== undefined) return cell.formula;
  if (typeof cell?.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return cell?.value === undefined ? '' : String(cell.value);
}
