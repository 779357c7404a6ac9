/** The markup of Word that the ways are written in: runs, paragraphs, cells, pages. */
import { escaped } from '../html/escaped';

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const TAB = '<w:r><w:tab/></w:r>';

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export const styled = (style: string, text: string, more = ''): string =>
  paragraph(text === '' ? '' : run(text), `<w:pStyle w:val="${style}"/>${more}`);

export const BLANK = paragraph('');

export const centred = '<w:jc w:val="center"/>';
export const righted = '<w:jc w:val="right"/>';

/** Twips. */
const A4 = { width: 11906, height: 16838, margin: 1134 } as const;
/** The widest page that Word has. */
const WIDEST = 31680;

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export const UPRIGHT: PageSize = { width: A4.width, height: A4.height };
const ACROSS: PageSize = { width: A4.height, height: A4.width };
const A3_ACROSS: PageSize = { width: 23811, height: A4.height };

/** The smallest on which so much width finds room. */
export function pageFor(width: number): PageSize {
  const needed = width + 2 * A4.margin;
  const found = [UPRIGHT, ACROSS, A3_ACROSS].find((page) => page.width >= needed);
  return found ?? { width: Math.min(WIDEST, needed), height: A4.height };
}

export const roomOn = ({ width }: PageSize): number => width - 2 * A4.margin;

/** Ends a section; the pages before it have this size. */
export function sectionEnd({ width, height }: PageSize): string {
  const turned = width > height ? ' w:orient="landscape"' : '';
  return `<w:sectPr><w:headerReference w:type="default" r:id="head"/><w:footerReference w:type="default" r:id="foot"/><w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${A4.margin}" w:right="${A4.margin}" w:bottom="${A4.margin}" w:left="${A4.margin}" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>`;
}

export const sectionBreak = (page: PageSize): string => paragraph('', sectionEnd(page));
export const PAGE_BREAK = paragraph('<w:r><w:br w:type="page"/></w:r>');
