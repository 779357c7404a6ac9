/** The little XML a workbook needs: escaped texts, attributes, elements. */
import { escapeXml } from '../escape-xml';

/** What XML cannot hold (ECMA-376 ST_Xstring writes it `_xHHHH_`), and texts that look like that notation already. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const HEX = 16;
const HEX_DIGITS = 4;

const hexNotation = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(HEX).toUpperCase().padStart(HEX_DIGITS, '0')}_`;

/** A cell's text, every character kept; line ends become `\n`, as in Excel. */
export const escapeCellText = (text: string): string =>
  escapeXml(text.replace(/\r\n?/g, '\n').replace(LOOKS_ESCAPED, '_x005F_').replace(UNWRITABLE, hexNotation));

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const attributes = (values: Attributes): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** `children` are markup already; an element without any closes itself. */
export function element(name: string, values: Attributes = {}, children: readonly string[] = []): string {
  const start = `<${name}${attributes(values)}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** A list element with its count, or nothing for an empty list: Excel refuses empty lists. */
export const countedList = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, { count: items.length }, items);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const xmlDocument = (root: string): string => DECLARATION + root;

/** A text element that keeps its blanks. */
export function textElement(name: string, text: string): string {
  const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeCellText(text)}</${name}>`;
}
