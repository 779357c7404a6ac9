/** The looks of cells, by name. Texts that begin like a formula get a twin that Excel keeps a text even when it is edited. */
import type { CellStyle, FontSpec } from '../../../../hosts/files/create';

const FONT: FontSpec = { name: '微软雅黑', size: 10.5, color: '1F2328' };
const LINED = { border: 'thin', borderColor: 'D1D9E0' } as const;
const TOP = { vertical: 'top' } as const;
const WRAPPED = { vertical: 'top', wrap: true } as const;
const RIGHT = { vertical: 'top', horizontal: 'right' } as const;
const BAD: FontSpec = { ...FONT, bold: true, color: 'B3261E' };

export const CELL_STYLES = {
  plain: { font: FONT },
  title: { font: { ...FONT, size: 14, bold: true }, alignment: { vertical: 'center' } },
  head: {
    font: { ...FONT, bold: true, color: 'FFFFFF' },
    fill: '44546A',
    ...LINED,
    alignment: { vertical: 'center', horizontal: 'center' },
  },
  text: { font: FONT, ...LINED, alignment: TOP },
  wrapped: { font: FONT, ...LINED, alignment: WRAPPED },
  link: { font: { ...FONT, underline: true, color: '1F4E9E' }, ...LINED, alignment: WRAPPED },
  number: { font: FONT, ...LINED, alignment: RIGHT },
  bad: { font: BAD, fill: 'FDF0EF', ...LINED, alignment: TOP },
  open: { font: { ...FONT, bold: true, color: '8A5A00' }, fill: 'FDF6E7', ...LINED, alignment: TOP },
  good: { font: { ...FONT, color: '1B6B3A' }, ...LINED, alignment: TOP },
  error: { font: BAD, ...LINED, alignment: RIGHT },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof CELL_STYLES;

const LIKE_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const twins = new Map<StyleName, CellStyle>();

function twinOf(name: StyleName): CellStyle {
  const twin = twins.get(name) ?? { ...CELL_STYLES[name], isQuoted: true };
  twins.set(name, twin);
  return twin;
}

export const styleFor = (name: StyleName, text: string): CellStyle =>
  LIKE_FORMULA.test(text) ? twinOf(name) : CELL_STYLES[name];
