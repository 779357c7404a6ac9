/** The styles part: fonts, fills, borders, number formats and their combinations, each written once. */
import { createPool, type Pool } from './pool';
import type { AlignmentSpec, CellStyle, FontSpec } from './spec';
import { countedList, element, xmlDocument } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DEFAULT_FONT = { name: '宋体', size: 11 };
const CHINESE_CHARSET = 134;
export const FIRST_OWN_FORMAT = 164;

/** ECMA-376 part 1, 18.8.30: formats that have a number and no code in the file. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

const SIDES = ['left', 'right', 'top', 'bottom'];
const PLAIN_BORDER = element(
  'border',
  {},
  [...SIDES, 'diagonal'].map((side) => element(side)),
);
const thinBorder = (color: string | undefined): string =>
  element('border', {}, [
    ...SIDES.map((side) =>
      element(side, { style: 'thin' }, [
        element('color', color === undefined ? { auto: 1 } : { rgb: `FF${color}` }),
      ]),
    ),
    element('diagonal'),
  ]);

/** The two fills every workbook starts with. */
const RESERVED_FILLS = ['none', 'gray125'].map((pattern) =>
  element('fill', {}, [element('patternFill', { patternType: pattern })]),
);

export interface StyleBook {
  /** The number a cell carries for this style; 0 is the plain style. */
  indexOf(style: CellStyle | undefined): number;
  /** The whole styles part. */
  toXml(): string;
}

function fontXml(font: FontSpec = {}): string {
  return element('font', {}, [
    ...(font.bold ? [element('b')] : []),
    ...(font.underline ? [element('u')] : []),
    element('sz', { val: font.size ?? DEFAULT_FONT.size }),
    font.color === undefined
      ? element('color', { indexed: 8 })
      : element('color', { rgb: `FF${font.color}` }),
    element('name', { val: font.name ?? DEFAULT_FONT.name }),
    element('charset', { val: CHINESE_CHARSET }),
  ]);
}

export const formatXml = (id: number, code: string): string =>
  element('numFmt', { numFmtId: id, formatCode: code });

const fillXml = (color: string): string =>
  element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: `FF${color}` }),
      element('bgColor', { indexed: 64 }),
    ]),
  ]);

const alignmentXml = (alignment: AlignmentSpec): string =>
  element('alignment', {
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    wrapText: alignment.wrap ? 1 : undefined,
    indent: alignment.indent,
  });

/** The lists that styles are combined from: of a new workbook, or of one that gets a sheet of ours. */
export interface StylePools {
  readonly fonts: Pool;
  readonly fills: Pool;
  readonly borders: Pool;
  /** `cellXfs`. */
  readonly combinations: Pool;
  formatId(code: string): number;
}

/** The number a cell carries for a style, which is added where it is not there yet. */
export function styleNumbers(pools: StylePools): StyleBook['indexOf'] {
  const { fonts, fills, borders, combinations } = pools;
  const combinationXml = (style: CellStyle): string =>
    element(
      'xf',
      {
        numFmtId: style.numberFormat === undefined ? 0 : pools.formatId(style.numberFormat),
        fontId: fonts.indexOf(fontXml(style.font)),
        fillId: style.fill === undefined ? 0 : fills.indexOf(fillXml(style.fill)),
        borderId: borders.indexOf(style.border === undefined ? PLAIN_BORDER : thinBorder(style.borderColor)),
        xfId: 0,
        quotePrefix: style.isQuoted && 1,
        applyNumberFormat: style.numberFormat === undefined ? undefined : 1,
        applyFont: style.font && 1,
        applyFill: style.fill === undefined ? undefined : 1,
        applyBorder: style.border && 1,
        applyAlignment: style.alignment && 1,
        applyProtection: style.locked === false ? 1 : undefined,
      },
      [
        ...(style.alignment ? [alignmentXml(style.alignment)] : []),
        ...(style.locked === false ? [element('protection', { locked: 0 })] : []),
      ],
    );

  const plain: CellStyle = {};
  const known = new WeakMap<CellStyle, number>();
  return (style: CellStyle = plain): number => {
    const index = known.get(style) ?? combinations.indexOf(combinationXml(style));
    known.set(style, index);
    return index;
  };
}

/** The number of a format that needs no code; undefined where it does. */
export const builtInFormat = (code: string): number | undefined => BUILT_IN_FORMATS[code];

export function createStyleBook(): StyleBook {
  const fonts = createPool([fontXml()]);
  const fills = createPool(RESERVED_FILLS);
  const borders = createPool([PLAIN_BORDER]);
  const ownFormats = createPool();
  const combinations = createPool();
  const formatId = (code: string): number =>
    builtInFormat(code) ?? FIRST_OWN_FORMAT + ownFormats.indexOf(code);
  const indexOf = styleNumbers({ fonts, fills, borders, combinations, formatId });
  indexOf(undefined);

  return {
    indexOf,
    toXml: () =>
      xmlDocument(
        element('styleSheet', { xmlns: MAIN }, [
          countedList(
            'numFmts',
            ownFormats.items.map((code, index) => formatXml(FIRST_OWN_FORMAT + index, code)),
          ),
          countedList('fonts', fonts.items),
          countedList('fills', fills.items),
          countedList('borders', borders.items),
          countedList('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
          countedList('cellXfs', combinations.items),
          countedList('cellStyles', [element('cellStyle', { name: '常规', xfId: 0, builtinId: 0 })]),
        ]),
      ),
  };
}
