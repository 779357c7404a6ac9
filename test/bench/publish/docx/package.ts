/** A publication as a .docx: its parts around the tables of one way, styles, heads and feet. */
import { strToU8, zipSync } from 'fflate';
import type { Block, Part, Publication } from '../publication';
import { escaped } from '../html/escaped';
import {
  BLANK,
  centred,
  paragraph,
  PAGE_BREAK,
  run,
  sectionEnd,
  styled,
  sectionBreak,
  TAB,
  UPRIGHT,
} from './marks';
import type { DocxWay } from './ways';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const root = (name: string, content: string): Uint8Array =>
  strToU8(`${HEADER}<w:${name} ${NAMESPACES}>${content}</w:${name}>`);

const style = (id: string, name: string, paragraphs: string, runs: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;

const level = (place: number): string => `<w:outlineLvl w:val="${place}"/>`;

/** Letters of all kinds in one font, and headings bold or in the same letters as all else. */
export interface Looks {
  readonly font: string;
  readonly isBold: boolean;
}

const USUAL: Looks = { font: 'Noto Serif CJK SC', isBold: true };

const stylesFor = ({ font, isBold }: Looks): string =>
  [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    style(
      'Body',
      'Body Text',
      '<w:ind w:firstLine="640"/><w:spacing w:line="360" w:lineRule="auto"/>',
      '<w:sz w:val="24"/>',
    ),
    style('Heading1', 'heading 1', `${level(0)}${centred}`, '<w:b/><w:sz w:val="36"/>'),
    style('Heading2', 'heading 2', `${level(1)}<w:ind w:firstLine="640"/>`, '<w:b/><w:sz w:val="24"/>'),
    style('Title', 'Title', centred, '<w:b/><w:sz w:val="32"/>'),
    style('TableTitle', 'Table Title', centred, '<w:b/><w:sz w:val="30"/>'),
    style('Toc', 'toc 1', '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9600"/></w:tabs>', ''),
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders></w:tblPr></w:style>`,
  ]
    .join('')
    .replace(/<w:b\/>/g, isBold ? '<w:b/>' : '');

const blockXml = ({ kind, text }: Block): string =>
  styled({ part: 'Heading1', title: 'Title', heading: 'Heading2', body: 'Body' }[kind], text);

function partXml(part: Part, way: DocxWay): string {
  switch (part.kind) {
    case 'cover':
      return part.lines.map((line) => styled('Title', line)).join('') + PAGE_BREAK;
    case 'contents':
      return (
        styled('Title', '目\u3000录') +
        part.lines
          .map((line, place) =>
            paragraph(run(line) + TAB + run(String(2 + (place >> 1))), '<w:pStyle w:val="Toc"/>'),
          )
          .join('') +
        PAGE_BREAK
      );
    case 'text':
      return part.blocks.map(blockXml).join('') + PAGE_BREAK;
    case 'tables':
      return (
        (part.heading === '' ? '' : styled('Heading1', part.heading) + sectionBreak(UPRIGHT)) +
        way.tables(part.tables)
      );
  }
}

const FIELD = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The same publication and way give the same bytes. */
export function publicationDocx(publication: Publication, way: DocxWay, looks: Looks = USUAL): Uint8Array {
  const body = publication.parts.map((part) => partXml(part, way)).join('') + BLANK;
  const parts: readonly (readonly [name: string, type: string, content: Uint8Array])[] = [
    ['document', 'document.main', root('document', `<w:body>${body}${sectionEnd(UPRIGHT)}</w:body>`)],
    ['styles', 'styles', root('styles', stylesFor(looks))],
    ['header1', 'header', root('hdr', paragraph(run(publication.running), centred))],
    ['footer1', 'footer', root('ftr', paragraph(run('— ') + FIELD + run(' —'), centred))],
  ];
  const overrides = parts
    .map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`)
    .join('');
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escaped(target)}"/>`;
  const list = (content: string): Uint8Array =>
    strToU8(
      `${HEADER}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`,
    );
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides}</Types>`,
      ),
      '_rels/.rels': list(relation('d', 'officeDocument', 'word/document.xml')),
      'word/_rels/document.xml.rels': list(
        relation('styles', 'styles', 'styles.xml') +
          relation('head', 'header', 'header1.xml') +
          relation('foot', 'footer', 'footer1.xml'),
      ),
      ...Object.fromEntries(parts.map(([name, , content]) => [`word/${name}.xml`, content])),
    },
    { level: 6, mtime: new Date(2026, 0, 1) },
  );
}
