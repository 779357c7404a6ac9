/** A whole workbook as plain data, to be compared before and after. */
import { addressOf, areaAddress } from '../../../src/core/grid';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/**
 * Values, formulas, number formats, looks, links, merges, hidden rows and columns, widths, conditional formats,
 * settings. Not in it: ids, the selection, and whether a text was entered with an apostrophe.
 */
export function snapshot(workbook: Workbook): Record<string, unknown> {
  return {
    sheets: workbook.$sheets.map(sheetSnapshot),
    settings: Object.fromEntries(workbook.$settings),
    customXml: [...workbook.$customXml.values()],
  };
}

function sheetSnapshot(sheet: Worksheet): Record<string, unknown> {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protection.protected,
    cells: cellsOf(sheet),
    merges: sheet.$merges.map(areaAddress),
    hiddenRows: [...sheet.$hiddenRows],
    hiddenColumns: [...sheet.$hiddenColumns],
    widths: [...sheet.$columnWidths],
    heights: [...sheet.$rowHeights],
    validations: sheet.$validations.map(({ area, rule }) => [areaAddress(area), rule]),
    conditionalFormats: sheet.$conditionalFormats.map((format) => ({
      type: format.type,
      ranges: format.$areas.map(areaAddress).join(','),
      formula: format.$custom.rule.formula,
      fill: format.$custom.format.fill.color,
      font: format.$custom.format.font.color,
      stopIfTrue: format.stopIfTrue,
    })),
  };
}

function cellsOf(sheet: Worksheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const { row, column, cell } of sheet.$cells.all()) {
    const { value, formula, numberFormat, style, hyperlink, kind } = cell;
    const kept = Object.entries({ value, formula, numberFormat, style, hyperlink, kind }).filter(
      ([, held]) => held !== undefined,
    );
    if (kept.length > 0) cells[addressOf({ row, column })] = Object.fromEntries(kept);
  }
  return cells;
}
