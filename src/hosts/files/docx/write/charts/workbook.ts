/** The workbook that “编辑数据” opens. */
import type { Chart, PieChart } from '../../../../../core/narrative/charts';
import { createWorkbook, type CellContent, type CellSpec } from '../../../create';
import { printable } from '../xml';
import { amountFormat, labelsOf, SHEET, shareFormat } from './data';

/** Characters. */
const WIDTHS = { label: 44, amount: 20, name: 28 };

const text = (words: string): CellContent => ({ text: printable(words) });

/** The legend's words, worked out again when a name or an amount is changed. */
function legendFormula(chart: PieChart, row: number): string {
  const last = chart.categories.length + 1;
  const { unit, trimZeros } = chart.settings;
  const amount = trimZeros ? `B${row}` : `TEXT(B${row},"${amountFormat(chart)}")`;
  return `C${row}&" "&${amount}&"${unit}，"&TEXT(B${row}/SUM(B$2:B$${last}),"${shareFormat(chart)}")`;
}

function labelCells(chart: Chart): CellSpec[] {
  return labelsOf(chart).map((label, place) => ({
    at: { row: place + 1, column: 0 },
    content:
      chart.kind === 'pie'
        ? { formula: legendFormula(chart, place + 2), cached: { text: printable(label) } }
        : text(label),
  }));
}

function amountCells(chart: Chart): CellSpec[] {
  const style = { numberFormat: amountFormat(chart) };
  return chart.series.flatMap(({ name, values }, place): CellSpec[] => [
    { at: { row: 0, column: place + 1 }, content: text(name) },
    ...values.map(({ value }, row) => ({
      at: { row: row + 1, column: place + 1 },
      content: { number: value.toFixed() },
      style,
    })),
  ]);
}

/** A pie's names stand behind its amounts, for the legend to take them from. */
const nameCells = (chart: Chart): CellSpec[] =>
  chart.kind === 'pie'
    ? chart.categories.map((name, place) => ({ at: { row: place + 1, column: 2 }, content: text(name) }))
    : [];

export const chartWorkbook = (chart: Chart): Uint8Array =>
  createWorkbook([
    {
      name: SHEET,
      cells: [...labelCells(chart), ...amountCells(chart), ...nameCells(chart)],
      columnWidths: [WIDTHS.label, ...chart.series.map(() => WIDTHS.amount), WIDTHS.name],
    },
  ]);
