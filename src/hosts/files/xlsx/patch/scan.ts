/** Finds in a worksheet's text what an edit needs to know: rows, the cells of wanted rows, merges, formulas, protection. */
import { contains, parseAddress } from '../../../../core/grid';
import type { Area, Position } from '../../../../core/grid';
import { attribute, tagsOf } from '../package/markup';
import type { Tag } from '../package/markup';

export interface ScannedCell {
  readonly column: number;
  readonly tag: Tag;
  /** After the closing tag. */
  end: number;
  hasFormula: boolean;
}

export interface ScannedRow {
  readonly row: number;
  readonly tag: Tag;
  /** Where the closing tag begins. */
  contentEnd: number;
  readonly cells: ScannedCell[];
}

export interface SheetScan {
  readonly data: Tag | undefined;
  /** Where `</sheetData>` begins. */
  dataEnd: number;
  readonly rows: ScannedRow[];
  readonly merges: Area[];
  /** Where an array formula or a data table computes. */
  readonly arrays: Area[];
  readonly sharedMasters: Position[];
  readonly columns: Tag[];
  dimension: Tag | undefined;
  isProtected: boolean;
  hasFormulas: boolean;
}

export function areaOf(reference: string): Area | undefined {
  const [first = '', last = first] = reference.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export const coveredBy = (areas: readonly Area[], at: Position): Area | undefined =>
  areas.find((area) => contains(area, at));

/** One walk over the text. Undefined where it has no sheetData or ends before that does. */
export function scanSheet(text: string, wanted: ReadonlySet<number>): SheetScan | undefined {
  const walk = new Walk(wanted);
  for (const tag of tagsOf(text)) walk.visit(tag);
  return walk.finished() ? walk.scan : undefined;
}

class Walk {
  readonly scan: SheetScan & { data: Tag | undefined } = {
    data: undefined,
    dataEnd: -1,
    rows: [],
    merges: [],
    arrays: [],
    sharedMasters: [],
    columns: [],
    dimension: undefined,
    isProtected: false,
    hasFormulas: false,
  };
  private row: ScannedRow | undefined;
  private rowNumber = -1;
  private cell: ScannedCell | undefined;
  private column = -1;

  constructor(private readonly wanted: ReadonlySet<number>) {}

  finished(): boolean {
    return this.scan.dataEnd >= 0;
  }

  visit(tag: Tag): void {
    if (this.scan.data && this.scan.dataEnd < 0) this.visitInside(tag);
    else this.visitOutside(tag);
  }

  private visitOutside(tag: Tag): void {
    if (tag.kind === 'close') return;
    if (tag.name === 'sheetData' && !this.scan.data) {
      this.scan.data = tag;
      if (tag.kind === 'empty') this.scan.dataEnd = tag.end;
    } else if (tag.name === 'dimension') this.scan.dimension = tag;
    else if (tag.name === 'col') this.scan.columns.push(tag);
    else if (tag.name === 'mergeCell') pushArea(this.scan.merges, attribute(tag, 'ref'));
    else if (tag.name === 'sheetProtection') this.scan.isProtected = isOn(attribute(tag, 'sheet'));
  }

  private visitInside(tag: Tag): void {
    if (tag.name === 'row') this.visitRow(tag);
    else if (tag.name === 'c') this.visitCell(tag);
    else if (tag.name === 'f' && tag.kind !== 'close') this.visitFormula(tag);
    else if (tag.name === 'sheetData' && tag.kind === 'close') this.scan.dataEnd = tag.start;
  }

  private visitRow(tag: Tag): void {
    if (tag.kind === 'close') {
      if (this.row) this.row.contentEnd = tag.start;
      return;
    }
    const given = attribute(tag, 'r');
    this.rowNumber = given === undefined ? this.rowNumber + 1 : Number(given) - 1;
    this.column = -1;
    this.row = { row: this.rowNumber, tag, contentEnd: tag.end, cells: [] };
    this.scan.rows.push(this.row);
  }

  private visitCell(tag: Tag): void {
    if (tag.kind === 'close') {
      if (this.cell) this.cell.end = tag.end;
      return;
    }
    const given = attribute(tag, 'r');
    this.column = (given === undefined ? undefined : parseAddress(given)?.column) ?? this.column + 1;
    this.cell = { column: this.column, tag, end: tag.end, hasFormula: false };
    if (this.wanted.has(this.rowNumber)) this.row?.cells.push(this.cell);
  }

  private visitFormula(tag: Tag): void {
    this.scan.hasFormulas = true;
    if (this.cell) this.cell.hasFormula = true;
    if (tag.attributes === '') return;
    const kind = attribute(tag, 't');
    const reference = attribute(tag, 'ref');
    if (kind === 'array' || kind === 'dataTable') pushArea(this.scan.arrays, reference ?? '');
    if (kind === 'shared' && reference !== undefined) {
      this.scan.sharedMasters.push({ row: this.rowNumber, column: this.column });
    }
  }
}

function pushArea(areas: Area[], reference: string | undefined): void {
  const area = areaOf(reference ?? '');
  if (area) areas.push(area);
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
