/** Reads a sheet: values and formulas at once, number formats, merges and hidden rows by halving, shown texts of numbers. */
import { addressOf, areaAddress, type Area, type Grid } from '../../../../core/grid';
import { gridOfBlocks, strips, type RawCell, type ReadBlock } from '../../../sheet-common';
import { visibilityOf } from '../sheets';
import type { EtRange, EtSheet } from '../types';
import type { Asking } from './asking';
import { Filled } from './filled';
import { rowsOfAnswer } from './matrix';
import { mergesIn } from './merged';
import { contentsIn } from './raw';
import { uniformAreas } from './uniform';

/** Above it a range is read in strips of rows, as is known to work. */
const CELLS_AT_ONCE = 20_000;

export function readSheet(sheet: EtSheet, asking: Asking): Grid {
  const { Name: name, UsedRange: used } = sheet;
  const blocks = strips(usedArea(used), CELLS_AT_ONCE).flatMap((area) => blockIn(sheet, area, asking));
  return gridOfBlocks({ name, visibility: visibilityOf(sheet) }, blocks);
}

/** A sheet that was formatted to its end is used to its end. */
function usedArea(used: EtRange): Area {
  const top = used.Row - 1;
  const left = used.Column - 1;
  return { top, left, bottom: top + used.Rows.Count - 1, right: left + used.Columns.Count - 1 };
}

/** None where nothing stands in it. */
function blockIn(sheet: EtSheet, strip: Area, asking: Asking): ReadBlock[] {
  const range = sheet.Range(areaAddress(strip));
  asking.spend();
  const values = rowsOfAnswer(range.Value2, strip);
  if (values.every((row) => row.every((value) => value === null))) return [];
  const formulas = rowsOfAnswer(range.Formula, strip);
  const filled = new Filled(
    strip,
    values.map((row, down) => row.map((value, across) => contentsIn(value, formulas[down]?.[across]))),
  );
  const area = filled.within(strip);
  if (!area) return [];
  return [
    {
      area,
      rows: cellsOf(sheet, area, filled, asking),
      merges: mergesIn(sheet, area, asking),
      hiddenRows: hidden(area, (part) => sheet.Range(areaAddress(part)).EntireRow.Hidden, 'rows', asking),
      hiddenColumns: hidden(
        area,
        (part) => sheet.Range(areaAddress(part)).EntireColumn.Hidden,
        'columns',
        asking,
      ),
    },
  ];
}

function cellsOf(sheet: EtSheet, area: Area, filled: Filled, asking: Asking): RawCell[][] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_, across): RawCell => ({
      ...filled.at(area.top + down, area.left + across),
      text: '',
      format: '',
    })),
  );
  const formats = uniformAreas(
    area,
    { within: filled.within, ask: (part) => sheet.Range(areaAddress(part)).NumberFormat },
    asking,
  );
  for (const { area: part, value } of formats)
    for (let row = part.top; row <= part.bottom; row++)
      for (let column = part.left; column <= part.right; column++) {
        const cells = rows[row - area.top];
        const cell = cells?.[column - area.left];
        if (!cells || !cell || !filled.isFilled(row, column)) continue;
        const format = typeof value === 'string' ? value : 'General';
        const text = typeof cell.value === 'number' ? shownIn(sheet, row, column, asking) : '';
        cells[column - area.left] = { ...cell, format, text };
      }
  return rows;
}

/** `#` stands for what is not known: a number is then printed by its format. */
function shownIn(sheet: EtSheet, row: number, column: number, asking: Asking): string {
  if (!asking.allowsText()) return '#';
  asking.spend();
  const text = sheet.Range(addressOf({ row, column })).Text;
  return typeof text === 'string' ? text : '#';
}

function hidden(
  area: Area,
  ask: (part: Area) => unknown,
  along: 'rows' | 'columns',
  asking: Asking,
): number[] {
  const { top, left, bottom, right } = area;
  const line = along === 'rows' ? { top, left, bottom, right: left } : { top, left, bottom: top, right };
  return uniformAreas(line, { within: (part) => part, ask }, asking).flatMap(({ area: part, value }) => {
    if (value !== true) return [];
    const [first, last] = along === 'rows' ? [part.top, part.bottom] : [part.left, part.right];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
