/** Printed tables of a layout, and for each of them the figures it really prints. */
import { Decimal, printDecimal } from '../../../../src/core/amount';
import type { TableId } from '../../../../src/core/tables/types';
import type { PrintedTable } from '../../../../scripts/samples/printed/printed-table';
import { classesIn, nameOf, type FunctionalCode } from '../data/functional';
import type { Figures, Rows } from '../truth/rows';
import { byCode } from './by-code';
import type { Cell, Cells } from './cells';
import type { Form, Layout } from './form';
import { labelled, lanes, single } from './others';
import { filled, ordinal } from './texts';
import { twoSides } from './two-sides';

export interface Published {
  readonly table: PrintedTable;
  readonly id?: TableId;
  /** What it prints, by row and column. */
  readonly figures: Rows<string>;
}

export interface BuildInput {
  readonly figures: Figures<string>;
  readonly department: string;
  readonly unit: '万元' | '元';
}

const NO_ROWS: Rows<string> = new Map();
const SHORT_LIST_UNTIL = '206';

/** A figure as the sheet shows it; counts as they are. */
const printed = (figure: string): string =>
  figure.includes('.') ? printDecimal(new Decimal(figure), 2, { thousands: true }) : figure;

function classesOf({ classes, year }: Layout, figures: Figures<string>): readonly FunctionalCode[] {
  const all = classesIn(year);
  return classes === 'all'
    ? all
    : all.filter(({ code }) => code <= SHORT_LIST_UNTIL || figures.get('T01')?.has(code));
}

function cellsOf(form: Form, layout: Layout, rows: Rows<string>, classes: readonly FunctionalCode[]): Cells {
  const { body } = form;
  switch (body.kind) {
    case 'two-sides':
      return twoSides(body, classes);
    case 'codes': {
      const isPrinted = (code: string): boolean =>
        body.columns.some((column) => rows.get(code)?.has(column) ?? false);
      const codes = [...rows.keys()].filter((key) => /^2\d+$/.test(key) && isPrinted(key));
      return byCode(body, {
        codes,
        isEmpty: codes.length === 0,
        nameOf: (code) => nameOf(code, layout.year),
      });
    }
    case 'lanes':
      return lanes(body);
    case 'single':
      return single(body);
    case 'labelled':
      return labelled(body);
  }
}

/** Texts of the cells; what they print is written into `shown`. */
function textsOf(
  cells: readonly (readonly Cell[])[],
  rows: Rows<string>,
  shown: Map<string, Map<string, string>>,
): string[][] {
  return cells.map((line) =>
    line.map((cell) => {
      if (typeof cell === 'string') return cell;
      const value = rows.get(cell.row)?.get(cell.column);
      if (value === undefined) return '';
      const columns = shown.get(cell.row) ?? new Map<string, string>();
      shown.set(cell.row, columns.set(cell.column, value));
      return printed(value);
    }),
  );
}

const worded = (text: string, { body }: Layout): string =>
  body === '单位' ? text.replace(/部门/g, '单位') : text;

function published(
  form: Form,
  layout: Layout,
  input: BuildInput,
  number: number,
  classes: readonly FunctionalCode[],
): Published {
  const source = form.from ?? form.id;
  const rows = (source && input.figures.get(source)) ?? NO_ROWS;
  const cells = cellsOf(form, layout, rows, classes);
  const shown = new Map<string, Map<string, string>>();
  const texts = textsOf(cells.rows, rows, shown);
  const { head } = layout;
  const say = (template: string): string =>
    filled(worded(template, layout), {
      n: String(number),
      n2: String(number).padStart(2, '0'),
      cn: ordinal(number),
      year: String(layout.year),
      department: input.department,
      unit: input.unit,
      title: worded(form.title, layout),
    });
  const note = shown.size === 0 ? (form.emptyNote ?? form.note) : form.note;
  return {
    ...(form.id ? { id: form.id } : {}),
    figures: shown,
    table: {
      sheet: say(head.sheet).slice(0, 31),
      title: say(head.title),
      ...(head.code === undefined ? {} : { code: say(head.code) }),
      ...(head.department === undefined ? {} : { department: say(head.department) }),
      ...(head.period === undefined ? {} : { period: say(head.period) }),
      unit: say(head.unit),
      rows: texts,
      headerRows: cells.headerRows,
      ...(cells.merges ? { merges: cells.merges } : {}),
      ...(note === undefined ? {} : { notes: [say(note)] }),
    },
  };
}

export function build(layout: Layout, input: BuildInput): readonly Published[] {
  const classes = classesOf(layout, input.figures);
  return layout.forms.map((form, index) => published(form, layout, input, index + 1, classes));
}
