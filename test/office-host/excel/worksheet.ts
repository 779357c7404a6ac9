/** One worksheet. Members that begin with `$` are the test's own; the others are Excel's. */
import type { Area } from '../../../src/core/grid';
import {
  HostCollection,
  HostObject,
  NULL_OBJECT,
  RichApiError,
  accessDenied,
  invalidArgument,
  invalidOperation,
  notFound,
} from '../richapi/host-object';
import { COLUMNS, ROWS, WHOLE_SHEET, isWithin, parseArea, parseAreas } from './addresses';
import { Cells } from './cells';
import type { CellState } from './cells';
import type { ConditionalFormat } from './conditional-formats';
import { enter } from './entry';
import { Range, RangeAreas } from './range';
import type { Workbook } from './workbook';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Worksheet extends HostObject {
  readonly $info = {
    name: 'Worksheet',
    id: 'id',
    scalars: ['id', 'name', 'position', 'visibility', 'tabColor'],
  };
  readonly $cells = new Cells();
  $conditionalFormats: ConditionalFormat[] = [];
  $merges: Area[] = [];
  $validations: { area: Area; rule: unknown }[] = [];
  readonly $hiddenRows = new Set<number>();
  readonly $hiddenColumns = new Set<number>();
  /** Points. */
  readonly $columnWidths = new Map<number, number>();
  readonly $rowHeights = new Map<number, number>();
  readonly protection = new Protection();
  readonly freezePanes = new FreezePanes();
  readonly pageLayout = new PageLayout();
  readonly id: string;
  visibility: SheetVisibility = 'Visible';
  tabColor = '';

  constructor(
    readonly $workbook: Workbook,
    private title: string,
  ) {
    super();
    this.id = $workbook.$newId('S');
  }

  get name(): string {
    return this.title;
  }
  set name(name: string) {
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalidArgument();
    const other = this.$workbook.$find(name);
    if (other && other !== this)
      throw new RichApiError('ItemAlreadyExists', 'A resource with the same name already exists.', 409);
    this.title = name;
  }
  get position(): number {
    return this.$workbook.$sheets.indexOf(this);
  }
  set position(position: number) {
    const sheets = this.$workbook.$sheets;
    sheets.splice(this.position, 1);
    sheets.splice(position, 0, this);
  }

  getRange(address?: string): Range {
    return new Range(this, address ? parseArea(address).area : WHOLE_SHEET);
  }
  getRanges(address: string): RangeAreas {
    return new RangeAreas(this, parseAreas(address));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > ROWS || column + columns > COLUMNS)
      throw invalidArgument();
    return new Range(this, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getRange().getUsedRange(valuesOnly);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | typeof NULL_OBJECT {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }
  getNext(): Worksheet {
    const next = this.getNextOrNullObject();
    if (next === NULL_OBJECT) throw notFound();
    return next as Worksheet;
  }
  getNextOrNullObject(): Worksheet | typeof NULL_OBJECT {
    return this.$workbook.$sheets[this.position + 1] ?? NULL_OBJECT;
  }
  activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation('the sheet is hidden');
    this.$workbook.$active = this;
  }
  delete(): void {
    const sheets = this.$workbook.$sheets;
    if (this.visibility === 'VeryHidden' || sheets.length === 1)
      throw invalidOperation('the sheet cannot be deleted');
    sheets.splice(this.position, 1);
    const [first] = sheets;
    if (this.$workbook.$active === this && first) this.$workbook.$active = first;
    this.$workbook.$sheetEvent('deleted', this);
  }

  /** Nothing can be changed on a protected sheet. */
  $guard(): void {
    if (this.protection.protected) throw accessDenied();
  }
  $eachCell(area: Area, visit: (cell: CellState, row: number, column: number) => void): void {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        visit(this.$cells.make(row, column), row, column);
  }
  /** Under a merge, and not its anchor: what is written there is lost. */
  $isCovered(row: number, column: number): boolean {
    return this.$merges.some(
      (merge) => isWithin(merge, row, column) && (row !== merge.top || column !== merge.left),
    );
  }
  /** How many characters a column shows; undefined where its width was never set. */
  $charactersIn(column: number): number | undefined {
    const points = this.$columnWidths.get(column);
    return points === undefined ? undefined : Math.max(1, Math.floor((points / 0.75 - 5) / 7));
  }
  $clear(area: Area, contents: boolean, formats: boolean): void {
    this.$guard();
    for (const { row, column, cell } of [...this.$cells.all()]) {
      if (!isWithin(area, row, column)) continue;
      if (contents) enter(cell, '');
      if (formats) {
        delete cell.style;
        delete cell.numberFormat;
        delete cell.hyperlink;
      }
      if (Object.keys(cell).length === 0) this.$cells.delete(row, column);
    }
  }
}

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly $info = { name: 'WorksheetCollection' };
  constructor(private readonly workbook: Workbook) {
    super();
  }
  get $items(): readonly Worksheet[] {
    return this.workbook.$sheets;
  }
  getItem(key: string): Worksheet {
    const sheet = this.workbook.$find(key);
    if (!sheet) throw notFound();
    return sheet;
  }
  getItemOrNullObject(key: string): Worksheet | typeof NULL_OBJECT {
    return this.workbook.$find(key) ?? NULL_OBJECT;
  }
  getActiveWorksheet(): Worksheet {
    return this.workbook.$active;
  }
  getFirst(): Worksheet {
    const [first] = this.workbook.$sheets;
    if (!first) throw notFound();
    return first;
  }
  add(name?: string): Worksheet {
    if (this.workbook.$structureProtected) throw accessDenied();
    const sheet = new Worksheet(this.workbook, `Sheet${this.workbook.$sheets.length + 100}`);
    if (name) sheet.name = name;
    this.workbook.$sheets.push(sheet);
    this.workbook.$sheetEvent('added', sheet);
    return sheet;
  }
}

class Protection extends HostObject {
  readonly $info = { name: 'WorksheetProtection', scalars: ['protected'] };
  protected = false;
  protect(): void {
    this.protected = true;
  }
  unprotect(): void {
    this.protected = false;
  }
}

class FreezePanes extends HostObject {
  readonly $info = { name: 'WorksheetFreezePanes' };
  $rows = 0;
  $columns = 0;
  freezeRows(count: number): void {
    this.$rows = count;
  }
  freezeColumns(count: number): void {
    this.$columns = count;
  }
  freezeAt(range: Range | string): void {
    const area = typeof range === 'string' ? parseArea(range).area : range.$area;
    this.$rows = area.bottom + 1;
    this.$columns = area.right + 1;
  }
  unfreeze(): void {
    this.$rows = this.$columns = 0;
  }
}

class PageLayout extends HostObject {
  readonly $info = {
    name: 'PageLayout',
    scalars: ['orientation', 'paperSize', 'zoom', 'centerHorizontally'],
  };
  orientation = 'Portrait';
  paperSize = 'A4';
  zoom: unknown = { scale: 100 };
  centerHorizontally = false;
  $titleRows = '';
  setPrintTitleRows(address: string): void {
    this.$titleRows = address;
  }
}
