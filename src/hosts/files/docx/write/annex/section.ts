/** One annex as a landscape section of its own: title, department and unit, table, notes. */
import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  Tab,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { message, render, type Locale } from '../../../../../core/messages';
import { LANDSCAPE, LANDSCAPE_WIDTH } from '../page';
import { textRuns } from '../runs';
import { ANNEX_CELL, ANNEX_LINE, ANNEX_TITLE, SECTION_END } from '../styles';
import { WORDS } from '../words';
import { codeColumns, sideOf, type CellAlignment } from './alignment';
import type { Annex } from './annex';
import { layCells, type LaidCell, type LaidTable } from './cells';
import { partsToFit } from './parts';
import { TABLE_LINES } from './rules';
import { CELL_MARGIN, fitColumns, type FittedWidths } from './widths';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** In twips: rows of 5 to 7 mm, as high as they can be while the table stays on one page (about 125 mm for the rows). */
const ROWS = { lowest: 283, highest: 397, together: 7087 };

const rowHeight = (rows: number): number =>
  Math.min(ROWS.highest, Math.max(ROWS.lowest, Math.floor(ROWS.together / rows)));

export function annexSection(annex: Annex, locale: Locale): ISectionOptions {
  const laid = layCells(annex.grid, annex.area, annex.headerRows);
  const parts = partsToFit(laid, LANDSCAPE_WIDTH);
  const notes = (annex.notes ?? []).map(noteLine);
  return {
    properties: LANDSCAPE,
    children: [
      ...parts.flatMap((part, at) => [
        titleLine(annex, at > 0, locale),
        ...headLine(annex, locale),
        ...wordTable(part, parts.length > 1),
      ]),
      ...(notes.length > 0 ? notes : [new Paragraph({ style: SECTION_END })]),
    ],
  };
}

/** A further part stands on a page of its own, under the title again. */
function titleLine({ title }: Annex, isFurther: boolean, locale: Locale): Paragraph {
  const text = isFurther ? render(message(WORDS, 'further', { title }), locale) : title;
  return new Paragraph({ style: ANNEX_TITLE, pageBreakBefore: isFurther, children: textRuns(text) });
}

const noteLine = (text: string): Paragraph => new Paragraph({ style: ANNEX_LINE, children: textRuns(text) });

/** 部门 on the left, 单位 on the right. */
function headLine(annex: Annex, locale: Locale): readonly Paragraph[] {
  if (!annex.department && !annex.unit) return [];
  const words = (id: 'department' | 'unit', name: string | undefined): TextRun[] =>
    name ? textRuns(render(message(WORDS, id, { name }), locale)) : [];
  const tab = new TextRun({ children: [new Tab()] });
  return [
    new Paragraph({
      style: ANNEX_LINE,
      keepNext: true,
      tabStops: [{ type: TabStopType.RIGHT, position: LANDSCAPE_WIDTH }],
      children: [...words('department', annex.department), tab, ...words('unit', annex.unit)],
    }),
  ];
}

function wordTable(laid: LaidTable, isPart: boolean): readonly FileChild[] {
  if (laid.columns === 0 || laid.rows.length === 0) return [];
  const fit = fitColumns(laid, LANDSCAPE_WIDTH, isPart);
  const codes = codeColumns(laid);
  const height = rowHeight(laid.rows.length);
  return [
    new Table({
      width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      columnWidths: fit.widths,
      borders: TABLE_LINES,
      margins: { left: CELL_MARGIN, right: CELL_MARGIN, marginUnitType: WidthType.DXA },
      rows: laid.rows.map(
        ({ header, cells }) =>
          new TableRow({
            ...(header && { tableHeader: true }),
            cantSplit: true,
            height: { value: height, rule: HeightRule.ATLEAST },
            children: cells.map((cell) => wordCell(cell, sideOf(cell, header, codes), fit)),
          }),
      ),
    }),
  ];
}

function wordCell(cell: LaidCell, side: CellAlignment, fit: FittedWidths): TableCell {
  const width = fit.widths
    .slice(cell.column, cell.column + cell.columnSpan)
    .reduce((sum, each) => sum + each, 0);
  const text = side === 'left' ? cell.text.trimEnd() : cell.text.trim();
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
    children: [
      new Paragraph({
        style: ANNEX_CELL,
        alignment: ALIGNMENT[side],
        children: textRuns(text, { size: fit.size }),
      }),
    ],
  });
}
