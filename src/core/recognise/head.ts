/** Reads what stands around a table: unit, year, department. */
import type { Unit } from '../amount';
import type { Area, Position } from '../grid';
import type { TextCell } from '../tables';
import { isNote } from './tail';
import { latestYearIn } from './header/relative-year';
import type { SheetView } from './sheet-view';
import {
  beginsWithUnit,
  hasUnitLine,
  unitBegun,
  unitNamed,
  unitPrinted,
  withoutUnitLine,
  type PrintedUnit,
  type UnitSaid,
} from './unit-printed';

export interface Head {
  readonly unit?: Unit;
  readonly unitAt?: Position;
  /** The number of 公开NN表. */
  readonly number?: number;
  readonly year?: number;
  readonly department?: string;
  readonly departmentAt?: TextCell;
}

const DEPARTMENT = /^(?:填报|编制|公开)?(?:部门|单位)(?:名称)?:(.*)$/;
const TABLE_CODE = /(?:财决)?公开\d+表|^表[\d一二三四五六七八九十]+$/g;
const YEAR = /(20\d{2})年/;
const YEAR_BEHIND = /\(?20\d{2}年度?\)?$/;
/** In one line with the unit: a printed name too long for its place goes on behind both. */
const YEAR_WITHIN = /(?<=.)\(?20\d{2}年度?\)?/;

export const yearIn = (text: string): number | undefined => {
  const digits = YEAR.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** The surest way in which a unit is printed counts, the first of these. */
const SURENESS: readonly UnitSaid[] = ['sure', 'alone', 'glued'];

export function readHead(view: SheetView, area: Area): Head {
  const head: { -readonly [K in keyof Head]: Head[K] } = {};
  let sureness = SURENESS.length;
  let begun: BegunUnit | undefined;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const columns = view.textColumns(row, area.left, area.right);
    const year = latestYearIn(
      columns.map((column) => view.text(row, column)).filter((text) => !isNote(text)),
    );
    if (year > 0) head.year ??= year;
    for (const column of columns) {
      const text = view.text(row, column);
      if (isNote(text)) continue;
      const begins = unitBegun(text);
      if (begins !== undefined) begun = { name: begins, at: { row, column } };
      const printed = wholeUnit(unitPrinted(text, view.raw(row, column)), begun);
      if (printed && SURENESS.indexOf(printed.said) < sureness) {
        sureness = SURENESS.indexOf(printed.said);
        head.unit = printed.unit;
        head.unitAt = printed.said === 'alone' && begun ? begun.at : { row, column };
      }
      const number = /(?:公开|财决)(\d{1,2})表/.exec(text)?.[1];
      if (number !== undefined) head.number ??= Number(number);
      if (!head.departmentAt) readDepartment(view, row, column, area.right, head);
    }
  }
  return head;
}

/** 单位：万, broken off at the end of its line. */
interface BegunUnit {
  readonly name: string;
  readonly at: Position;
}

/** A unit by itself below one that is broken off is the rest of it; undefined where both are none. */
function wholeUnit(printed: PrintedUnit | undefined, begun: BegunUnit | undefined): PrintedUnit | undefined {
  if (!begun || printed?.said !== 'alone') return printed;
  const unit = unitNamed(begun.name + printed.unit.name);
  return unit && { unit, said: 'alone' };
}

function readDepartment(
  view: SheetView,
  row: number,
  column: number,
  right: number,
  head: { -readonly [K in keyof Head]: Head[K] },
): void {
  const line = view.text(row, column);
  const match = DEPARTMENT.exec(line);
  if (!match || beginsWithUnit(line)) return;
  const own = departmentName(match[1] ?? '');
  if (own === undefined) return;
  const next = own === '' ? view.textColumns(row, column + 1, right)[0] : undefined;
  const beside = next === undefined ? '' : (departmentName(view.text(row, next)) ?? '');
  const name = own || (beside.includes(':') ? '' : beside);
  head.departmentAt = { at: { row, column }, text: view.raw(row, column) };
  if (name !== '') head.department = name;
}

/** The name behind the colon, without table code, year or unit glued to it; undefined where the line is the money unit. */
function departmentName(text: string): string | undefined {
  const bare = text.replace(TABLE_CODE, '');
  const name = withoutUnitLine(bare).replace(hasUnitLine(bare) ? YEAR_WITHIN : YEAR_BEHIND, '');
  if (unitNamed(name.replace(/^人民币/, ''))) return undefined;
  return name;
}
