/** An explanation as a Word document of several writers: our own, one like python-docx, and what LibreOffice writes anew. */
import { strToU8, zipSync } from 'fflate';
import type { TextDocument, TextParagraph } from '../../../src/core/proofread';
import { writeDocx } from '../../../src/hosts/files/docx';
import { escaped } from '../publish/html/escaped';
import type { Written } from './written';

export interface DocxWriter {
  readonly name: string;
  readonly write: (own: Written, text: TextDocument) => Promise<Uint8Array> | Uint8Array;
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEADER = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n";

const STYLES: Readonly<Record<string, string>> = { title: 'Title', heading: 'Heading1' };

/** Runs as a script adds them: figures bold to their point, the rest of them in italics. */
function runsOf(text: string): string {
  const pieces = text.split(/(\d+(?=\.\d)|\.\d+%?)/);
  return pieces
    .map((piece, at) => {
      if (piece === '') return '';
      const look = at % 2 === 0 ? '' : `<w:rPr>${piece.startsWith('.') ? '<w:i/>' : '<w:b/>'}</w:rPr>`;
      return `<w:r>${look}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`;
    })
    .join('');
}

function paragraphXml({ text, style }: TextParagraph): string {
  const name = STYLES[style ?? ''];
  return `<w:p>${name === undefined ? '' : `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>`}${runsOf(text)}</w:p>`;
}

const styleXml = (id: string, name: string, level: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:pPr>${level}</w:pPr></w:style>`;

export function scriptedDocx({ paragraphs }: TextDocument): Uint8Array {
  const styles = [
    styleXml('Normal', 'Normal', ''),
    styleXml('Title', 'Title', ''),
    styleXml('Heading1', 'Heading 1', '<w:outlineLvl w:val="0"/>'),
  ].join('');
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${MAIN}">${styles}</w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${MAIN}"><w:body>${paragraphs.map(paragraphXml).join('')}<w:sectPr/></w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEADER + xml)])),
  );
}

export const DOCX_WRITERS: readonly DocxWriter[] = [
  { name: 'by our own explain', write: ({ document }) => writeDocx(document) },
  { name: 'by a script', write: (_, text) => scriptedDocx(text) },
];
