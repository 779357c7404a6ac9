/** The looks of cells, by name. Texts that begin like a formula get a twin that Excel keeps a text even when it is edited. */
import { element, xmlDocument } from '../../../../hosts/files/create/xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const STYLE_NAMES = [
  'plain',
  'title',
  'head',
  'text',
  'wrapped',
  'link',
  'number',
  'bad',
  'open',
  'good',
  'error',
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

interface Look {
  readonly font: keyof typeof FONTS;
  readonly fill?: keyof typeof FILLS;
  readonly border?: true;
  readonly align: Readonly<Record<string, string | number>>;
}

const FONTS = {
  normal: { size: 10.5 },
  title: { size: 14, bold: true },
  head: { size: 10.5, bold: true, color: 'FFFFFFFF' },
  link: { size: 10.5, underline: true, color: 'FF1F4E9E' },
  bad: { size: 10.5, bold: true, color: 'FFB3261E' },
  open: { size: 10.5, bold: true, color: 'FF8A5A00' },
  good: { size: 10.5, color: 'FF1B6B3A' },
};
const FILLS = { head: 'FF44546A', bad: 'FFFDF0EF', open: 'FFFDF6E7' };

const TOP = { vertical: 'top' };
const LOOKS: Readonly<Record<StyleName, Look>> = {
  plain: { font: 'normal', align: {} },
  title: { font: 'title', align: { vertical: 'center' } },
  head: { font: 'head', fill: 'head', border: true, align: { vertical: 'center', horizontal: 'center' } },
  text: { font: 'normal', border: true, align: TOP },
  wrapped: { font: 'normal', border: true, align: { ...TOP, wrapText: 1 } },
  link: { font: 'link', border: true, align: { ...TOP, wrapText: 1 } },
  number: { font: 'normal', border: true, align: { ...TOP, horizontal: 'right' } },
  bad: { font: 'bad', fill: 'bad', border: true, align: TOP },
  open: { font: 'open', fill: 'open', border: true, align: TOP },
  good: { font: 'good', border: true, align: TOP },
  error: { font: 'bad', border: true, align: { ...TOP, horizontal: 'right' } },
};

export const styleIndex = (name: StyleName, isLikeFormula: boolean): number =>
  STYLE_NAMES.indexOf(name) + (isLikeFormula ? STYLE_NAMES.length : 0);

const fontXml = (font: { size: number; bold?: boolean; underline?: boolean; color?: string }): string =>
  element('font', {}, [
    ...(font.bold ? [element('b')] : []),
    ...(font.underline ? [element('u')] : []),
    element('sz', { val: font.size }),
    element('color', { rgb: font.color ?? 'FF1F2328' }),
    element('name', { val: '微软雅黑' }),
    element('charset', { val: 134 }),
  ]);

const pattern = (type: string, color?: string): string =>
  element('fill', {}, [
    element(
      'patternFill',
      { patternType: type },
      color === undefined ? [] : [element('fgColor', { rgb: color }), element('bgColor', { indexed: 64 })],
    ),
  ]);

const SIDES = ['left', 'right', 'top', 'bottom'];
const border = (style?: string): string =>
  element('border', {}, [
    ...SIDES.map((side) =>
      element(side, { style }, style === undefined ? [] : [element('color', { rgb: 'FFD1D9E0' })]),
    ),
    element('diagonal'),
  ]);

const place = (names: object, name: string): number => Object.keys(names).indexOf(name);

const xf = ({ font, fill, border: lined, align }: Look, quotePrefix: boolean): string =>
  element(
    'xf',
    {
      numFmtId: 0,
      fontId: place(FONTS, font),
      fillId: fill === undefined ? 0 : place(FILLS, fill) + 2,
      borderId: lined ? 1 : 0,
      xfId: 0,
      quotePrefix: quotePrefix ? 1 : undefined,
      applyFont: 1,
      applyFill: fill === undefined ? undefined : 1,
      applyBorder: lined ? 1 : undefined,
      applyAlignment: 1,
    },
    [element('alignment', align)],
  );

const list = (name: string, items: readonly string[]): string =>
  element(name, { count: items.length }, items);

export const stylesXml = (): string =>
  xmlDocument(
    element('styleSheet', { xmlns: MAIN }, [
      list('fonts', Object.values(FONTS).map(fontXml)),
      list('fills', [
        pattern('none'),
        pattern('gray125'),
        ...Object.values(FILLS).map((color) => pattern('solid', color)),
      ]),
      list('borders', [border(), border('thin')]),
      list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list(
        'cellXfs',
        [false, true].flatMap((quoted) => STYLE_NAMES.map((name) => xf(LOOKS[name], quoted))),
      ),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    ]),
  );
