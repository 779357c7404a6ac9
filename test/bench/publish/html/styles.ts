/** Ways in which offices print their tables, as rules of style over one markup. */

/** How a table is parted: fully ruled, not or partly ruled, or ruled with what makes its figures hard to read. */
export type Group = 'ruled' | 'unruled' | 'hard';

export interface HtmlStyle {
  readonly name: string;
  readonly group: Group;
  readonly css: string;
  /** Points. */
  readonly size: number;
  /** Of a table's row, points; default by the size. */
  readonly rowHeight?: number;
  /** How wide columns are of what their texts need; default 1. */
  readonly share?: number;
  /** Whether the head comes again on every page; default that it does. */
  readonly repeatsHead?: boolean;
  /** The page across, however few the columns. */
  readonly isAcross?: boolean;
  /** Largest width of a page, points; what is wider goes on on the next page, row beside row. */
  readonly sideways?: number;
  /** Whether the cells of the head are merged as the form has them; default that they are. */
  readonly mergesHead?: boolean;
  /** Each cell has strips of colour for its lines instead of borders. */
  readonly hasStrips?: boolean;
  /** Sheets drawn a quarter turn round on an upright page, which the file says to show turned or not. */
  readonly turn?: 'and told' | 'untold';
}

const lined = (border: string): string => `table.sheet td { border: ${border}; }`;

const SMALL = 6;
const USUAL = 9;
const HIGH_ROW = 30;

export const HTML_STYLES: readonly HtmlStyle[] = [
  { name: 'ruled', group: 'ruled', size: USUAL, css: lined('0.75pt solid #000') },
  { name: 'dotted', group: 'ruled', size: USUAL, css: lined('0.75pt dotted #000') },
  { name: 'dashed', group: 'ruled', size: USUAL, css: lined('0.75pt dashed #333') },
  { name: 'double', group: 'ruled', size: USUAL, css: lined('2.25pt double #000') },
  {
    name: 'strips of colour for lines',
    group: 'ruled',
    size: USUAL,
    hasStrips: true,
    css: `
table.sheet { border-collapse: separate; border-spacing: 0; }
table.sheet td { position: relative; border: 0; }
table.sheet td i { position: absolute; background: #000; }
table.sheet td i.t { left: 0; right: 0; top: 0; height: 0.6pt; }
table.sheet td i.b { left: 0; right: 0; bottom: 0; height: 0.6pt; }
table.sheet td i.l { top: 0; bottom: 0; left: 0; width: 0.6pt; }
table.sheet td i.r { top: 0; bottom: 0; right: 0; width: 0.6pt; }`,
  },
  {
    name: 'thin and grey, head coloured',
    group: 'ruled',
    size: USUAL,
    css: `${lined('0.4pt solid #bbb')} table.sheet tr.head td { background: #1f4e79; color: #fff; }`,
  },
  {
    name: 'thick frame',
    group: 'ruled',
    size: USUAL,
    css: `${lined('0.4pt solid #000')} table.sheet { border: 2pt solid #000; }`,
  },
  {
    name: 'wide sheet',
    group: 'ruled',
    size: 10.5,
    isAcross: true,
    css: lined('0.75pt solid #000'),
  },
  { name: 'small print', group: 'ruled', size: SMALL, css: lined('0.4pt solid #000') },
  {
    name: 'several pages, head repeated',
    group: 'ruled',
    size: USUAL,
    rowHeight: HIGH_ROW,
    isAcross: true,
    css: lined('0.75pt solid #000'),
  },
  {
    name: 'several pages, head once',
    group: 'ruled',
    size: USUAL,
    rowHeight: HIGH_ROW,
    isAcross: true,
    repeatsHead: false,
    css: lined('0.75pt solid #000'),
  },
  {
    name: 'head not merged',
    group: 'ruled',
    size: USUAL,
    mergesHead: false,
    css: lined('0.75pt solid #000'),
  },
  {
    name: 'bold by a shadow',
    group: 'ruled',
    size: USUAL,
    css: `${lined('0.75pt solid #000')}
h2, tr.head td, td.total { text-shadow: 0.3pt 0 0 currentColor, 0.15pt 0 0 currentColor; }`,
  },
  {
    name: 'bold by a stroke',
    group: 'ruled',
    size: USUAL,
    css: `${lined('0.75pt solid #000')} h2, tr.head td, td.total { -webkit-text-stroke: 0.3pt currentColor; }`,
  },
  {
    name: 'turned',
    group: 'ruled',
    size: USUAL,
    turn: 'and told',
    css: lined('0.75pt solid #000'),
  },
  {
    name: 'no line at the sides',
    group: 'unruled',
    size: USUAL,
    css: `${lined('0.75pt solid #000')} table.sheet { border-left: hidden; border-right: hidden; }`,
  },
  {
    name: 'level lines only',
    group: 'unruled',
    size: USUAL,
    css: 'table.sheet td { border-top: 0.75pt solid #000; border-bottom: 0.75pt solid #000; }',
  },
  {
    name: 'three lines',
    group: 'unruled',
    size: USUAL,
    css: `table.sheet { border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000; }
table.sheet tr.head.last td { border-bottom: 0.75pt solid #000; }`,
  },
  { name: 'no lines', group: 'unruled', size: USUAL, css: '' },
  {
    name: 'striped',
    group: 'unruled',
    size: USUAL,
    css: 'table.sheet tr:nth-child(even) td { background: #dce6f1; }',
  },
  {
    name: 'figures wrapped',
    group: 'hard',
    size: USUAL,
    share: 0.62,
    css: `${lined('0.75pt solid #000')} table.sheet td { word-break: break-all; }`,
  },
  {
    name: 'texts cut off',
    group: 'hard',
    size: USUAL,
    share: 0.7,
    css: `${lined('0.75pt solid #000')} table.sheet td { overflow: hidden; white-space: nowrap; text-overflow: clip; }`,
  },
  {
    name: 'texts over the next cell',
    group: 'hard',
    size: USUAL,
    share: 0.7,
    css: `${lined('0.75pt solid #000')} table.sheet td { white-space: nowrap; }`,
  },
  {
    name: 'sideways on an upright page',
    group: 'hard',
    size: USUAL,
    turn: 'untold',
    css: lined('0.75pt solid #000'),
  },
  {
    name: 'a sheet over two pages',
    group: 'hard',
    size: USUAL,
    sideways: 460,
    css: lined('0.75pt solid #000'),
  },
];
